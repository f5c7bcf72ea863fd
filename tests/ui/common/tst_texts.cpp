// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTexts : public QObject
{
    Q_OBJECT

    static constexpr int lastKind = int(ApiError::Kind::ShutDown);

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Amsterdam"); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyKindHasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= lastKind; ++kind) {
            ApiError error;
            error.kind = ApiError::Kind(kind);
            const QString sentence = sentenceFor(error);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY(!sentence.contains(u'%'));
            QVERIFY(!headlineFor(error).isEmpty());
            sentences.insert(sentence);
            error.outcomeUnknown = true;
            QVERIFY(sentenceFor(error).contains(u"Look it up"_s));
        }
        QCOMPARE(sentences.size(), lastKind + 1);
    }

    void tellsHowLongToWait()
    {
        ApiError error;
        error.kind = ApiError::Kind::TooManyRequests;
        error.retryAfter = 30s;
        QVERIFY(sentenceFor(error).contains(u"30 second"_s));
        error.retryAfter = 290s;
        QVERIFY(sentenceFor(error).contains(u"5 minute"_s));
    }

    void supportSeesTheCallAndOneFactALine()
    {
        ApiError error;
        error.kind = ApiError::Kind::InvalidInput;
        error.httpStatus = 422;
        error.title = u"Invalid"_s;
        error.detail = u"two\nlines"_s;
        error.correlationId = u"7f1c"_s;
        error.fieldErrors.insert(u"clientEmail"_s, {u"is no address"_s, u"is too long"_s});
        const QDateTime at(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
        const QString details = supportDetails(error, at);
        QVERIFY(details.startsWith(u"Kind: InvalidInput\nHTTP status: 422\nTitle: Invalid\nDetail: two lines\n"
                                   "Field clientEmail: is no address; is too long\nCorrelation id: 7f1c\n"
                                   "Time: 2026-02-03T04:05:06Z\nVersion: Authdesk "_s));
    }

    void datesAreTheLocalesAndTheTimeZones()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        const QDateTime lateInTheEvening(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC);
        QCOMPARE(shortDate(lateInTheEvening), u"02-07-2026"_s);
        QVERIFY(dateAndTime(lateInTheEvening).contains(u"00:30"_s));
        QCOMPARE(shortDate({}), QString());
        QCOMPARE(dateAndTime({}), QString());
    }

    void ages_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << -50 << u"just now"_s;
        QTest::newRow("now") << 59 << u"just now"_s;
        QTest::newRow("minutes") << 60 * 5 << u"5 minute(s)"_s;
        QTest::newRow("hours") << 60 * 60 * 23 << u"23 hour(s)"_s;
        QTest::newRow("days") << 60 * 60 * 24 * 3 << u"3 day(s)"_s;
    }
    void ages()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, text);
        const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(age(now.addSecs(-seconds), now), text);
        QCOMPARE(age({}, now), QString());
    }

    void plainTextStaysPlain()
    {
        QCOMPARE(plainToolTip(u"<b>a</b>"_s), u"<span>&lt;b&gt;a&lt;/b&gt;</span>"_s);
        QCOMPARE(plainToolTip({}), QString());
        QCOMPARE(plainButtonText(u"Smit & Zn."_s), u"Smit && Zn."_s);
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
