// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_form.h"

#include "ui/common/form_field.h"
#include "ui/common/secret_edit.h"
#include "ui/settings/connection_steps.h"
#include "ui/settings/key_end_field.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using What = ConnectionStep::What;

QList<What> stepsOf(Service service)
{
    if (service == Service::Consents)
        return {What::ConsentsReached, What::ConsentsKey, What::Consents};
    return {What::AuthorisationsReached, What::AuthorisationsKey, What::Account, What::AuthorisationRequests,
            What::Partnerships};
}

void makeAddressEdit(QLineEdit *edit, const QString &name)
{
    edit->setObjectName(name);
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

} // namespace

ServiceForm::ServiceForm(Service service, QWidget *parent)
    : QGroupBox(service == Service::Consents ? tr("Consents") : tr("Authorisation requests and partnerships"), parent)
    , m_service(service)
    , m_address(new QLineEdit(this))
    , m_key(new SecretEdit(tr("API key"), this))
    , m_end(service == Service::Consents
                ? new KeyEndField(u"consentsKey"_s, tr("This ke&y ends"), tr("Its last day"), this)
                : new KeyEndField(u"key"_s, tr("The key &ends"), tr("&Last day"), this))
    , m_steps(new ConnectionSteps(stepsOf(service), this))
{
    setUpAddress();
    setUpKey();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_addressField);
    column->addWidget(m_keyField);
    column->addWidget(m_end);
    if (service == Service::Consents)
        setUpMore(column);
    column->addWidget(m_steps);
    column->addStretch();
}

ServiceForm::~ServiceForm() = default;

void ServiceForm::setUpAddress()
{
    const bool isConsents = m_service == Service::Consents;
    makeAddressEdit(m_address, isConsents ? u"consentsAddress"_s : u"address"_s);
    m_addressField =
        new FormField(isConsents ? tr("Address of t&he consents service") : tr("&Address"), m_address, nullptr, this);
    m_addressField->setHint(isConsents ? tr("Usually the one that stands here.")
                                       : tr("Where the service is, for example https://api.example"));
    connect(m_address, &QLineEdit::textEdited, this, &ServiceForm::addressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const AddressFault fault = address().fault;
        if (fault != AddressFault::None && fault != AddressFault::Empty)
            showFault(m_addressField, fault);
    });
}

void ServiceForm::setUpKey()
{
    const bool isConsents = m_service == Service::Consents;
    m_keyField =
        new FormField(isConsents ? tr("AP&I key of the consents") : tr("API &key"), m_key, m_key->lineEdit(), this);
    m_keyField->setHint(tr("Kept in the keychain of this computer, never in a file."));
    m_key->lineEdit()->setObjectName(isConsents ? u"consentsApiKey"_s : u"apiKey"_s);
    m_end->setHint(tr("You are reminded in time."));
    connect(m_key, &SecretEdit::edited, this, [this] {
        m_keyField->clearNote();
        Q_EMIT edited();
    });
}

void ServiceForm::setUpMore(QVBoxLayout *column)
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"more"_s);
    m_more->setText(tr("M&ore"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_onboarding = new QLineEdit(this);
    makeAddressEdit(m_onboarding, u"onboardingAddress"_s);
    m_onboardingField = new FormField(tr("On&boarding address"), m_onboarding, nullptr, this);
    m_onboardingField->setHint(tr("Where your clients connect their accounting system."));
    m_onboardingField->hide();
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_onboardingField);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_onboardingField->setVisible(isOpen);
    });
    connect(m_onboarding, &QLineEdit::textEdited, m_onboardingField, &FormField::clearNote);
}

CheckedAddress ServiceForm::address() const
{
    return checkAddress(m_address->text());
}

void ServiceForm::setAddress(const QUrl &address)
{
    m_address->setText(address.toString());
}

void ServiceForm::fixAddress()
{
    m_isFixed = true;
    m_address->setReadOnly(true);
    m_addressField->setHint(tr("It stays as it is: another address would be another environment."));
}

QUrl ServiceForm::onboardingAddress() const
{
    return m_onboarding ? checkAddress(m_onboarding->text()).url : QUrl();
}

void ServiceForm::setOnboardingAddress(const QUrl &address)
{
    if (m_onboarding)
        m_onboarding->setText(address.toString());
}

Secret ServiceForm::key() const
{
    return m_key->secret();
}

std::optional<QDate> ServiceForm::keyEndsOn() const
{
    return m_end->endsOn();
}

void ServiceForm::setForSession()
{
    m_keyField->setHint(tr("Used until you quit, and kept nowhere."));
    m_end->hide();
}

void ServiceForm::setEditable(bool editable)
{
    m_address->setReadOnly(m_isFixed || !editable);
    m_key->lineEdit()->setReadOnly(!editable);
    m_end->setEnabled(editable);
    if (m_onboarding)
        m_onboarding->setReadOnly(!editable);
}

void ServiceForm::focusKey()
{
    m_key->lineEdit()->setFocus();
}

void ServiceForm::addressEdited()
{
    Q_EMIT edited();
    const CheckedAddress checked = address();
    // What is only unfinished is not called wrong while somebody types.
    if (checked.fault == AddressFault::NotEncrypted || checked.fault == AddressFault::HasPassword)
        showFault(m_addressField, checked.fault);
    else if (checked.fault == AddressFault::None)
        m_addressField->setNote(FormField::Note::Hint, tr("Connects to %1").arg(checked.url.toString()));
    else
        m_addressField->clearNote();
    Q_EMIT addressChanged(checked);
}

void ServiceForm::showFault(FormField *field, AddressFault fault)
{
    QString text;
    switch (fault) {
    case AddressFault::None:
        field->clearNote();
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
    field->setNote(FormField::Note::Error, text);
}

bool ServiceForm::isComplete(bool takeFocus)
{
    FormField *first = nullptr;
    const auto fails = [&first](FormField *field) {
        if (!first)
            first = field;
    };
    if (const AddressFault fault = address().fault; fault != AddressFault::None) {
        showFault(m_addressField, fault);
        fails(m_addressField);
    }
    if (m_key->isEmpty()) {
        m_keyField->setNote(FormField::Note::Error, tr("Enter the API key."));
        fails(m_keyField);
    }
    if (m_onboarding) {
        if (const AddressFault fault = checkAddress(m_onboarding->text()).fault; fault != AddressFault::None) {
            m_more->setChecked(true);
            showFault(m_onboardingField, fault);
            fails(m_onboardingField);
        }
    }
    if (first && takeFocus)
        first->focusEditor();
    return first == nullptr;
}

void ServiceForm::clearSteps()
{
    m_steps->clear();
}

void ServiceForm::showStep(const ConnectionStep &step, const std::optional<Account> &account, const QString &note)
{
    m_steps->showStep(step, account, note);
}

} // namespace authdesk::ui
