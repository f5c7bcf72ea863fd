// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/api_error.h"

namespace authdesk {

bool ApiError::tryingAgainCanHelp() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::TimedOut:
    case Kind::TooManyRequests:
    case Kind::ServerFailure:
    case Kind::MalformedAnswer: // often a proxy or a captive portal that answers in the service's place
    case Kind::Cancelled:
    case Kind::ShutDown:
    case Kind::NotStored: // the disk may be full for a moment only
        return true;
    case Kind::Tls:
    case Kind::Redirected:
    case Kind::NotAuthenticated:
    case Kind::NotAllowed:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::ChangedMeanwhile:
    case Kind::InvalidInput:
    case Kind::TooLarge:
        return false;
    }
    return false;
}

} // namespace authdesk
