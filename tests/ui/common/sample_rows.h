// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <vector>

namespace authdesk::test {

struct SampleRow
{
    QString id = {};
    QString name = {};
    int status = 0;
    int number = 0;
    QDateTime sent = {};
    bool operator==(const SampleRow &) const = default;
};

/// A flat model as the pages have it, with the ways to change that a refresh by difference uses.
class SampleRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Number, Sent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const SampleRow &at(int row) const { return m_rows.at(std::size_t(row)); }
    void reset(std::vector<SampleRow> rows);
    void insert(int before, const std::vector<SampleRow> &rows);
    void remove(int first, int last);
    void change(int row, const SampleRow &to);
    void changeAll(int first, const std::vector<SampleRow> &to);
    void move(int from, int before);
    void reverse();
    /// How many cells were asked for, in whatever role.
    [[nodiscard]] int cellsRead() const { return m_cellsRead; }

private:
    mutable int m_cellsRead = 0;
    std::vector<SampleRow> m_rows;
};

/// A deterministic client list.
std::vector<SampleRow> sampleRows(int count, unsigned seed = 1);

} // namespace authdesk::test
