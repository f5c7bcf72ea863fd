// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_actions.h"

#include "core/authorisations/resend_rule.h"
#include "core/environment/environment.h"
#include "ui/authorisations/bulk_resend_dialog.h"
#include "ui/authorisations/pending_advice.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/consequences_dialog.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"

#include <QMetaMethod>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString whyRestrained(const ResendAllowance &allowance, const AuthorisationRequest &request)
{
    if (allowance.reason == ResendAllowance::Reason::TooOften)
        return RequestActions::tr("This e-mail was sent %n time(s) already. A telephone call helps more.", nullptr,
                                  request.sendCount);
    if (allowance.reason == ResendAllowance::Reason::Bounced)
        return RequestActions::tr(
                   "The e-mail to %1 bounced. Ask the client for the right address; resending helps only "
                   "if the mailbox was full.")
            .arg(request.clientEmail);
    return RequestActions::tr("It was last sent on %1. More than one e-mail a day is easily taken for spam.")
        .arg(dateAndTime(request.lastSentOn));
}

} // namespace

RequestActions::RequestActions(Environment *environment, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_environment(environment)
    , m_messages(messages)
    , m_window(window)
{
    connect(environment->heldResends(), &HeldResends::changed, this, &RequestActions::busyChanged);
}

bool RequestActions::isBusyWith(const QString &requestId) const
{
    return m_busy.contains(requestId) || m_environment->heldResends()->isBusyWith(requestId);
}

bool RequestActions::isAllowed() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    return !account || account->role != Account::Role::Basic;
}

void RequestActions::lookAtRole(const ApiError &error)
{
    // A role that was taken away shows first in a refusal; the buttons follow what the account says now.
    if (error.kind == ApiError::Kind::NotAllowed)
        m_environment->account()->refresh();
}

void RequestActions::setBusy(const QString &requestId, bool busy)
{
    if (busy)
        m_busy.insert(requestId);
    else
        m_busy.remove(requestId);
    Q_EMIT busyChanged();
}

QString RequestActions::whyNotAllowed() const
{
    return isAllowed()
               ? QString()
               : tr("Your role is basic user: resending and withdrawing are for advanced users and administrators.");
}

void RequestActions::resend(const QList<AuthorisationRequest> &requests)
{
    QList<AuthorisationRequest> open;
    std::copy_if(requests.cbegin(), requests.cend(), std::back_inserter(open),
                 [this](const AuthorisationRequest &request) { return isOpen(request) && !isBusyWith(request.id); });
    if (open.isEmpty())
        return;
    if (open.size() == 1)
        return resend(open.constFirst());
    auto *dialog = new BulkResendDialog(m_environment, open, m_window);
    dialog->open();
}

void RequestActions::resend(const AuthorisationRequest &request)
{
    const ResendAllowance allowance = resendAllowance(request, QDateTime::currentDateTimeUtc());
    if (allowance.reason == ResendAllowance::Reason::NotPending || isBusyWith(request.id))
        return;
    if (allowance.isAllowed())
        return m_environment->heldResends()->add(request);
    if (allowance.reason == ResendAllowance::Reason::TooOften) {
        m_messages->showMessage(MessageBar::Severity::Information, whyRestrained(allowance, request),
                                {{tr("Te&xt for the client…"), [this, request] {
                                      openPendingLetter(request, m_environment, m_window);
                                  }}});
        return;
    }
    ConsequencesDialog::Question question;
    question.title = tr("Resend the e-mail");
    question.headline = tr("Send the e-mail to %1 again?").arg(request.clientName);
    question.notes = {whyRestrained(allowance, request)};
    question.environment = m_environment->profile();
    question.act = tr("&Resend all the same");
    question.keep = tr("&Do not resend");
    auto *dialog = new ConsequencesDialog(question, m_window);
    dialog->setObjectName(u"resendDialog"_s);
    followInDialog(dialog, request);
    connect(dialog, &QDialog::accepted, this, [this, request] { m_environment->heldResends()->add(request); });
    dialog->open();
}

void RequestActions::askToWithdraw(const AuthorisationRequest &request)
{
    ConsequencesDialog::Question question;
    question.title = tr("Withdraw request");
    question.headline = tr("Withdraw the request to %1?").arg(request.clientName);
    question.ends = {tr("The request is removed; the link in the e-mail stops working."),
                     tr("No partnership arises and no access is given.")};
    question.stays = {tr("Documents are not affected. No connection keys were generated."),
                      tr("A new request can be sent at any time.")};
    question.environment = m_environment->profile();
    question.act = tr("&Withdraw request");
    question.keep = tr("&Keep it");
    auto *dialog = new ConsequencesDialog(question, m_window);
    dialog->setObjectName(u"withdrawDialog"_s);
    followInDialog(dialog, request);
    connect(dialog, &QDialog::accepted, this, [this, request] { withdraw(request); });
    dialog->open();
}

