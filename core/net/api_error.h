// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace authdesk {

/// Why a call did not give its result. Words for people are made from it in ui/common/error_text.h.
struct ApiError
{
    enum class Kind {
        Offline,          ///< no connection could be made, or it was lost
        TimedOut,         ///< no progress for too long, or the total deadline passed
        Tls,              ///< the certificate, or the TLS session, was not in order
        Redirected,       ///< a 3xx; `detail` names the host that it pointed to. Not followed
        NotAuthenticated, ///< 401
        NotAllowed,       ///< 403
        NotFound,         ///< 404, 410
        Conflict,         ///< 409
        ChangedMeanwhile, ///< 412
        InvalidInput,     ///< 400, 422, 428; `fieldErrors` where the service named fields
        TooManyRequests,  ///< 429; `retryAfter` where the service said when
        ServerFailure,    ///< 5xx
        MalformedAnswer,  ///< not JSON, truncated JSON, or what is needed is missing
        TooLarge,         ///< the body passed the cap
        Cancelled,        ///< the caller cancelled or went away
        ShutDown,         ///< the client was closing
        NotStored,        ///< the local store could not write it down first, so nothing was sent; `detail` is its text
    };

    Kind kind = Kind::ServerFailure;
    /// True when the request may have been carried out although no answer came: a POST, PATCH or DELETE that was
    /// dispatched and then dropped, timed out, cancelled or answered unreadably.
    bool outcomeUnknown = false;
    int httpStatus = 0; ///< 0 where there was no answer
    QString title;      ///< of the problem details
    QString detail;     ///< of the problem details, or the network layer's own words; never holds a key or a query
    QHash<QString, QStringList> fieldErrors; ///< by the field's JSON name (`organisation.identifier.value`)
    QString correlationId;                   ///< of the last attempt
    std::optional<std::chrono::seconds> retryAfter;

    /// Whether the same call, unchanged, can succeed later.
    [[nodiscard]] bool tryingAgainCanHelp() const;
    /// Whoever waited is going, or gone: the service has not said a word.
    [[nodiscard]] bool isAbandoned() const { return kind == Kind::Cancelled || kind == Kind::ShutDown; }
    bool operator==(const ApiError &) const = default;
};

template<class T>
using Result = tl::expected<T, ApiError>;

} // namespace authdesk
