// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace authdesk::ui {

/// What happened, told in place: one sentence with an icon, and what can be done about it. Errors stay until they are
/// closed; the others go by themselves, and an error that they covered comes back.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Information, Success, Warning, Error };
    Q_ENUM(Severity)

    struct Action
    {
        QString text;
        std::function<void()> run; ///< the bar closes before it runs
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// \a text and \a details are shown as plain text. With \a details there is "Copy details for support".
    void showMessage(Severity severity, const QString &text, const QList<Action> &actions = {},
                     const QString &details = {});
    /// Closes everything at once.
    void clear();
    /// How long messages that are no errors stay; 8 s unless set.
    void setLifetime(std::chrono::milliseconds lifetime);

    [[nodiscard]] QString text() const; ///< empty when nothing is shown
    [[nodiscard]] std::optional<Severity> severity() const;

Q_SIGNALS:
    void detailsCopied();
    void closed(); ///< nothing is shown any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Message
    {
        Severity severity = Severity::Information;
        QString text;
        QList<Action> actions;
        QString details;
    };

    void present(const Message &message);
    void fillButtons(const Message &message);
    void closeCurrent();
    void goWhenUnattended();
    void copyDetails();
    void announce();
    void updateLooks();

    std::optional<Message> m_current;
    std::optional<Message> m_covered; ///< the error that comes back
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
    std::chrono::milliseconds m_lifetime{8000};
};

} // namespace authdesk::ui
