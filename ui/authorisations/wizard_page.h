// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QString>
#include <QWidget>

namespace authdesk::ui {

/// One step of the five-step wizard. The wizard asks it what its buttons say and do; the page tells when that changed.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual LinkStep step() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// The text of the button that goes on; empty where there is none.
    [[nodiscard]] virtual QString primaryText() const = 0;
    [[nodiscard]] virtual bool isPrimaryEnabled() const { return true; }
    [[nodiscard]] virtual bool canGoBack() const { return false; }
    /// The text of the button that closes; empty where the primary one does.
    [[nodiscard]] virtual QString closeText() const { return tr("&Close"); }
    /// The primary button was pressed.
    virtual void goOn() = 0;
    /// The page was brought to the front.
    virtual void enter() {}

Q_SIGNALS:
    /// What the buttons say, or whether they can be pressed, changed.
    void buttonsChanged();
};

} // namespace authdesk::ui
