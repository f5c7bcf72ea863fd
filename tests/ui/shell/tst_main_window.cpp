// SPDX-License-Identifier: GPL-3.0-or-later
// The window with real keys and clicks, a real settings file and the real practice server behind its pages.
#include "app/practice/practice_server.h"
#include "core/environment/environment.h"
#include "core/store/store.h"
#include "ui/attention/attention_page.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/common/environment_strip.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/secret_clipboard.h"
#include "ui/common/state_view.h"
#include "ui/common/window_keys.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/tray.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <memory>

using namespace authdesk;
using namespace Qt::StringLiterals;
using ui::MainWindow;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clipboard = std::make_unique<ui::SecretClipboard>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
        m_hasTray = false;
        practice::Options options;
        options.clients = 12;
        auto server = practice::PracticeServer::start(options);
        QVERIFY(server);
        m_server = std::move(*server);
        m_store = std::make_unique<Store>(QString());
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_environment.reset();
        m_store.reset();
        m_server.reset();
        QApplication::setPalette(QPalette());
    }

    void theFirstStartOffersTwoChoices()
    {
        m_window->showWelcome({});
        QSignalSpy practice(m_window.get(), &MainWindow::practiceChosen);
        QSignalSpy connectOwn(m_window.get(), &MainWindow::connectChosen);
        QTRY_VERIFY(choice(u"practice"_s)->hasFocus());
        QVERIFY(!choice(u"back"_s)->isVisible());
        QTest::keyClick(choice(u"practice"_s), Qt::Key_Return);
        QCOMPARE(practice.size(), 1);
        QTest::keyClick(choice(u"practice"_s), Qt::Key_Down);
        QVERIFY(choice(u"connect"_s)->hasFocus());
        QTest::keyClick(choice(u"connect"_s), Qt::Key_Space);
        QCOMPARE(connectOwn.size(), 1);
        QTest::mouseClick(choice(u"connect"_s), Qt::LeftButton);
        QCOMPARE(connectOwn.size(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(practice.size(), 2);
    }

    void knownEnvironmentsCanBeChosenAndRemoved()
    {
        const EnvironmentProfile known = connectedProfile(u"De Vries & Zn <b>"_s);
        m_window->showWelcome({known});
        QSignalSpy chosen(m_window.get(), &MainWindow::environmentChosen);
        QSignalSpy removal(m_window.get(), &MainWindow::removalChosen);
        QTest::mouseClick(choice(u"environment_"_s + known.id), Qt::LeftButton);
        QCOMPARE(chosen.constFirst().at(0).toString(), known.id);
        QCOMPARE(choice(u"environment_"_s + known.id)->accessibleName(), known.name + u" (Production)"_s);
        QTest::mouseClick(m_window->findChild<QToolButton *>(u"remove_"_s + known.id), Qt::LeftButton);
        QCOMPARE(removal.constFirst().at(0).toString(), known.id);
    }

    void nothingCanBeDoneToRequestsWithoutAnEnvironment()
    {
        m_window->showWelcome({});
        for (const QString &name : {u"newRequest"_s, u"openRequest"_s, u"resendRequest"_s, u"withdrawRequest"_s,
                                    u"refresh"_s, u"search"_s, u"switchEnvironment"_s})
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
    }

    void kindsAreUnmistakable()
    {
        using Kind = EnvironmentProfile::Kind;
        QStringList seen;
        for (const auto &[kind, name] :
             {std::pair(Kind::Practice, u"Practice"_s), std::pair(Kind::Development, u"Development"_s),
              std::pair(Kind::Production, u"Production"_s)}) {
            openEnvironment(kind);
            QCOMPARE(label(u"kind"_s)->text(), name);
            auto *ribbon = m_window->findChild<ui::EnvironmentStrip *>(u"environmentRibbon"_s);
            QVERIFY(ribbon && ribbon->isVisible());
            QVERIFY(ribbon->text().contains(m_environment->profile().name));
            QVERIFY(ribbon->text().startsWith(name));
            QVERIFY(!seen.contains(ribbon->text()));
            seen.append(ribbon->text());
            QVERIFY(m_window->windowTitle().contains(m_environment->profile().name));
            QCOMPARE(action(u"openInbox"_s)->isVisible(), kind == Kind::Practice);
        }
    }

    void theStatusBarTellsWhoAndHowFresh()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        QTRY_VERIFY(text(u"user"_s).contains(u"(Administrator)"_s));
        QTRY_COMPARE(label(u"freshness"_s)->text(), u"Refreshed just now"_s);
        QVERIFY(!label(u"freshness"_s)->toolTip().isEmpty());
        QCOMPARE(label(u"connection"_s)->text(), u"Online"_s);
    }

    void goingOfflineIsToldAndComingBackToo()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        auto *banner = m_window->findChild<ui::MessageBar *>(u"connectionBanner"_s);
        QTRY_COMPARE(label(u"freshness"_s)->text(), u"Refreshed just now"_s);
        QVERIFY(banner->text().isEmpty());
        const auto port = static_cast<quint16>(m_server->origin().port());
        const QString key = m_server->apiKey();
        m_server.reset();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(label(u"connection"_s)->text(), u"Offline"_s);
        QVERIFY(banner->text().contains(m_environment->profile().name));

        auto *again = banner->findChild<QPushButton *>();
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(banner->text().contains(m_environment->profile().name));

        practice::Options options;
        options.port = port;
        options.apiKey = key;
        auto server = practice::PracticeServer::start(options);
        QVERIFY(server);
        m_server = std::move(*server);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(label(u"connection"_s)->text(), u"Online"_s);
        QTRY_COMPARE(banner->text(), u"The connection is back."_s);
    }

    void aRefusedKeyAsksForANewOne()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::newKeyRequested);
        openEnvironment(EnvironmentProfile::Kind::Production, u"not the key"_s);
        auto *banner = m_window->findChild<ui::MessageBar *>(u"connectionBanner"_s);
        QTRY_VERIFY(!banner->text().isEmpty());
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text().contains(u"new key"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<EnvironmentProfile>().id, m_environment->profile().id);
        QCOMPARE(asked.constFirst().at(1).value<Service>(), Service::Authorisations);
    }

    void theNavigationCountsWhatIsPending()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        auto *navigation = m_window->findChild<ui::Navigation *>(u"navigation"_s);
        QCOMPARE(navigation->currentId(), u"attention"_s);
        QTRY_VERIFY(navigation->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"line"_s));
        QTRY_VERIFY(navigation->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"pending"_s));
    }

    void keysReachSearchAndPages()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *page = m_window->findChild<ui::AuthorisationsPage *>();
        auto *search = page->findChild<QLineEdit *>(u"search"_s);
        QTRY_VERIFY(search->hasFocus());
        auto *navigation = m_window->findChild<ui::Navigation *>(u"navigation"_s);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Tab);
        QVERIFY2(!navigation->hasFocus(), "Tab leaves the navigation");
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->findChild<ui::AttentionPage *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(page->isVisible());
    }

    void theWindowOpensOnWhatNeedsAttention()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        auto *page = m_window->findChild<ui::AttentionPage *>();
        QVERIFY(page->isVisible());
        auto *table = page->findChild<ui::RecordTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        // The next step of a line that was declined is a request to the same client.
        QTRY_VERIFY(action(u"nextStep"_s)->isEnabled());
        QVERIFY(action(u"dismissLine"_s)->isEnabled());
        const int before = table->model()->rowCount();
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), before - 1);
    }

    void aStepOfTheWorklistOpensThePageOfItsSubject()
    {
        using Step = AttentionItem::NextStep;
        openEnvironment(EnvironmentProfile::Kind::Practice, {}, m_server->consentsApiKey());
        EnvironmentProfile described = m_environment->profile();
        described.name = u"Office"_s;
        described.authorisations.keyEndsOn = QDate::currentDate().addDays(2);
        m_environment->describe(described);
        QSignalSpy newKey(m_window.get(), &MainWindow::newKeyRequested);
        auto *page = m_window->findChild<ui::AttentionPage *>();
        auto *lines = page->findChild<ui::RecordTable *>();
        const auto find = [&](Step step) {
            const QList<AttentionItem> &items = m_environment->attention()->list().rows();
            const auto item = std::find_if(items.cbegin(), items.cend(),
                                           [step](const AttentionItem &one) { return one.nextStep == step; });
            return item == items.cend() ? AttentionItem() : *item;
        };
        const auto take = [&](const AttentionItem &item) {
            QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
            QVERIFY(lines->selectId(item.id));
            QTest::keyClick(lines, Qt::Key_Return);
        };
        QTRY_VERIFY(!find(Step::LookAtEnding).id.isEmpty());
        take(find(Step::LookAtEnding));
        auto *partnerships = m_window->findChild<ui::RecordTable *>(u"partnerships"_s);
        QVERIFY(partnerships->isVisible());
        QCOMPARE(partnerships->currentId(), find(Step::LookAtEnding).subjectId);
        QTRY_VERIFY(!find(Step::NewConsent).id.isEmpty());
        take(find(Step::NewConsent));
        auto *consents = m_window->findChild<ui::RecordTable *>(u"consents"_s);
        QVERIFY(consents->isVisible());
        QCOMPARE(consents->currentId(), find(Step::NewConsent).subjectId);
        QTRY_VERIFY(!find(Step::RenewKey).id.isEmpty());
        QPointer<QDialog> create = consents->window()->findChild<QDialog *>(u"createConsent"_s);
        QVERIFY(create);
        create->close();
        take(find(Step::RenewKey));
        QCOMPARE(newKey.size(), 1);
    }

    void closingGoesToTheTrayOnlyWhenAskedTo()
    {
        m_hasTray = true;
        openWindow();
        openEnvironment(EnvironmentProfile::Kind::Practice);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        m_preferences->setStaysInTray(true);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_preferences->trayWasExplained());
        auto *tray = m_window->findChild<ui::Tray *>();
        tray->menu()->actions().constFirst()->trigger();
        QVERIFY(m_window->isVisible());
        m_preferences->setStaysInTray(false);
        QVERIFY(m_window->close());
    }

    void quittingEndsEvenFromTheTray()
    {
        m_hasTray = true;
        openWindow();
        m_preferences->setStaysInTray(true);
        QVERIFY(!m_window->close());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        action(u"quit"_s)->trigger();
        QVERIFY(!m_window->isVisible());
        m_preferences->setStaysInTray(false);
    }

    void aRefusedConsentsKeyIsExplainedAndTheConnectionCanBeChecked()
    {
        openEnvironment(EnvironmentProfile::Kind::Development, {}, u"practice-production-key"_s);
        auto *banner = m_window->findChild<ui::MessageBar *>(u"connectionBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(u"Most likely it is a key of Production"_s), 15000);
        QSignalSpy wanted(m_window.get(), &MainWindow::newKeyRequested);
        const auto press = [banner](const QString &text) {
            for (QPushButton *button : banner->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == text)
                    return button->click();
            }
            QTest::qFail("there is no such button", __FILE__, __LINE__);
        };
        press(u"Check the connection…"_s);
        auto *dialog = m_window->findChild<ui::SettingsDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"consentsAccepted"_s)->text(), u"API key not accepted"_s,
                                  15000);
        QPointer<QDialog> gone = dialog;
        m_window->setEnvironment(nullptr);
        QVERIFY2(!gone, "its check goes before the environment does");
        openEnvironment(EnvironmentProfile::Kind::Production, {}, u"practice-production-key"_s);
        banner = m_window->findChild<ui::MessageBar *>(u"connectionBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(u"Most likely it is a key of Development"_s), 15000);
        QTRY_VERIFY(banner->findChild<QPushButton *>());
        QVERIFY(action(u"checkConnection"_s)->isEnabled());
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Enter the consents key"_s))
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(1).value<Service>(), Service::Consents);
    }

    void settingsOfTheEnvironmentAreToldAndShown()
    {
        openEnvironment(EnvironmentProfile::Kind::Production);
        QSignalSpy described(m_window.get(), &MainWindow::environmentDescribed);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ui::SettingsDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"environmentName"_s)->setText(u"Kantoor Oost"_s);
        dialog->accept();
        QCOMPARE(described.size(), 1);
        EnvironmentProfile profile = m_environment->profile();
        profile.name = u"Kantoor Oost"_s;
        m_environment->describe(profile);
        QVERIFY(m_window->windowTitle().contains(u"Kantoor Oost"_s));
    }

    void switchingLeavesAWayBack()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        QSignalSpy switching(m_window.get(), &MainWindow::switchChosen);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(switching.size(), 1);
        QTest::mouseClick(m_window->findChild<QToolButton *>(u"switchEnvironment"_s), Qt::LeftButton);
        QCOMPARE(switching.size(), 2);
        m_window->showWelcome({m_environment->profile()});
        auto *page = m_window->findChild<ui::AttentionPage *>();
        QVERIFY(!page->isVisible());
        QTRY_VERIFY(choice(u"back"_s)->hasFocus());
        QVERIFY(!choice(u"practice"_s)->isVisible());
        QTest::keyClick(choice(u"back"_s), Qt::Key_Escape);
        QVERIFY(page->isVisible());
        QVERIFY(action(u"newRequest"_s)->isEnabled());
    }

    void aLockedKeychainOffersThreeWays()
    {
        const EnvironmentProfile known = connectedProfile(u"Kantoor Jansen"_s);
        KeychainError error;
        error.kind = KeychainError::Kind::LockedOrCancelled;
        error.backendText = u"Entry not found"_s;
        m_window->showKeyMissing(known, error);
        auto *state = m_window->findChild<ui::StateView *>(u"state"_s);
        QVERIFY(state->sentence().contains(u"locked, or its prompt was dismissed"_s));
        QVERIFY2(!state->sentence().contains(error.backendText), "it is there, only locked");
        QSignalSpy retry(m_window.get(), &MainWindow::environmentChosen);
        QSignalSpy session(m_window.get(), &MainWindow::sessionKeyChosen);
        QSignalSpy another(m_window.get(), &MainWindow::switchChosen);
        QTRY_VERIFY(state->findChild<QPushButton *>(u"state_action_0"_s)->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(retry.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE(session.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(another.size(), 1);
    }

    void aKeychainThatFailsIsQuoted()
    {
        KeychainError error;
        error.kind = KeychainError::Kind::Unavailable;
        error.backendText = u"Cannot autolaunch D-Bus"_s;
        m_window->showKeyMissing(connectedProfile(u"Kantoor Jansen"_s), error);
        auto *state = m_window->findChild<ui::StateView *>(u"state"_s);
        QVERIFY(state->sentence().contains(error.backendText));
    }

    void everyActionHasAMnemonicOfItsOwn()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        checkMnemonics(m_window->menuBar()->actions());
        for (QAction *top : m_window->menuBar()->actions())
            checkMnemonics(top->menu()->actions());
    }

    void placeAndLooksAreRemembered()
    {
        m_window->resize(911, 633);
        action(u"appearance_dark"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(m_window->close());
        QApplication::setPalette(QPalette());
        openWindow();
        QCOMPARE(m_window->size(), QSize(911, 633));
        QVERIFY(action(u"appearance_dark"_s)->isChecked());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        action(u"appearance_system"_s)->trigger();
    }

    void everythingThatTakesTheFocusHasAName()
    {
        openEnvironment(EnvironmentProfile::Kind::Practice);
        QTRY_VERIFY(text(u"user"_s).contains(u"(Administrator)"_s));
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            // Parts that Qt makes for itself within a view, and the areas that only scroll.
            const bool isInner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QMenuBar *>(widget);
            const QString name = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(isNamed || isInner, qPrintable(name));
        }
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_folder->filePath(u"settings.ini"_s), m_clipboard.get(),
                                                m_preferences.get(), [this] { return m_hasTray; });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openEnvironment(EnvironmentProfile::Kind kind, const QString &key = {}, const QString &consentsKey = {})
    {
        m_window->setEnvironment(nullptr);
        EnvironmentProfile profile = connectedProfile(u"Kantoor Jansen"_s);
        profile.kind = kind;
        if (!consentsKey.isEmpty())
            profile.consents.address = QUrl(m_server->origin().toString() + u"/consents"_s);
        HttpLimits limits;
        limits.retry.tries = 1;
        m_environment =
            std::make_unique<Environment>(profile, Secret(key.isEmpty() ? m_server->apiKey() : key), m_store.get(),
                                          QUrl(m_server->origin().toString() + u"/inbox"_s), limits);
        m_environment->useConsents(Secret(consentsKey));
        m_window->setEnvironment(m_environment.get());
        m_environment->start();
    }

    EnvironmentProfile connectedProfile(const QString &name) const
    {
        EnvironmentProfile profile;
        profile.id = u"c0ffee"_s;
        profile.name = name;
        profile.authorisations.address = m_server->origin();
        return profile;
    }

    static void checkMnemonics(const QList<QAction *> &actions)
    {
        QSet<QString> taken;
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!mnemonic.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(mnemonic), qPrintable(action->text()));
            taken.insert(mnemonic);
            if (action->menu())
                continue;
        }
    }

    ui::ChoiceButton *choice(const QString &name) const { return m_window->findChild<ui::ChoiceButton *>(name); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QLabel *label(const QString &name) const { return m_window->findChild<QLabel *>(name); }
    QString text(const QString &name) const
    {
        return m_window->findChild<QWidget *>(name)->property("text").toString();
    }

    ui::WindowKeys m_windowKeys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::SecretClipboard> m_clipboard;
    std::unique_ptr<Preferences> m_preferences;
    bool m_hasTray = false;
    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
