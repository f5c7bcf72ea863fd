// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents_api.h"

#include <QSet>
#include <functional>

namespace authdesk {

/// What a reading of all pages found.
struct ConsentReading
{
    QSet<QString> ids;
    /// Every row that was there all the time is among `ids`. False only with a service that neither keeps an order nor
    /// gives the same rows twice: then a row that is not among them may exist all the same.
    bool isComplete = false;
};

/// Reads all pages of a query while others add, change and delete rows, so that no row is lost between two pages.
///
/// API.1 has neither tombstones nor a "changed since", and a page is only a number. So the rows are asked for in the
/// order of their creation, and the pages are read from the last to the first:
/// - a new row comes at the end and moves none; a deleted one moves those behind it forward; a change moves none. So
/// the
///   place of a row that stays never grows.
/// - Before page k is read, a row that was not seen yet stands before the end of page k: for the last page because the
///   service has just said so, and then because it was not on page k, hence before it, and has not moved back since.
///   So at page 1 every row has been seen. A row that moves forward in between is seen twice, never not at all; it
///   counts once, by its id.
/// - Page 1 is read first of all, to learn how many pages there are, and once more at the end. A page that has gone
/// (400,
///   or empty) was emptied by deletions, and its rows are still to come.
///
/// The argument needs the order. Where the rows do not come in it, or fewer come than the service counts, the reading
/// is done again until it is in order or two in a row agree, at most `mostPasses` times.
///
/// A query by UpdatedOn is ordered by it instead: a change moves its row to the end, the others forward. The row that
/// was changed during the reading may be missed, and is found by the next reading of that day.
class ConsentPageReader
{
public:
    static constexpr int pageSize = 100;
    static constexpr int mostPasses = 4;

    using TakePage = std::function<void(const ConsentPage &)>;

    /// `caller` going cancels; after that `takePage` is not called any more. The client outlives this object.
    ConsentPageReader(HttpClient *client, QObject *caller);

    /// Hands over each page as it comes; a row may be handed over more than once, the later one being the newer.
    [[nodiscard]] QCoro::Task<Result<ConsentReading>> read(ConsentFilter filter, ConsentOrder order, TakePage takePage);

private:
    struct Pass
    {
        QSet<QString> ids;
        QSet<QByteArray> unreadable;
        bool isSure = false;
    };

    QCoro::Task<Result<ConsentPage>> firstPage(ConsentQuery query);
    QCoro::Task<Result<Pass>> readOnce(ConsentQuery query, TakePage takePage);

    ConsentsApi m_api;
    QObject *m_caller;
    bool m_canOrder = true; ///< until the service refuses OrderBy
};

} // namespace authdesk
