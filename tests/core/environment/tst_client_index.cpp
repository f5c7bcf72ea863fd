// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/client_index.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestClientIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComparingWithAllFinds()
    {
        QRandomGenerator random(11);
        const auto text = [&random](const QString &begin, int most) {
            return begin + QString::number(random.bounded(most));
        };
        KeyedList<AuthorisationRequest> requests;
        KeyedList<Partnership> partnerships;
        KeyedList<Consent> consents;
        ClientIndex index;
        index.follow(requests);
        index.follow(partnerships);
        QSet<ConfirmedPair> confirmed;
        int matched = 0;
        for (int turn = 0; turn < 300; ++turn) {
            AuthorisationRequest request;
            request.id = text(u"r"_s, 40);
            request.clientName = text(u"Bakkerij B.V. "_s, 25);
            request.clientEmail = text(u"Jan@bakkerij.example"_s, 25);
            request.partnershipId = random.bounded(3) == 0 ? text(u"p"_s, 40) : QString();
            requests.merge({request});
            Partnership partnership;
            partnership.id = text(u"p"_s, 40);
            partnership.clientName = text(u"bakkerij bv "_s, 25);
            partnership.clientEmail = text(u"jan@Bakkerij.example"_s, 25);
            partnership.authorisationRequestId = random.bounded(3) == 0 ? text(u"r"_s, 40) : QString();
            partnerships.merge({partnership});
            Consent consent;
            consent.id = text(u"c"_s, 40);
            consent.name = text(u"Bakkerij bv "_s, 25);
            consents.merge({consent});
            if (turn == 20)
                index.follow(consents);
            if (turn % 3 == 0)
                requests.remove({text(u"r"_s, 40), text(u"r"_s, 40)});
            if (turn % 10 == 0)
                confirmed.insert(confirmedPair(text(u"request:r"_s, 40), text(u"consent:c"_s, 40)));
            if (turn < 20)
                continue;

            QList<ClientRecord> all;
            for (const AuthorisationRequest &one : requests.rows())
                all.append(clientRecord(one));
            for (const Partnership &one : partnerships.rows())
                all.append(clientRecord(one));
            for (const Consent &one : consents.rows())
                all.append(clientRecord(one));
            const ClientRecord of = all.at(random.bounded(static_cast<int>(all.size())));
            const QList<ClientMatch> expected = matchesOf(of, all, confirmed);
            QCOMPARE(matchesOf(of, index.related(of, confirmed), confirmed), expected);
            matched += static_cast<int>(expected.size());
        }
        QVERIFY(matched > 300);
    }

    void comparesWithFewOfMany()
    {
        KeyedList<Partnership> partnerships;
        QList<Partnership> rows;
        for (int i = 0; i < 2000; ++i) {
            Partnership partnership;
            partnership.id = u"p%1"_s.arg(i);
            partnership.clientName = u"Client %1"_s.arg(i / 2);
            rows.append(partnership);
        }
        partnerships.merge(rows);
        ClientIndex index;
        index.follow(partnerships);
        QCOMPARE(index.related(clientRecord(rows.constFirst()), {}).size(), 2);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestClientIndex)
#include "tst_client_index.moc"
