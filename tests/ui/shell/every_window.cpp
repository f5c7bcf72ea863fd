// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/every_window.h"

#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "ui/authorisations/bulk_resend_dialog.h"
#include "ui/authorisations/pending_letter_dialog.h"
#include "ui/common/consequences_dialog.h"
#include "ui/common/csv_export.h"
#include "ui/common/csv_export_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/consents/bulk_consents_dialog.h"
#include "ui/consents/conflict_dialog.h"
#include "ui/consents/create_dialog.h"
#include "ui/consents/onboarding_dialog.h"
#include "ui/consents/rename_dialog.h"
#include "ui/consents/unresolved_dialog.h"
#include "ui/partnerships/cancel_dialog.h"
#include "ui/settings/connect_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace authdesk::test {

namespace {

constexpr int patience = 30000;

QUrl originOf(QUrl url)
{
    url.setPath({});
    return url;
}

/// Whether there is something on the page to act on.
bool isFilled(QWidget *page)
{
    const QList<ui::RecordTable *> tables = page->findChildren<ui::RecordTable *>();
    return std::any_of(tables.cbegin(), tables.cend(), [](const ui::RecordTable *table) {
        return table->isVisible() && table->model()->rowCount() > 0;
    });
}

} // namespace

EveryWindow::EveryWindow()
    : m_office({u"--clients"_s, u"30"_s})
    , m_consentsColleague(originOf(m_office.inbox()), m_office.consentsApiKey())
    , m_preferences(m_folder.filePath(u"settings.ini"_s))
    , m_profiles(m_folder.filePath(u"settings.ini"_s))
    , m_connector(&m_keychain, &m_profiles)
{
    for (const QString &name : {u"Bakkerij Jansen"_s, u"De Vries Bouw"_s})
        (void)m_consentsColleague.create(name);
    const QString email = u"accepted@bakkerij.example"_s;
    m_acceptedRequest = m_office.createRequest(email);
    (void)practice::answerRequest(m_office.colleague(), practice::activationLink(m_office.colleague(), email),
                                  u"accept"_s);
    m_office.useConsents();
    makeMainWindow();
    m_office.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_office.environment()->consents()->list().size() > 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_office.environment()->partnerships()->list().size() > 2, patience);
    for (const QString &client : {u"Bakkerij Jansen"_s, u"De Vries Bouw"_s}) {
        Activity activity;
        activity.clientName = client;
        m_office.environment()->activity()->record(activity);
    }
    addPages();
    addWizard();
    addAuthorisationDialogs();
    addConsentDialogs();
    addSettings();
}

EveryWindow::~EveryWindow()
{
    if (m_open != m_window.get())
        delete m_open;
    m_window->setEnvironment(nullptr);
}

void EveryWindow::makeMainWindow()
{
    if (m_window)
        m_window->setEnvironment(nullptr);
    m_window = std::make_unique<ui::MainWindow>(m_folder.filePath(u"settings.ini"_s), m_office.clipboard(),
                                                &m_preferences, [] { return true; });
    m_window->resize(1400, 900);
    m_window->setEnvironment(m_office.environment());
    m_window->show();
    // Else it may come to the front later, before what is opened next.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
}

QWidget *EveryWindow::open(const Scene &scene)
{
    m_open = scene.open();
    const auto hasFocus = [this] {
        return m_open->isAncestorOf(QApplication::focusWidget());
    };
    if (m_open == nullptr || !QTest::qWaitForWindowActive(m_open, patience) || !QTest::qWaitFor(hasFocus, patience))
        QTest::qFail(qPrintable(scene.name + u" did not come to the front"_s), __FILE__, __LINE__);
    return m_open;
}

void EveryWindow::close()
{
    if (m_open == m_window.get())
        makeMainWindow();
    else
        delete m_open;
}

int EveryWindow::changesSent() const
{
    return m_office.sent("POST", {}) + m_office.sent("PATCH", {}) + m_office.sent("PUT", {}) +
           m_office.sent("DELETE", {});
}

QWidget *EveryWindow::page(const QString &id)
{
    m_window->activateWindow();
    part<QAction>(m_window.get(), u"page_"_s + id)->trigger();
    QWidget *workspace = m_window->centralWidget();
    if (!QTest::qWaitFor([&] { return isFilled(workspace); }, patience))
        QTest::qFail(qPrintable(u"nothing on page "_s + id), __FILE__, __LINE__);
    const QList<ui::MessageBar *> bars = workspace->findChildren<ui::MessageBar *>();
    for (ui::MessageBar *bar : bars) {
        if (bar->parentWidget()->isVisible())
            bar->showMessage(ui::MessageBar::Severity::Error, u"A message"_s, {{u"First"_s, {}}, {u"Second"_s, {}}},
                             u"Details"_s);
    }
    return m_window.get();
}

