// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_key.h"
#include "ui/common/sort_key.h"

#include <QDateTime>
#include <QTest>

using namespace authdesk::ui;
using namespace Qt::StringLiterals;

class TestSearchKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsSpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ascii") << u"Van den BERG"_s << u"van den berg"_s;
        QTest::newRow("white space") << u"  Van\tden\n Berg  "_s << u"van den berg"_s;
        QTest::newRow("accents") << u"Café Özdemir Müller"_s << u"cafe ozdemir muller"_s;
        QTest::newRow("combining") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("strokes") << u"Søren Łódź Æbeløe Straße"_s << u"soren lodz aebeloe strasse"_s;
        QTest::newRow("Dutch ij as one letter") << u"Ĳsselstein ĳs"_s << u"ijsselstein ijs"_s;
        QTest::newRow("wide digits") << u"１２３"_s << u"123"_s;
        QTest::newRow("direction marks") << u"\u200fשלום\u200e bv"_s << u"שלום bv"_s;
        QTest::newRow("no-break space") << u"de\u00a0Vries"_s << u"de vries"_s;
        QTest::newRow("emoji") << u"Snack 🍟 bar"_s << u"snack 🍟 bar"_s;
    }
    void foldsSpellings()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        QCOMPARE(QString::fromUtf8(searchKey(text)), key);
    }

    void everyWordMustOccur()
    {
        const QByteArray key = searchKey(u"Bakkerij van den Berg\ninfo@bakkerij.nl");
        QVERIFY(SearchNeedle(u"").foundIn(key));
        QVERIFY(SearchNeedle(u"  BERG bakk").foundIn(key));
        QVERIFY(SearchNeedle(u"bérg @bakkerij").foundIn(key));
        QVERIFY(!SearchNeedle(u"berg slager").foundIn(key));
        QVERIFY(!SearchNeedle(u"berginfo").foundIn(key));
    }

    void knowsWhenItNarrows()
    {
        QVERIFY(SearchNeedle(u"berg").narrows(SearchNeedle(u"ber")));
        QVERIFY(SearchNeedle(u"berg van").narrows(SearchNeedle(u"berg")));
        QVERIFY(SearchNeedle(u"x").narrows(SearchNeedle()));
        QVERIFY(!SearchNeedle(u"ber").narrows(SearchNeedle(u"berg")));
        QVERIFY(!SearchNeedle(u"berg").narrows(SearchNeedle(u"berg van")));
        QVERIFY(!SearchNeedle().narrows(SearchNeedle(u"x")));
    }

    void comparesValues()
    {
        QVERIFY(SortKey(u"anna"_s).isLessThan(SortKey(u"Bert"_s)));
        QVERIFY(SortKey(u"Éric"_s).isLessThan(SortKey(u"Frits"_s)));
        QVERIFY(SortKey(9).isLessThan(SortKey(10)));
        QVERIFY(SortKey(0.5).isLessThan(SortKey(0.75)));
        const QDateTime early(QDate(2026, 1, 1), QTime(), Qt::UTC);
        QVERIFY(SortKey(early).isLessThan(SortKey(early.addMSecs(1))));
        QVERIFY(SortKey(early.date()).isLessThan(SortKey(early.date().addDays(1))));
        QVERIFY(SortKey(QVariant()).isMissing());
        QVERIFY(SortKey(QDateTime()).isMissing());
        QVERIFY(SortKey(u" "_s).isMissing());
        QVERIFY(!SortKey(0).isMissing());
    }
};

QTEST_GUILESS_MAIN(TestSearchKey)
#include "tst_search_key.moc"
