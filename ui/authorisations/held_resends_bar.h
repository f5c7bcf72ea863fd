// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/held_resends.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class MessageBar;

/// The e-mails that are about to be sent again, each with the seconds that are left and a button that undoes it. What
/// became of each is shown in the message bar. Hidden while there are none.
class HeldResendsBar : public QWidget
{
    Q_OBJECT

public:
    /// The message bar outlives it.
    explicit HeldResendsBar(MessageBar *messages, QWidget *parent = nullptr);
    ~HeldResendsBar() override;

    /// Null, or another environment, says of what is still held that it is not sent.
    void setEnvironment(Environment *environment);
    /// Of this request only; of all while it is empty.
    void showOnly(const QString &requestId);

private:
    struct Row
    {
        QString requestId;
        QWidget *widget = nullptr;
        QLabel *text = nullptr;
    };

    [[nodiscard]] bool isShown(const AuthorisationRequest &request) const;
    [[nodiscard]] QList<HeldResends::Held> held() const;
    void showHeld();
    void showTimeLeft();
    void addRow(const AuthorisationRequest &request);
    void removeRow(const Row &row);
    void showFailure(const AuthorisationRequest &request, const ApiError &error);

    MessageBar *m_messages;
    QPointer<Environment> m_environment;
    QString m_onlyRequest;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QTimer m_ticking;
    QPointer<QWidget> m_focusBefore; ///< what had the focus before one of the buttons took it
};

} // namespace authdesk::ui
