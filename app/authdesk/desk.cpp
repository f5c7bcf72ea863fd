// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/desk.h"

#include "core/environment/forget_environment.h"
#include "ui/common/consequences_dialog.h"
#include "ui/shell/main_window.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace authdesk {

using ui::ConnectDialog;
using ui::MainWindow;

Desk::Desk(const Places &places, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_preferences(places.settingsFile)
    , m_store(places.storeFile)
    , m_profiles(places.settingsFile)
    , m_connector(&m_keychain, &m_profiles)
    , m_practice(places.practiceFile)
    , m_window(std::make_unique<MainWindow>(places.settingsFile, &m_clipboard, &m_preferences))
{
    connectWindow();
    const auto followPreferences = [this] {
        m_clipboard.setLifetime(m_preferences.clipboardLifetime());
    };
    connect(&m_preferences, &Preferences::changed, this, followPreferences);
    followPreferences();
    connect(&m_practice, &PracticeProcess::ready, this, &Desk::practiceReady);
    connect(&m_practice, &PracticeProcess::failed, this, &Desk::practiceFailed);
}

Desk::~Desk()
{
    // The keychain answers what is still open when it goes; nobody is to act on it any more.
    ++m_opening;
    m_practice.disconnect(this);
    m_window->setEnvironment(nullptr);
}

void Desk::connectWindow()
{
    connect(m_window.get(), &MainWindow::switchChosen, this, &Desk::choose);
    // Wizards stay open beside the choice of an environment, so each choice asks again.
    connect(m_window.get(), &MainWindow::practiceChosen, this, [this] {
        if (m_window->readyToLeave())
            openPractice();
    });
    connect(m_window.get(), &MainWindow::connectChosen, this,
            [this] { showConnectDialog(ConnectDialog::Purpose::NewEnvironment); });
    connect(m_window.get(), &MainWindow::environmentChosen, this, [this](const QString &id) {
        if (m_window->readyToLeave())
            openKnown(id);
    });
    connect(m_window.get(), &MainWindow::environmentDescribed, this, &Desk::describe);
    connect(m_window.get(), &MainWindow::removalChosen, this, &Desk::askToRemove);
    connect(m_window.get(), &MainWindow::sessionKeyChosen, this, [this](const EnvironmentProfile &profile) {
        showConnectDialog(ConnectDialog::Purpose::KeyForSession, profile);
    });
    connect(m_window.get(), &MainWindow::newKeyRequested, this,
            [this](const EnvironmentProfile &profile, Service service) {
                using Purpose = ConnectDialog::Purpose;
                if (m_window->readyToLeave())
                    showConnectDialog(service == Service::Consents ? Purpose::ConsentsKey : Purpose::NewKey, profile);
            });
}

void Desk::start(bool withPractice)
{
    const std::optional<EnvironmentProfile> last = m_profiles.lastUsed();
    if (!withPractice && !last)
        m_window->showWelcome(m_profiles.all());
    else if (withPractice || last->kind == EnvironmentProfile::Kind::Practice)
        m_window->showStartingPractice();
    else
        m_window->showReadingKey(*last);
    m_window->show();
    if (withPractice)
        QTimer::singleShot(0, this, &Desk::openPractice);
    else if (last)
        QTimer::singleShot(0, this, [this, id = last->id] { openKnown(id); });
}

void Desk::choose()
{
    if (!m_window->readyToLeave())
        return;
    ++m_opening;
    m_practiceWanted = false;
    m_window->showWelcome(m_profiles.all());
}

void Desk::openPractice()
{
    ++m_opening;
    m_practiceWanted = true;
    if (m_practice.addresses()) {
        practiceReady();
        return;
    }
    m_window->showStartingPractice();
    m_practice.start();
}

void Desk::practiceReady()
{
    if (!std::exchange(m_practiceWanted, false))
        return;
    const PracticeAddresses addresses = *m_practice.addresses();
    EnvironmentProfile profile = practiceProfile();
    m_profiles.save(profile);
    profile.authorisations.address = addresses.authorisations;
    profile.consents.address = addresses.consents;
    profile.onboardingAddress = addresses.onboarding;
    open(profile, {addresses.apiKey, addresses.consentsApiKey}, addresses.inbox);
}

void Desk::practiceFailed(PracticeProcess::Failure failure, const QString &details)
{
    const bool wasOpen = m_environment && m_environment->isPractice();
    if (!wasOpen && !std::exchange(m_practiceWanted, false))
        return;
    // Where a page cannot be left yet, its own banner tells that the environment cannot be reached.
    if (wasOpen && !m_window->readyToLeave())
        return;
    close();
    QString sentence;
    switch (failure) {
    case PracticeProcess::Failure::NotFound:
        sentence = tr("The practice server is not installed beside Authdesk. Install Authdesk again.");
        break;
    case PracticeProcess::Failure::NotStarted:
        sentence = tr("This computer refused to start the practice server.");
        break;
    case PracticeProcess::Failure::Ended:
        sentence = tr("The practice server ended by itself. What you practised is kept.");
        break;
    case PracticeProcess::Failure::Silent:
        sentence = tr("The practice server did not get ready in time. Perhaps the computer is busy.");
        break;
    case PracticeProcess::Failure::NotUnderstood:
        sentence = tr("The practice server is not of this version of Authdesk. Install Authdesk again.");
        break;
    }
    m_window->showPracticeFailed(sentence, details);
}

EnvironmentProfile Desk::practiceProfile() const
{
    EnvironmentProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const EnvironmentProfile &known : m_profiles.all()) {
        if (known.kind == EnvironmentProfile::Kind::Practice)
            profile = known;
    }
    profile.kind = EnvironmentProfile::Kind::Practice;
    profile.name = tr("Practice environment");
    return profile;
}

