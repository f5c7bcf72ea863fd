// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/list_refresh.h"

#include "core/net/json_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int pageSize = 100; // the most that the services give at a time

/// The place of a page: `updatedOn` of its last row, as the service wrote it. One bad row must not hold up the others,
/// so it is taken from the last row that says it.
QString placeAfter(const QJsonArray &rows)
{
    QString place;
    for (const auto &row : rows) {
        const QString updatedOn = row.toObject().value("updatedOn"_L1).toString();
        if (!updatedOn.isEmpty())
            place = updatedOn;
    }
    return place;
}

} // namespace

ListRefresh::ListRefresh(HttpClient *client, QString path, TakePage takePage, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_takePage(std::move(takePage))
{
}

void ListRefresh::refresh()
{
    if (m_isRunning)
        m_runAgain = true;
    else
        run();
}

HttpRequest ListRefresh::pageRequest(int page) const
{
    HttpRequest request(HttpRequest::Verb::Get, m_path);
    request.withQuery(u"OrderBy"_s, u"updatedOn"_s)
        .withQuery(u"Count"_s, QString::number(pageSize))
        .withQuery(u"CurrentPage"_s, QString::number(page))
        .withQuery(u"UpdatedSince"_s, m_since);
    return request;
}

QCoro::Task<void> ListRefresh::run()
{
    m_isRunning = true;
    if (m_state == State::NotLoaded || (m_state == State::Failed && !m_lastRefreshed.isValid()))
        m_state = State::Loading;
    Q_EMIT changed();
    do {
        m_runAgain = false;
        const Result<void> outcome = co_await catchUp();
        if (!outcome) {
            if (outcome.error().isAbandoned())
                co_return; // this object is going, or gone
            m_error = outcome.error();
            m_state = State::Failed;
        } else {
            m_error.reset();
            m_state = State::Ready;
            m_lastRefreshed = QDateTime::currentDateTimeUtc();
        }
    } while (m_runAgain);
    m_isRunning = false;
    Q_EMIT changed();
}

QCoro::Task<Result<void>> ListRefresh::catchUp()
{
    for (int number = 1;;) {
        HttpRequest request = pageRequest(number);
        const bool isKnownQuery = number == 1 && !m_etag.isEmpty();
        if (isKnownQuery)
            request.withIfNoneMatch(m_etag);
        const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), this);
        if (!answer)
            co_return tl::unexpected(answer.error());
        if (answer->isNotModified())
            co_return Result<void>();
        const Result<JsonPage> page = jsonPage(*answer);
        if (!page)
            co_return tl::unexpected(page.error());

        const QJsonArray unreadable = m_takePage(page->rows);
        for (const auto &row : unreadable)
            m_unreadable.insert(QJsonDocument(QJsonArray{QJsonValue(row)}).toJson(QJsonDocument::Compact));
        // The tag belongs to the query that began at the old place; it is of use only if the place stays.
        const QString place = placeAfter(page->rows);
        const bool moved = !place.isEmpty() && place != m_since;
        const bool isLast = number >= page->totalPages;
        m_etag = moved || !isLast || number > 1 ? QByteArray() : answer->etag;
        if (moved)
            m_since = place;
        if (isLast)
            co_return Result<void>();
        number = moved ? 1 : number + 1;
    }
}

} // namespace authdesk
