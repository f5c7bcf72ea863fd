// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/csv_export.h"

#include "ui/common/csv_export_dialog.h"
#include "ui/common/message_bar.h"

#include <QDir>
#include <QPointer>

namespace authdesk::ui {

CsvExport csvExportOf(const QString &title, const QString &fileName, const QStringList &header,
                      const QList<QStringList> &rows)
{
    CsvExport what;
    what.title = title;
    what.fileName = fileName;
    what.header = header;
    what.next = [rows](const CsvExport::Take &take) {
        take({rows, true, {}});
    };
    return what;
}

void exportCsv(const CsvExport &what, MessageBar *messages, QWidget *parent)
{
    auto *dialog = new CsvExportDialog(what, parent);
    QObject::connect(dialog, &CsvExportDialog::written, messages, [messages](const QString &fileName, int rows) {
        messages->showMessage(MessageBar::Severity::Success,
                              CsvExportDialog::tr("%n row(s) were written to %1.", nullptr, rows)
                                  .arg(QDir::toNativeSeparators(fileName)));
    });
    QObject::connect(dialog, &CsvExportDialog::failed, messages,
                     [messages](const QString &sentence, const QString &details) {
                         messages->showMessage(MessageBar::Severity::Error, sentence, {}, details);
                     });
    dialog->open();
}

} // namespace authdesk::ui
