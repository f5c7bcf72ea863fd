// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/line_dismissal.h"

#include "core/attention/attention_list.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"

namespace authdesk::ui {

LineDismissal::LineDismissal(AttentionList *attention, RecordTable *table, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_attention(attention)
    , m_table(table)
    , m_messages(messages)
{
}

void LineDismissal::dismiss(const QStringList &ids)
{
    const int row = m_table->currentIndex().row();
    QCoro::connect(m_attention->dismiss(ids), this, [this, row](const StoreResult<QStringList> &done) {
        if (!done) {
            m_messages->showMessage(MessageBar::Severity::Error,
                                    tr("The line stays: this computer could not note that you are done with it."), {},
                                    done.error().text);
            return;
        }
        // On to what stands there now, so that one can go through the list by one key.
        if (const int rows = m_table->model()->rowCount(); rows > 0 && m_table->currentId().isEmpty())
            m_table->selectRow(qBound(0, row, rows - 1));
        m_messages->showMessage(
            MessageBar::Severity::Success,
            tr("%n line(s) set aside, until something changes about them.", nullptr, static_cast<int>(done->size())),
            {{tr("&Undo"), [this, ids = *done] {
                  restore(ids);
              }}});
    });
}

void LineDismissal::restore(const QStringList &ids)
{
    QCoro::connect(m_attention->restore(ids), this, [this, ids](const StoreResult<void> &done) {
        if (!done) {
            m_messages->showMessage(MessageBar::Severity::Error,
                                    tr("The lines could not be brought back: this computer's store did not answer."),
                                    {}, done.error().text);
            return;
        }
        m_table->selectId(ids.constFirst());
        m_table->setFocus();
    });
}

} // namespace authdesk::ui