void EveryWindow::addPages()
{
    for (const QString &id : {u"attention"_s, u"authorisations"_s, u"partnerships"_s, u"consents"_s, u"activity"_s})
        m_scenes.append({u"page "_s + id, [this, id] {
                             return page(id);
                         }});
    m_scenes.append({u"nothing found"_s, [this] {
                         QWidget *window = page(u"partnerships"_s);
                         const QList<QLineEdit *> searches = window->findChildren<QLineEdit *>(u"search"_s);
                         for (QLineEdit *search : searches) {
                             if (search->isVisible())
                                 search->setText(u"nobody is called so"_s);
                         }
                         return window;
                     }});
    m_scenes.append({u"welcome"_s, [this] {
                         m_window->showWelcome({m_office.environment()->profile()});
                         return static_cast<QWidget *>(m_window.get());
                     }});
}

QWidget *EveryWindow::wizardAtStep(int step)
{
    if (step == 1 || step == 2) {
        ui::LinkWizard *wizard = m_office.openWizard();
        fillIn(wizard);
        if (step == 2)
            pressPrimary(wizard);
        return wizard;
    }
    const QString email = u"client%1@bakkerij.example"_s.arg(++m_clients);
    const QString id = m_office.createRequest(email);
    m_office.waitForStatus(id, AuthorisationRequest::Status::Pending);
    ui::LinkWizard *wizard = m_office.openWizardFor(id);
    if (step == 4) {
        (void)practice::answerRequest(m_office.colleague(), practice::activationLink(m_office.colleague(), email),
                                      u"accept"_s);
        const auto isReady = [wizard] {
            return stepOf(wizard) == 4 && part<QPushButton>(wizard, u"primary"_s)->isEnabled();
        };
        if (!QTest::qWaitFor(isReady, patience))
            QTest::qFail("the wizard did not come to step 4", __FILE__, __LINE__);
    }
    return wizard;
}

QWidget *EveryWindow::wizardWithKeys()
{
    ui::LinkWizard *wizard = m_office.openWizardFor(m_acceptedRequest);
    auto *generate = part<QPushButton>(wizard, u"generateKeys"_s);
    if (!QTest::qWaitFor([&] { return generate->isVisible() && generate->isEnabled(); }, patience))
        QTest::qFail("no keys can be generated", __FILE__, __LINE__);
    generate->click();
    auto *key = part<QLineEdit>(wizard, u"appKey"_s);
    if (!QTest::qWaitFor([&] { return key->isVisible() && !key->text().isEmpty(); }, patience))
        QTest::qFail("no keys were generated", __FILE__, __LINE__);
    return wizard;
}

void EveryWindow::addWizard()
{
    m_scenes.append({u"wizard step 1"_s, [this] { return wizardAtStep(1); }, u"primary"_s});
    m_scenes.append({u"wizard step 2"_s, [this] { return wizardAtStep(2); }, {}, u"primary"_s});
    m_scenes.append({u"wizard step 3"_s, [this] {
                         return wizardAtStep(3);
                     }});
    m_scenes.append({u"wizard step 4"_s, [this] { return wizardAtStep(4); }, u"primary"_s});
    m_scenes.append({u"wizard step 5"_s, [this] {
                         ui::LinkWizard *wizard = m_office.openWizardFor(m_acceptedRequest);
                         auto *generate = part<QPushButton>(wizard, u"generateKeys"_s);
                         if (!QTest::qWaitFor([&] { return generate->isVisible(); }, patience))
                             QTest::qFail("the organisations were not read", __FILE__, __LINE__);
                         return static_cast<QWidget *>(wizard);
                     }});
    m_scenes.append({u"wizard step 5 with keys"_s, [this] {
                         return wizardWithKeys();
                     }});
    m_scenes.append({u"wizard asks"_s,
                     [this] {
                         QWidget *wizard = wizardAtStep(1);
                         QTest::keyClick(wizard, Qt::Key_Escape);
                         return wizard;
                     },
                     u"primary"_s});
}

QWidget *EveryWindow::shown(QDialog *dialog)
{
    m_window->activateWindow();
    dialog->open();
    return dialog;
}

AuthorisationRequest EveryWindow::pendingRequest()
{
    const QList<AuthorisationRequest> &rows = m_office.environment()->authorisations()->list().rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const AuthorisationRequest &one) {
        return one.status == AuthorisationRequest::Status::Pending;
    });
    return found == rows.cend() ? AuthorisationRequest() : *found;
}

