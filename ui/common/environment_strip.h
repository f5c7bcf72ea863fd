// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace authdesk::ui {

class ElidedLabel;

/// One line on the ground of the environment's colour, with its icon: its kind, its name, what that means. Stands at
/// the top of a window, or of a dialog that cannot be undone.
class EnvironmentStrip : public QWidget
{
    Q_OBJECT

public:
    /// A dialog's strip has rounded corners; a window's goes from edge to edge.
    enum class Place { Window, Dialog };

    EnvironmentStrip(const EnvironmentProfile &profile, Place place, QWidget *parent = nullptr);
    ~EnvironmentStrip() override;

    /// After the user gave it another name.
    void setProfile(const EnvironmentProfile &profile);
    [[nodiscard]] QString text() const;
    /// Puts something at its end.
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    EnvironmentProfile::Kind m_kind;
    Place m_place;
    QLabel *m_icon;
    ElidedLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace authdesk::ui
