// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/form_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/secret_edit.h"
#include "ui/settings/connection_check.h"
#include "ui/settings/keychain_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConnectDialog::ConnectDialog(EnvironmentConnector *connector, QWidget *parent, Purpose purpose,
                             const EnvironmentProfile &profile)
    : QDialog(parent)
    , m_connector(connector)
    , m_purpose(purpose)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_key(new SecretEdit(tr("API key"), this))
    , m_check(new ConnectionCheck(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // What is told while the keychain is asked stays until it has answered.
    m_message->setLifetime(std::chrono::minutes(1));
    setLayout(new QVBoxLayout);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    setUpFields();
    setUpButtons();
    if (purpose == Purpose::NewEnvironment)
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    else
        fillFrom(profile);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setUpFields()
{
    const bool isNew = m_purpose == Purpose::NewEnvironment;
    const bool isForSession = m_purpose == Purpose::KeyForSession;
    setWindowTitle(isNew          ? tr("Connect my environment")
                   : isForSession ? tr("API key for this session")
                                  : tr("New API key"));

    auto *nameField = new FormField(tr("Na&me"), m_name, nullptr, this);
    nameField->setHint(tr("What you call it, for example your firm. Without a name it gets its own."));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(100);

    m_addressField = new FormField(tr("&Address"), m_address, nullptr, this);
    m_addressField->setHint(tr("Where the service is, for example https://api.example"));
    m_address->setObjectName(u"address"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);

    m_keyField = new FormField(tr("API &key"), m_key, m_key->lineEdit(), this);
    m_keyField->setHint(isForSession ? tr("Used until you quit, and kept nowhere.")
                                     : tr("Kept in the keychain of this computer, never in a file."));
    m_key->lineEdit()->setObjectName(u"apiKey"_s);

    const QString introduction =
        isNew ? tr("An administrator of your environment can give you its address and make an API key.")
              : tr("Enter the API key of this environment.");
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setSpacing(10);
    column->addWidget(plainLabel(introduction, this));
    column->addWidget(nameField);
    column->addWidget(m_addressField);
    column->addWidget(m_keyField);
    column->addWidget(m_check);
    column->addWidget(m_message);
    column->addStretch();

    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::addressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectDialog::addressFinished);
    connect(m_key, &SecretEdit::edited, this, [this] {
        m_keyField->clearNote();
        forgetTest();
    });
}

void ConnectDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"test"_s);
    m_connect = buttons->addButton(m_purpose == Purpose::KeyForSession ? tr("&Use this key") : tr("&Connect"),
                                   QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout()->addWidget(buttons);

    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::testNow);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::connectNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
}

void ConnectDialog::fillFrom(const EnvironmentProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_address->setText(profile.authorisationsAddress.toString());
    setEditable(true);
    m_key->lineEdit()->setFocus();
}

void ConnectDialog::setEditable(bool editable)
{
    // Another address would be another environment.
    m_address->setReadOnly(!editable || m_purpose != Purpose::NewEnvironment);
    m_name->setReadOnly(!editable || m_purpose == Purpose::KeyForSession);
    m_key->lineEdit()->setReadOnly(!editable);
}

void ConnectDialog::addressEdited()
{
    forgetTest();
    const CheckedAddress checked = checkAddress(m_address->text());
    // What is only unfinished is not called wrong while somebody types.
    if (checked.fault == AddressFault::NotEncrypted || checked.fault == AddressFault::HasPassword)
        showAddressFault(checked.fault);
    else if (checked.fault == AddressFault::None)
        m_addressField->setNote(FormField::Note::Hint, tr("Connects to %1").arg(checked.url.toString()));
    else
        m_addressField->clearNote();
}

void ConnectDialog::addressFinished()
{
    const CheckedAddress checked = checkAddress(m_address->text());
    if (checked.fault != AddressFault::None && checked.fault != AddressFault::Empty)
        showAddressFault(checked.fault);
}

void ConnectDialog::showAddressFault(AddressFault fault)
{
    QString text;
    switch (fault) {
    case AddressFault::None:
        m_addressField->clearNote();
        return;
    case AddressFault::Empty:
        text = tr("Enter the address of the service.");
        break;
    case AddressFault::NotAnAddress:
        text = tr("This is not a web address. It looks like https://api.example");
        break;
    case AddressFault::NotEncrypted:
        text = tr("With http:// anybody on the way can read your API key. Use https://");
        break;
    case AddressFault::HasPassword:
        text = tr("Leave the user name and password out of the address. The API key goes into its own field.");
        break;
    }
    m_addressField->setNote(FormField::Note::Error, text);
}

