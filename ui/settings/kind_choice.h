// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QWidget>
#include <optional>

class QButtonGroup;

namespace authdesk::ui {

class FormField;

/// Development or Production: asked, and answered by nobody but the user. Only an address on this computer is taken to
/// be Development until the user says otherwise.
class KindChoice : public QWidget
{
    Q_OBJECT

public:
    explicit KindChoice(QWidget *parent = nullptr);
    ~KindChoice() override;

    /// Nothing while the user has not said.
    [[nodiscard]] std::optional<EnvironmentProfile::Kind> kind() const;
    void setAddress(const CheckedAddress &address);
    /// Says that it is missing, and takes the focus.
    void askFor();

Q_SIGNALS:
    void edited();

private:
    void choose(std::optional<EnvironmentProfile::Kind> kind);
    void showNote();

    QButtonGroup *m_group;
    FormField *m_field = nullptr;
    bool m_isThisMachine = false;
    bool m_wasChosen = false; ///< by the user
};

} // namespace authdesk::ui
