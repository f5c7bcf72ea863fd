// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStatusBar>

class QLabel;
class QTimer;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class ElidedLabel;
class PillLabel;
class SecretClipboard;
class ToneMark;

/// The bar at the bottom: which environment this is, and whether it is practice; who is connected; the countdown of
/// the clipboard; how fresh the lists are; whether the service can be reached.
class EnvironmentStatus : public QStatusBar
{
    Q_OBJECT

public:
    /// The clipboard is not owned and outlives it.
    explicit EnvironmentStatus(SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~EnvironmentStatus() override;

    /// Not owned; null shows nothing but the clipboard's countdown.
    void setEnvironment(Environment *environment);

private:
    void showEnvironment();
    void showAccount();
    void showFreshness();
    void showConnection();

    QPointer<Environment> m_environment;
    QList<QMetaObject::Connection> m_connections; ///< to the environment and its parts
    PillLabel *m_kind;
    ElidedLabel *m_name;
    ElidedLabel *m_user;
    QLabel *m_freshness;
    ToneMark *m_connectionMark;
    QLabel *m_connection;
    QTimer *m_clock;
};

} // namespace authdesk::ui
