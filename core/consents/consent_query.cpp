// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_query.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString orderName(ConsentOrder order)
{
    switch (order) {
    case ConsentOrder::CreatedOn:
        return u"createdOn"_s;
    case ConsentOrder::UpdatedOn:
        return u"updatedOn"_s;
    case ConsentOrder::Unordered:
        break;
    }
    return {};
}

} // namespace

void addParameters(HttpRequest &request, const ConsentQuery &query)
{
    const ConsentFilter &filter = query.filter;
    request.withQuery(u"Count"_s, QString::number(query.count))
        .withQuery(u"CurrentPage"_s, QString::number(query.page))
        .withQuery(u"OrderBy"_s, orderName(query.order))
        .withQuery(u"CreatedOn"_s, filter.createdOn.toString(Qt::ISODate))
        .withQuery(u"UpdatedOn"_s, filter.updatedOn.toString(Qt::ISODate))
        .withQuery(u"Status"_s, filter.status ? wireName(*filter.status) : QString())
        .withQuery(u"Source"_s, filter.source)
        .withQuery(u"SystemSettingsId"_s, filter.systemSettingsId)
        .withQuery(u"Name"_s, filter.name);
    if (filter.isTest)
        request.withQuery(u"IsTest"_s, *filter.isTest ? u"true"_s : u"false"_s);
}

} // namespace authdesk
