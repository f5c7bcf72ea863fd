// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QWidget>
#include <chrono>

class QLineEdit;
class QTimer;
class QToolButton;

namespace authdesk::ui {

/// Where somebody types or pastes a secret. Hidden unless "Show" is pressed; nothing can be copied, dragged, selected
/// or undone out of it. Wiped 10 s after it was hidden with its dialog.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a accessibleName is also the buddy's text, for example "API key".
    explicit SecretEdit(const QString &accessibleName, QWidget *parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] Secret secret() const; ///< without white space at either end
    [[nodiscard]] bool isEmpty() const;
    void wipe();
    void setPlaceholderText(const QString &text);
    /// For tests: how long what was entered outlives being hidden.
    void setWipeAfter(std::chrono::milliseconds hidden);
    /// For a buddy label: `label->setBuddy(edit->lineEdit())`, and for marking a field in error.
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setShown(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_show;
    QTimer *m_wipe;
};

} // namespace authdesk::ui
