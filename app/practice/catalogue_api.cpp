// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/catalogue_api.h"

#include "app/practice/catalogue.h"
#include "app/practice/http_answer.h"
#include "app/practice/text_folding.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOrganisations = 20;
constexpr qsizetype shortestQuery = 2;

/// Everything fits one page, so paging is not offered.
Answer wholeList(const Request &request, const QJsonArray &rows)
{
    const int count = static_cast<int>(rows.size());
    return list(request, Page{std::max(count, 1), 1}, count, rows);
}

} // namespace

Answer softwarePackagesAnswer(const Request &request)
{
    QJsonArray rows;
    for (const SoftwarePackage &package : softwarePackages()) {
        const QJsonObject ends{{u"nl"_s, package.whenConnectionEndsDutch},
                               {u"en"_s, package.whenConnectionEndsEnglish}};
        rows.append(QJsonObject{{u"id"_s, package.id},
                                {u"name"_s, package.name},
                                {u"quickConnect"_s, package.quickConnect},
                                {u"whenConnectionEnds"_s, ends}});
    }
    return wholeList(request, rows);
}

Answer organisationsAnswer(const Request &request, PracticeState &state)
{
    const QString text = folded(request.queryValue(u"Query"_s).trimmed());
    if (text.size() < shortestQuery)
        return problem(400, u"Query must have at least %1 characters."_s.arg(shortestQuery));
    // Names that start with the text come first.
    QSqlQuery found = state.store->run(
        u"SELECT kvk, name, city FROM register WHERE instr(name_folded, ?1) > 0 OR substr(kvk, 1, length(?1)) = ?1 "
        "ORDER BY instr(name_folded, ?1) <> 1, name_folded, kvk LIMIT ?2"_s,
        {text, mostOrganisations});
    QJsonArray rows;
    while (found.next()) {
        const QJsonObject identifier{{u"scheme"_s, u"NL:KVK"_s}, {u"value"_s, found.value(0).toString()}};
        rows.append(QJsonObject{{u"name"_s, found.value(1).toString()},
                                {u"identifier"_s, identifier},
                                {u"city"_s, found.value(2).toString()}});
    }
    return wholeList(request, rows);
}

} // namespace authdesk::practice
