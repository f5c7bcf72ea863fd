// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_page_reader.h"

#include <QJsonDocument>
#include <algorithm>

namespace authdesk {

namespace {

constexpr int badRequest = 400;
/// A service that says more is not believed: each page would be asked for.
constexpr int mostPages = 10'000;

QDateTime placeOf(const Consent &consent, ConsentOrder order)
{
    return order == ConsentOrder::UpdatedOn ? consent.updatedOn : consent.createdOn;
}

/// Whether the page is in ascending order, and stands before `following`, the page read before it.
bool isInOrder(const QList<Consent> &page, const QList<Consent> &following, ConsentOrder order)
{
    if (order == ConsentOrder::Unordered)
        return false;
    const bool ascends = std::is_sorted(page.cbegin(), page.cend(), [order](const Consent &one, const Consent &other) {
        return placeOf(one, order) < placeOf(other, order);
    });
    const bool isBefore = page.isEmpty() || following.isEmpty() ||
                          placeOf(page.constFirst(), order) <= placeOf(following.constFirst(), order);
    return ascends && isBefore;
}

} // namespace

ConsentPageReader::ConsentPageReader(HttpClient *client, QObject *caller)
    : m_api(client)
    , m_caller(caller)
{
}

QCoro::Task<Result<ConsentReading>> ConsentPageReader::read(ConsentFilter filter, ConsentOrder order, TakePage takePage)
{
    ConsentReading reading;
    QSet<QString> last;
    for (int number = 1; number <= mostPasses; ++number) {
        ConsentQuery query;
        query.filter = filter;
        query.order = order;
        query.count = pageSize;
        const Result<Pass> pass = co_await readOnce(query, takePage);
        if (!pass)
            co_return tl::unexpected(pass.error());
        reading.isComplete = pass->isSure || (number > 1 && pass->ids == last);
        if (reading.isComplete) {
            reading.ids = pass->ids;
            co_return reading;
        }
        reading.ids.unite(pass->ids);
        last = pass->ids;
    }
    co_return reading;
}

QCoro::Task<Result<ConsentPage>> ConsentPageReader::firstPage(ConsentQuery query)
{
    Result<ConsentPage> page = co_await m_api.list(query, m_caller);
    const bool mayBeTheOrder = query.order != ConsentOrder::Unordered && !page && page.error().httpStatus == badRequest;
    if (!mayBeTheOrder)
        co_return page;
    query.order = ConsentOrder::Unordered;
    Result<ConsentPage> unordered = co_await m_api.list(query, m_caller);
    if (unordered)
        m_canOrder = false;
    co_return unordered;
}

QCoro::Task<Result<ConsentPageReader::Pass>> ConsentPageReader::readOnce(ConsentQuery query, TakePage takePage)
{
    if (!m_canOrder)
        query.order = ConsentOrder::Unordered;
    Pass pass;
    bool inOrder = true;
    QList<Consent> following;
    const auto take = [&pass, &takePage](const ConsentPage &page) {
        for (const Consent &consent : page.consents)
            pass.ids.insert(consent.id);
        for (const QJsonValue row : page.unreadable)
            pass.unreadable.insert(QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact));
        takePage(page);
    };

    const Result<ConsentPage> first = co_await firstPage(query);
    if (!first)
        co_return tl::unexpected(first.error());
    if (first->totalPages > mostPages) {
        ApiError error;
        error.kind = ApiError::Kind::TooLarge;
        error.detail = QStringLiteral("The list is said to have %1 pages").arg(first->totalPages);
        co_return tl::unexpected(error);
    }
    if (!m_canOrder)
        query.order = ConsentOrder::Unordered;
    take(*first);
    pass.isSure = first->totalPages <= 1; // one answer is of one moment
    std::optional<int> totalCount;
    for (query.page = first->totalPages; !pass.isSure && query.page >= 1; --query.page) {
        const Result<ConsentPage> page = co_await m_api.list(query, m_caller);
        if (!page && page.error().httpStatus == badRequest && query.page > 1)
            continue;
        if (!page)
            co_return tl::unexpected(page.error());
        take(*page);
        inOrder = inOrder && isInOrder(page->consents, following, query.order);
        following = page->consents;
        totalCount = page->totalCount;
    }
    const qsizetype seen = pass.ids.size() + pass.unreadable.size();
    pass.isSure = pass.isSure || (inOrder && (!totalCount || seen >= *totalCount));
    co_return pass;
}

} // namespace authdesk