std::optional<EnvironmentProfile> Desk::find(const QString &id) const
{
    for (const EnvironmentProfile &profile : m_profiles.all()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

void Desk::openKnown(const QString &id)
{
    const std::optional<EnvironmentProfile> profile = find(id);
    if (!profile)
        m_window->showWelcome(m_profiles.all());
    else if (profile->kind == EnvironmentProfile::Kind::Practice)
        openPractice();
    else
        openWithStoredKey(*profile);
}

QCoro::Task<void> Desk::openWithStoredKey(EnvironmentProfile profile)
{
    const QPointer<Desk> here = this;
    const int opening = ++m_opening;
    m_practiceWanted = false;
    m_window->showReadingKey(profile);
    const KeychainResult<Secret> key = co_await m_connector.readKey(profile, Service::Authorisations);
    if (!here || opening != m_opening)
        co_return;
    if (key)
        openWithConsentsKey(profile, *key);
    else
        m_window->showKeyMissing(profile, key.error());
}

QCoro::Task<void> Desk::openWithConsentsKey(EnvironmentProfile profile, Secret apiKey)
{
    const QPointer<Desk> here = this;
    const int opening = ++m_opening;
    Keys keys;
    keys.authorisations = std::move(apiKey);
    if (!profile.usesConsents()) {
        open(profile, keys);
        co_return;
    }
    const KeychainResult<Secret> key = co_await m_connector.readKey(profile, Service::Consents);
    if (!here || opening != m_opening)
        co_return;
    keys.consents = key.value_or(Secret());
    open(profile, keys);
    // Where it cannot be read, the environment opens without its consents.
    if (!key)
        m_window->showConsentsKeyMissing(key.error());
}

void Desk::open(const EnvironmentProfile &profile, const Keys &keys, const QUrl &inbox)
{
    ++m_opening;
    close();
    m_environment = std::make_unique<Environment>(profile, keys.authorisations, &m_store, inbox);
    m_environment->useConsents(keys.consents);
    m_environment->follow(&m_preferences);
    m_keys = keys;
    m_window->setEnvironment(m_environment.get());
    m_profiles.setLastUsed(profile.id);
    m_environment->start();
}

void Desk::close()
{
    m_window->setEnvironment(nullptr);
    m_environment.reset();
    m_keys = {};
}

void Desk::showConnectDialog(ConnectDialog::Purpose purpose, const EnvironmentProfile &profile)
{
    auto *dialog = new ConnectDialog(&m_connector, m_window.get(), purpose, profile);
    connect(dialog, &ConnectDialog::connected, this,
            [this](const EnvironmentProfile &connected, const Secret &apiKey, const Secret &consentsApiKey) {
                if (m_window->readyToLeave())
                    openWithNewKeys(connected, {apiKey, consentsApiKey});
            });
    dialog->open();
}

void Desk::openWithNewKeys(const EnvironmentProfile &profile, Keys keys)
{
    // What was not asked for anew is known of the open environment, where it is that one.
    if (m_environment && m_environment->profile().id == profile.id) {
        if (keys.authorisations.isEmpty())
            keys.authorisations = m_keys.authorisations;
        if (keys.consents.isEmpty())
            keys.consents = m_keys.consents;
    }
    if (keys.authorisations.isEmpty())
        openWithStoredKey(profile);
    else if (keys.consents.isEmpty())
        openWithConsentsKey(profile, keys.authorisations);
    else
        open(profile, keys);
}

void Desk::describe(const EnvironmentProfile &described)
{
    std::optional<EnvironmentProfile> profile = find(described.id);
    if (!profile)
        return;
    profile->describeAs(described);
    m_profiles.save(*profile);
    if (m_environment && m_environment->profile().id == described.id)
        m_environment->describe(described);
}

void Desk::askToRemove(const QString &id)
{
    const std::optional<EnvironmentProfile> profile = find(id);
    if (!profile)
        return;
    ui::ConsequencesDialog::Question question;
    question.title = tr("Remove environment");
    question.headline = tr("Remove %1 from this computer?").arg(profile->name);
    question.environment = *profile;
    question.ends = {
        tr("Its API keys go out of the keychain of this computer."),
        tr("To use the environment here again, you need an API key."),
        tr("What this computer remembers of it: requests whose sending is not known, keys marked as entered.")};
    question.stays = {tr("The environment itself, with its requests, partnerships and connection keys.")};
    question.act = tr("&Remove");
    question.keep = tr("&Keep");
    auto *dialog = new ui::ConsequencesDialog(question, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, chosen = *profile] {
        if (m_window->readyToLeave())
            remove(chosen);
    });
    dialog->open();
}

QCoro::Task<void> Desk::remove(EnvironmentProfile profile)
{
    const QPointer<Desk> here = this;
    const int opening = ++m_opening;
    if (profile.authorisations.keyWasStored || profile.consents.keyWasStored) {
        m_window->showRemoving(profile);
        const KeychainResult<void> removed = co_await m_connector.removeKeys(profile);
        if (!here || opening != m_opening)
            co_return;
        if (!removed) {
            m_window->showNotRemoved(profile, removed.error());
            co_return;
        }
    }
    if (m_environment && m_environment->profile().id == profile.id)
        close();
    m_profiles.remove(profile.id);
    [[maybe_unused]] const auto forgetting = forgetEnvironment(&m_store, profile.id);
    m_window->showWelcome(m_profiles.all());
}

} // namespace authdesk
