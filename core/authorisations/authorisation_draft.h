// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace authdesk {

/// A request that is being written: what the five-step wizard asks on its first page.
struct AuthorisationDraft
{
    QString clientName;
    QString clientEmail;
    QString softwarePackageId;
    Organisation organisation;
    std::optional<Payer> paidBy;
    MailLanguage language = MailLanguage::Dutch;
    QString message;

    bool operator==(const AuthorisationDraft &) const = default;
};

/// The fields of a draft, so that an error finds its place on the page.
enum class DraftField {
    ClientName,
    ClientEmail,
    SoftwarePackage,
    OrganisationName,
    KvkNumber,
    PaidBy,
    Language,
    Message
};

/// Why a draft cannot be sent yet.
enum class DraftFault { Missing, TooLong, NotAnEmailAddress, NotAKvkNumber };

struct DraftProblem
{
    DraftField field = DraftField::ClientName;
    DraftFault fault = DraftFault::Missing;

    bool operator==(const DraftProblem &) const = default;
};

/// The most characters that the platform takes.
struct DraftLimits
{
    static constexpr qsizetype clientName = 200;
    static constexpr qsizetype organisationName = 200;
    static constexpr qsizetype message = 2000;
};

/// The draft with blanks around its texts taken away and its KVK number made plain: what is checked and sent.
[[nodiscard]] AuthorisationDraft tidied(AuthorisationDraft draft);
/// All that keeps it from being sent, in the order of the page.
[[nodiscard]] QList<DraftProblem> problemsOf(const AuthorisationDraft &draft);

/// The body of the call that sends it, of a draft without problems.
[[nodiscard]] QJsonObject draftToJson(const AuthorisationDraft &draft);
[[nodiscard]] AuthorisationDraft draftFromJson(const QJsonObject &json);
/// A draft that asks the same again.
[[nodiscard]] AuthorisationDraft draftFrom(const AuthorisationRequest &request);
/// The field that a service means by a path of a 422 (`organisation.identifier.value`); nothing where it means none of
/// ours.
[[nodiscard]] std::optional<DraftField> draftField(const QString &jsonPath);

} // namespace authdesk
