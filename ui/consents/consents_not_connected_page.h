// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace authdesk::ui {

/// Stands in the place of the consents of an environment that is not connected to them, and says how to connect it.
class ConsentsNotConnectedPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentsNotConnectedPage(QWidget *parent = nullptr);
    ~ConsentsNotConnectedPage() override;

    [[nodiscard]] QByteArray saveState() const { return {}; }
    bool restoreState(const QByteArray &) { return true; }
    [[nodiscard]] bool readyToClose() const { return true; }
    void focusSearch() {}
    void refresh() {}

Q_SIGNALS:
    /// Somebody wants to see the environments, to connect one.
    void connectWanted();
};

} // namespace authdesk::ui
