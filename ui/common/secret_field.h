// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QWidget>
#include <chrono>

class QLabel;
class QTimer;
class QToolButton;

namespace authdesk::ui {

class SecretClipboard;

/// Shows a secret that can be read and copied but not changed. Hidden until "Show" is pressed, and hidden again after
/// 30 s, or 10 s after the window has lost the focus. It can be copied while it is hidden, by SecretClipboard only.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    /// \a what names it ("App Key"). The clipboard is not owned and outlives the field.
    SecretField(SecretClipboard *clipboard, const QString &what, QWidget *parent = nullptr);
    ~SecretField() override;

    void setSecret(const Secret &secret);
    [[nodiscard]] bool isShown() const; ///< whether the text can be read now
    void setShown(bool shown);
    /// For a place that has a copy button of its own.
    void setCopyButtonVisible(bool visible);
    /// For tests: how long the secret stays shown, and without the focus.
    void setHideAfter(std::chrono::milliseconds shown, std::chrono::milliseconds unfocused);

Q_SIGNALS:
    void copied();

public Q_SLOTS:
    void copySecret();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();

    SecretClipboard *m_clipboard;
    QString m_what;
    Secret m_secret;
    QLabel *m_text;
    QToolButton *m_show;
    QToolButton *m_copy;
    QTimer *m_hideShown;
    QTimer *m_hideUnfocused;
};

} // namespace authdesk::ui
