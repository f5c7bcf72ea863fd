// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_actions.h"

#include "core/environment/environment.h"
#include "ui/common/consequences_dialog.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"

#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString resendRefusal(const ApiError &error, const QString &client)
{
    if (error.kind == ApiError::Kind::TooManyRequests && error.retryAfter) {
        const QTime at = QTime::currentTime().addSecs(static_cast<int>(error.retryAfter->count()));
        return RequestActions::tr("The request to %1 was sent a moment ago. It can be resent at %2.")
            .arg(client, QLocale().toString(at, QLocale::ShortFormat));
    }
    if (error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::NotFound)
        return RequestActions::tr("The request to %1 is no longer pending, so it was not resent.").arg(client);
    if (error.outcomeUnknown)
        return RequestActions::tr(
                   "It is not known whether the e-mail to %1 was sent again: the answer got lost. \"Sent\" in the "
                   "list tells once the connection is back.")
            .arg(client);
    return RequestActions::tr("The request to %1 was not resent. %2").arg(client, sentenceFor(error));
}

QString withdrawRefusal(const ApiError &error, const QString &client)
{
    switch (error.kind) {
    case ApiError::Kind::Conflict:
    case ApiError::Kind::ChangedMeanwhile:
        return RequestActions::tr(
                   "%1 answered in the meantime, so nothing was withdrawn. The list shows the answer; after "
                   "acceptance, the partnership can be cancelled instead.")
            .arg(client);
    case ApiError::Kind::NotFound:
        return RequestActions::tr("The request to %1 had already been withdrawn by someone else.").arg(client);
    default:
        break;
    }
    if (error.outcomeUnknown)
        return RequestActions::tr(
                   "It is not known whether the request to %1 was withdrawn: the answer got lost. The list tells "
                   "once the connection is back.")
            .arg(client);
    return RequestActions::tr("The request to %1 was not withdrawn. %2").arg(client, sentenceFor(error));
}

} // namespace

RequestActions::RequestActions(Environment *environment, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_environment(environment)
    , m_messages(messages)
    , m_window(window)
{
}

bool RequestActions::isAllowed() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    return !account || account->role != Account::Role::Basic;
}

void RequestActions::setBusy(const QString &requestId, bool busy)
{
    if (busy)
        m_busy.insert(requestId);
    else
        m_busy.remove(requestId);
    Q_EMIT busyChanged();
}

void RequestActions::resend(const AuthorisationRequest &request)
{
    if (isBusyWith(request.id))
        return;
    setBusy(request.id, true);
    const auto tell = [this, request](const Result<void> &done) {
        setBusy(request.id, false);
        if (done)
            m_messages->showMessage(MessageBar::Severity::Success,
                                    tr("The e-mail to %1 was sent again.").arg(request.clientEmail));
        else if (done.error().kind == ApiError::Kind::TooManyRequests)
            m_messages->showMessage(MessageBar::Severity::Information, resendRefusal(done.error(), request.clientName));
        else
            m_messages->showMessage(MessageBar::Severity::Error, resendRefusal(done.error(), request.clientName), {},
                                    supportDetails(done.error()));
    };
    QCoro::connect(m_environment->authorisations()->resend(request.id), this, tell);
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
    question.act = tr("&Withdraw request");
    question.keep = tr("&Keep it");
    auto *dialog = new ConsequencesDialog(question, m_window);
    dialog->setObjectName(u"withdrawDialog"_s);
    connect(dialog, &QDialog::accepted, this, [this, request] { withdraw(request); });
    dialog->open();
}

void RequestActions::withdraw(const AuthorisationRequest &request)
{
    if (isBusyWith(request.id))
        return;
    setBusy(request.id, true);
    const auto tell = [this, request](const Result<void> &done) {
        setBusy(request.id, false);
        if (done) {
            m_messages->showMessage(MessageBar::Severity::Success,
                                    tr("The request to %1 was withdrawn.").arg(request.clientName));
            Q_EMIT withdrawn(request.id);
        } else {
            m_messages->showMessage(MessageBar::Severity::Error, withdrawRefusal(done.error(), request.clientName), {},
                                    supportDetails(done.error()));
        }
    };
    QCoro::connect(m_environment->authorisations()->withdraw(request), this, tell);
}

} // namespace authdesk::ui
