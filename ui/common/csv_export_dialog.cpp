// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/csv_export_dialog.h"

#include "ui/common/csv_writer.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

CsvExportDialog::CsvExportDialog(CsvExport what, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_separator(new QComboBox(this))
    , m_bom(new QCheckBox(tr("UTF-8 with &BOM (for Excel)"), this))
    , m_progress(plainLabel({}, this))
{
    setWindowTitle(m_what.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_separator->setObjectName(u"separator"_s);
    m_separator->addItem(tr("Semicolon (;)"), u';');
    m_separator->addItem(tr("Comma (,)"), u',');
    // Spreadsheets separate by what is not their decimal point.
    m_separator->setCurrentIndex(QLocale().decimalPoint() == ","_L1 ? 0 : 1);
    m_bom->setObjectName(u"bom"_s);
    m_progress->setObjectName(u"progress"_s);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Separator between columns"), m_separator);
    fields->addRow(m_bom);
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("Choose &file…"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_choose, &QPushButton::clicked, this, &CsvExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("The file holds every row that the search and the filters show."), this));
    column->addLayout(fields);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    m_separator->setFocus();
}

CsvExportDialog::~CsvExportDialog() = default;

CsvForm CsvExportDialog::form() const
{
    return {m_separator->currentData().toChar().toLatin1(), m_bom->isChecked()};
}

void CsvExportDialog::chooseFile()
{
    auto *files = new QFileDialog(this, m_what.title);
    files->setObjectName(u"csvFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    files->setDefaultSuffix(u"csv"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(m_what.fileName + u".csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &CsvExportDialog::writeTo);
    files->open();
}

void CsvExportDialog::writeTo(const QString &fileName)
{
    auto *writer = new CsvWriter(m_what, form(), fileName, this);
    m_choose->setEnabled(false);
    m_separator->setEnabled(false);
    m_bom->setEnabled(false);
    connect(writer, &CsvWriter::progressed, this,
            [this](int rows) { m_progress->setText(tr("%n row(s) written…", nullptr, rows)); });
    connect(writer, &CsvWriter::finished, this, [this, writer] {
        Q_EMIT written(writer->fileName(), writer->rows());
        accept();
    });
    connect(writer, &CsvWriter::failed, this, [this, writer](const QString &why, bool ofRows) {
        const QString name = QDir::toNativeSeparators(writer->fileName());
        Q_EMIT failed(ofRows ? tr("Nothing was exported, because the rows could not be read.")
                             : tr("%1 could not be written. Choose another folder, or close the program that has the "
                                  "file open, and export again.")
                                   .arg(name),
                      why);
        reject();
    });
    writer->start();
}

} // namespace authdesk::ui
