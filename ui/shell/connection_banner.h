// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/service.h"
#include "ui/common/message_bar.h"

namespace authdesk {
class Environment;
struct ApiError;
} // namespace authdesk

namespace authdesk::ui {

/// Tells over every page when the environment cannot be reached, or no longer accepts its key, and when that is over.
class ConnectionBanner : public QWidget
{
    Q_OBJECT

public:
    /// The environment is not owned and outlives it.
    explicit ConnectionBanner(Environment *environment, QWidget *parent = nullptr);

Q_SIGNALS:
    void newKeyRequested(authdesk::Service service);
    void checkChosen();

private:
    enum class Trouble { None, Offline, KeyRefused, ConsentsKeyRefused };

    [[nodiscard]] Trouble trouble() const;
    void tell();
    void tellOffline();
    [[nodiscard]] MessageBar::Action checkAction();
    void showKeyRefused(Service service, const ApiError &error, const QString &enter);

    Environment *m_environment;
    MessageBar *m_bar;
    Trouble m_told = Trouble::None;
};

} // namespace authdesk::ui
