// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/consents_api.h"

#include "app/practice/accounting_systems.h"
#include "app/practice/consents_list.h"
#include "app/practice/http_answer.h"
#include "app/practice/ids.h"
#include "app/practice/request_content.h"

#include <cmath>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

Answer notFound()
{
    return problem(404, u"There is no such consent."_s);
}

/// API.1 answers 400 where others answer 422.
tl::unexpected<Answer> refusedField(const QString &field, const QString &text)
{
    return tl::unexpected(
        problem(400, u"One or more fields were refused."_s, {{u"errors"_s, QJsonObject{{field, QJsonArray{text}}}}}));
}

tl::expected<QString, Answer> readName(const QJsonValue &value)
{
    if (!value.isString() || value.toString().isEmpty())
        return refusedField(u"name"_s, u"Must be text of at least 1 character."_s);
    return value.toString();
}

tl::expected<QJsonObject, Answer> readSettings(const QJsonValue &value)
{
    const QString field = u"systemsSettings"_s;
    if (value.isUndefined() || value.isNull())
        return QJsonObject();
    if (!value.isObject())
        return refusedField(field, u"Must be an object of system ids and UUIDs."_s);
    QJsonObject settings;
    const QJsonObject given = value.toObject();
    for (auto member = given.begin(); member != given.end(); ++member) {
        if (!accountingSystem(member.key()))
            return refusedField(field, u"The system \"%1\" is not known."_s.arg(member.key().left(50)));
        if (!isUuid(member.value().toString()))
            return refusedField(field, u"The settings of a system must be a UUID."_s);
        settings[member.key()] = member.value().toString().toLower();
    }
    return settings;
}

tl::expected<ConsentStatus, Answer> readStatus(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > 3 || std::floor(number) != number)
        return refusedField(u"status"_s, u"Must be a number from 0 to 3."_s);
    return static_cast<ConsentStatus>(static_cast<int>(number));
}

tl::expected<ConsentChange, Answer> readChange(const QJsonObject &body)
{
    ConsentChange change;
    if (body.contains("name"_L1)) {
        const auto name = readName(body["name"_L1]);
        if (!name)
            return tl::unexpected(name.error());
        change.name = *name;
    }
    if (body.contains("status"_L1)) {
        const auto status = readStatus(body["status"_L1]);
        if (!status)
            return tl::unexpected(status.error());
        change.status = *status;
    }
    return change;
}

QByteArray tagOf(const Consent &consent)
{
    return etagOf(compactJson(toJson(consent)));
}

} // namespace

Answer ConsentsApi::list(const Request &request)
{
    return consentsList(request, m_state);
}

QString ConsentsApi::locationOf(const Request &request, const QString &id) const
{
    QString path = "/consents/api/v1/consents/"_L1 + id;
    if (m_state.options.location == LocationForm::Relative)
        return path;
    // The door lets nothing in whose Host is not this server.
    const QString absolute = "http://"_L1 + QString::fromLatin1(request.header("Host")) + path;
    return m_state.options.location == LocationForm::Slash ? absolute + u'/' : absolute;
}

Answer ConsentsApi::create(const Request &request)
{
    const auto body = readJsonBody(request);
    if (!body)
        return body.error();
    const auto name = readName((*body)["name"_L1]);
    if (!name)
        return name.error();
    const auto settings = readSettings((*body)["systemsSettings"_L1]);
    if (!settings)
        return settings.error();
    return created(locationOf(request, m_state.consents.create(*name, *settings)));
}

Answer ConsentsApi::get(const QString &id)
{
    const auto found = m_state.consents.find(id);
    if (!found)
        return notFound();
    Answer answer;
    answer.contentType = "application/json";
    answer.body = compactJson(toJson(*found));
    return answer.with("ETag", tagOf(*found));
}

Answer ConsentsApi::update(const Request &request, const QString &id)
{
    const auto found = m_state.consents.find(id);
    if (!found)
        return notFound();
    const Precondition precondition = ifMatch(request, tagOf(*found));
    // A required header that is missing is a bad request in API.1, which documents no 428.
    if (precondition == Precondition::Missing)
        return problem(400, u"Send If-Match with the ETag of the consent as you last read it."_s);
    if (precondition != Precondition::Holds)
        return refusedPrecondition(precondition);
    const auto body = readJsonBody(request);
    if (!body)
        return body.error();
    const auto change = readChange(*body);
    if (!change)
        return change.error();
    if (change->status && !mayBecome(found->status, *change->status)) {
        return problem(400,
                       u"A consent that is created or accepted can be revoked, and nothing comes back: for a revoked "
                       "or inactive one a new consent is needed."_s);
    }
    m_state.consents.change(*found, *change);
    return noContent();
}

Answer ConsentsApi::remove(const QString &id)
{
    const auto found = m_state.consents.find(id);
    if (!found)
        return notFound();
    m_state.consents.remove(*found);
    return noContent();
}

Answer ConsentsApi::makeCode(const QString &id)
{
    const auto found = m_state.consents.find(id);
    if (!found)
        return notFound();
    if (found->status != ConsentStatus::Created && found->status != ConsentStatus::Accepted)
        return problem(400, u"A revoked or inactive consent cannot be connected again: a new consent is needed."_s);
    Answer answer;
    answer.contentType = "application/json";
    answer.body = compactJson({{u"code"_s, m_state.codes.make(found->row)}});
    return answer;
}

} // namespace authdesk::practice
