// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace authdesk::ui {

/// The field in which a page is searched. Escape clears it, and then leaves it. Ctrl+E is left to the window, which
/// exports the list; in other fields it goes to the end of the line.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

Q_SIGNALS:
    /// Escape, while nothing is searched for: the focus is to go to what the field searches.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace authdesk::ui
