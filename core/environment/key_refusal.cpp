// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/key_refusal.h"

namespace authdesk {

QList<KeyRefusalCause> likelyCauses(const ApiError &error, EnvironmentProfile::Kind kind,
                                    const std::optional<QDate> &keyEndsOn, const QDate &today)
{
    using Kind = EnvironmentProfile::Kind;
    QList<KeyRefusalCause> causes;
    if (error.kind != ApiError::Kind::NotAuthenticated)
        return causes;
    if (keyEndsOn && *keyEndsOn < today)
        causes.append(KeyRefusalCause::Expired);
    if (kind == Kind::Production)
        causes.append(KeyRefusalCause::OfDevelopment);
    else if (kind == Kind::Development)
        causes.append(KeyRefusalCause::OfProduction);
    if (!keyEndsOn && kind != Kind::Practice)
        causes.append(KeyRefusalCause::PerhapsExpired);
    causes.append(KeyRefusalCause::DeletedOrMistyped);
    return causes;
}

} // namespace authdesk
