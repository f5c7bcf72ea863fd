// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/service.h"

#include <QWidget>

namespace authdesk {
class Environment;
struct SeenChange;
} // namespace authdesk

namespace authdesk::ui {

class MessageBar;

/// What concerns every page of an environment: the account's role or subscription has changed, or the activity log
/// cannot be written.
class WorkspaceNotices : public QWidget
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit WorkspaceNotices(Environment *environment, QWidget *parent = nullptr);

    /// The environment does without its consents, because their API key could not be read.
    void showConsentsKeyMissing(const QString &why);

Q_SIGNALS:
    void newKeyRequested(authdesk::Service service);
    void retryChosen();

private:
    void tellAccountChange(const SeenChange &change);
    void tellLogFailed(const QString &details);

    Environment *m_environment;
    MessageBar *m_bar;
};

} // namespace authdesk::ui
