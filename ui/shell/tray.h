// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace authdesk::ui {

/// The program's icon in the system tray, where the desktop has one: the number of lines that need attention, and a way
/// back to the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// Tests say themselves whether there is a tray.
    using Availability = std::function<bool()>;

    /// `isAvailable` is QSystemTrayIcon's, but for tests.
    explicit Tray(Availability isAvailable, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isAvailable() const { return m_isAvailable(); }
    /// How many lines need attention; the tool tip says so.
    void setCount(int count);
    [[nodiscard]] QString toolTip() const;
    void show(const Notice &notice);
    /// Tells where the window went when it was closed.
    void explainStaying();
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void showChosen();
    void quitChosen();
    /// Somebody clicked the notice that was shown last.
    void activated(const authdesk::ui::Notice &notice);

private:
    void appear();

    Availability m_isAvailable;
    std::unique_ptr<QMenu> m_menu; ///< before the icon, which does not own it
    QSystemTrayIcon *m_icon;
    Notice m_shown;
    QElapsedTimer m_sinceShown;
};

} // namespace authdesk::ui
