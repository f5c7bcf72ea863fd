// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/list/csv.h"
#include "ui/common/csv_export.h"

#include <QObject>
#include <QSaveFile>

namespace authdesk::ui {

/// Writes one export into a file, some rows at a time, so that the window stays alive. The file appears whole or not at
/// all: destroying the writer before it has finished leaves what was there before.
class CsvWriter : public QObject
{
    Q_OBJECT

public:
    CsvWriter(CsvExport what, CsvForm form, const QString &fileName, QObject *parent = nullptr);
    ~CsvWriter() override;

    void start();
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }
    [[nodiscard]] int rows() const { return m_rows; }

Q_SIGNALS:
    void progressed(int rows);
    void finished();
    /// Why the rows could not be had (`ofRows`), or the file not be written; in the system's words.
    void failed(const QString &why, bool ofRows);

private:
    void askForMore();
    void take(const CsvPortion &portion);
    void writeSome();
    void end();

    CsvExport m_what;
    CsvForm m_form;
    QSaveFile m_file;
    CsvPortion m_portion;
    qsizetype m_next = 0; ///< of the portion's rows
    int m_rows = 0;
};

} // namespace authdesk::ui
