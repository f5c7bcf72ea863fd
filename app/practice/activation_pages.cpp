// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/activation_pages.h"

#include "app/practice/account_api.h"
#include "app/practice/catalogue.h"
#include "app/practice/text_folding.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype shortestPassword = 4;
constexpr qsizetype longestPassword = 200;
constexpr qsizetype longestReason = 500;

QString pathOf(const AuthorisationRequest &request)
{
    return "/activate/"_L1 + request.token;
}

QString errorLine(Language language, const QString &id, const QString &key)
{
    return key.isEmpty()
               ? QString()
               : filled(u"field_error"_s, language, {{u"id"_s, id + "-error"_L1}, {u"text"_s, textIn(language, key)}});
}

QString field(const QUrlQuery &fields, const QString &name)
{
    return fields.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

Answer ActivationPages::answer(const Request &request, const QString &token, const QString &step)
{
    auto found = m_state.requests.findByToken(token);
    if (!found)
        return notice(404, languageOf(request), u"unknown-link"_s);
    Visit visit{request, *found, m_sessions.of(request), languageOf(found->content.language)};
    if (found->status == RequestStatus::Withdrawn)
        return notice(410, visit.language, u"withdrawn"_s, {requester().environmentName});
    const bool isForm = !step.isEmpty();
    if (request.method != (isForm ? Method::Post : Method::Get))
        return notice(405, visit.language, u"wrong-method"_s).with("Allow", isForm ? "POST" : "GET");
    if (isForm && !m_sessions.isOwnForm(request, visit.session))
        return notice(403, visit.language, u"foreign-form"_s);
    if (found->status != RequestStatus::Pending)
        return showAnswered(visit);
    if (!isForm) {
        m_state.requests.markOpened(visit.about);
        return show(visit);
    }
    if (step == "account"_L1)
        return createAccount(visit);
    if (step == "log-in"_L1)
        return logIn(visit);
    return takeAnswer(visit);
}

std::optional<ClientAccount> ActivationPages::accountOf(const Visit &visit)
{
    if (visit.session.account == 0)
        return std::nullopt;
    auto account = m_accounts.find(visit.session.account);
    if (account && foldedAddress(account->email) != foldedAddress(visit.about.content.clientEmail))
        account.reset();
    return account;
}

Answer ActivationPages::show(const Visit &visit)
{
    if (accountOf(visit))
        return showVerify(visit, 200, {}, {});
    if (m_accounts.findByEmail(visit.about.content.clientEmail))
        return showLogInForm(visit, 200, {});
    return showAccountForm(
        visit, 200,
        {{u"name"_s, visit.about.content.clientName}, {u"environment"_s, visit.about.content.organisationName}});
}

Answer ActivationPages::showAnswered(const Visit &visit)
{
    const bool accepted = visit.about.status == RequestStatus::Accepted;
    const QStringList arguments{requester().environmentName, visit.about.content.organisationName,
                                momentIn(visit.language, visit.about.answeredOn.value_or(0))};
    // Whoever gave the answer sees its confirmation, everybody else only that the link has been used.
    if (accountOf(visit))
        return notice(200, visit.language, accepted ? u"accepted"_s : u"declined"_s, arguments);
    return notice(200, visit.language, accepted ? u"used-accepted"_s : u"used-declined"_s, arguments);
}

Answer ActivationPages::showAccountForm(const Visit &visit, int status, const Places &given)
{
    Places places = given;
    places.insert(u"action"_s, pathOf(visit.about) + "/account"_L1);
    places.insert(u"formToken"_s, visit.session.formToken);
    places.insert(u"email"_s, visit.about.content.clientEmail);
    places.insert(u"requester"_s, requester().environmentName);
    const QString main = filled(u"create_account"_s, visit.language, places);
    return m_sessions.withCookie(
        page(status, visit.language, textIn(visit.language, u"account.title"_s), main, u"create-account"_s),
        visit.session);
}

Answer ActivationPages::showLogInForm(const Visit &visit, int status, const QString &error)
{
    const QString main = filled(u"log_in"_s, visit.language,
                                {{u"action"_s, pathOf(visit.about) + "/log-in"_L1},
                                 {u"formToken"_s, visit.session.formToken},
                                 {u"email"_s, visit.about.content.clientEmail},
                                 {u"requester"_s, requester().environmentName},
                                 {u"passwordError"_s, errorLine(visit.language, u"log-in-password"_s, error)}});
    return m_sessions.withCookie(
        page(status, visit.language, textIn(visit.language, u"login.title"_s), main, u"log-in"_s), visit.session);
}

Answer ActivationPages::showVerify(const Visit &visit, int status, const QString &reason, const QString &error)
{
    const RequestContent &content = visit.about.content;
    const SoftwarePackage *package = softwarePackage(content.softwarePackageId);
    const QString paidBy = textIn(visit.language, "verify.paid-by."_L1 + content.paidBy);
    const QString kvk =
        content.kvk.isEmpty() ? QString() : filled(u"verify_kvk"_s, visit.language, {{u"kvk"_s, content.kvk}});
    const QString main = filled(u"verify"_s, visit.language,
                                {{u"action"_s, pathOf(visit.about) + "/answer"_L1},
                                 {u"formToken"_s, visit.session.formToken},
                                 {u"requester"_s, requester().environmentName},
                                 {u"user"_s, requester().userName},
                                 {u"userEmail"_s, requester().userEmail},
                                 {u"package"_s, package ? package->name : content.softwarePackageId},
                                 {u"organisation"_s, content.organisationName},
                                 {u"kvk"_s, kvk},
                                 {u"paidBy"_s, paidBy},
                                 {u"reason"_s, reason},
                                 {u"reasonError"_s, errorLine(visit.language, u"decline-reason"_s, error)}});
    return m_sessions.withCookie(
        page(status, visit.language, textIn(visit.language, u"verify.title"_s), main, u"verify"_s), visit.session);
}

Answer ActivationPages::createAccount(const Visit &visit)
{
    if (m_accounts.findByEmail(visit.about.content.clientEmail))
        return seeOther(pathOf(visit.about));
    const QUrlQuery fields = formFields(visit.request);
    const QString name = field(fields, u"name"_s).trimmed();
    const QString environment = field(fields, u"environment"_s).trimmed();
    const QString password = field(fields, u"password"_s);
    const auto nameError = [&visit](const QString &id, const QString &text) {
        const QString key = text.isEmpty()              ? u"error.required"_s
                            : text.size() > longestName ? u"error.too-long"_s
                                                        : QString();
        return errorLine(visit.language, id, key);
    };
    const bool passwordFits = password.size() >= shortestPassword && password.size() <= longestPassword;
    const QString passwordKey = passwordFits ? QString() : u"error.password"_s;
    const Places given{
        {u"name"_s, name},
        {u"environment"_s, environment},
        {u"nameError"_s, nameError(u"create-account-name"_s, name)},
        {u"environmentError"_s, nameError(u"create-account-environment"_s, environment)},
        {u"passwordError"_s, errorLine(visit.language, u"create-account-password"_s, passwordKey)},
    };
    const bool refused = !(given[u"nameError"_s] + given[u"environmentError"_s] + given[u"passwordError"_s]).isEmpty();
    if (refused)
        return showAccountForm(visit, 422, given);
    const qint64 account = m_accounts.create(visit.about.content.clientEmail, name, environment, password);
    return m_sessions.withCookie(seeOther(pathOf(visit.about)), m_sessions.loggedIn(visit.session, account));
}

Answer ActivationPages::logIn(const Visit &visit)
{
    const auto account = m_accounts.findByEmail(visit.about.content.clientEmail);
    if (!account)
        return seeOther(pathOf(visit.about));
    if (!m_accounts.passwordFits(account->number, field(formFields(visit.request), u"password"_s)))
        return showLogInForm(visit, 422, u"error.wrong-password"_s);
    return m_sessions.withCookie(seeOther(pathOf(visit.about)), m_sessions.loggedIn(visit.session, account->number));
}

Answer ActivationPages::takeAnswer(const Visit &visit)
{
    const auto account = accountOf(visit);
    if (!account)
        return seeOther(pathOf(visit.about));
    const QUrlQuery fields = formFields(visit.request);
    const QString choice = field(fields, u"answer"_s);
    const QString reason = field(fields, u"reason"_s).trimmed();
    if (choice == "accept"_L1) {
        const QString partnership = m_state.partnerships.create(visit.about, account->environmentName);
        m_state.requests.accept(visit.about, partnership);
    } else if (choice == "decline"_L1 && reason.size() <= longestReason) {
        m_state.requests.decline(visit.about, reason);
    } else {
        const QString error = choice == "decline"_L1 ? u"error.reason-too-long"_s : u"error.no-answer"_s;
        return showVerify(visit, 422, reason, error);
    }
    return seeOther(pathOf(visit.about));
}

} // namespace authdesk::practice
