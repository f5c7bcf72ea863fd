// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/create_dialog.h"

#include "core/consents/consent_system.h"
#include "core/environment/environment.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/error_text.h"
#include "ui/common/form_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/window_keys.h"
#include "ui/consents/consent_questions.h"
#include "ui/consents/consent_words.h"
#include "ui/consents/system_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

CreateConsentDialog::CreateConsentDialog(Environment *environment, const Start &start, QWidget *parent)
    : GrowingDialog(parent)
    , m_environment(environment)
    , m_name(new QLineEdit(start.name, this))
    , m_nameField(new FormField(tr("&Name"), m_name, nullptr, this))
    , m_system(systemBox(tr("The client chooses"), start.system, this))
    , m_systemField(new FormField(tr("Accounting &system (optional)"), m_system, nullptr, this))
    , m_settings(new QLineEdit(this))
    , m_settingsField(new FormField(tr("Id of its se&ttings (optional)"), m_settings, nullptr, this))
    , m_onboard(new QCheckBox(tr("Start the &onboarding next"), this))
    , m_messages(new MessageBar(this))
    , m_create(new QPushButton(tr("&Create consent"), this))
    , m_close(new QPushButton(tr("C&ancel"), this))
{
    setObjectName(u"createConsent"_s);
    setWindowTitle(tr("New consent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(500);
    setUpLayout();
    connectParts();
    showSettingsField();
    m_name->setFocus();
    m_name->selectAll();
}

CreateConsentDialog::~CreateConsentDialog() = default;

void CreateConsentDialog::setUpLayout()
{
    m_name->setObjectName(u"consentName"_s);
    m_system->setObjectName(u"consentSystem"_s);
    m_settings->setObjectName(u"systemSettings"_s);
    m_onboard->setObjectName(u"startOnboarding"_s);
    m_create->setObjectName(u"create"_s);
    m_close->setObjectName(u"close"_s);
    m_nameField->setHint(tr("By which you find the client again. The client sees it too."));
    m_systemField->setHint(tr("The onboarding then goes straight to it."));
    m_settingsField->setHint(tr("From the Client Portal, where settings of your own are kept for this system."));
    m_onboard->setChecked(true);
    setEnterOnlyReaches(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(10);
    column->addWidget(heading(tr("New consent"), this));
    column->addWidget(plainLabel(environmentText(*m_environment), this));
    column->addWidget(m_messages);
    column->addWidget(m_nameField);
    column->addWidget(m_systemField);
    column->addWidget(m_settingsField);
    column->addWidget(m_onboard);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_create);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void CreateConsentDialog::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, &CreateConsentDialog::send);
    connect(m_close, &QPushButton::clicked, this, &CreateConsentDialog::reject);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearNote);
    connect(m_settings, &QLineEdit::textEdited, m_settingsField, &FormField::clearNote);
    connect(m_system, &QComboBox::currentIndexChanged, this, &CreateConsentDialog::showSettingsField);
}

void CreateConsentDialog::showSettingsField()
{
    m_settingsField->setEnabled(!m_system->currentData().toString().isEmpty() && !m_isBusy);
}

bool CreateConsentDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    if (!hasName)
        m_nameField->setNote(FormField::Note::Error, tr("A consent needs a name of at least one character."));
    const QString settings = m_settings->text().trimmed();
    const bool isUsable = !m_settingsField->isEnabled() || settings.isEmpty() || !QUuid(settings).isNull();
    if (!isUsable)
        m_settingsField->setNote(FormField::Note::Error,
                                 tr("This is not such an id. It looks like 3f2b8c1e-0d4a-4b7e-9c55-7a1e0f6d2b90."));
    if (!hasName)
        m_nameField->focusEditor();
    else if (!isUsable)
        m_settingsField->focusEditor();
    return hasName && isUsable;
}

ConsentDraft CreateConsentDialog::draft() const
{
    ConsentDraft draft;
    draft.name = m_name->text().trimmed();
    const QString settings = m_settings->text().trimmed();
    if (m_settingsField->isEnabled() && !settings.isEmpty())
        draft.systemSettings.insert(m_system->currentData().toString(), QUuid(settings).toString(QUuid::WithoutBraces));
    return draft;
}

void CreateConsentDialog::send()
{
    if (m_isBusy || !check())
        return;
    m_messages->clear();
    const ConsentDraft wanted = draft();
    setBusy(true);
    QCoro::connect(m_environment->consents()->creations()->create(wanted), this,
                   [this](const CreationOutcome &outcome) { take(outcome); });
}

void CreateConsentDialog::take(const CreationOutcome &outcome)
{
    using State = CreationOutcome::State;
    setBusy(false);
    switch (outcome.state) {
    case State::Created:
        Q_EMIT created(outcome.consentId, m_name->text().trimmed(), m_onboard->isChecked(),
                       m_system->currentData().toString());
        accept();
        return;
    case State::Unknown:
        Q_EMIT outcomeUnknown(outcome.creationId);
        accept();
        return;
    case State::NotNoted:
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("The consent was not made: this computer could not note what is being sent, and "
                                   "without that it might be made twice."),
                                {}, outcome.storeError);
        return;
    case State::Refused:
        break;
    }
    const ApiError error = outcome.error.value_or(ApiError());
    if (const QStringList onName = error.fieldErrors.value(u"name"_s); !onName.isEmpty())
        m_nameField->setNote(FormField::Note::Error, onName.join(u' '));
    m_messages->showMessage(MessageBar::Severity::Error, tr("The consent was not made. %1").arg(sentenceFor(error)), {},
                            supportDetails(error));
    m_name->setFocus();
}

void CreateConsentDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_create->setText(isBusy ? tr("Creating…") : tr("&Create consent"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_nameField, m_systemField, m_onboard, m_create})
        part->setEnabled(!isBusy);
    showSettingsField();
}

void CreateConsentDialog::reject()
{
    // What is under way goes on anyway; whoever waits a moment longer sees what became of it.
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace authdesk::ui
