// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/guarded_change.h"

using namespace Qt::StringLiterals;

namespace authdesk {

ApiError missingTag()
{
    ApiError error;
    error.kind = ApiError::Kind::MalformedAnswer;
    error.detail = u"The ETag is missing"_s;
    return error;
}

} // namespace authdesk
