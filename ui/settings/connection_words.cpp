// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_words.h"

#include "ui/common/account_words.h"
#include "ui/common/error_text.h"
#include "ui/settings/user_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using What = ConnectionStep::What;
using State = ConnectionStep::State;

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString accountText(const Account &account)
{
    const QString user = userText(account);
    return user.isEmpty() ? account.environmentName : ConnectionWords::tr("%1: %2").arg(account.environmentName, user);
}

QString listText(const QString &plain, const QString &counted, const QString &failed, const ConnectionStep &step)
{
    if (step.state == State::Failed)
        return failed;
    return step.rows ? counted : plain;
}

QString listText(const ConnectionStep &step)
{
    const int rows = step.rows.value_or(0);
    if (step.what == What::Partnerships)
        return listText(ConnectionWords::tr("Partnerships"), ConnectionWords::tr("%n partnership(s)", nullptr, rows),
                        ConnectionWords::tr("Partnerships cannot be read"), step);
    if (step.what == What::Consents)
        return listText(ConnectionWords::tr("Consents"), ConnectionWords::tr("%n consent(s)", nullptr, rows),
                        ConnectionWords::tr("Consents cannot be read"), step);
    return listText(ConnectionWords::tr("Authorisation requests"),
                    ConnectionWords::tr("%n authorisation request(s)", nullptr, rows),
                    ConnectionWords::tr("Authorisation requests cannot be read"), step);
}

/// For support; not translated.
QString nameOf(What what)
{
    switch (what) {
    case What::AuthorisationsReached:
        return u"Authorisations reached"_s;
    case What::AuthorisationsKey:
        return u"Authorisations API key"_s;
    case What::Account:
        return u"Account"_s;
    case What::AuthorisationRequests:
        return u"Authorisation requests"_s;
    case What::Partnerships:
        return u"Partnerships"_s;
    case What::ConsentsReached:
        return u"Consents reached"_s;
    case What::ConsentsKey:
        return u"Consents API key"_s;
    case What::Consents:
        break;
    }
    return u"Consents"_s;
}

QString nameOf(State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Running:
        return u"running"_s;
    case State::Passed:
        return u"passed"_s;
    case State::Failed:
        return u"FAILED"_s;
    case State::Skipped:
        break;
    }
    return u"skipped"_s;
}

QString nameOf(EnvironmentProfile::Kind kind)
{
    switch (kind) {
    case EnvironmentProfile::Kind::Practice:
        return u"practice"_s;
    case EnvironmentProfile::Kind::Development:
        return u"development"_s;
    case EnvironmentProfile::Kind::Production:
        break;
    }
    return u"production"_s;
}

} // namespace

Service serviceOf(What what)
{
    return what >= What::ConsentsReached ? Service::Consents : Service::Authorisations;
}

QString stepText(const ConnectionStep &step, const std::optional<Account> &account)
{
    switch (step.what) {
    case What::AuthorisationsReached:
    case What::ConsentsReached:
        if (step.state == State::Running)
            return ConnectionWords::tr("Reaching the service…");
        return step.state == State::Failed ? ConnectionWords::tr("Service not reached")
                                           : ConnectionWords::tr("Service reached");
    case What::AuthorisationsKey:
    case What::ConsentsKey:
        return step.state == State::Failed ? ConnectionWords::tr("API key not accepted")
                                           : ConnectionWords::tr("API key accepted");
    case What::Account:
        if (step.state == State::Failed)
            return ConnectionWords::tr("The account cannot be read");
        return account ? accountText(*account) : ConnectionWords::tr("Account and role");
    case What::AuthorisationRequests:
    case What::Partnerships:
    case What::Consents:
        break;
    }
    return listText(step);
}

QString stepNote(const ConnectionStep &step, const std::optional<Account> &account, const EnvironmentProfile &profile)
{
    if (step.state == State::Failed && step.error)
        return explain(*step.error, serviceOf(step.what), profile);
    if (step.what == What::Account && step.state == State::Passed && account)
        return whyCannotSend(*account);
    return {};
}

QString stepTime(const ConnectionStep &step)
{
    if (step.milliseconds < 0)
        return {};
    return ConnectionWords::tr("%1 ms").arg(QLocale().toString(step.milliseconds));
}

QString checkDetails(const QList<ConnectionStep> &steps, const EnvironmentProfile &profile)
{
    QStringList lines{u"Environment: "_s + nameOf(profile.kind),
                      u"Authorisations address: "_s + profile.authorisations.address.toDisplayString()};
    if (profile.usesConsents())
        lines.append(u"Consents address: "_s + profile.consents.address.toDisplayString());
    for (const ConnectionStep &step : steps) {
        const QString time = step.milliseconds < 0 ? QString() : u" in %1 ms"_s.arg(step.milliseconds);
        const QString rows = step.rows ? u", %1 rows"_s.arg(*step.rows) : QString();
        lines.append(nameOf(step.what) + u": "_s + nameOf(step.state) + time + rows);
        if (step.error)
            lines.append(supportDetails(*step.error).replace(u"\n"_s, u"\n  "_s).prepend(u"  "_s));
    }
    return lines.join(u'\n');
}

} // namespace authdesk::ui
