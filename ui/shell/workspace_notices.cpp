// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_notices.h"

#include "core/environment/environment.h"
#include "ui/common/account_words.h"
#include "ui/common/message_bar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

WorkspaceNotices::WorkspaceNotices(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_bar(new MessageBar(this))
{
    setObjectName(u"workspaceNotices"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    connect(environment->seenChanges(), &SeenChanges::changed, this, &WorkspaceNotices::tellAccountChange);
    connect(environment->activity(), &ActivityLog::writingFailed, this, &WorkspaceNotices::tellLogFailed);
}

void WorkspaceNotices::tellAccountChange(const SeenChange &change)
{
    const std::optional<Account> &account = m_environment->account()->account();
    if (!account)
        return;
    const QString consequence = whyCannotSend(*account);
    const auto severity = consequence.isEmpty() ? MessageBar::Severity::Information : MessageBar::Severity::Warning;
    if (change.kind == SeenChange::Kind::RoleChanged)
        m_bar->showMessage(severity, consequence.isEmpty()
                                         ? tr("Your role was changed: it is now %1.").arg(roleText(account->role))
                                         : tr("Your role was changed. %1").arg(consequence));
    else if (change.kind == SeenChange::Kind::SubscriptionChanged)
        m_bar->showMessage(severity, consequence.isEmpty()
                                         ? tr("The subscription of %1 was changed.").arg(account->environmentName)
                                         : tr("The subscription was changed. %1").arg(consequence));
}

void WorkspaceNotices::tellLogFailed(const QString &details)
{
    m_bar->showMessage(MessageBar::Severity::Error,
                       tr("What you do cannot be written into the activity log. Check that the disk is not full. "
                          "Everything else goes on working."),
                       {}, details);
}

void WorkspaceNotices::showConsentsKeyMissing(const QString &why)
{
    m_bar->showMessage(MessageBar::Severity::Error,
                       tr("Consents are left out for now: their API key could not be read. %1").arg(why),
                       {{tr("&Enter the consents key…"),
                         [this] {
                             Q_EMIT newKeyRequested(Service::Consents);
                         }},
                        {tr("&Try again"), [this] {
                             Q_EMIT retryChosen();
                         }}});
}

} // namespace authdesk::ui
