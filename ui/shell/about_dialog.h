// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace authdesk::ui {

/// What this is, which version, under which licence, and on what it stands.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace authdesk::ui
