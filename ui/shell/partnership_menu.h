// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

namespace authdesk::ui {

class PartnershipsPage;

/// The menu of what can be done with the selected partnership.
class PartnershipMenu : public QObject
{
    Q_OBJECT

public:
    /// Adds itself to the bar, which owns the actions.
    explicit PartnershipMenu(QMenuBar *bar, QObject *parent = nullptr);

    /// To the page of the open environment, or to nothing.
    void bind(PartnershipsPage *page);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    QMenu *m_menu;
    QAction *m_keys;
    QAction *m_cancel;
    QAction *m_newRequest;
    QAction *m_request;
    QPointer<PartnershipsPage> m_bound;
};

} // namespace authdesk::ui
