// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem_details.h"

#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;

class TestProblemDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTitleDetailAndFields()
    {
        const ProblemDetails problem = problemDetails(
            R"({"type":"about:blank","title":"Not valid","status":422,"detail":"Two fields",)"
            R"("errors":{"clientEmail":["No @","Too long"],"organisation.identifier.value":["8 digits"]}})"_ba);
        QCOMPARE(problem.title, u"Not valid"_s);
        QCOMPARE(problem.detail, u"Two fields"_s);
        QCOMPARE(problem.fieldErrors.size(), 2);
        QCOMPARE(problem.fieldErrors.value(u"clientEmail"_s), (QStringList{u"No @"_s, u"Too long"_s}));
        QCOMPARE(problem.fieldErrors.value(u"organisation.identifier.value"_s), QStringList{u"8 digits"_s});
    }

    void aSingleTextCountsAsAListOfOne()
    {
        const ProblemDetails problem = problemDetails(R"({"errors":{"name":"Missing"}})"_ba);
        QCOMPARE(problem.fieldErrors.value(u"name"_s), QStringList{u"Missing"_s});
    }

    void toleratesAnything_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("HTML") << "<html><body>Bad gateway</body></html>"_ba;
        QTest::newRow("truncated") << "{\"title\":\"Not va"_ba;
        QTest::newRow("array") << R"(["title"])"_ba;
        QTest::newRow("other types") << R"({"title":7,"detail":null,"errors":[1,{"a":"b"}]})"_ba;
        QTest::newRow("fields without texts") << R"({"errors":{"a":[],"b":null,"c":{"d":"e"},"f":[""]}})"_ba;
        QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4);
    }

    void toleratesAnything()
    {
        QFETCH(QByteArray, body);
        const ProblemDetails problem = problemDetails(body);
        QVERIFY(problem.title.isEmpty());
        QVERIFY(problem.detail.isEmpty());
        QVERIFY(problem.fieldErrors.isEmpty());
    }

    void aStackTraceIsCutShort()
    {
        const ProblemDetails problem = problemDetails("{\"detail\":\""_ba + QByteArray(100'000, 'x') + "\"}"_ba);
        QCOMPARE(problem.detail.size(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestProblemDetails)
#include "tst_problem_details.moc"
