// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environment_status.h"

#include "core/environment/environment.h"
#include "ui/common/clipboard_countdown.h"
#include "ui/common/elided_label.h"
#include "ui/common/environment_words.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/settings/tone_mark.h"
#include "ui/settings/user_text.h"
#include "ui/shell/pill_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr auto clockTick = std::chrono::seconds(15);

} // namespace

EnvironmentStatus::EnvironmentStatus(SecretClipboard *clipboard, QWidget *parent)
    : QStatusBar(parent)
    , m_kind(new PillLabel(this))
    , m_name(new ElidedLabel({}, this))
    , m_user(new ElidedLabel({}, this))
    , m_freshness(new QLabel(this))
    , m_connectionMark(new ToneMark(Tone::Good, this))
    , m_connection(new QLabel(this))
    , m_clock(new QTimer(this))
{
    setAccessibleName(tr("Environment and connection"));
    m_kind->setObjectName(u"kind"_s);
    m_name->setObjectName(u"environmentName"_s);
    m_user->setObjectName(u"user"_s);
    m_freshness->setObjectName(u"freshness"_s);
    m_connection->setObjectName(u"connection"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    setContentsMargins(6, 2, 4, 2);

    addWidget(m_kind);
    addWidget(m_name);
    addWidget(m_user, 1);
    addPermanentWidget(new ClipboardCountdown(clipboard, this));
    addPermanentWidget(m_freshness);
    auto *connection = new QWidget(this);
    auto *row = new QHBoxLayout(connection);
    row->setContentsMargins(6, 0, 2, 0);
    row->setSpacing(4);
    row->addWidget(m_connectionMark);
    row->addWidget(m_connection);
    addPermanentWidget(connection);

    m_clock->setInterval(clockTick);
    connect(m_clock, &QTimer::timeout, this, &EnvironmentStatus::showFreshness);
    setEnvironment(nullptr);
}

EnvironmentStatus::~EnvironmentStatus() = default;

void EnvironmentStatus::setEnvironment(Environment *environment)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    m_environment = environment;
    if (environment) {
        m_connections = {
            connect(environment, &Environment::reachableChanged, this, &EnvironmentStatus::showConnection),
            connect(environment->account(), &CurrentAccount::changed, this, &EnvironmentStatus::showAccount),
            connect(environment->authorisations()->refreshing(), &ListRefresh::changed, this,
                    &EnvironmentStatus::showFreshness),
        };
        m_clock->start();
    } else {
        m_clock->stop();
    }
    showEnvironment();
}

void EnvironmentStatus::showEnvironment()
{
    const bool isOpen = !m_environment.isNull();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_user),
          static_cast<QWidget *>(m_freshness), m_connection->parentWidget()})
        widget->setVisible(isOpen);
    if (!isOpen)
        return;
    const EnvironmentProfile::Kind kind = m_environment->profile().kind;
    m_kind->setPill(kindText(kind), kindTone(kind));
    m_name->setText(m_environment->profile().name);
    showAccount();
    showFreshness();
    showConnection();
}

void EnvironmentStatus::showAccount()
{
    const std::optional<Account> &account = m_environment->account()->account();
    m_user->setText(account ? userText(*account) : QString());
    m_user->setAccessibleName(account ? tr("Account: %1").arg(userText(*account)) : tr("Account"));
}

void EnvironmentStatus::showFreshness()
{
    if (!m_environment)
        return;
    const ListRefresh *refreshing = m_environment->authorisations()->refreshing();
    const QDateTime last = refreshing->lastRefreshed();
    QString text;
    if (refreshing->state() == ListRefresh::State::Loading)
        text = tr("Loading…");
    else if (!last.isValid())
        text = tr("Not refreshed yet");
    else if (last.secsTo(QDateTime::currentDateTimeUtc()) < 60)
        text = tr("Refreshed just now");
    else
        text = tr("Refreshed %1 ago").arg(age(last));
    m_freshness->setText(text);
    m_freshness->setToolTip(last.isValid() ? plainToolTip(tr("Last refreshed %1").arg(dateAndTime(last))) : QString());
}

void EnvironmentStatus::showConnection()
{
    if (!m_environment)
        return;
    const bool isReachable = m_environment->isReachable();
    m_connectionMark->setTone(isReachable ? Tone::Good : Tone::Bad);
    m_connection->setText(isReachable ? tr("Online") : tr("Offline"));
    m_connection->setAccessibleName(isReachable ? tr("Connection: online") : tr("Connection: offline"));
}

} // namespace authdesk::ui
