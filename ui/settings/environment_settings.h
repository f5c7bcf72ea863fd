// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QWidget>

class QLineEdit;

namespace authdesk::ui {

class FormField;
class KeyEndField;

/// What the user can say of the environment that is open: its name, and when its API keys end.
class EnvironmentSettings : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentSettings(const EnvironmentProfile &profile, QWidget *parent = nullptr);
    ~EnvironmentSettings() override;

    /// The profile as it is described now.
    [[nodiscard]] EnvironmentProfile described() const;
    /// Says what is missing, and takes the focus there.
    bool isComplete();

Q_SIGNALS:
    /// Also where consents are to be connected for the first time.
    void newKeyRequested(authdesk::Service service);

private:
    [[nodiscard]] QWidget *setUpKeys();

    EnvironmentProfile m_profile;
    QLineEdit *m_name;
    FormField *m_nameField;
    KeyEndField *m_keyEnd;
    KeyEndField *m_consentsKeyEnd;
};

} // namespace authdesk::ui
