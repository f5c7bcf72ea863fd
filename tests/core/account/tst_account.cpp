// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/current_account.h"
#include "tests/support/practice_service.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNeededMustBeThere()
    {
        QVERIFY(!accountFromJson({}));
        QVERIFY(!accountFromJson({{u"environmentName"_s, u"Kantoor"_s}}));
        QVERIFY(
            !accountFromJson({{u"environmentName"_s, u"Kantoor"_s}, {u"canSendAuthorisationRequests"_s, u"yes"_s}}));
        const auto account = accountFromJson({{u"environmentName"_s, u"Kantoor"_s},
                                              {u"canSendAuthorisationRequests"_s, true},
                                              {u"role"_s, u"emperor"_s},
                                              {u"news"_s, 1}});
        QVERIFY(account);
        QCOMPARE(account->role, Account::Role::Unknown);
        QCOMPARE(account->subscription, Account::Subscription::Unknown);
    }

    void rolesAndSubscriptionsDecide_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("subscription");
        QTest::addColumn<bool>("canSend");
        QTest::addColumn<bool>("roleForbids");
        QTest::addColumn<bool>("subscriptionForbids");
        QTest::newRow("basic user") << u"basic"_s << u"basic"_s << false << true << false;
        QTest::newRow("advanced user") << u"advanced"_s << u"basic"_s << true << false << false;
        QTest::newRow("administrator") << u"administrator"_s << u"basic"_s << true << false << false;
        QTest::newRow("free") << u"administrator"_s << u"free"_s << false << false << true;
        QTest::newRow("both") << u"basic"_s << u"free"_s << false << true << true;
    }

    void rolesAndSubscriptionsDecide()
    {
        QFETCH(QString, role);
        QFETCH(QString, subscription);
        QFETCH(bool, canSend);
        QFETCH(bool, roleForbids);
        QFETCH(bool, subscriptionForbids);
        PracticeService service({u"--role"_s, role, u"--subscription"_s, subscription});
        HttpClient client(service.authorisations(), Secret(service.apiKey()));
        CurrentAccount current(&client);
        QSignalSpy changed(&current, &CurrentAccount::changed);
        current.refresh();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(current.account());
        QCOMPARE(current.account()->canSendAuthorisationRequests, canSend);
        QCOMPARE(current.account()->roleForbidsSending, roleForbids);
        QCOMPARE(current.account()->subscriptionForbidsSending, subscriptionForbids);
    }

    void wrongKeyIsAnErrorAndKeepsWhatWasKnown()
    {
        PracticeService service;
        HttpClient client(service.authorisations(), Secret(u"wrong"_s));
        CurrentAccount current(&client);
        QSignalSpy changed(&current, &CurrentAccount::changed);
        current.refresh();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!current.account());
        QCOMPARE(current.error()->kind, ApiError::Kind::NotAuthenticated);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestAccount)
#include "tst_account.moc"
