// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_after.h"

#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndDates_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // -1: not understood
        QTest::newRow("seconds") << "120"_ba << qint64(120);
        QTest::newRow("none at all") << ""_ba << qint64(-1);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("spaces around") << " 7 "_ba << qint64(7);
        QTest::newRow("negative") << "-5"_ba << qint64(-1);
        QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
        QTest::newRow("with a plus") << "+5"_ba << qint64(-1);
        QTest::newRow("more than fits") << "99999999999999999999999"_ba << qint64(100) * 366 * 24 * 3600;
        QTest::newRow("date") << "Sun, 06 Nov 1994 08:50:37 GMT"_ba << qint64(60);
        QTest::newRow("date now") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(0);
        QTest::newRow("date gone by") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << qint64(0);
        QTest::newRow("date of RFC 850") << "Sunday, 06-Nov-94 08:50:37 GMT"_ba << qint64(60);
        QTest::newRow("date of asctime") << "Sun Nov  6 08:50:37 1994"_ba << qint64(60);
        QTest::newRow("date of asctime, two digits") << "Wed Nov 16 08:49:37 1994"_ba << qint64(10) * 24 * 3600;
        QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:50:37 CET"_ba << qint64(-1);
        QTest::newRow("no such month") << "Sun, 06 Foo 1994 08:50:37 GMT"_ba << qint64(-1);
        QTest::newRow("no such day") << "Sun, 31 Feb 1994 08:50:37 GMT"_ba << qint64(-1);
        QTest::newRow("no such time") << "Sun, 06 Nov 1994 25:50:37 GMT"_ba << qint64(-1);
        QTest::newRow("words") << "soon"_ba << qint64(-1);
    }

    void readsSecondsAndDates()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        const auto found = retryAfter(header, now);
        QCOMPARE(found ? found->count() : -1, seconds);
    }

    void partsOfASecondAreRoundedUp()
    {
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 36, 500), Qt::UTC);
        QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:37 GMT"_ba, now), std::chrono::seconds(1));
    }

    void doesNotDependOnTheLanguageOfThePerson()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        const QDateTime expected(QDate(2026, 5, 4), QTime(3, 2, 1), Qt::UTC);
        QCOMPARE(httpDate("Mon, 04 May 2026 03:02:01 GMT"_ba), expected);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retry_after.moc"
