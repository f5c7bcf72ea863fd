// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/list_query.h"

#include "app/practice/text_folding.h"

#include <QDateTime>
#include <QRegularExpression>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCount = 100;
constexpr int maxPage = 1'000'000;
constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;

tl::unexpected<Answer> refused(const QString &detail)
{
    return tl::unexpected(problem(400, detail));
}

bool isDigits(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    return digits.match(text).hasMatch();
}

tl::expected<int, Answer> readNumber(const Request &request, const QString &name, int usual, int largest)
{
    const QString text = request.queryValue(name);
    if (text.isNull())
        return usual;
    const int number = isDigits(text) ? text.toInt() : 0;
    if (number < 1 || number > largest)
        return refused(u"%1 must be a number from 1 to %2."_s.arg(name).arg(largest));
    return number;
}

tl::expected<int, Answer> readStatus(const QString &text, const ListRules &rules)
{
    const qsizetype byName = rules.statuses.indexOf(text.toUpper());
    const bool isNumber = rules.statusByNumber && isDigits(text);
    const qsizetype status = byName >= 0 ? byName : isNumber ? text.toInt() : -1;
    if (status < 0 || status >= rules.statuses.size()) {
        const QString number = rules.statusByNumber ? u", or its number"_s : QString();
        return refused(u"Status must be one of %1%2."_s.arg(rules.statuses.join(u", "_s), number));
    }
    return static_cast<int>(status);
}

/// The first moment of a day, in UTC.
tl::expected<qint64, Answer> readDay(const QString &name, const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return refused(u"%1 must be a date, yyyy-MM-dd."_s.arg(name));
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

tl::expected<qint64, Answer> readMoment(const QString &name, const QString &text)
{
    // Without a zone the moment would depend on where the server runs.
    static const QRegularExpression form(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"_s);
    const QDateTime moment = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (!moment.isValid())
        return refused(u"%1 must be a moment with its zone, for example 2026-11-21T10:00:00.123Z."_s.arg(name));
    return moment.toMSecsSinceEpoch();
}

tl::expected<QString, Answer> readOrder(const QString &text, const ListRules &rules)
{
    const bool descending = text.endsWith(" desc"_L1);
    const QString asked = text.isNull() ? rules.orders.constFirst().first : descending ? text.chopped(5) : text;
    QStringList known;
    for (const auto &[field, column] : rules.orders) {
        if (field == asked)
            return descending ? column + " DESC, row DESC"_L1 : column + ", row"_L1;
        known.append(field);
    }
    return refused(u"OrderBy must be one of %1, optionally followed by \" desc\"."_s.arg(known.join(u", "_s)));
}

tl::expected<void, Answer> readFilters(const Request &request, const ListRules &rules, ListQuery &query)
{
    if (const QString text = request.queryValue(u"Status"_s); !text.isNull()) {
        const auto status = readStatus(text, rules);
        if (!status)
            return tl::unexpected(status.error());
        query.where(u"status = ?"_s, *status);
    }
    if (const QString text = request.queryValue(u"Name"_s); !text.isNull())
        query.where(u"instr(name_folded, ?) > 0"_s, folded(text.trimmed()));
    for (const auto &[name, column] : {std::pair(u"CreatedOn"_s, u"created_on"_s), {u"UpdatedOn"_s, u"updated_on"_s}}) {
        const QString text = request.queryValue(name);
        if (text.isNull())
            continue;
        const auto day = readDay(name, text);
        if (!day)
            return tl::unexpected(day.error());
        query.where(column + " >= ?"_L1, *day);
        query.where(column + " < ?"_L1, *day + dayLength);
    }
    if (const QString text = request.queryValue(u"UpdatedSince"_s); !text.isNull()) {
        const auto moment = readMoment(u"UpdatedSince"_s, text);
        if (!moment)
            return tl::unexpected(moment.error());
        query.where(u"updated_on >= ?"_s, *moment);
    } else if (!rules.usualCondition.isEmpty()) {
        query.conditions.append(rules.usualCondition);
    }
    return {};
}

QString whereClause(const ListQuery &query)
{
    return query.conditions.isEmpty() ? QString() : " WHERE "_L1 + query.conditions.join(" AND "_L1);
}

} // namespace

void ListQuery::where(const QString &condition, const QVariant &value)
{
    conditions.append(condition);
    values.append(value);
}

tl::expected<Page, Answer> readPage(const Request &request)
{
    const auto count = readNumber(request, u"Count"_s, Page().count, maxCount);
    if (!count)
        return tl::unexpected(count.error());
    const auto current = readNumber(request, u"CurrentPage"_s, 1, maxPage);
    if (!current)
        return tl::unexpected(current.error());
    return Page{*count, *current};
}

tl::expected<ListQuery, Answer> readListQuery(const Request &request, const ListRules &rules)
{
    QStringList common{u"Count"_s,     u"CurrentPage"_s, u"Status"_s, u"Name"_s,
                       u"CreatedOn"_s, u"UpdatedOn"_s,   u"OrderBy"_s};
    if (rules.knowsUpdatedSince)
        common.append(u"UpdatedSince"_s);
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!common.contains(name) && !rules.fields.contains(name))
            return refused(u"This list does not know the parameter \"%1\"."_s.arg(name.left(50)));
    }
    ListQuery query;
    const auto page = readPage(request);
    if (!page)
        return tl::unexpected(page.error());
    query.page = *page;
    if (const auto filters = readFilters(request, rules, query); !filters)
        return tl::unexpected(filters.error());
    const auto order = readOrder(request.queryValue(u"OrderBy"_s), rules);
    if (!order)
        return tl::unexpected(order.error());
    query.order = *order;
    return query;
}

int countRows(Store &store, const ListRules &rules, const ListQuery &query)
{
    return store.value(u"SELECT COUNT(*) FROM "_s + rules.table + whereClause(query), query.values).toInt();
}

QSqlQuery selectRows(Store &store, const ListRules &rules, const ListQuery &query)
{
    // The inner query walks an index to the page; only the rows of the page are read whole.
    const QString inner = u"SELECT row FROM "_s + rules.table + whereClause(query) + " ORDER BY "_L1 + query.order +
                          " LIMIT ? OFFSET ?"_L1;
    const QString outer =
        u"SELECT * FROM "_s + rules.table + " WHERE row IN ("_L1 + inner + ") ORDER BY "_L1 + query.order;
    QVariantList values = query.values;
    values << query.page.count << (query.page.current - 1) * query.page.count;
    return store.run(outer, values);
}

} // namespace authdesk::practice
