// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent.h"
#include "core/net/http_request.h"

#include <QDate>

namespace authdesk {

/// Which consents are asked for. What is empty does not filter. Days are the service's own.
struct ConsentFilter
{
    std::optional<Consent::Status> status; ///< Unknown does not filter: the service has no name for it
    QString source;
    QDate createdOn;
    QDate updatedOn;
    QString name;
    std::optional<bool> isTest;
    QString systemSettingsId;

    [[nodiscard]] bool isEmpty() const { return *this == ConsentFilter(); }
    bool operator==(const ConsentFilter &) const = default;
};

enum class ConsentOrder { Unordered, CreatedOn, UpdatedOn };

/// One page of the list: the ten parameters of API.1.
struct ConsentQuery
{
    ConsentFilter filter;
    ConsentOrder order = ConsentOrder::CreatedOn; ///< ascending
    int count = 100;                              ///< rows per page, 1 to 100
    int page = 1;                                 ///< from 1

    bool operator==(const ConsentQuery &) const = default;
};

/// Puts the query's parameters on a request. Status goes by name, because the live service refuses its number.
void addParameters(HttpRequest &request, const ConsentQuery &query);

} // namespace authdesk
