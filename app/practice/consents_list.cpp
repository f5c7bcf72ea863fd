// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/consents_list.h"

#include "app/practice/http_answer.h"
#include "app/practice/ids.h"
#include "app/practice/list_query.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

ListRules rulesFor(ConsentsBehaviour behaviour)
{
    ListRules rules;
    rules.table = u"consents"_s;
    rules.statuses = QStringList{u"CREATED"_s, u"ACCEPTED"_s, u"REVOKED"_s, u"INACTIVE"_s};
    rules.fields = QStringList{u"Source"_s, u"IsTest"_s, u"SystemSettingsId"_s};
    rules.orders = {{u"createdOn"_s, u"created_on"_s},
                    {u"updatedOn"_s, u"updated_on"_s},
                    {u"name"_s, u"name_folded"_s},
                    {u"status"_s, u"status"_s},
                    {u"source"_s, u"source"_s}};
    rules.statusByNumber = behaviour == ConsentsBehaviour::Documented;
    rules.knowsUpdatedSince = false;
    return rules;
}

/// The parameters that the other lists do not have.
std::optional<Answer> refusedFilters(const Request &request, ListQuery &query)
{
    if (const QString source = request.queryValue(u"Source"_s); !source.isNull())
        query.where(u"source = ?"_s, source.toLower());
    if (const QString text = request.queryValue(u"IsTest"_s).toLower(); !text.isEmpty()) {
        if (text != "true"_L1 && text != "false"_L1)
            return problem(400, u"IsTest must be true or false."_s);
        query.where(u"is_test = ?"_s, text == "true"_L1 ? 1 : 0);
    }
    if (const QString id = request.queryValue(u"SystemSettingsId"_s); !id.isNull()) {
        if (!isUuid(id))
            return problem(400, u"SystemSettingsId must be a UUID."_s);
        query.where(u"system_settings_id = ?"_s, id.toLower());
    }
    return std::nullopt;
}

} // namespace

Answer consentsList(const Request &request, PracticeState &state)
{
    const ListRules rules = rulesFor(state.options.consentsBehaviour);
    auto query = readListQuery(request, rules);
    if (!query)
        return query.error();
    if (const auto refused = refusedFilters(request, *query))
        return *refused;
    const int total = countRows(*state.store, rules, *query);
    const int totalPages = (total + query->page.count - 1) / query->page.count;
    QJsonArray rows;
    if (!isPastTheEnd(query->page, total)) {
        QSqlQuery found = selectRows(*state.store, rules, *query);
        while (found.next())
            rows.append(toJson(readConsent(found)));
    } else if (state.options.consentsBehaviour == ConsentsBehaviour::Observed) {
        return problem(400, u"CurrentPage is past the last page, %1."_s.arg(totalPages));
    }
    const QJsonObject meta{{u"currentPage"_s, query->page.current},
                           {u"count"_s, query->page.count},
                           {u"totalCount"_s, total},
                           {u"totalPages"_s, totalPages}};
    Answer answer;
    answer.contentType = "application/json";
    answer.body = compactJson({{u"data"_s, rows}, {u"meta"_s, meta}});
    return answer;
}

} // namespace authdesk::practice
