// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/unknown_outcome.h"

#include <functional>
#include <optional>
#include <qcoro/qcorotask.h>
#include <utility>

namespace authdesk {

/// A change that carries `If-Match`, as changeGuarded() makes it: what a noun says to the one rule of all of them.
/// `Tagged` is what is read, with its `etag`; `Outcome` is what a change of this noun comes to.
template<class Tagged, class Outcome>
struct GuardedChange
{
    /// Reads the subject as the service has it now.
    std::function<QCoro::Task<Result<Tagged>>()> read;
    /// The outcome, where what the service has now leaves nothing to send; nothing where the change is still to be
    /// sent. `mayBeOurs`: an attempt whose answer was lost may be why it is as it is.
    std::function<std::optional<Outcome>(const Tagged &now, bool mayBeOurs)> settledBy;
    /// Sends the change, with the tag of what was read.
    std::function<QCoro::Task<Result<void>>(const Tagged &now)> send;
    /// A sending was certainly not carried out.
    std::function<void()> wasNotDone = [] {
    };
    std::function<Outcome(const Tagged &before)> succeeded;
    /// `mayBeDone`: it is not known whether it was carried out. NotFound: the subject is gone.
    std::function<Outcome(const ApiError &error, bool mayBeDone)> failed;
};

/// For a change that ends its subject and answers nothing: a subject that is gone after an attempt whose answer was
/// lost was ended by it.
template<class Tagged>
[[nodiscard]] GuardedChange<Tagged, Result<void>> guardedEnding()
{
    GuardedChange<Tagged, Result<void>> change;
    change.succeeded = [](const Tagged &) {
        return Result<void>();
    };
    change.failed = [](const ApiError &error, bool mayBeDone) {
        const bool isEnded = mayBeDone && error.kind == ApiError::Kind::NotFound;
        return isEnded ? Result<void>() : tl::unexpected(error);
    };
    return change;
}

/// The error of a subject that was read without a tag: nothing is sent without one.
[[nodiscard]] ApiError missingTag();

/// Reads, lets the noun decide, and sends under the tag of what was read. When the tag was stale after all, or the
/// answer got lost, what the service has now decides; a stale one is sent once more, never in a loop. `start` is what
/// the decision was made on, where it was read before. `trace` is that of the sending.
template<class Tagged, class Outcome>
[[nodiscard]] QCoro::Task<Outcome> changeGuarded(GuardedChange<Tagged, Outcome> change, std::optional<Tagged> start,
                                                 CallTrace trace)
{
    using Kind = ApiError::Kind;
    constexpr int mostTries = 2;
    ApiError error;
    bool mayBeDone = false;
    bool isStale = true;
    for (int tries = 0;; ++tries) {
        if (!start) {
            Result<Tagged> now = co_await change.read();
            if (!now) {
                const bool isGone = now.error().kind == Kind::NotFound;
                co_return change.failed(mayBeDone && !isGone ? error : now.error(), mayBeDone);
            }
            start = std::move(*now);
        }
        if (std::optional<Outcome> settled = change.settledBy(*start, mayBeDone))
            co_return std::move(*settled);
        // It was lost on its way, or the subject changed at each try, which could go on for ever.
        if (tries == mostTries || !isStale)
            co_return change.failed(error, false);
        if (start->etag.isEmpty())
            co_return change.failed(missingTag(), false);
        const Result<void> done = co_await change.send(*start);
        if (done)
            co_return change.succeeded(*start);
        error = done.error();
        mayBeDone = mayHaveBeenDone(error, trace);
        isStale = error.kind == Kind::ChangedMeanwhile;
        if (error.isAbandoned() || (!isStale && !mayBeDone))
            co_return change.failed(error, error.outcomeUnknown);
        if (!mayBeDone)
            change.wasNotDone();
        start.reset();
    }
}

} // namespace authdesk
