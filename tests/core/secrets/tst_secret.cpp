// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret.h"

#include <QDebug>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <optional>

using namespace authdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int markerLength = 96;
constexpr int markerStart = 40; // what comes before may be overwritten by the allocator itself

/// The marker is computed, never stored, so that the only bytes in memory that look like it are a Secret's.
char markerByte(int i)
{
    return static_cast<char>('a' + (i * 7 + i / 5) % 26);
}

QString marker()
{
    QString text;
    for (int i = 0; i < markerLength; ++i)
        text += QLatin1Char(markerByte(i));
    return text;
}

int marksIn(const QByteArray &memory)
{
    int found = 0;
    for (qsizetype at = 0; at + markerLength <= memory.size(); ++at) {
        int i = markerStart;
        while (i < markerLength && memory.at(at + i) == markerByte(i))
            ++i;
        found += i == markerLength ? 1 : 0;
    }
    return found;
}

/// How often the marker's bytes lie in what this process has allocated, freed memory included.
int marksInMemory()
{
    constexpr qint64 largestRegion = 64LL * 1024 * 1024;
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const QList<QByteArray> range = parts.value(0).split('-');
        const bool isHeap = parts.value(1) == "rw-p" && (parts.size() == 5 || parts.value(5) == "[heap]");
        const qint64 start = range.value(0).toLongLong(nullptr, 16);
        const qint64 length = range.value(1).toLongLong(nullptr, 16) - start;
        if (!isHeap || length > largestRegion || !memory.seek(start))
            continue;
        // One buffer for all: a freed copy of a region must not be counted as a trace.
        static QByteArray buffer(largestRegion, '\0');
        const qint64 read = memory.read(buffer.data(), length);
        const QByteArray seen = QByteArray::fromRawData(buffer.constData(), std::max<qint64>(read, 0));
        const auto inBuffer = reinterpret_cast<qint64>(buffer.constData());
        if (inBuffer < start || inBuffer >= start + length)
            found += marksIn(seen);
        buffer.fill('\0');
    }
    return found;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAsAPlaceholder()
    {
        const Secret secret(u"hush-hush"_s);
        QString printed;
        QDebug(&printed) << "key" << secret << 1;
        QCOMPARE(printed, u"key (secret) 1 "_s);
        QString list;
        QDebug(&list) << QList<Secret>{secret, Secret()};
        QVERIFY(!list.contains(u"hush"_s));
        QVERIFY(list.contains(u"(no secret)"_s));
    }

    void revealsWhatItHolds()
    {
        const Secret secret(u"sleutel-é-🔑"_s);
        QVERIFY(!secret.isEmpty());
        QCOMPARE(secret.reveal(), u"sleutel-é-🔑"_s);
        QCOMPARE(secret.revealUtf8(), "sleutel-é-🔑"_ba);
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QString()).isEmpty());
    }

    void comparesByText()
    {
        QCOMPARE(Secret(u"a"_s), Secret(u"a"_s));
        QVERIFY(Secret(u"a"_s) != Secret(u"b"_s));
    }

    void copiesLiveOnWhenTheOriginalGoes()
    {
        Secret copy;
        {
            const Secret original(u"hush-hush"_s);
            copy = original;
            QCOMPARE(Secret(original).reveal(), u"hush-hush"_s);
        }
        QCOMPARE(copy.reveal(), u"hush-hush"_s);
        const Secret moved(std::move(copy));
        QCOMPARE(moved.reveal(), u"hush-hush"_s);
    }

    void assigningToItselfKeepsIt()
    {
        Secret secret(u"hush-hush"_s);
        const Secret &same = secret;
        secret = same;
        QCOMPARE(secret.reveal(), u"hush-hush"_s);
    }

    void whatWasRevealedSurvivesTheSecret()
    {
        QByteArray revealed;
        {
            const Secret secret(u"hush-hush"_s);
            revealed = secret.revealUtf8();
        }
        QCOMPARE(revealed, "hush-hush"_ba);
    }

    void theLastCopyOverwritesItsBytes()
    {
#ifndef Q_OS_LINUX
        QSKIP("Reads its own memory through /proc");
#endif
        {
            const Secret first(marker());
            std::optional<Secret> copy = first;
            QVERIFY(marksInMemory() > 0);
            copy.reset();
            QVERIFY2(marksInMemory() > 0, "a copy that goes leaves the others alone");
        }
        QCOMPARE(marksInMemory(), 0);

        Secret assigned(marker());
        assigned = Secret(u"another"_s);
        QCOMPARE(marksInMemory(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
