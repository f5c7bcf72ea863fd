// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/list_refresh.h"

#include "core/net/json_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int pageSize = 100; // the most that the services give at a time

struct Page
{
    QJsonArray rows;
    bool isLast = true;
    QString lastUpdatedOn;
};

Result<Page> readPage(const HttpAnswer &answer, int number)
{
    const Result<QJsonObject> envelope = jsonObject(answer);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QJsonValue rows = envelope->value("data"_L1);
    const QJsonValue totalPages = envelope->value("meta"_L1).toObject().value("totalPages"_L1);
    if (!rows.isArray() || !totalPages.isDouble())
        return tl::unexpected(malformed(answer, u"data or meta.totalPages is missing"_s));
    Page page;
    page.rows = rows.toArray();
    page.isLast = number >= totalPages.toInt();
    // One bad row must not hold up the others: the place is taken from the last row that tells it.
    for (const auto &row : std::as_const(page.rows)) {
        const QString updatedOn = row.toObject().value("updatedOn"_L1).toString();
        if (!updatedOn.isEmpty())
            page.lastUpdatedOn = updatedOn;
    }
    return page;
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
            // Cancelled and shut down mean that this object is going, or gone.
            if (outcome.error().kind == ApiError::Kind::Cancelled || outcome.error().kind == ApiError::Kind::ShutDown)
                co_return;
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
        const Result<Page> page = readPage(*answer, number);
        if (!page)
            co_return tl::unexpected(page.error());

        const QJsonArray unreadable = m_takePage(page->rows);
        for (const auto &row : unreadable)
            m_unreadable.insert(QJsonDocument(QJsonArray{QJsonValue(row)}).toJson(QJsonDocument::Compact));
        // The tag belongs to the query that began at the old place; it is of use only if the place stays.
        const bool moved = !page->lastUpdatedOn.isEmpty() && page->lastUpdatedOn != m_since;
        m_etag = moved || !page->isLast || number > 1 ? QByteArray() : answer->etag;
        if (moved)
            m_since = page->lastUpdatedOn;
        if (page->isLast)
            co_return Result<void>();
        number = moved ? 1 : number + 1;
    }
}

} // namespace authdesk
