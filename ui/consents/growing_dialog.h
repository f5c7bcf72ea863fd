// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace authdesk::ui {

/// A dialog that grows when a message or a warning comes into it, so that nothing of it is squeezed or cut off.
class GrowingDialog : public QDialog
{
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override
    {
        const bool wasHandled = QDialog::event(event);
        if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
            const int wanted = layout()->totalHeightForWidth(width());
            if (wanted > height())
                resize(width(), wanted);
        }
        return wasHandled;
    }
};

} // namespace authdesk::ui