void RequestActions::followInDialog(ConsequencesDialog *dialog, const AuthorisationRequest &asked)
{
    const auto look = [this, dialog, asked] {
        const AuthorisationRequest *now = m_environment->authorisations()->list().find(asked.id);
        if (now == nullptr)
            dialog->setOverdue(tr("This request was withdrawn by someone else meanwhile."));
        else if (now->status != asked.status)
            dialog->setOverdue(tr("This request changed meanwhile: its status is now \"%1\".").arg(statusText(*now)));
    };
    const ListNotifier *list = m_environment->authorisations()->list().notifier();
    connect(list, &ListNotifier::updated, dialog, look);
    connect(list, &ListNotifier::removed, dialog, look);
}

void RequestActions::withdraw(const AuthorisationRequest &request)
{
    if (isBusyWith(request.id))
        return;
    setBusy(request.id, true);
    const auto tell = [this, request](const Result<void> &done) {
        setBusy(request.id, false);
        if (!done) {
            lookAtRole(done.error());
            tellNotWithdrawn(request, done.error());
            return;
        }
        QList<MessageBar::Action> actions;
        if (isSignalConnected(QMetaMethod::fromSignal(&RequestActions::sendAgainWanted)))
            actions.append({tr("Send a&gain…"), [this, request] {
                                Q_EMIT sendAgainWanted(request);
                            }});
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The request to %1 was withdrawn.").arg(request.clientName), actions);
        Q_EMIT withdrawn(request.id);
    };
    QCoro::connect(m_environment->authorisations()->withdraw(request), this, tell);
}

void RequestActions::tellNotWithdrawn(const AuthorisationRequest &asked, const ApiError &error)
{
    const bool hasChanged = error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::ChangedMeanwhile;
    if (hasChanged) {
        const auto show = [this, asked](const Result<AuthorisationRequest> &now) {
            if (now)
                tellAnswered(*now);
            else
                m_messages->showMessage(
                    MessageBar::Severity::Error,
                    tr("%1 answered in the meantime, so nothing was withdrawn.").arg(asked.clientName), {},
                    supportDetails(now.error()));
        };
        QCoro::connect(m_environment->authorisations()->reread(asked.id), this, show);
        return;
    }
    QString text = tr("The request to %1 was not withdrawn. %2").arg(asked.clientName, sentenceFor(error));
    if (error.kind == ApiError::Kind::NotFound) {
        text = tr("The request to %1 had already been withdrawn by someone else.").arg(asked.clientName);
        m_environment->authorisations()->refresh();
    } else if (error.outcomeUnknown) {
        text = tr("It is not known whether the request to %1 was withdrawn: the answer got lost. The list tells once "
                  "the connection is back.")
                   .arg(asked.clientName);
    }
    m_messages->showMessage(MessageBar::Severity::Error, text, {}, supportDetails(error));
}

void RequestActions::tellAnswered(const AuthorisationRequest &now)
{
    QList<MessageBar::Action> actions;
    QString text = tr("The request to %1 changed in the meantime, so nothing was withdrawn. Its status is now \"%2\".")
                       .arg(now.clientName, statusText(now));
    if (now.status == AuthorisationRequest::Status::Accepted) {
        text =
            tr("%1 accepted in the meantime, so nothing was withdrawn. There is a partnership now: retrieve its keys, "
               "or cancel it.")
                .arg(now.clientName);
        if (isSignalConnected(QMetaMethod::fromSignal(&RequestActions::openWanted)))
            actions.append({tr("Retrieve &keys…"), [this, id = now.id] {
                                Q_EMIT openWanted(id);
                            }});
        if (isSignalConnected(QMetaMethod::fromSignal(&RequestActions::partnershipWanted)))
            actions.append({tr("Sho&w the partnership"), [this, id = now.partnershipId] {
                                Q_EMIT partnershipWanted(id);
                            }});
    } else if (now.status == AuthorisationRequest::Status::Declined) {
        text = tr("%1 declined in the meantime, so there is nothing to withdraw.").arg(now.clientName);
        if (isSignalConnected(QMetaMethod::fromSignal(&RequestActions::sendAgainWanted)))
            actions.append({tr("Send a&gain…"), [this, now] {
                                Q_EMIT sendAgainWanted(now);
                            }});
    }
    m_messages->showMessage(MessageBar::Severity::Warning, text, actions);
}

} // namespace authdesk::ui
