// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_words.h"

#include "core/authorisations/pending_cause.h"
#include "ui/common/person_dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Status = AuthorisationRequest::Status;
using Delivery = AuthorisationRequest::Delivery;

bool isBounced(const AuthorisationRequest &request)
{
    return request.status == Status::Pending && request.delivery == Delivery::Bounced;
}

} // namespace

QString statusText(const AuthorisationRequest &request)
{
    switch (request.status) {
    case Status::Pending:
        if (isBounced(request))
            return QCoreApplication::translate("RequestWords", "E-mail bounced");
        return request.openedOn.isValid() ? QCoreApplication::translate("RequestWords", "Opened")
                                          : QCoreApplication::translate("RequestWords", "Pending");
    case Status::Accepted:
        return QCoreApplication::translate("RequestWords", "Accepted");
    case Status::Declined:
        return QCoreApplication::translate("RequestWords", "Declined");
    case Status::Withdrawn:
        return QCoreApplication::translate("RequestWords", "Withdrawn");
    case Status::Unknown:
        break;
    }
    return QCoreApplication::translate("RequestWords", "Unknown status");
}

Tone statusTone(const AuthorisationRequest &request)
{
    switch (request.status) {
    case Status::Pending:
        return isBounced(request) ? Tone::Bad : Tone::Waiting;
    case Status::Accepted:
        return Tone::Good;
    case Status::Declined:
        return Tone::Bad;
    case Status::Withdrawn:
    case Status::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString statusIcon(const AuthorisationRequest &request)
{
    switch (request.status) {
    case Status::Pending:
        if (isBounced(request))
            return u"bounced"_s;
        return request.openedOn.isValid() ? u"opened"_s : u"pending"_s;
    case Status::Accepted:
        return u"check"_s;
    case Status::Declined:
        return u"declined"_s;
    case Status::Withdrawn:
        return u"withdraw"_s;
    case Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString situation(const AuthorisationRequest &request)
{
    switch (request.status) {
    case Status::Pending:
        if (isBounced(request))
            return QCoreApplication::translate("RequestWords",
                                               "The e-mail could not be delivered. Check the address; withdraw this "
                                               "request and send a new one to the right address.");
        if (request.openedOn.isValid())
            return QCoreApplication::translate("RequestWords",
                                               "The client opened the request on %1 and has not answered yet.")
                .arg(dateAndTime(request.openedOn));
        if (request.delivery == Delivery::Delivered)
            return QCoreApplication::translate("RequestWords",
                                               "The e-mail was delivered. The client has not opened the request yet.");
        return QCoreApplication::translate("RequestWords", "The e-mail is on its way to the client.");
    case Status::Accepted:
        return QCoreApplication::translate("RequestWords",
                                           "The client accepted. Retrieve the connection keys and enter them in the "
                                           "accounting software.");
    case Status::Declined:
        return QCoreApplication::translate("RequestWords",
                                           "The client declined. Talk to the client; a new request can be sent at any "
                                           "time.");
    case Status::Withdrawn:
        return QCoreApplication::translate("RequestWords",
                                           "This request was withdrawn. A new one can be sent at any time.");
    case Status::Unknown:
        break;
    }
    return QCoreApplication::translate("RequestWords",
                                       "The service reports a status that this version of Authdesk does not know.");
}

QString pendingCauseText(const AuthorisationRequest &request)
{
    const std::optional<PendingCause> cause = likeliestCause(request);
    if (!cause)
        return {};
    switch (*cause) {
    case PendingCause::EmailNotReceived:
        return isBounced(request)
                   ? QCoreApplication::translate("RequestWords", "The e-mail did not reach the client: it bounced.")
                   : QCoreApplication::translate("RequestWords", "Most likely the client has not received the e-mail.");
    case PendingCause::LinkNotFollowed:
        return QCoreApplication::translate("RequestWords",
                                           "Most likely the client has not followed the link in the e-mail.");
    case PendingCause::NotYetAccepted:
        break;
    }
    return QCoreApplication::translate("RequestWords", "The client opened the request and has not accepted it yet.");
}

QStringList pendingHints(const AuthorisationRequest &request)
{
    const std::optional<PendingCause> cause = likeliestCause(request);
    if (!cause)
        return {};
    if (isBounced(request))
        return {
            QCoreApplication::translate("RequestWords", "Ask the client for the right e-mail address, by telephone."),
            QCoreApplication::translate("RequestWords", "A full mailbox bounces too: then wait a day and resend.")};
    QStringList hints;
    switch (*cause) {
    case PendingCause::EmailNotReceived:
        hints = {
            QCoreApplication::translate("RequestWords", "Ask the client to look in the spam folder."),
            QCoreApplication::translate("RequestWords", "Resend puts the e-mail on top of the client's inbox again.")};
        break;
    case PendingCause::LinkNotFollowed:
        hints = {
            QCoreApplication::translate("RequestWords",
                                        "Call the client: to open the e-mail together takes two minutes."),
            QCoreApplication::translate("RequestWords", "Resend puts the e-mail on top of the client's inbox again.")};
        break;
    case PendingCause::NotYetAccepted:
        hints = {
            QCoreApplication::translate("RequestWords", "Ask whether logging in or creating the account went wrong."),
            QCoreApplication::translate("RequestWords",
                                        "Only an administrator of the client's environment can accept.")};
        break;
    }
    hints.append(QCoreApplication::translate(
        "RequestWords", "On a telephone the client finds the request under Inbox (Postvak In), Requests (Verzoeken)."));
    return hints;
}

QStringList stepNames()
{
    return {QCoreApplication::translate("RequestWords", "Create"), QCoreApplication::translate("RequestWords", "Send"),
            QCoreApplication::translate("RequestWords", "Client accepts"),
            QCoreApplication::translate("RequestWords", "Partnership"),
            QCoreApplication::translate("RequestWords", "Connection keys")};
}

void showStep(StepTracker *tracker, const AuthorisationRequest &request)
{
    const int step = static_cast<int>(stepReached(request)) - 1;
    const bool hasFailed =
        request.status == Status::Declined || request.status == Status::Withdrawn || isBounced(request);
    tracker->setCurrent(step, hasFailed ? StepTracker::StepState::Failed : StepTracker::StepState::Current,
                        hasFailed ? statusText(request) : QString());
}

QString payerText(std::optional<Payer> payer)
{
    if (!payer)
        return QCoreApplication::translate("RequestWords", "Unknown");
    return *payer == Payer::Requester ? QCoreApplication::translate("RequestWords", "Our office")
                                      : QCoreApplication::translate("RequestWords", "The client");
}

QString languageText(MailLanguage language)
{
    return language == MailLanguage::Dutch ? QCoreApplication::translate("RequestWords", "Dutch")
                                           : QCoreApplication::translate("RequestWords", "English");
}

QString organisationText(const Organisation &organisation)
{
    if (organisation.kvkNumber.isEmpty())
        return organisation.name;
    return QCoreApplication::translate("RequestWords", "%1 (KVK %2)").arg(organisation.name, organisation.kvkNumber);
}

} // namespace authdesk::ui
