// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisation_draft.h"

#include "core/authorisations/email_address.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

void checkText(QList<DraftProblem> &problems, DraftField field, const QString &text, qsizetype longest)
{
    if (text.isEmpty())
        problems.append({field, DraftFault::Missing});
    else if (text.toUcs4().size() > longest) // the service counts characters
        problems.append({field, DraftFault::TooLong});
}

} // namespace

AuthorisationDraft tidied(AuthorisationDraft draft)
{
    draft.clientName = draft.clientName.trimmed();
    draft.clientEmail = draft.clientEmail.trimmed();
    draft.organisation.name = draft.organisation.name.trimmed();
    draft.organisation.kvkNumber = plainKvkNumber(draft.organisation.kvkNumber);
    draft.organisation.city.clear();
    draft.message = draft.message.trimmed();
    return draft;
}

QList<DraftProblem> problemsOf(const AuthorisationDraft &untidy)
{
    const AuthorisationDraft draft = tidied(untidy);
    QList<DraftProblem> problems;
    checkText(problems, DraftField::ClientName, draft.clientName, DraftLimits::clientName);
    const EmailFinding finding = checkEmail(draft.clientEmail);
    if (finding == EmailFinding::Empty)
        problems.append({DraftField::ClientEmail, DraftFault::Missing});
    else if (!canSendTo(finding))
        problems.append({DraftField::ClientEmail, DraftFault::NotAnEmailAddress});
    checkText(problems, DraftField::OrganisationName, draft.organisation.name, DraftLimits::organisationName);
    if (!draft.organisation.kvkNumber.isEmpty() && !isKvkNumber(draft.organisation.kvkNumber))
        problems.append({DraftField::KvkNumber, DraftFault::NotAKvkNumber});
    if (draft.softwarePackageId.isEmpty())
        problems.append({DraftField::SoftwarePackage, DraftFault::Missing});
    if (!draft.paidBy)
        problems.append({DraftField::PaidBy, DraftFault::Missing});
    if (draft.message.toUcs4().size() > DraftLimits::message)
        problems.append({DraftField::Message, DraftFault::TooLong});
    return problems;
}

QJsonObject draftToJson(const AuthorisationDraft &draft)
{
    QJsonObject json{
        {u"clientName"_s, draft.clientName},
        {u"clientEmail"_s, draft.clientEmail},
        {u"softwarePackageId"_s, draft.softwarePackageId},
        {u"organisation"_s, organisationToJson(draft.organisation)},
        {u"language"_s, draft.language == MailLanguage::English ? u"en"_s : u"nl"_s},
    };
    if (draft.paidBy)
        json.insert("paidBy"_L1, *draft.paidBy == Payer::Requester ? u"requester"_s : u"client"_s);
    if (!draft.message.isEmpty())
        json.insert("message"_L1, draft.message);
    return json;
}

AuthorisationDraft draftFromJson(const QJsonObject &json)
{
    AuthorisationDraft draft;
    draft.clientName = json.value("clientName"_L1).toString();
    draft.clientEmail = json.value("clientEmail"_L1).toString();
    draft.softwarePackageId = json.value("softwarePackageId"_L1).toString();
    draft.organisation = organisationFromJson(json.value("organisation"_L1).toObject()).value_or(Organisation());
    const QString payer = json.value("paidBy"_L1).toString();
    if (!payer.isEmpty())
        draft.paidBy = payer == "client"_L1 ? Payer::Client : Payer::Requester;
    draft.language = json.value("language"_L1).toString() == "en"_L1 ? MailLanguage::English : MailLanguage::Dutch;
    draft.message = json.value("message"_L1).toString();
    return draft;
}

AuthorisationDraft draftFrom(const AuthorisationRequest &request)
{
    AuthorisationDraft draft;
    draft.clientName = request.clientName;
    draft.clientEmail = request.clientEmail;
    draft.softwarePackageId = request.softwarePackageId;
    draft.organisation = request.organisation;
    draft.paidBy = request.paidBy;
    draft.language = request.language;
    draft.message = request.message;
    return draft;
}

std::optional<DraftField> draftField(const QString &jsonPath)
{
    static const QHash<QString, DraftField> fields{
        {u"clientName"_s, DraftField::ClientName},
        {u"clientEmail"_s, DraftField::ClientEmail},
        {u"softwarePackageId"_s, DraftField::SoftwarePackage},
        {u"organisation"_s, DraftField::OrganisationName},
        {u"organisation.name"_s, DraftField::OrganisationName},
        {u"organisation.identifier"_s, DraftField::KvkNumber},
        {u"organisation.identifier.value"_s, DraftField::KvkNumber},
        {u"paidBy"_s, DraftField::PaidBy},
        {u"language"_s, DraftField::Language},
        {u"message"_s, DraftField::Message},
    };
    const auto found = fields.constFind(jsonPath);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace authdesk
