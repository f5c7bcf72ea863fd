// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace authdesk::ui {

class MessageBar;

/// Some of the rows of an export.
struct CsvPortion
{
    QList<QStringList> rows;
    bool isLast = true;
    QString error; ///< the rows could not be had: why, in words for support. Nothing is written then
};

/// What is to be exported. Times are ISO 8601, UTC; nothing is a secret.
struct CsvExport
{
    using Take = std::function<void(const CsvPortion &portion)>;

    QString title;    ///< of the dialog, for example "Export activity"
    QString fileName; ///< proposed, without folder and suffix, for example "activity 2026-11-21"
    QStringList header;
    /// Asked for one portion after the other until one is the last. Calls `take` once each time, at once or later, from
    /// the event loop. Not asked any more when the export is cancelled: hold on to nothing that may go.
    std::function<void(CsvExport::Take take)> next;
};

/// An export of rows that are all there already.
[[nodiscard]] CsvExport csvExportOf(const QString &title, const QString &fileName, const QStringList &header,
                                    const QList<QStringList> &rows);

/// Asks for separator, BOM and file, writes the file, and tells the outcome in `messages`, which outlives `parent`'s
/// dialogs. Comes back at once.
void exportCsv(const CsvExport &what, MessageBar *messages, QWidget *parent);

} // namespace authdesk::ui
