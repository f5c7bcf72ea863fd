// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop notifications over a real session bus, on which a service of the test's own stands for the desktop's.
#include "core/preferences/preferences.h"
#include "ui/shell/bus_notices.h"
#include "ui/shell/notice.h"
#include "ui/shell/notifications.h"
#include "ui/shell/tray.h"

#include <QAction>
#include <QDBusConnection>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using ui::Notice;
using Kind = SeenChange::Kind;

/// What a desktop has under org.freedesktop.Notifications: keeps what it is asked to show.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString text;
        QStringList actions;
    };

    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application);
        Q_UNUSED(replaces);
        Q_UNUSED(icon);
        Q_UNUSED(hints);
        Q_UNUSED(timeout);
        m_shown.append({title, text, actions});
        return static_cast<uint>(m_shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QList<Shown> m_shown;
};

namespace {

SeenChange change(Kind kind, const QString &client, const QString &id = u"r1"_s)
{
    SeenChange made;
    made.kind = kind;
    made.noun = kind == Kind::PartnershipEndedByClient ? Noun::Partnership : Noun::AuthorisationRequest;
    made.subjectId = id;
    made.clientName = client;
    return made;
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A connection of its own, so that what is sent really goes over the bus.
        m_bus =
            std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
        QVERIFY2(m_bus->isConnected(), "the test needs a session bus");
    }

    void cleanupTestCase()
    {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_bus->registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus->registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanup()
    {
        m_bus->unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus->unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_desktop.reset();
    }

    void oneChangeIsOneNoticeThatNamesTheClient()
    {
        const QList<Notice> notices = ui::noticesFor({change(Kind::Accepted, u"De Vries"_s)}, false, *m_preferences);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().title, u"De Vries accepted"_s);
        QVERIFY(!notices.constFirst().text.contains(u"De Vries"_s)); // the text may be taken for markup
        QCOMPARE(notices.constFirst().subjectId, u"r1"_s);
        QCOMPARE(notices.constFirst().noun, Noun::AuthorisationRequest);
    }

