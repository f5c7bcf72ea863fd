// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// How long a message may stay in sight.
constexpr std::chrono::milliseconds ambiguousFor{15000};

} // namespace

Tray::Tray(Availability isAvailable, QObject *parent)
    : QObject(parent)
    , m_isAvailable(std::move(isAvailable))
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(QIcon(u":/icons/authdesk.svg"_s), this))
{
    m_menu->setObjectName(u"trayMenu"_s);
    QAction *show = m_menu->addAction(tr("&Show Authdesk"), this, &Tray::showChosen);
    show->setObjectName(u"trayShow"_s);
    QAction *quit = m_menu->addAction(tr("&Quit"), this, &Tray::quitChosen);
    quit->setObjectName(u"trayQuit"_s);
    m_menu->setDefaultAction(show);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showChosen();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_shown); });
    setCount(0);
    appear();
}

Tray::~Tray() = default;

void Tray::appear()
{
    if (!m_icon->isVisible() && isAvailable())
        m_icon->show();
}

void Tray::setCount(int count)
{
    m_icon->setToolTip(count > 0 ? tr("Authdesk: %n thing(s) need your attention", nullptr, count) : tr("Authdesk"));
}

QString Tray::toolTip() const
{
    return m_icon->toolTip();
}

void Tray::show(const Notice &notice)
{
    appear();
    // The tray does not say which of several messages was clicked: then it brings the window, not a wrong client.
    const bool isAmbiguous = m_sinceShown.isValid() && m_sinceShown.elapsed() < ambiguousFor.count();
    m_shown = isAmbiguous ? Notice() : notice;
    m_sinceShown.start();
    m_icon->showMessage(notice.title, notice.text, QIcon(u":/icons/authdesk.svg"_s));
}

void Tray::explainStaying()
{
    Notice notice;
    notice.title = tr("Authdesk is still running");
    notice.text = tr("Its icon in the system tray brings the window back, or quits. The settings say which of the two "
                     "closing the window does.");
    show(notice);
}

} // namespace authdesk::ui
