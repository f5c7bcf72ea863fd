// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace authdesk {
class AttentionList;
}

namespace authdesk::ui {

class MessageBar;
class RecordTable;

/// Sets lines of the worklist aside, and brings them back when that is undone.
class LineDismissal : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LineDismissal(AttentionList *attention, RecordTable *table, MessageBar *messages, QObject *parent = nullptr);

    void dismiss(const QStringList &ids);

private:
    void restore(const QStringList &ids);

    AttentionList *m_attention;
    RecordTable *m_table;
    MessageBar *m_messages;
};

} // namespace authdesk::ui
