// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of consents without this user's doing, over the real practice server, as the log says it.
#include "tests/core/attention/watched_office.h"
#include "tests/practice/consents_client.h"
#include "tests/support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using What = Activity::What;

class TestSeenConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<WatchedOffice>();
        m_office->connectConsents();
        m_colleague = std::make_unique<practice::ConsentsClient>(m_office->server());
        m_id = m_colleague->create(u"Bakkerij Jansen"_s);
        start();
        QCOMPARE(seen(), QStringList());
    }

    void cleanup()
    {
        m_office.reset();
        m_colleague.reset();
    }

    void whatTheClientAcceptsIsSeen()
    {
        practice::connectSystem(*m_colleague, m_id, u"fortnox"_s);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList{u"Bakkerij Jansen: created → accepted"_s}, 20000);
        m_office->refresh();
        QCOMPARE(seen().size(), 1);
    }

    void whatSomebodyElseRevokesIsSeen()
    {
        revokeElsewhere();
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList{u"Bakkerij Jansen: created → revoked"_s}, 20000);
    }

    void whatSomebodyElseDeletesIsSeen()
    {
        deleteElsewhere();
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList{u"Bakkerij Jansen: created → deleted"_s}, 20000);
    }

    void whatHappenedSinceTheLastRunIsSeen()
    {
        const QString other = m_colleague->create(u"Slager Piet"_s);
        m_office->refresh();
        m_office->close();
        revokeElsewhere();
        QVERIFY(m_colleague->send("DELETE", u'/' + other, {{"If-Match", m_colleague->tagOf(other)}}).status / 100 == 2);
        (void)m_colleague->create(u"Made meanwhile"_s);
        m_office->open();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(
            seen(), (QStringList{u"Bakkerij Jansen: created → revoked"_s, u"Slager Piet: created → deleted"_s}), 20000);
    }

    void whatIsDoneHereIsNotSomebodyElses()
    {
        ConsentChange revoking;
        revoking.status = Consent::Status::Revoked;
        const auto saved = await(consents()->saveSeen(*consents()->list().find(m_id), revoking));
        QVERIFY(saved && saved->state == SaveOutcome::State::Saved);
        const auto removed = await(consents()->remove(*consents()->list().find(m_id)));
        QVERIFY(removed && removed->state == RemovalOutcome::State::Removed);
        m_office->refresh();
        QCOMPARE(entries(What::ConsentRevoked), QStringList{u"Bakkerij Jansen: created → revoked"_s});
        QCOMPARE(entries(What::ConsentDeleted), QStringList{u"Bakkerij Jansen: revoked → "_s});
        QCOMPARE(seen(), QStringList());
    }

    void whatWasTriedHereAndDoneElsewhereIsSeen()
    {
        revokeElsewhere();
        ConsentChange revoking;
        revoking.status = Consent::Status::Revoked;
        const auto saved = await(consents()->saveSeen(*consents()->list().find(m_id), revoking));
        QVERIFY(saved && saved->state == SaveOutcome::State::AlreadySo);
        QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList{u"Bakkerij Jansen: created → revoked"_s}, 20000);
    }

private:
    void start()
    {
        m_office->start();
        QTRY_VERIFY_WITH_TIMEOUT(consents()->refreshing()->lastRefreshed().isValid(), 30000);
        m_office->refresh();
    }

    void revokeElsewhere()
    {
        const QJsonObject change{{u"status"_s, static_cast<int>(Consent::Status::Revoked)}};
        QCOMPARE(m_colleague->patch(m_id, change).status / 100, 2);
    }

    void deleteElsewhere()
    {
        QCOMPARE(m_colleague->send("DELETE", u'/' + m_id, {{"If-Match", m_colleague->tagOf(m_id)}}).status / 100, 2);
    }

    [[nodiscard]] Consents *consents() const { return m_office->environment()->consents(); }

    /// The entries of this kind, the oldest first.
    [[nodiscard]] QStringList entries(What what) const
    {
        ActivityFilter filter;
        filter.kinds = {what};
        const auto page = await(m_office->environment()->activity()->read(filter, 100));
        QStringList texts;
        if (page && *page) {
            for (const ActivityEntry &entry : (*page)->entries)
                texts.prepend(entry.activity.clientName + u": "_s + entry.activity.from + u" → "_s + entry.activity.to);
        }
        return texts;
    }

    [[nodiscard]] QStringList seen() const { return entries(What::ConsentStatusChanged); }

    std::unique_ptr<WatchedOffice> m_office;
    std::unique_ptr<practice::ConsentsClient> m_colleague;
    QString m_id;
};

} // namespace authdesk::test

QTEST_GUILESS_MAIN(authdesk::test::TestSeenConsents)
#include "tst_seen_consents.moc"
