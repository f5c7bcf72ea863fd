// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/partnership_cancelling.h"

#include "core/environment/environment.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/partnerships/cancel_dialog.h"
#include "ui/partnerships/client_name.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString refusal(const ApiError &error, const QString &client)
{
    switch (error.kind) {
    case ApiError::Kind::Conflict:
        return PartnershipCancelling::tr(
                   "The partnership with %1 had already ended, so nothing was cancelled. The list shows when and by "
                   "whom.")
            .arg(client);
    case ApiError::Kind::ChangedMeanwhile:
        return PartnershipCancelling::tr(
                   "The partnership with %1 changed in the meantime, so nothing was cancelled. Look at it as it is "
                   "now, and cancel it again if that is still right.")
            .arg(client);
    case ApiError::Kind::NotFound:
        return PartnershipCancelling::tr("The partnership with %1 is no longer there, so nothing was cancelled.")
            .arg(client);
    default:
        break;
    }
    if (error.outcomeUnknown)
        return PartnershipCancelling::tr(
                   "It is not known whether the partnership with %1 was cancelled: the answer got lost. The list tells "
                   "once the connection is back.")
            .arg(client);
    return PartnershipCancelling::tr("The partnership with %1 was not cancelled. %2").arg(client, sentenceFor(error));
}

} // namespace

PartnershipCancelling::PartnershipCancelling(Environment *environment, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_environment(environment)
    , m_messages(messages)
    , m_window(window)
{
}

PartnershipCancelling::~PartnershipCancelling() = default;

QString PartnershipCancelling::whyNotAllowed() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    if (!account || account->role != Account::Role::Basic)
        return {};
    return tr("Your role is basic user: retrieving keys and cancelling are for advanced users and administrators.");
}

void PartnershipCancelling::ask(const Partnership &partnership)
{
    if (m_dialog || isBusyWith(partnership.id))
        return;
    m_dialog = new CancelDialog(m_environment, partnership, m_window);
    connect(m_dialog, &QDialog::accepted, this, [this, partnership] { cancel(partnership); });
    connect(m_dialog, &QDialog::finished, this, &PartnershipCancelling::answered);
    m_dialog->open();
}

void PartnershipCancelling::cancel(const Partnership &partnership)
{
    m_busy.insert(partnership.id);
    Q_EMIT busyChanged();
    QCoro::connect(m_environment->partnerships()->cancel(partnership), this,
                   [this, partnership](const Result<void> &done) { tell(partnership, done); });
}

void PartnershipCancelling::tell(const Partnership &partnership, const Result<void> &done)
{
    m_busy.remove(partnership.id);
    Q_EMIT busyChanged();
    const QString client = clientName(partnership);
    if (done) {
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The partnership with %1 was cancelled. Remember to remove the connection in the "
                                   "software as well.")
                                    .arg(client));
        return;
    }
    // A role that was taken away shows first in a refusal; the buttons follow what the account says now.
    if (done.error().kind == ApiError::Kind::NotAllowed)
        m_environment->account()->refresh();
    m_messages->showMessage(MessageBar::Severity::Error, refusal(done.error(), client), {},
                            supportDetails(done.error()));
}

} // namespace authdesk::ui
