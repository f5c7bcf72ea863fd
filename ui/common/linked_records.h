// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/client_match.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QGridLayout;
class QLabel;

namespace authdesk {
class Environment;
class ListNotifier;
} // namespace authdesk

namespace authdesk::ui {

class MessageBar;

/// A client's other records: what the service knows to be one client's, what the user has said to be, and what looks
/// like it and can be confirmed. Takes no room while there is none.
class LinkedRecords : public QWidget
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit LinkedRecords(Environment *environment, QWidget *parent = nullptr);
    ~LinkedRecords() override;

    /// The record whose others are shown; nothing without one.
    void showRecord(const std::optional<ClientRecord> &record);

Q_SIGNALS:
    /// This record is to be shown on its page.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void follow(const ListNotifier *list);
    void look();
    void build();
    void addLine(int row, const ClientMatch &match);
    void confirm(const ClientRecord &record);
    void undo(const ClientRecord &record);

    Environment *m_environment;
    std::optional<ClientRecord> m_record;
    QList<ClientMatch> m_matches;
    qsizetype m_leftOut = 0;
    QLabel *m_heading;
    QGridLayout *m_grid;
    MessageBar *m_messages;
    QTimer m_soon;
};

} // namespace authdesk::ui
