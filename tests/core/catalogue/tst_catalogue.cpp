// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/organisation_register.h"
#include "core/catalogue/software_catalogue.h"
#include "tests/support/await.h"
#include "tests/support/practice_service.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packagesAreSortedAndSayWhatTheyCanDo()
    {
        PracticeService service;
        HttpClient client(service.authorisations(), Secret(service.apiKey()));
        SoftwareCatalogue software(&client);
        QSignalSpy changed(&software, &SoftwareCatalogue::changed);
        software.refresh();
        QTRY_COMPARE(changed.size(), 1);
        QStringList names;
        for (const SoftwarePackage &package : software.packages())
            names.append(package.name);
        QCOMPARE(names, (QStringList{u"AFAS"_s, u"Basecone"_s, u"Exact Online"_s, u"SnelStart"_s, u"Twinfield"_s,
                                     u"WhiteVision"_s, u"Yuki"_s}));
        QVERIFY(software.find(u"yuki"_s)->quickConnect);
        QVERIFY(!software.find(u"exact-online"_s)->quickConnect);
        QVERIFY(!software.find(u"exact-online"_s)->whenConnectionEndsNl.isEmpty());
        QCOMPARE(software.nameOf(u"new-one"_s), u"new-one"_s);
    }

    void organisationsAreFoundByNameAndByNumber()
    {
        PracticeService service;
        HttpClient client(service.authorisations(), Secret(service.apiKey()));
        const OrganisationRegister organisations(&client);
        QObject caller;
        const auto byName = await(organisations.search(u"bakker"_s, &caller));
        QVERIFY(byName && byName->has_value());
        QVERIFY(!(*byName)->isEmpty());
        const Organisation first = (*byName)->constFirst();
        QVERIFY(isKvkNumber(first.kvkNumber));
        const auto byNumber = await(organisations.search(first.kvkNumber, &caller));
        QVERIFY(byNumber && byNumber->has_value());
        QCOMPARE((*byNumber)->size(), 1);
        QCOMPARE((*byNumber)->constFirst(), first);
        const auto nothing = await(organisations.search(u"%_no such organisation/+=&"_s, &caller));
        QVERIFY(nothing && nothing->has_value());
        QVERIFY((*nothing)->isEmpty());
    }

    void searchEndsWithItsCaller()
    {
        PracticeService service({u"--latency"_s, u"500"_s});
        HttpClient client(service.authorisations(), Secret(service.apiKey()));
        const OrganisationRegister organisations(&client);
        bool answered = false;
        auto caller = std::make_unique<QObject>();
        QCoro::connect(organisations.search(u"bakker"_s, caller.get()), caller.get(),
                       [&answered](const Result<QList<Organisation>> &) { answered = true; });
        caller.reset();
        // A later call has its answer: the earlier one would have had it, too.
        QObject other;
        QVERIFY(await(organisations.search(u"bakker"_s, &other)));
        QVERIFY(!answered);
    }

    void kvkNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("leading zeros") << u"00012345"_s << true;
        QTest::newRow("seven") << u"1234567"_s << false;
        QTest::newRow("nine") << u"123456789"_s << false;
        QTest::newRow("letters") << u"1234567a"_s << false;
        QTest::newRow("other digits") << u"١٢٣٤٥٦٧٨"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void kvkNumbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        QCOMPARE(isKvkNumber(text), isNumber);
    }

    void writtenNumbersAreMadePlain() { QCOMPARE(plainKvkNumber(u" 12 34.56-78 "_s), u"12345678"_s); }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestCatalogue)
#include "tst_catalogue.moc"
