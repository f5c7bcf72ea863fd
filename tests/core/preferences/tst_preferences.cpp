// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

using Notice = Preferences::Notice;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void usualValuesAreThoseOfTheDesign()
    {
        const Preferences preferences(file());
        QCOMPARE(preferences.pendingDays(), 7);
        QCOMPARE(preferences.keyEntryDays(), 30);
        QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(30));
        QVERIFY(!preferences.staysInTray());
        QVERIFY(!preferences.trayWasExplained());
        for (const Notice notice : {Notice::Accepted, Notice::Declined, Notice::Bounced, Notice::PartnershipEnded})
            QVERIFY(preferences.tells(notice));
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            Preferences preferences(file());
            QVERIFY(preferences.setPendingDays(21));
            QVERIFY(preferences.setKeyEntryDays(60));
            QVERIFY(preferences.setClipboardSeconds(45));
            preferences.setTells(Notice::Declined, false);
            preferences.setStaysInTray(true);
            preferences.setTrayWasExplained();
        }
        const Preferences preferences(file());
        QCOMPARE(preferences.pendingDays(), 21);
        QCOMPARE(preferences.keyEntryDays(), 60);
        QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(45));
        QVERIFY(!preferences.tells(Notice::Declined));
        QVERIFY(preferences.tells(Notice::Accepted));
        QVERIFY(preferences.staysInTray());
        QVERIFY(preferences.trayWasExplained());
    }

    void changesAreToldOnceAndOnlyWhenSomethingChanged()
    {
        Preferences preferences(file());
        QSignalSpy changed(&preferences, &Preferences::changed);
        QVERIFY(preferences.setPendingDays(7));
        preferences.setTells(Notice::Bounced, true);
        preferences.setStaysInTray(false);
        QCOMPARE(changed.size(), 0);
        QVERIFY(preferences.setPendingDays(8));
        preferences.setTells(Notice::Bounced, false);
        QCOMPARE(changed.size(), 2);
    }

    void outOfRangeIsRefused_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("least") << 1 << true;
        QTest::newRow("most") << 90 << true;
        QTest::newRow("too many") << 91 << false;
        QTest::newRow("negative") << -7 << false;
    }

    void outOfRangeIsRefused()
    {
        QFETCH(int, days);
        QFETCH(bool, isTaken);
        Preferences preferences(file());
        QCOMPARE(preferences.setPendingDays(days), isTaken);
        QCOMPARE(preferences.pendingDays(), isTaken ? days : 7);
    }

    void nonsenseInTheFileCountsAsNotSet()
    {
        {
            QSettings settings(file(), QSettings::IniFormat);
            settings.setValue("preferences/pendingDays", u"a week"_s);
            settings.setValue("preferences/keyEntryDays", 100000);
            settings.setValue("preferences/clipboardSeconds", -1);
            settings.setValue("preferences/staysInTray", u"perhaps"_s);
            settings.setValue("notifications/accepted", 17);
        }
        const Preferences preferences(file());
        QCOMPARE(preferences.pendingDays(), 7);
        QCOMPARE(preferences.keyEntryDays(), 30);
        QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(30));
        QVERIFY(!preferences.staysInTray());
        QVERIFY(preferences.tells(Notice::Accepted));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestPreferences)
#include "tst_preferences.moc"