void EveryWindow::addAuthorisationDialogs()
{
    m_scenes.append({u"bulk resend"_s,
                     [this] {
                         return shown(new ui::BulkResendDialog(m_office.environment(),
                                                               m_office.environment()->authorisations()->list().rows(),
                                                               m_window.get()));
                     },
                     {},
                     u"bulkGo"_s});
    m_scenes.append(
        {u"letter"_s,
         [this] {
             return shown(new ui::PendingLetterDialog(pendingRequest(), {u"Jan"_s, u"Office"_s}, m_window.get()));
         },
         u"letterCopy"_s});
    m_scenes.append({u"consequences"_s,
                     [this] {
                         ui::ConsequencesDialog::Question question;
                         question.title = question.headline = u"Withdraw?"_s;
                         question.act = u"&Withdraw"_s;
                         question.keep = u"&Keep"_s;
                         return shown(new ui::ConsequencesDialog(question, m_window.get()));
                     },
                     u"keep"_s});
    m_scenes.append({u"cancel partnership"_s,
                     [this] {
                         const QList<Partnership> &all = m_office.environment()->partnerships()->list().rows();
                         const auto active = std::find_if(all.cbegin(), all.cend(), [](const Partnership &one) {
                             return one.status == Partnership::Status::Active;
                         });
                         auto *dialog = new ui::CancelDialog(m_office.environment(), *active, m_window.get());
                         QWidget *window = shown(dialog);
                         part<QLineEdit>(dialog, u"typedName"_s)->setText(active->clientName);
                         return window;
                     },
                     {},
                     u"act"_s});
    m_scenes.append({u"export"_s,
                     [this] {
                         return shown(new ui::CsvExportDialog(
                             ui::csvExportOf(u"Export"_s, u"export"_s, {u"Name"_s}, {{u"Jansen"_s}}), m_window.get()));
                     },
                     u"chooseFile"_s});
}

Consent EveryWindow::consent(int number)
{
    return m_office.environment()->consents()->list().rows().at(number);
}

void EveryWindow::addConsentDialogs()
{
    m_scenes.append({u"new consent"_s,
                     [this] {
                         return shown(new ui::CreateConsentDialog(m_office.environment(), {u"Jansen"_s, u"fortnox"_s},
                                                                  m_window.get()));
                     },
                     {},
                     u"create"_s});
    m_scenes.append(
        {u"rename consent"_s,
         [this] {
             auto *dialog = new ui::RenameDialog(m_office.environment()->consents(), consent(0), m_window.get());
             QWidget *window = shown(dialog);
             if (!QTest::qWaitFor([&] { return part<QPushButton>(dialog, u"save"_s)->isEnabled(); }, patience))
                 QTest::qFail("the consent was not read", __FILE__, __LINE__);
             return window;
         },
         u"save"_s});
    const auto onboarding = [this] {
        return shown(
            new ui::OnboardingDialog(m_office.environment(), m_office.clipboard(), consent(0), {}, m_window.get()));
    };
    m_scenes.append({u"onboarding"_s, onboarding, u"openInBrowser"_s});
    m_scenes.append({u"onboarding, link warned of"_s,
                     [onboarding] {
                         QWidget *window = onboarding();
                         part<QPushButton>(window, u"copyLink"_s)->click();
                         return window;
                     },
                     u"openInBrowser"_s});
    m_scenes.append({u"unresolved consent"_s, [this] {
                         OutgoingConsent asked;
                         asked.draft.name = consent(0).name.value_or(QString());
                         asked.createdOn = QDateTime::currentDateTimeUtc();
                         return shown(new ui::UnresolvedConsentDialog(m_office.environment(), asked, m_window.get()));
                     }});
    m_scenes.append({u"conflict"_s,
                     [this] {
                         SaveOutcome outcome;
                         outcome.original = consent(0);
                         outcome.mine.name = u"Mine"_s;
                         outcome.clashes = {ConsentField::Name};
                         return shown(
                             new ui::ConflictDialog(m_office.environment()->consents(), outcome, m_window.get()));
                     },
                     u"leaveTheirs"_s});
    m_scenes.append({u"bulk consents"_s,
                     [this] {
                         return shown(new ui::BulkConsentsDialog(m_office.environment(), ConsentBulk::What::Delete,
                                                                 {consent(0), consent(1)}, m_window.get()));
                     },
                     u"bulkClose"_s});
}

QWidget *EveryWindow::byMenu(const QString &action, const QString &dialog)
{
    m_window->activateWindow();
    part<QAction>(m_window.get(), action)->trigger();
    return part<QDialog>(m_window.get(), dialog);
}

void EveryWindow::addSettings()
{
    for (int section = 0; section < 4; ++section) {
        m_scenes.append({u"settings, section %1"_s.arg(section + 1),
                         [this, section] {
                             QWidget *settings = byMenu(u"settings"_s, u"settingsDialog"_s);
                             part<QTabWidget>(settings, u"sections"_s)->setCurrentIndex(section);
                             return settings;
                         },
                         u"OK"_s});
    }
    m_scenes.append({u"shortcuts"_s, [this] {
                         return byMenu(u"shortcuts"_s, u"shortcutsDialog"_s);
                     }});
    m_scenes.append({u"about"_s, [this] {
                         return byMenu(u"about"_s, u"aboutDialog"_s);
                     }});
    m_scenes.append(
        {u"connect"_s, [this] { return shown(new ui::ConnectDialog(&m_connector, m_window.get())); }, u"connect"_s});
}

} // namespace authdesk::test
