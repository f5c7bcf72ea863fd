// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json_answer.h"

#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerWith(QByteArray body)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = std::move(body);
    answer.correlationId = u"c-1"_s;
    return answer;
}

} // namespace

class TestJsonAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectIsTheResult()
    {
        const auto json = jsonObject(answerWith(R"({"id":"1"})"_ba));
        QVERIFY(json.has_value());
        QCOMPARE(json->value(u"id"_s).toString(), u"1"_s);
    }

    void anythingElseIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("spaces") << "  \n"_ba;
        QTest::newRow("HTML") << "<!DOCTYPE html><title>Log in</title>"_ba;
        QTest::newRow("truncated") << "{\"data\":[{\"id\":\"1\"},{\"id"_ba;
        QTest::newRow("array") << R"([{"id":"1"}])"_ba;
        QTest::newRow("trailing text") << R"({"id":"1"} and more)"_ba;
    }

    void anythingElseIsMalformed()
    {
        QFETCH(QByteArray, body);
        const auto json = jsonObject(answerWith(body));
        QVERIFY(!json.has_value());
        QCOMPARE(json.error().kind, ApiError::Kind::MalformedAnswer);
        QCOMPARE(json.error().httpStatus, 200);
        QCOMPARE(json.error().correlationId, u"c-1"_s);
        QVERIFY(!json.error().detail.isEmpty());
        QVERIFY(!json.error().outcomeUnknown);
    }

    void theDetailNeverQuotesTheBody()
    {
        const auto json = jsonObject(answerWith("{\"secret\":\"hush-hush"_ba));
        QVERIFY(!json.has_value());
        QVERIFY(!json.error().detail.contains(u"hush"_s));
    }

    void anUnreadableAnswerToAChangeLeavesItsOutcomeUnknown()
    {
        HttpAnswer answer = answerWith("<html>"_ba);
        answer.isOfChange = true;
        QVERIFY(jsonObject(answer).error().outcomeUnknown);
        QVERIFY(malformed(answer, u"There is no appKey"_s).outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestJsonAnswer)
#include "tst_json_answer.moc"
