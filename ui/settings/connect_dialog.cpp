// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_dialog.h"

#include "ui/common/environment_words.h"
#include "ui/common/plain_text.h"
#include "ui/settings/connection_words.h"
#include "ui/settings/keychain_text.h"
#include "ui/settings/kind_choice.h"
#include "ui/settings/service_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using State = ConnectionStep::State;
using What = ConnectionStep::What;

/// A role that may not read a list can work with the rest.
bool isHarmless(const ConnectionStep &step)
{
    const bool isList = step.what == What::AuthorisationRequests || step.what == What::Partnerships;
    return isList && step.error && step.error->kind == ApiError::Kind::NotAllowed;
}

bool isGoodEnough(const ConnectionRun &run)
{
    const QList<ConnectionStep> &steps = run.steps();
    return std::all_of(steps.cbegin(), steps.cend(),
                       [](const ConnectionStep &step) { return step.state == State::Passed || isHarmless(step); });
}

} // namespace

ConnectDialog::ConnectDialog(EnvironmentConnector *connector, QWidget *parent, Purpose purpose,
                             const EnvironmentProfile &profile)
    : QDialog(parent)
    , m_connector(connector)
    , m_purpose(purpose)
    , m_scroll(new QScrollArea(this))
    , m_introduction(plainLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_kind(new KindChoice(this))
    , m_useConsents(new QCheckBox(tr("Co&nsents too: read the accounting systems of your clients"), this))
    , m_authorisations(new ServiceForm(Service::Authorisations, this))
    , m_consents(new ServiceForm(Service::Consents, this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // What is told while the keychain is asked stays until it has answered.
    m_message->setLifetime(std::chrono::minutes(1));
    setLayout(new QVBoxLayout);
    setUpTop();
    setUpForms();
    layout()->addWidget(m_message);
    setUpButtons();
    if (purpose == Purpose::NewEnvironment) {
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_consents->setAddress(EnvironmentProfile::usualConsentsAddress());
        m_consents->setOnboardingAddress(EnvironmentProfile::usualOnboardingAddress());
    } else {
        fillFrom(profile);
    }
    fit();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::fillFrom(const EnvironmentProfile &profile)
{
    m_profile = profile;
    m_introduction->setText(m_purpose == Purpose::ConsentsKey
                                ? tr("Enter the API key of the consents of %1.").arg(nameAndKind(profile))
                                : tr("Enter the API key of %1.").arg(nameAndKind(profile)));
    m_name->setText(profile.name);
    m_authorisations->setAddress(profile.authorisations.address);
    m_authorisations->fixAddress();
    m_consents->setAddress(profile.usesConsents() ? profile.consents.address
                                                  : EnvironmentProfile::usualConsentsAddress());
    m_consents->setOnboardingAddress(profile.onboardingAddress);
    if (profile.usesConsents())
        m_consents->fixAddress();
    if (m_purpose == Purpose::KeyForSession)
        m_authorisations->setForSession();
    (m_purpose == Purpose::ConsentsKey ? m_consents : m_authorisations)->focusKey();
}

bool ConnectDialog::asksFor(Service service) const
{
    if (service == Service::Authorisations)
        return m_purpose != Purpose::ConsentsKey;
    return m_purpose == Purpose::ConsentsKey || (m_purpose == Purpose::NewEnvironment && m_useConsents->isChecked());
}

ServiceForm *ConnectDialog::formOf(Service service) const
{
    return service == Service::Consents ? m_consents : m_authorisations;
}

void ConnectDialog::useConsents(bool use)
{
    forgetTest();
    m_consents->setVisible(use);
    fit();
}

void ConnectDialog::setEditable(bool editable)
{
    m_name->setReadOnly(!editable);
    m_kind->setEnabled(editable);
    m_useConsents->setEnabled(editable);
    m_authorisations->setEditable(editable);
    m_consents->setEditable(editable);
}

void ConnectDialog::forgetTest()
{
    m_run.reset();
    m_hasPassed = false;
    m_authorisations->clearSteps();
    m_consents->clearSteps();
    m_message->clear();
    setBusy(false);
}

EnvironmentProfile ConnectDialog::described() const
{
    EnvironmentProfile profile = m_profile;
    if (asksFor(Service::Authorisations)) {
        profile.authorisations.address = m_authorisations->address().url;
        if (m_purpose != Purpose::KeyForSession)
            profile.authorisations.keyEndsOn = m_authorisations->keyEndsOn();
    }
    if (asksFor(Service::Consents)) {
        profile.consents.address = m_consents->address().url;
        profile.onboardingAddress = m_consents->onboardingAddress();
        profile.consents.keyEndsOn = m_consents->keyEndsOn();
    }
    if (m_purpose == Purpose::NewEnvironment)
        profile.kind = m_kind->kind().value_or(EnvironmentProfile::Kind::Development);
    return profile;
}

bool ConnectDialog::inputIsComplete()
{
    bool isComplete = true;
    if (m_purpose == Purpose::NewEnvironment && !m_kind->kind() &&
        m_authorisations->address().fault == AddressFault::None) {
        m_kind->askFor();
        isComplete = false;
    }
    if (asksFor(Service::Authorisations))
        isComplete = m_authorisations->isComplete(isComplete) && isComplete;
    if (asksFor(Service::Consents))
        isComplete = m_consents->isComplete(isComplete) && isComplete;
    return isComplete;
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
    if (m_hasPassed)
        keepNow();
    else
        test(true);
}

void ConnectDialog::test(bool thenConnect)
{
    m_message->clear();
    setBusy(true);
    EnvironmentProfile tested = described();
    if (!asksFor(Service::Authorisations))
        tested.authorisations.address.clear();
    if (!asksFor(Service::Consents))
        tested.consents.address.clear();
    m_run = m_connector->connectionRun(tested, m_authorisations->key(), m_consents->key());
    connect(m_run.get(), &ConnectionRun::stepChanged, this, &ConnectDialog::showStep);
    connect(m_run.get(), &ConnectionRun::finished, this, [this, thenConnect] { testFinished(thenConnect); });
    m_run->start();
}

void ConnectDialog::showStep(int index)
{
    const ConnectionStep &step = m_run->steps().at(index);
    // What has failed is told in the bar, with what to do.
    const QString note = step.state == State::Passed ? stepNote(step, m_run->account(), described()) : QString();
    formOf(serviceOf(step.what))->showStep(step, m_run->account(), note);
}

void ConnectDialog::testFinished(bool thenConnect)
{
    setBusy(false);
    m_hasPassed = isGoodEnough(*m_run);
    if (!m_hasPassed)
        tellFailures();
    else if (thenConnect)
        keepNow();
    else
        fit();
}

void ConnectDialog::tellFailures()
{
    QStringList sentences;
    for (const ConnectionStep &step : m_run->steps()) {
        if (step.state != State::Failed || isHarmless(step))
            continue;
        const QString sentence = explain(*step.error, serviceOf(step.what), described());
        // With two services, which of them it is.
        const QString told = asksFor(Service::Authorisations) && asksFor(Service::Consents) &&
                                     step.error->kind != ApiError::Kind::NotAuthenticated
                                 ? formOf(serviceOf(step.what))->title() + u": "_s + sentence
                                 : sentence;
        if (!sentences.contains(told))
            sentences.append(told);
    }
    tell(MessageBar::Severity::Error, sentences.join(u'\n'), {}, checkDetails(m_run->steps(), described()));
}

void ConnectDialog::keepNow()
{
    m_profile = described();
    if (m_purpose == Purpose::NewEnvironment) {
        const QString name = m_name->text().trimmed();
        m_profile.name = name.isEmpty() ? m_run->account()->environmentName : name;
    }
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
    KeychainResult<void> kept;
    for (const Service service : {Service::Authorisations, Service::Consents}) {
        if (!kept || !asksFor(service))
            continue;
        kept = co_await m_connector->keepKey(m_profile, service, formOf(service)->key(), this);
        if (!here)
            co_return;
        m_profile.access(service).keyWasStored |= kept.has_value();
    }
    setBusy(false);
    setEditable(true);
    m_message->clear();
    if (kept)
        finish();
    else
        showKeychainError(kept.error());
}

void ConnectDialog::keepForSession()
{
    m_connector->keepWithoutKey(m_profile);
    finish();
}

void ConnectDialog::finish()
{
    const EnvironmentProfile profile = m_profile;
    const Secret key = asksFor(Service::Authorisations) ? m_authorisations->key() : Secret();
    const Secret consentsKey = asksFor(Service::Consents) ? m_consents->key() : Secret();
    accept();
    Q_EMIT connected(profile, key, consentsKey);
}

void ConnectDialog::tell(MessageBar::Severity severity, const QString &text, const QList<MessageBar::Action> &actions,
                         const QString &details)
{
    m_message->showMessage(severity, text, actions, details);
    fit(); // the bar's buttons, and with them its height, are laid out later
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
             if (inputIsComplete() && m_hasPassed)
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
