// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_banner.h"

#include "core/environment/environment.h"
#include "ui/common/error_text.h"
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
    tell();
}

ConnectionBanner::Trouble ConnectionBanner::trouble() const
{
    if (!m_environment->isReachable())
        return Trouble::Offline;
    const std::optional<ApiError> &error = m_environment->account()->error();
    return error && error->kind == ApiError::Kind::NotAuthenticated ? Trouble::KeyRefused : Trouble::None;
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
        tellKeyRefused();
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
    m_bar->showMessage(MessageBar::Severity::Error, text, {{tr("Try now"), [this] {
                                                                // Closed by the press; told again when it fails again.
                                                                m_told = Trouble::None;
                                                                m_environment->refresh();
                                                            }}});
}

void ConnectionBanner::tellKeyRefused()
{
    const ApiError error = *m_environment->account()->error();
    m_bar->showMessage(MessageBar::Severity::Error, sentenceFor(error),
                       {{tr("Enter a new key…"),
                         [this] {
                             Q_EMIT newKeyChosen();
                         }}},
                       supportDetails(error));
}

} // namespace authdesk::ui
