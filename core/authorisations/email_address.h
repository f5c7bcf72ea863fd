// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authdesk {

/// What is noticed about an e-mail address while it is typed. Everything but Empty and Impossible may be sent: only the
/// mail servers know which addresses exist.
enum class EmailFinding {
    Fine,
    Empty,
    MissingAt,        ///< no @ yet
    MissingDomain,    ///< nothing after the @
    MissingLocalPart, ///< nothing before the @
    Impossible,       ///< blanks, several @, dots in wrong places, too long: no mail server can have it
    DomainHasNoDot,   ///< possible, yet likely unfinished: a warning
    LikelyTypo,       ///< the domain is one letter from a very common one: a warning, see `likelyDomain`
};

[[nodiscard]] EmailFinding checkEmail(const QString &address);
/// Whether an address with this finding may be sent to.
[[nodiscard]] bool canSendTo(EmailFinding finding);
/// The common domain that was likely meant; empty where there is none.
[[nodiscard]] QString likelyDomain(const QString &address);
/// What stands after the last @, in lower case and as Unicode: the environment that the client belongs to (API-FACTS,
/// section 2, "Rules"). Empty where there is none.
[[nodiscard]] QString emailDomain(const QString &address);
/// Whether mailboxes of this domain belong to unrelated people, so that a shared domain says nothing.
[[nodiscard]] bool isPublicMailDomain(const QString &domain);

} // namespace authdesk