    void manyAreOneSummary()
    {
        QList<SeenChange> changes{change(Kind::Accepted, u"A"_s), change(Kind::Declined, u"B"_s)};
        QCOMPARE(ui::noticesFor(changes, false, *m_preferences).size(), 2);
        changes += change(Kind::Accepted, u"C"_s);
        const QList<Notice> notices = ui::noticesFor(changes, false, *m_preferences);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().text,
                 QLocale().createSeparatedList({u"2 client(s) accepted"_s, u"1 client(s) declined"_s}));
        QCOMPARE(notices.constFirst().noun, Noun::Environment);
        QVERIFY(notices.constFirst().subjectId.isEmpty());
    }

    void whatHappenedSinceTheLastRunIsOneNotice()
    {
        const QList<SeenChange> changes{change(Kind::Bounced, u"A"_s),
                                        change(Kind::PartnershipEndedByClient, u"B"_s, u"p1"_s)};
        QCOMPARE(ui::noticesFor(changes, true, *m_preferences).size(), 1);
        QCOMPARE(ui::noticesFor({changes.constLast()}, true, *m_preferences).constFirst().subjectId, u"p1"_s);
    }

    void ownDoingAndOtherKindsAreNotTold()
    {
        SeenChange own = change(Kind::Accepted, u"A"_s);
        own.wasOwn = true;
        const QList<SeenChange> changes{own,
                                        change(Kind::Opened, u"B"_s),
                                        change(Kind::Withdrawn, u"C"_s),
                                        change(Kind::PartnershipMade, u"D"_s),
                                        change(Kind::PartnershipEndedByUs, u"E"_s),
                                        change(Kind::RoleChanged, {})};
        QVERIFY(ui::noticesFor(changes, false, *m_preferences).isEmpty());
    }

    void eachKindHasItsSwitch_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Preferences::Notice>("notice");
        QTest::newRow("accepted") << Kind::Accepted << Preferences::Notice::Accepted;
        QTest::newRow("declined") << Kind::Declined << Preferences::Notice::Declined;
        QTest::newRow("bounced") << Kind::Bounced << Preferences::Notice::Bounced;
        QTest::newRow("ended") << Kind::PartnershipEndedByClient << Preferences::Notice::PartnershipEnded;
    }

    void eachKindHasItsSwitch()
    {
        QFETCH(Kind, kind);
        QFETCH(Preferences::Notice, notice);
        QCOMPARE(ui::noticesFor({change(kind, u"A"_s)}, false, *m_preferences).size(), 1);
        m_preferences->setTells(notice, false);
        QVERIFY(ui::noticesFor({change(kind, u"A"_s)}, false, *m_preferences).isEmpty());
    }

    void withoutATrayTheDesktopsServiceIsAsked()
    {
        ui::Tray tray([] { return false; });
        ui::Notifications notifications(m_preferences.get(), &tray);
        QSignalSpy activated(&notifications, &ui::Notifications::activated);
        const Notice accepted =
            ui::noticesFor({change(Kind::Accepted, u"De Vries <b>"_s)}, false, *m_preferences).constFirst();
        const Notice declined =
            ui::noticesFor({change(Kind::Declined, u"Bakkerij"_s, u"r2"_s)}, false, *m_preferences).constFirst();
        notifications.show(accepted);
        notifications.show(declined);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 2, 15000);
        QCOMPARE(m_desktop->shown().constFirst().title, u"De Vries <b> accepted"_s);
        QVERIFY(m_desktop->shown().constFirst().actions.contains(u"default"_s));

        // The answer with the notification's number may still be on its way.
        const auto invoked = [&] {
            Q_EMIT m_desktop->ActionInvoked(2, u"default"_s);
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 200);
        };
        QTRY_VERIFY_WITH_TIMEOUT(invoked(), 15000);
        QCOMPARE(activated.constFirst().constFirst().value<Notice>(), declined);
    }

    void notificationsOfOthersAreTheirs()
    {
        ui::BusNotices notices;
        QSignalSpy activated(&notices, &ui::BusNotices::activated);
        notices.show(ui::noticesFor({change(Kind::Accepted, u"A"_s)}, false, *m_preferences).constFirst());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, 15000);
        Q_EMIT m_desktop->ActionInvoked(77, u"default"_s);
        Q_EMIT m_desktop->ActionInvoked(1, u"reply"_s);
        const auto invoked = [&] {
            Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 200);
        };
        QTRY_VERIFY_WITH_TIMEOUT(invoked(), 15000);
        QCOMPARE(activated.size(), 1);
    }

    void withATrayTheDesktopsServiceIsLeftAlone()
    {
        ui::Tray tray([] { return true; });
        ui::Notifications notifications(m_preferences.get(), &tray);
        notifications.show(ui::noticesFor({change(Kind::Accepted, u"A"_s)}, false, *m_preferences).constFirst());
        ui::BusNotices last;
        last.show({u"last"_s, u"text"_s, Noun::Environment, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shown().isEmpty(), 15000);
        QCOMPARE(m_desktop->shown().constFirst().title, u"last"_s);
    }

    void trayTellsTheCountAndLeadsBack()
    {
        ui::Tray tray([] { return true; });
        QCOMPARE(tray.toolTip(), u"Authdesk"_s);
        tray.setCount(3);
        QCOMPARE(tray.toolTip(), u"Authdesk: 3 thing(s) need your attention"_s);
        QSignalSpy shown(&tray, &ui::Tray::showChosen);
        QSignalSpy quit(&tray, &ui::Tray::quitChosen);
        tray.menu()->actions().constFirst()->trigger();
        tray.menu()->actions().constLast()->trigger();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(quit.size(), 1);
    }

private:
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace authdesk::test

QTEST_MAIN(authdesk::test::TestNotifications)
#include "tst_notifications.moc"
