// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as the client's name where it must be typed to confirm.
#include "core/partnerships/partnership.h"
#include "ui/partnerships/client_name.h"

#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;

class TestClientName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("as it is") << u"De Vries Bouw"_s << u"De Vries Bouw"_s << true;
        QTest::newRow("case") << u"De Vries Bouw"_s << u"de vries BOUW"_s << true;
        QTest::newRow("blanks") << u"De  Vries\u00A0Bouw "_s << u" De Vries   Bouw"_s << true;
        QTest::newRow("line break") << u"De Vries\nBouw"_s << u"De Vries Bouw"_s << true;
        QTest::newRow("composed and not") << u"Caf\u00E9 Noord"_s << u"Cafe\u0301 noord"_s << true;
        QTest::newRow("another letter") << u"De Vries Bouw"_s << u"De Vries Bow"_s << false;
        QTest::newRow("accent left out") << u"Café Noord"_s << u"Cafe Noord"_s << false;
        QTest::newRow("part") << u"De Vries Bouw"_s << u"De Vries"_s << false;
        QTest::newRow("nothing typed") << u"De Vries Bouw"_s << QString() << false;
        QTest::newRow("nothing to type") << u" \u200E"_s << QString() << false;
        QTest::newRow("apostrophe") << u"Bakkerij \u2019t Hoekje"_s << u"bakkerij 't hoekje"_s << true;
        QTest::newRow("dash") << u"Jansen \u2013 Smit"_s << u"Jansen - Smit"_s << true;
        QTest::newRow("full width") << u"ＡＢＣ Bouw"_s << u"abc bouw"_s << true;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
        QTest::newRow("right to left, marks lost") << u"\u200Fמשרד כהן\u200F"_s << u"משרד כהן"_s << true;
        QTest::newRow("emoji pasted") << u"Kapsalon ✂\uFE0F 💇🏽\u200D♀\uFE0F"_s
                                      << u"kapsalon ✂ 💇🏽\u200D♀\uFE0F"_s << true;
        QTest::newRow("another emoji") << u"Kapsalon 💇"_s << u"Kapsalon 💈"_s << false;
    }

    void sameNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(bool, isSame);
        QCOMPARE(ui::isSameName(typed, name), isSame);
    }

    void aClientWithoutANameIsCalledByWhatThereIs()
    {
        Partnership partnership;
        partnership.id = u"p1"_s;
        QCOMPARE(ui::clientName(partnership), u"p1"_s);
        partnership.clientEnvironmentName = u"Jansen Holding"_s;
        QCOMPARE(ui::clientName(partnership), u"Jansen Holding"_s);
        partnership.clientEmail = u"jan@jansen.example"_s;
        partnership.clientName = u" \u200B "_s;
        QCOMPARE(ui::clientName(partnership), u"jan@jansen.example"_s);
        partnership.clientName = u"Jan"_s;
        QCOMPARE(ui::clientName(partnership), u"Jan"_s);
    }
};

QTEST_GUILESS_MAIN(TestClientName)
#include "tst_client_name.moc"
