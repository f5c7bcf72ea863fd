// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/record_state.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestRecordState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEarlierVersionsStoredKeepsItsMeaning_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("token");
        const auto row = [](RecordState state, int number, const char *token) {
            QTest::newRow(token) << state << number << QString::fromLatin1(token);
        };
        row(RecordState::Pending, 1, "pending");
        row(RecordState::Opened, 2, "opened");
        row(RecordState::Bounced, 3, "bounced");
        row(RecordState::Accepted, 4, "accepted");
        row(RecordState::Declined, 5, "declined");
        row(RecordState::Withdrawn, 6, "withdrawn");
        row(RecordState::Active, 10, "active");
        row(RecordState::EndedByClient, 11, "ended by client");
        row(RecordState::EndedByUs, 12, "ended by requester");
        row(RecordState::RoleBasic, 20, "basic user");
        row(RecordState::RoleAdvanced, 21, "advanced user");
        row(RecordState::RoleAdministrator, 22, "administrator");
        row(RecordState::SubscriptionFree, 30, "free subscription");
        row(RecordState::SubscriptionBasic, 31, "basic subscription");
        row(RecordState::Unknown, 99, "unknown");
    }

    void whatEarlierVersionsStoredKeepsItsMeaning()
    {
        QFETCH(RecordState, state);
        QFETCH(int, number);
        QFETCH(QString, token);
        QCOMPARE(static_cast<int>(state), number);
        QCOMPARE(stateToken(state), token);
        QCOMPARE(stateOfToken(token), state);
    }

    void textsThatAreNoStates()
    {
        QCOMPARE(stateToken(RecordState::None), QString());
        QVERIFY(!stateOfToken(QString()));
        QVERIFY(!stateOfToken(u"Bakkerij Jansen"_s));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestRecordState)
#include "tst_record_state.moc"
