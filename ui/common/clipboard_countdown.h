// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace authdesk::ui {

class SecretClipboard;

/// "App Key copied – the clipboard is cleared in 27 s", a line that shrinks, and "Clear now". Seen only while it
/// matters.
class ClipboardCountdown : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard is not owned and outlives it.
    explicit ClipboardCountdown(SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~ClipboardCountdown() override;

private:
    void start(const QString &what);
    void count(int seconds, const QString &what);
    void tellRefused(const QString &what);

    SecretClipboard *m_clipboard;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_clear;
};

} // namespace authdesk::ui
