// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_list.h"

#include <QJsonDocument>
#include <array>

namespace authdesk {

namespace {

using Kind = ApiError::Kind;

/// After a longer absence, as many days one by one cost more than the whole.
constexpr qint64 mostDaysApart = 7;
/// The service's day may begin before that of UTC (its vendor is in Sweden).
constexpr qint64 dayBeginsEarlierBySeconds = 7200;

constexpr std::array orders{ConsentOrder::CreatedOn, ConsentOrder::UpdatedOn};

} // namespace

ConsentList::ConsentList(HttpClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_reader(client, this)
{
}

void ConsentList::refresh()
{
    if (m_isRunning)
        m_runAgain = true;
    else
        run();
}

void ConsentList::refreshFully()
{
    m_wholeWanted = true;
    refresh();
}

bool ConsentList::needsWhole(const QDateTime &now) const
{
    return m_wholeWanted || !m_lastWhole.isValid() || !isLarge() || m_since.daysTo(now) > mostDaysApart ||
           m_lastWhole.msecsTo(now) >= m_pace.fullEvery.count();
}

QCoro::Task<void> ConsentList::run()
{
    m_isRunning = true;
    if (m_state == State::NotLoaded || (m_state == State::Failed && !m_lastRefreshed.isValid()))
        m_state = State::Loading;
    Q_EMIT changed();
    do {
        m_runAgain = false;
        m_unreadableNow.clear();
        const QDateTime begunOn = QDateTime::currentDateTimeUtc();
        const bool isWhole = needsWhole(begunOn);
        Result<void> outcome;
        if (isWhole)
            outcome = co_await readWhole();
        else
            outcome = co_await readRecent();
        if (!outcome && outcome.error().isAbandoned())
            co_return; // this object is going, or gone
        if (!outcome) {
            m_error = outcome.error();
            m_state = State::Failed;
            continue;
        }
        m_error.reset();
        m_state = State::Ready;
        m_since = begunOn;
        m_lastRefreshed = QDateTime::currentDateTimeUtc();
        if (isWhole) {
            m_lastWhole = begunOn;
            m_wholeWanted = m_runAgain && m_wholeWanted;
            m_unreadable.clear();
        }
        m_unreadable.unite(m_unreadableNow);
    } while (m_runAgain);
    m_isRunning = false;
    Q_EMIT changed();
}

QCoro::Task<Result<void>> ConsentList::readWhole()
{
    const quint64 begunAt = m_moment;
    const ConsentFilter everything;
    ConsentPageReader::TakePage take = [this, begunAt](const ConsentPage &page) {
        takePage(page, begunAt);
    };
    const Result<ConsentReading> reading = co_await m_reader.read(everything, ConsentOrder::CreatedOn, std::move(take));
    if (!reading)
        co_return tl::unexpected(reading.error());
    // Of a service that keeps no order it cannot be told what is gone and what was not seen; what stays wrongly says so
    // (404) when it is opened, what goes wrongly says nothing.
    m_isWhole = reading->isComplete;
    if (!m_isWhole)
        co_return Result<void>();
    QSet<QString> gone;
    for (const Consent &consent : m_rows.rows()) {
        if (!reading->ids.contains(consent.id) && !isNewerThan(consent.id, begunAt))
            gone.insert(consent.id);
    }
    m_rows.remove(gone);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConsentList::readRecent()
{
    const quint64 begunAt = m_moment;
    const QDate last = QDateTime::currentDateTimeUtc().addSecs(dayBeginsEarlierBySeconds).date();
    for (QDate day = m_since.date().addDays(-1); day <= last; day = day.addDays(1)) {
        for (const ConsentOrder order : orders) {
            ConsentFilter filter;
            (order == ConsentOrder::CreatedOn ? filter.createdOn : filter.updatedOn) = day;
            ConsentPageReader::TakePage take = [this, begunAt](const ConsentPage &page) {
                takePage(page, begunAt);
            };
            const Result<ConsentReading> reading = co_await m_reader.read(filter, order, std::move(take));
            if (!reading)
                co_return tl::unexpected(reading.error());
        }
    }
    co_return Result<void>();
}

void ConsentList::takePage(const ConsentPage &page, quint64 begunAt)
{
    QList<Consent> current;
    for (const Consent &consent : page.consents) {
        if (!isNewerThan(consent.id, begunAt))
            current.append(consent);
    }
    m_rows.merge(current);
    for (const QJsonValue row : page.unreadable)
        m_unreadableNow.insert(QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<QList<Consent>>> ConsentList::find(ConsentFilter filter, QObject *caller)
{
    const quint64 begunAt = m_moment;
    QList<Consent> found;
    QHash<QString, qsizetype> places;
    ConsentPageReader reader(m_client, caller);
    ConsentPageReader::TakePage take = [this, begunAt, &found, &places](const ConsentPage &page) {
        for (const Consent &consent : page.consents) {
            const auto known = places.constFind(consent.id);
            if (known != places.cend()) {
                found[*known] = consent;
            } else {
                places.insert(consent.id, found.size());
                found.append(consent);
            }
        }
        takePage(page, begunAt);
    };
    const Result<ConsentReading> reading = co_await reader.read(filter, ConsentOrder::CreatedOn, std::move(take));
    if (!reading)
        co_return tl::unexpected(reading.error());
    co_return found;
}

void ConsentList::take(const Consent &consent)
{
    m_touched.insert(consent.id, ++m_moment);
    m_rows.merge({consent});
}

void ConsentList::drop(const QString &id)
{
    m_touched.insert(id, ++m_moment);
    m_rows.remove({id});
}

} // namespace authdesk
