// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what needs attention, over the real practice server and a real store.
#include "tests/core/attention/watched_office.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using Kind = AttentionItem::Kind;

class TestAttentionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<WatchedOffice>(); }
    void cleanup() { m_office.reset(); }

    void linesComeAndGoWithTheirSubjects()
    {
        const QString bounced = m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        m_office->start();
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(u"request/"_s + bounced), Kind::Bounced, 20000);
        QCOMPARE(items().size(), 1);

        const QString declined = m_office->createRequest(u"piet@slager.example"_s);
        m_office->answer(u"piet@slager.example"_s, u"decline"_s);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(u"request/"_s + declined), Kind::Declined, 20000);
        QCOMPARE(items().find(u"request/"_s + declined)->detail, u"Not now."_s);

        m_office->withdrawElsewhere(bounced);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, 20000);
    }

    void acceptedMeansKeysUntilTheyAreEntered()
    {
        (void)m_office->createRequest(u"jan@bakkerij.example"_s);
        m_office->answer(u"jan@bakkerij.example"_s, u"accept"_s);
        m_office->start();
        const QString id = m_office->partnershipOf(u"jan@bakkerij.example"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(u"partnership/"_s + id), Kind::KeysNotEntered, 20000);
        Partnerships *partnerships = m_office->environment()->partnerships();
        const auto entered = await(partnerships->confirmEntered(KeyPlace{id, u"XCNL10001"_s}, u"app-key"_s));
        QVERIFY(entered && entered->has_value());
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 0, 20000);
        m_office->endPartnership(id, u"client"_s);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(u"partnership/"_s + id), Kind::PartnershipEnded, 20000);
    }

    void timeAndPreferencesBringLines()
    {
        const QString id = u"request/"_s + m_office->createRequest(u"jan@bakkerij.example"_s);
        m_office->start();
        QVERIFY(items().find(id) == nullptr);
        list()->setClock([] { return QDateTime::currentDateTimeUtc().addDays(5); });
        QSignalSpy looked(list(), &AttentionList::looked);
        QVERIFY(looked.wait(10000));
        QVERIFY(items().find(id) == nullptr);

        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        m_office->environment()->follow(&preferences);
        QVERIFY(preferences.setPendingDays(4));
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(id), Kind::PendingLong, 10000);
        QVERIFY(preferences.setPendingDays(6));
        QTRY_VERIFY_WITH_TIMEOUT(items().find(id) == nullptr, 10000);
        m_office->close(); // before the preferences go
    }

    void endOfTheKeyIsToldWhenItIsNoted()
    {
        m_office->start();
        QCOMPARE(items().size(), 0);
        QSignalSpy described(m_office->environment(), &Environment::described);
        EnvironmentProfile profile = m_office->environment()->profile();
        profile.name = u"Office East"_s;
        profile.authorisations.keyEndsOn = QDate::currentDate().addDays(10);
        m_office->environment()->describe(profile);
        QCOMPARE(described.size(), 1);
        QCOMPARE(m_office->environment()->profile().name, u"Office East"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(u"key/office"_s), Kind::KeyExpires, 10000);
        profile.authorisations.keyEndsOn.reset();
        m_office->environment()->describe(profile);
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 0, 10000);
    }

    void dismissedStaysAwayUntilTheSubjectChanges()
    {
        const QString email = u"bounce.jan@bakkerij.example"_s;
        const QString request = m_office->createRequest(email);
        const QString id = u"request/"_s + request;
        m_office->start();
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, 20000);
        const auto dismissed = await(list()->dismiss({id, u"request/of-nobody"_s}));
        QVERIFY(dismissed && dismissed->has_value());
        QCOMPARE(**dismissed, QStringList{id});
        QCOMPARE(items().size(), 0);

        m_office->open();
        m_office->start();
        QTRY_VERIFY_WITH_TIMEOUT(requestIsThere(request), 20000);
        QSignalSpy looked(list(), &AttentionList::looked);
        list()->setRules(AttentionRules{8});
        QVERIFY(looked.wait(10000));
        QCOMPARE(items().size(), 0);

        // Sent again, and bounced again: that is news.
        QCOMPARE(m_office->outside().post(u"/authorisation-requests/"_s + request + u"/resend"_s, {}).status, 204);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(id), Kind::Bounced, 20000);
    }

    void dismissalCanBeTakenBack()
    {
        const QString id = u"request/"_s + m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        m_office->start();
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, 20000);
        const AttentionItem before = items().rows().constFirst();
        QVERIFY(await(list()->dismiss({id})));
        QCOMPARE(items().size(), 0);
        QVERIFY(await(list()->restore({id})));
        QCOMPARE(items().rows(), QList<AttentionItem>{before});
    }

    void oneChangeMovesOneRow()
    {
        m_office = std::make_unique<WatchedOffice>(300);
        m_office->start();
        QTRY_VERIFY_WITH_TIMEOUT(items().size() > 20, 20000);
        QSignalSpy settled(list(), &AttentionList::looked);
        (void)settled.wait(1000); // whatever was still gathered
        const QString id = subjectOf(Kind::PendingLong);
        QVERIFY(!id.isEmpty());

        QSignalSpy updated(items().notifier(), &ListNotifier::updated);
        QSignalSpy inserted(items().notifier(), &ListNotifier::inserted);
        QSignalSpy removed(items().notifier(), &ListNotifier::removed);
        const qsizetype before = items().size();
        m_office->withdrawElsewhere(id);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), before - 1, 20000);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(updated.size() + inserted.size(), 0);
    }

    void thousandsOfLinesGoInOneMove()
    {
        m_office = std::make_unique<WatchedOffice>(3000);
        m_office->start();
        AttentionRules rules;
        rules.openedDays = 1000;
        list()->setRules(rules);
        const auto expected = [&] {
            AttentionSubjects subjects;
            subjects.requests = m_office->environment()->authorisations()->list().rows();
            subjects.partnerships = m_office->environment()->partnerships()->list().rows();
            return attentionItems(subjects, rules, list()->lookedOn()).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), expected(), 20000);
        const qsizetype before = items().size();
        QSignalSpy removed(items().notifier(), &ListNotifier::removed);
        rules.pendingDays = 1000;
        list()->setRules(rules);
        QTRY_COMPARE_WITH_TIMEOUT(items().size(), expected(), 20000);
        QVERIFY2(before - items().size() > 200, qPrintable(u"%1, then %2"_s.arg(before).arg(items().size())));
        QCOMPARE(removed.size(), 1);
    }

private:
    [[nodiscard]] AttentionList *list() const { return m_office->environment()->attention(); }
    [[nodiscard]] const KeyedList<AttentionItem> &items() const { return list()->list(); }

    [[nodiscard]] std::optional<Kind> kindOf(const QString &id) const
    {
        const AttentionItem *item = items().find(id);
        return item == nullptr ? std::nullopt : std::optional(item->kind);
    }

    [[nodiscard]] bool requestIsThere(const QString &id) const
    {
        return m_office->environment()->authorisations()->list().find(id) != nullptr;
    }

    [[nodiscard]] QString subjectOf(Kind kind) const
    {
        for (const AttentionItem &item : items().rows()) {
            if (item.kind == kind)
                return item.subjectId;
        }
        return {};
    }

    std::unique_ptr<WatchedOffice> m_office;
};

} // namespace authdesk::test

QTEST_GUILESS_MAIN(authdesk::test::TestAttentionList)
#include "tst_attention_list.moc"
