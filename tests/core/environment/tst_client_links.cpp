// SPDX-License-Identifier: GPL-3.0-or-later
// A client's request, partnership and consent find each other.
#include "core/environment/client_links.h"
#include "core/environment/forget_environment.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Noun = ClientRecord::Noun;

ClientRecord record(Noun noun, const QString &id, const QString &name, const QString &email = {})
{
    ClientRecord record;
    record.noun = noun;
    record.id = id;
    record.name = name;
    record.email = email;
    return record;
}

QStringList words(const QList<ClientMatch> &matches)
{
    QStringList found;
    for (const ClientMatch &match : matches) {
        const QString certainty = match.certainty == ClientCertainty::Known       ? u"known"_s
                                  : match.certainty == ClientCertainty::Confirmed ? u"confirmed"_s
                                                                                  : u"candidate"_s;
        found.append(match.record.key() + u' ' + certainty + (match.canBeUndone ? u" undoable"_s : QString()));
    }
    return found;
}

} // namespace

class TestClientLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("legal form") << u"De Vries Bouw B.V."_s << u"de vries bouw"_s;
        QTest::newRow("case and accents") << u"CAFÉ  Zoë"_s << u"cafe zoe"_s;
        QTest::newRow("punctuation") << u"Jansen & Zn., VOF"_s << u"jansen zn"_s;
        QTest::newRow("only a legal form") << u"B.V."_s << u"bv"_s;
        QTest::newRow("apostrophe") << u"'t Hoekje"_s << u"t hoekje"_s;
        QTest::newRow("empty") << u" - "_s << QString();
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldedClientName(name), folded);
    }

    void whatTheServiceKnowsIsKnown()
    {
        ClientRecord request = record(Noun::Request, u"r1"_s, u"De Vries"_s, u"jan@devries.example"_s);
        request.partnershipId = u"p1"_s;
        const ClientRecord partnership = record(Noun::Partnership, u"p1"_s, u"Something else"_s);
        ClientRecord backwards = record(Noun::Partnership, u"p2"_s, u"De Vries"_s);
        backwards.authorisationRequestId = u"r2"_s;
        const ClientRecord second = record(Noun::Request, u"r2"_s, u"Also else"_s);
        const QList<ClientRecord> all{request, partnership, backwards, second};
        QCOMPARE(words(matchesOf(request, all, {})), QStringList{u"partnership:p1 known"_s});
        QCOMPARE(words(matchesOf(partnership, all, {})), QStringList{u"request:r1 known"_s});
        QCOMPARE(words(matchesOf(second, all, {})), QStringList{u"partnership:p2 known"_s});
        QCOMPARE(words(matchesOf(backwards, all, {})), QStringList{u"request:r2 known"_s});
    }

    void alikeIsOfferedAndConfirmedLinksAll()
    {
        ClientRecord request = record(Noun::Request, u"r1"_s, u"De Vries Bouw B.V."_s, u"jan@devries.example"_s);
        request.partnershipId = u"p1"_s;
        const ClientRecord partnership = record(Noun::Partnership, u"p1"_s, u"Bouwbedrijf J. de Vries"_s);
        const ClientRecord consent = record(Noun::Consent, u"c1"_s, u"de vries bouw"_s);
        const ClientRecord nameless = record(Noun::Consent, u"c2"_s, {});
        const ClientRecord stranger = record(Noun::Consent, u"c3"_s, u"De Vries Verf"_s);
        const ClientRecord byEmail = record(Noun::Partnership, u"p9"_s, u"Anders"_s, u"JAN@devries.example"_s);
        const QList<ClientRecord> all{request, partnership, consent, nameless, stranger, byEmail};
        QCOMPARE(words(matchesOf(request, all, {})),
                 (QStringList{u"partnership:p1 known"_s, u"consent:c1 candidate"_s}));
        QVERIFY(matchesOf(nameless, all, {}).isEmpty());
        QVERIFY(matchesOf(stranger, all, {}).isEmpty());
        // A request without a partnership is offered the one with its address.
        request.partnershipId.clear();
        QCOMPARE(words(matchesOf(request, {request, byEmail}, {})), QStringList{u"partnership:p9 candidate"_s});
        request.partnershipId = u"p1"_s;

        const QSet<ConfirmedPair> confirmed{confirmedPair(consent.key(), request.key())};
        QCOMPARE(words(matchesOf(request, all, confirmed)),
                 (QStringList{u"partnership:p1 known"_s, u"consent:c1 confirmed undoable"_s}));
        // From one to the next: the consent finds the partnership through the request.
        QCOMPARE(words(matchesOf(consent, all, confirmed)),
                 (QStringList{u"request:r1 confirmed undoable"_s, u"partnership:p1 confirmed"_s}));
        QCOMPARE(words(matchesOf(partnership, all, confirmed)),
                 (QStringList{u"request:r1 known"_s, u"consent:c1 confirmed"_s}));
    }

    void confirmationsAreKeptPerEnvironment()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        {
            Store store(file);
            ClientLinks links(&store, u"office"_s);
            QSignalSpy changed(&links, &ClientLinks::changed);
            QVERIFY(await(links.confirm(u"request:r1"_s, u"consent:c1"_s))->has_value());
            QVERIFY(await(links.confirm(u"consent:c1"_s, u"request:r1"_s))->has_value()); // the same
            QVERIFY(await(links.confirm(u"partnership:p1"_s, u"consent:c2"_s))->has_value());
            QCOMPARE(links.confirmed().size(), 2);
            QVERIFY(changed.size() >= 2);
        }
        Store store(file);
        ClientLinks links(&store, u"office"_s);
        ClientLinks elsewhere(&store, u"another"_s);
        QSignalSpy changed(&links, &ClientLinks::changed);
        links.load();
        elsewhere.load();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(links.confirmed().size(), 2);
        store.drain();
        QVERIFY(elsewhere.confirmed().isEmpty());
        QVERIFY(await(links.undo(u"consent:c1"_s, u"request:r1"_s))->has_value());
        QCOMPARE(links.confirmed(), QSet<ConfirmedPair>{confirmedPair(u"partnership:p1"_s, u"consent:c2"_s)});
        QVERIFY(await(forgetEnvironment(&store, u"office"_s))->has_value());
        ClientLinks again(&store, u"office"_s);
        QSignalSpy read(&again, &ClientLinks::changed);
        again.load();
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(again.confirmed().isEmpty());
    }

    void whatCannotBeKeptIsNotSaidToBe()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Store broken(folder.filePath(u"file/store.sqlite"_s));
        ClientLinks links(&broken, u"office"_s);
        QVERIFY(!await(links.confirm(u"request:r1"_s, u"consent:c1"_s))->has_value());
        QVERIFY(links.confirmed().isEmpty());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestClientLinks)
#include "tst_client_links.moc"
