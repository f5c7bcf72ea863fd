// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_answer.h"
#include "app/practice/store.h"

#include <tl/expected.hpp>

namespace authdesk::practice {

/// What a list can be asked for. All lists have the same questions with other answers.
struct ListRules
{
    QString table;
    QStringList statuses;   ///< names in order of their numbers
    QStringList fields;     ///< further query parameters that it knows, besides the common ones
    QString usualCondition; ///< holds for what is listed without UpdatedSince; empty for all
    /// The fields that OrderBy knows with their columns; the list is ordered by the first when it is not asked.
    QList<std::pair<QString, QString>> orders{{QStringLiteral("createdOn"), QStringLiteral("created_on")},
                                              {QStringLiteral("updatedOn"), QStringLiteral("updated_on")},
                                              {QStringLiteral("clientName"), QStringLiteral("name_folded")}};
    bool statusByNumber = true; ///< Status takes its number as well as its name
    bool knowsUpdatedSince = true;
};

/// A list as it was asked for, ready to be run.
struct ListQuery
{
    Page page;
    QStringList conditions;
    QVariantList values;
    QString order;

    void where(const QString &condition, const QVariant &value);
};

/// The common parameters: Count, CurrentPage, Status, Name, CreatedOn, UpdatedOn, UpdatedSince, OrderBy. The error is
/// the answer to give: 400 with a sentence.
[[nodiscard]] tl::expected<ListQuery, Answer> readListQuery(const Request &request, const ListRules &rules);

/// Count and CurrentPage alone.
[[nodiscard]] tl::expected<Page, Answer> readPage(const Request &request);

[[nodiscard]] int countRows(Store &store, const ListRules &rules, const ListQuery &query);
/// The rows of the page, all columns.
[[nodiscard]] QSqlQuery selectRows(Store &store, const ListRules &rules, const ListQuery &query);

} // namespace authdesk::practice
