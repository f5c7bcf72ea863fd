// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/list/csv.h"
#include "ui/common/csv_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;

namespace authdesk::ui {

class CsvWriter;

/// Asks how a CSV file is to look and where it goes, and writes it. Closes when it is written; cancelling it leaves no
/// file. Deletes itself. Used by exportCsv().
class CsvExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CsvExportDialog(CsvExport what, QWidget *parent = nullptr);
    ~CsvExportDialog() override;

    [[nodiscard]] CsvForm form() const;

Q_SIGNALS:
    void written(const QString &fileName, int rows);
    /// What happened and what to do; the details are the system's words.
    void failed(const QString &sentence, const QString &details);

private:
    void chooseFile();
    void writeTo(const QString &fileName);

    CsvExport m_what;
    QComboBox *m_separator;
    QCheckBox *m_bom;
    QLabel *m_progress;
    QPushButton *m_choose;
};

} // namespace authdesk::ui
