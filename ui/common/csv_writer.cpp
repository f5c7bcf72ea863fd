// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/csv_writer.h"

#include <QPointer>
#include <QTimer>

namespace authdesk::ui {

namespace {

/// Written in a few milliseconds.
constexpr qsizetype rowsAtOnce = 1000;

} // namespace

CsvWriter::CsvWriter(CsvExport what, CsvForm form, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_what(std::move(what))
    , m_form(form)
    , m_file(fileName)
{
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT failed(m_file.errorString(), false);
        return;
    }
    m_file.write(csvBeginning(m_what.header, m_form));
    askForMore();
}

void CsvWriter::askForMore()
{
    const QPointer<CsvWriter> here = this;
    m_what.next([here](const CsvPortion &portion) {
        if (here)
            here->take(portion);
    });
}

void CsvWriter::take(const CsvPortion &portion)
{
    if (!portion.error.isEmpty()) {
        m_file.cancelWriting();
        Q_EMIT failed(portion.error, true);
        return;
    }
    m_portion = portion;
    m_next = 0;
    QTimer::singleShot(0, this, &CsvWriter::writeSome);
}

void CsvWriter::writeSome()
{
    const qsizetype end = std::min(m_next + rowsAtOnce, m_portion.rows.size());
    QByteArray lines;
    for (; m_next < end; ++m_next) {
        lines += csvLine(m_portion.rows.at(m_next), m_form);
        ++m_rows;
    }
    m_file.write(lines); // an error is kept by the file until it is committed
    Q_EMIT progressed(m_rows);
    if (m_next < m_portion.rows.size())
        QTimer::singleShot(0, this, &CsvWriter::writeSome);
    else if (m_portion.isLast)
        this->end();
    else
        askForMore();
}

void CsvWriter::end()
{
    if (m_file.commit())
        Q_EMIT finished();
    else
        Q_EMIT failed(m_file.errorString(), false);
}

} // namespace authdesk::ui
