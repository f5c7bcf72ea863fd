// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/key_set_view.h"

#include "ui/common/form_field.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/secret_clipboard.h"
#include "ui/common/secret_field.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QLineEdit *readOnlyLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setReadOnly(true);
    line->setObjectName(name);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

QLabel *buddyLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    QString plain = text;
    buddy->setAccessibleName(plain.remove(u'&'));
    return label;
}

} // namespace

KeySetView::KeySetView(SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_onceOnly(plainLabel(
          tr("The Secret is shown this once. Copy it into the software now; when it is lost, a new set must be "
             "generated."),
          this))
    , m_appKey(readOnlyLine(u"appKey"_s, this))
    , m_secret(new SecretField(clipboard, tr("Secret"), this))
    , m_companyId(readOnlyLine(u"companyId"_s, this))
    , m_quickConnect(new QGroupBox(this))
    , m_administrationEmail(new QLineEdit(this))
    , m_emailField(nullptr)
    , m_entered(new QCheckBox(this))
{
    m_secret->setObjectName(u"secret"_s);
    m_secret->setCopyButtonVisible(false);
    m_entered->setObjectName(u"keysEntered"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_onceOnly);
    column->addWidget(makeKeys());
    column->addWidget(makeQuickConnect());
    column->addWidget(m_entered, 0, Qt::AlignLeft);

    connect(m_secret, &SecretField::copied, this, &KeySetView::noteSecretCopied);
    connect(m_entered, &QCheckBox::toggled, this, [this](bool ticked) {
        if (!ticked)
            return;
        m_entered->setEnabled(false); // it is noted; what was entered cannot be un-entered here
        Q_EMIT confirmedAsEntered();
    });
}

KeySetView::~KeySetView() = default;

QPushButton *KeySetView::makeCopyButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(icon(u"copy"), text, parent);
    button->setObjectName(name);
    return button;
}

QWidget *KeySetView::makeKeys()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    QPushButton *copyAppKey = makeCopyButton(tr("Copy &App Key"), u"copyAppKey"_s, box);
    QPushButton *copySecret = makeCopyButton(tr("Copy &Secret"), u"copySecret"_s, box);
    QPushButton *copyCompany = makeCopyButton(tr("Copy i&dentifier"), u"copyCompanyId"_s, box);
    grid->addWidget(buddyLabel(tr("App Key"), m_appKey, box), 0, 0);
    grid->addWidget(m_appKey, 0, 1);
    grid->addWidget(copyAppKey, 0, 2);
    grid->addWidget(buddyLabel(tr("Secret"), m_secret, box), 1, 0);
    grid->addWidget(m_secret, 1, 1);
    grid->addWidget(copySecret, 1, 2);
    grid->addWidget(buddyLabel(tr("Organisation identifier"), m_companyId, box), 2, 0);
    grid->addWidget(m_companyId, 2, 1);
    grid->addWidget(copyCompany, 2, 2);

    connect(copyAppKey, &QPushButton::clicked, this,
            [this] { m_clipboard->copy(Secret(m_keys.appKey), tr("App Key")); });
    connect(copySecret, &QPushButton::clicked, m_secret, &SecretField::copySecret);
    connect(copyCompany, &QPushButton::clicked, this,
            [this] { m_clipboard->copy(Secret(m_keys.companyId), tr("Organisation identifier")); });
    return box;
}

QWidget *KeySetView::makeQuickConnect()
{
    m_quickConnect->setObjectName(u"quickConnect"_s);
    m_administrationEmail->setObjectName(u"administrationEmail"_s);
    m_administrationEmail->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailField = new FormField(tr("&E-mail address linked to the administration in the software"),
                                 m_administrationEmail, nullptr, m_quickConnect);
    m_emailField->setHint(tr("Not the address of the client's account on the platform."));
    QPushButton *copy = makeCopyButton(tr("Copy for &Quick Connect"), u"copyQuickConnect"_s, m_quickConnect);
    auto *row = new QHBoxLayout(m_quickConnect);
    row->addWidget(m_emailField, 1);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    connect(copy, &QPushButton::clicked, this, &KeySetView::copyQuickConnect);
    connect(m_administrationEmail, &QLineEdit::textEdited, m_emailField, &FormField::clearNote);
    connect(m_administrationEmail, &QLineEdit::returnPressed, this, &KeySetView::copyQuickConnect);
    return m_quickConnect;
}

void KeySetView::setKeys(const ConnectionKeys &keys, const SoftwarePackage &package)
{
    m_keys = keys;
    m_isCopied = false;
    m_appKey->setText(keys.appKey);
    m_appKey->setCursorPosition(0);
    m_secret->setSecret(keys.secret);
    m_companyId->setText(keys.companyId);
    m_administrationEmail->clear();
    m_emailField->clearNote();
    m_quickConnect->setTitle(tr("Quick Connect: everything in one paste into %1").arg(package.name));
    m_quickConnect->setVisible(package.quickConnect);
    const QSignalBlocker blocker(m_entered);
    m_entered->setChecked(false);
    m_entered->setEnabled(true);
    m_entered->setText(tr("I &have entered these keys in %1").arg(plainButtonText(package.name)));
}

void KeySetView::focusKeys()
{
    m_appKey->setFocus(Qt::OtherFocusReason);
}

void KeySetView::clear()
{
    m_keys = {};
    m_isCopied = false;
    m_appKey->clear();
    m_secret->setSecret({});
    m_companyId->clear();
}

bool KeySetView::holdsUnsecuredSecret() const
{
    return !m_keys.secret.isEmpty() && !m_isCopied && !m_entered->isChecked();
}

void KeySetView::takeBackConfirmation()
{
    const QSignalBlocker blocker(m_entered);
    m_entered->setChecked(false);
    m_entered->setEnabled(true);
}

void KeySetView::copyQuickConnect()
{
    switch (checkQuickConnectEmail(m_administrationEmail->text())) {
    case QuickConnectFault::EmailMissing:
        m_emailField->setNote(FormField::Note::Error,
                              tr("Enter the address first: without it the paste does not work."));
        m_emailField->focusEditor();
        return;
    case QuickConnectFault::EmailNotPlain:
        m_emailField->setNote(FormField::Note::Error, tr("This is not an e-mail address that the paste can hold."));
        m_emailField->focusEditor();
        return;
    case QuickConnectFault::None:
        break;
    }
    m_clipboard->copy(quickConnectLine(m_keys, m_administrationEmail->text()), tr("Quick Connect line"));
    noteSecretCopied();
}

void KeySetView::noteSecretCopied()
{
    m_isCopied = true;
    Q_EMIT secretCopied();
}

} // namespace authdesk::ui
