// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_banner.h"

#include "core/environment/environment.h"
#include "ui/common/error_text.h"
#include "ui/common/key_refusal_text.h"
#include "ui/common/person_dates.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConnectionBanner::ConnectionBanner(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_bar(new MessageBar(this))
{
    m_bar->setObjectName(u"connectionBanner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    connect(environment, &Environment::reachableChanged, this, &ConnectionBanner::tell);
    connect(environment->account(), &CurrentAccount::changed, this, &ConnectionBanner::tell);
    ListRefresh *refreshing = environment->authorisations()->refreshing();
    connect(refreshing, &ListRefresh::changed, this, [this, refreshing] {
        if (!refreshing->isRefreshing())
            tell();
    });
    if (Consents *consents = environment->consents()) {
        ConsentList *list = consents->refreshing();
        connect(list, &ConsentList::changed, this, [this, list] {
            if (!list->isRefreshing())
                tell();
        });
    }
    tell();
}

ConnectionBanner::Trouble ConnectionBanner::trouble() const
{
    if (!m_environment->isReachable())
        return Trouble::Offline;
    const std::optional<ApiError> &error = m_environment->account()->error();
    if (error && error->kind == ApiError::Kind::NotAuthenticated)
        return Trouble::KeyRefused;
    if (const Consents *consents = m_environment->consents()) {
        const std::optional<ApiError> &refused = consents->refreshing()->error();
        if (refused && refused->kind == ApiError::Kind::NotAuthenticated)
            return Trouble::ConsentsKeyRefused;
    }
    return Trouble::None;
}

void ConnectionBanner::tell()
{
    const Trouble now = trouble();
    if (now == m_told)
        return;
    m_told = now;
    switch (now) {
    case Trouble::None:
        m_bar->clear();
        m_bar->showMessage(MessageBar::Severity::Success, tr("The connection is back."));
        break;
    case Trouble::Offline:
        tellOffline();
        break;
    case Trouble::KeyRefused:
        showKeyRefused(Service::Authorisations, *m_environment->account()->error(), tr("Enter a new key…"));
        break;
    case Trouble::ConsentsKeyRefused:
        showKeyRefused(Service::Consents, *m_environment->consents()->refreshing()->error(),
                       tr("Enter the consents key…"));
        break;
    }
}

void ConnectionBanner::tellOffline()
{
    const QString name = m_environment->profile().name;
    const QDateTime last = m_environment->authorisations()->refreshing()->lastRefreshed();
    const QString text = last.isValid() ? tr("%1 cannot be reached. You see what was known %2. It is tried again by "
                                             "itself.")
                                              .arg(name, dateAndTime(last))
                                        : tr("%1 cannot be reached. It is tried again by itself.").arg(name);
    m_bar->showMessage(MessageBar::Severity::Error, text,
                       {{tr("Try now"),
                         [this] {
                             // Closed by the press; told again when it fails again.
                             m_told = Trouble::None;
                             m_environment->refresh();
                         }},
                        checkAction()});
}

MessageBar::Action ConnectionBanner::checkAction()
{
    return {tr("Check the connection…"), [this] {
                Q_EMIT checkChosen();
            }};
}

void ConnectionBanner::showKeyRefused(Service service, const ApiError &error, const QString &enter)
{
    m_bar->showMessage(MessageBar::Severity::Error, explain(error, service, m_environment->profile()),
                       {{enter,
                         [this, service] {
                             Q_EMIT newKeyRequested(service);
                         }},
                        checkAction()},
                       supportDetails(error));
}

} // namespace authdesk::ui
