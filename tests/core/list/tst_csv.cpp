// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/list/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFile();
    void writesABomWhenAsked();
    void quotes_data();
    void quotes();
    void guards_data();
    void guards();
    void quotesWhatItGuards();
    void keepsAnEmptyFirstCell();
};

void TestCsv::writesAFile()
{
    const QByteArray file =
        csvBeginning({u"Client"_s, u"KVK number"_s}, {}) + csvLine({u"Bakkerij Jansen"_s, u"01234567"_s}, {});
    QCOMPARE(file, "Client;KVK number\r\nBakkerij Jansen;01234567\r\n"_ba);
}

void TestCsv::writesABomWhenAsked()
{
    const CsvForm form{',', true};
    const QByteArray file = csvBeginning({u"Naam"_s, u"Stad"_s}, form) + csvLine({u"Café Één"_s, u"Den Haag"_s}, form);
    QCOMPARE(file, "\xEF\xBB\xBFNaam,Stad\r\nCaf\xC3\xA9 \xC3\x89\xC3\xA9n,Den Haag\r\n"_ba);
}

void TestCsv::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Jansen"_s << "Jansen"_ba;
    QTest::newRow("inner blanks") << u"Jansen & Zn. B.V."_s << "Jansen & Zn. B.V."_ba;
    QTest::newRow("the separator") << u"a;b"_s << "\"a;b\""_ba;
    QTest::newRow("the other separator") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotes") << u"Bar \"De Kroeg\""_s << "\"Bar \"\"De Kroeg\"\"\""_ba;
    QTest::newRow("only a quote") << u"\""_s << "\"\"\"\""_ba;
    QTest::newRow("line break") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("carriage return") << u"a\r\nb"_s << "\"a\r\nb\""_ba;
    QTest::newRow("tab") << u"a\tb"_s << "\"a\tb\""_ba;
    QTest::newRow("outer blanks") << u" a "_s << "\" a \""_ba;
    QTest::newRow("leading zeros") << u"00012345"_s << "00012345"_ba;
    QTest::newRow("long number") << u"12345678901234567890"_s << "12345678901234567890"_ba;
    QTest::newRow("empty") << QString() << ""_ba;
    QTest::newRow("outside the first plane") << u"\U0001F600"_s << "\xF0\x9F\x98\x80"_ba;
}

void TestCsv::quotes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, cell);
    QCOMPARE(csvLine({u"x"_s, text, u"y"_s}, {}), "x;" + cell + ";y\r\n");
}

void TestCsv::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    QTest::newRow("equals") << u"=1+1"_s << true;
    QTest::newRow("program call") << u"=cmd|' /C calc'!A0"_s << true;
    QTest::newRow("link") << u"=HYPERLINK(\"https://evil.example\",\"Click\")"_s << true;
    QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("minus") << u"-1+1"_s << true;
    QTest::newRow("only a minus") << u"-"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("tab before a name") << u"\tJansen"_s << true;
    QTest::newRow("carriage return") << u"\r=1"_s << true;
    QTest::newRow("line feed") << u"\n=1"_s << true;
    QTest::newRow("blanks in front") << u"   =1"_s << true;
    QTest::newRow("hard blank in front") << u"\u00A0=1"_s << true;
    QTest::newRow("zero width in front") << u"\u200B=1"_s << true;
    QTest::newRow("BOM in front") << u"\uFEFF@x"_s << true;
    QTest::newRow("full-width equals") << u"\uFF1D1"_s << true;
    QTest::newRow("full-width plus") << u"\uFF0B1"_s << true;
    QTest::newRow("full-width minus") << u"\uFF0D1"_s << true;
    QTest::newRow("full-width at") << u"\uFF20x"_s << true;
    QTest::newRow("full width behind a blank") << u" \uFF1D1"_s << true;
    QTest::newRow("telephone") << u"+31 6 12345678"_s << true;
    QTest::newRow("positive number") << u"+12"_s << true;
    QTest::newRow("negative with text") << u"-12,5 euro"_s << true;
    QTest::newRow("two points") << u"-1.2.3"_s << true;
    QTest::newRow("open end") << u"-12,"_s << true;

    QTest::newRow("negative") << u"-12"_s << false;
    QTest::newRow("negative, comma") << u"-12,5"_s << false;
    QTest::newRow("negative, point") << u"-12.5"_s << false;
    QTest::newRow("inside") << u"a=b"_s << false;
    QTest::newRow("e-mail address") << u"info@jansen.nl"_s << false;
    QTest::newRow("apostrophe") << u"'t Hoekje"_s << false;
    QTest::newRow("blank only") << u"   "_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCsv::guards()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGuarded);
    QCOMPARE(guardedCsvCell(text), isGuarded ? u'\'' + text : text);
}

void TestCsv::quotesWhatItGuards()
{
    QCOMPARE(csvLine({u"=SUM(A1;\"x\")"_s}, {}), "\"'=SUM(A1;\"\"x\"\")\"\r\n"_ba);
    QCOMPARE(csvBeginning({u"=header"_s}, {}), "'=header\r\n"_ba);
}

void TestCsv::keepsAnEmptyFirstCell()
{
    QCOMPARE(csvLine({QString(), u"a"_s, QString()}, {}), ";a;\r\n"_ba);
    QCOMPARE(csvLine({QString(), QString()}, {}), ";\r\n"_ba);
}

QTEST_APPLESS_MAIN(TestCsv)

#include "tst_csv.moc"