void ConnectDialog::forgetTest()
{
    ++m_edition;
    m_account.reset();
    m_check->setUntested();
    m_message->clear();
    setBusy(false);
}

bool ConnectDialog::inputIsComplete()
{
    const CheckedAddress checked = checkAddress(m_address->text());
    m_profile.authorisationsAddress = checked.url;
    const bool addressIsGood = checked.fault == AddressFault::None;
    if (!addressIsGood)
        showAddressFault(checked.fault);
    const bool keyIsThere = !m_key->isEmpty();
    if (!keyIsThere)
        m_keyField->setNote(FormField::Note::Error, tr("Enter the API key."));
    if (!addressIsGood)
        m_addressField->focusEditor();
    else if (!keyIsThere)
        m_keyField->focusEditor();
    return addressIsGood && keyIsThere;
}

void ConnectDialog::testNow()
{
    if (!m_isBusy && inputIsComplete())
        test(false);
}

void ConnectDialog::connectNow()
{
    if (m_isBusy || !inputIsComplete())
        return;
    if (m_account)
        keepNow();
    else
        test(true);
}

QCoro::Task<void> ConnectDialog::test(bool thenConnect)
{
    const QPointer<ConnectDialog> here = this;
    const int edition = m_edition;
    setBusy(true);
    m_message->clear();
    m_check->setTesting();
    const Result<Account> account = co_await m_connector->test(m_profile.authorisationsAddress, m_key->secret(), this);
    if (!here || edition != m_edition)
        co_return;
    setBusy(false);
    if (!account) {
        m_check->setFailed(account.error());
        tell(MessageBar::Severity::Error, sentenceFor(account.error()), {}, supportDetails(account.error()));
        co_return;
    }
    m_account = *account;
    m_check->setPassed(*account);
    if (thenConnect)
        keepNow();
}

void ConnectDialog::keepNow()
{
    const QString name = m_name->text().trimmed();
    m_profile.name = name.isEmpty() ? m_account->environmentName : name;
    if (m_purpose == Purpose::KeyForSession)
        keepForSession();
    else
        keep();
}

QCoro::Task<void> ConnectDialog::keep()
{
    const QPointer<ConnectDialog> here = this;
    setBusy(true);
    setEditable(false);
    m_message->clear();
    tell(MessageBar::Severity::Information,
         tr("Keeping the API key in the keychain. It may ask for your password in a window of its "
            "own."));
    const KeychainResult<void> kept = co_await m_connector->keepKey(m_profile, m_key->secret(), this);
    if (!here)
        co_return;
    setBusy(false);
    setEditable(true);
    m_message->clear();
    if (!kept) {
        showKeychainError(kept.error());
        co_return;
    }
    m_profile.keyWasStored = true;
    finish();
}

void ConnectDialog::keepForSession()
{
    m_connector->keepWithoutKey(m_profile);
    finish();
}

void ConnectDialog::finish()
{
    const EnvironmentProfile profile = m_profile;
    const Secret key = m_key->secret();
    accept();
    Q_EMIT connected(profile, key);
}

void ConnectDialog::tell(MessageBar::Severity severity, const QString &text, const QList<MessageBar::Action> &actions,
                         const QString &details)
{
    m_message->showMessage(severity, text, actions, details);
    // The bar's buttons, and with them its height, are laid out later.
    QTimer::singleShot(0, this, [this] {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    });
}

void ConnectDialog::showKeychainError(const KeychainError &error)
{
    const QList<MessageBar::Action> actions{
        {tr("&Retry"),
         [this] {
             connectNow();
         }},
        {tr("Use for this &session only"),
         [this] {
             if (inputIsComplete() && m_account)
                 keepForSession();
         }},
    };
    tell(MessageBar::Severity::Error, sentenceFor(error), actions);
}

void ConnectDialog::setBusy(bool busy)
{
    // The buttons stay as they are: disabled ones would hand the focus, and Enter with it, to Cancel.
    m_isBusy = busy;
    if (busy)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

} // namespace authdesk::ui
