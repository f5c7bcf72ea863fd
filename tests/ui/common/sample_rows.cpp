// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/sample_rows.h"

#include "ui/common/table_roles.h"
#include "ui/common/tone_colours.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace authdesk::test {

using namespace Qt::StringLiterals;

int SampleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleRows::data(const QModelIndex &index, int role) const
{
    ++m_cellsRead;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    static const std::array statuses{u"Pending"_s, u"Accepted"_s, u"Declined"_s, u"Withdrawn"_s};
    static const std::array tones{ui::Tone::Waiting, ui::Tone::Good, ui::Tone::Bad, ui::Tone::Neutral};
    const SampleRow &row = at(index.row());
    switch (role) {
    case ui::IdRole:
        return row.id;
    case ui::SearchRole:
        return QString(row.name + u'\n' + row.id);
    case ui::StatusRole:
        return row.status;
    case ui::ToneRole:
        return int(tones.at(std::size_t(row.status) % tones.size()));
    case Qt::ToolTipRole:
        return row.name;
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != ui::SortRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Name:
        return row.name;
    case Status:
        return shown ? QVariant(statuses.at(std::size_t(row.status) % statuses.size())) : QVariant(row.status);
    case Number:
        return row.number;
    case Sent:
        return shown ? QVariant(row.sent.toString(Qt::ISODate)) : QVariant(row.sent);
    default:
        return {};
    }
}

QVariant SampleRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const std::array names{u"Client"_s, u"Status"_s, u"Number"_s, u"Sent"_s};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return names.at(std::size_t(section));
}

void SampleRows::reset(std::vector<SampleRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SampleRows::insert(int before, const std::vector<SampleRow> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, before, before + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + before, rows.begin(), rows.end());
    endInsertRows();
}

void SampleRows::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void SampleRows::change(int row, const SampleRow &to)
{
    changeAll(row, {to});
}

void SampleRows::changeAll(int first, const std::vector<SampleRow> &to)
{
    std::copy(to.begin(), to.end(), m_rows.begin() + first);
    Q_EMIT dataChanged(index(first, 0), index(first + int(to.size()) - 1, ColumnCount - 1));
}

void SampleRows::move(int from, int before)
{
    if (!beginMoveRows({}, from, from, {}, before))
        return;
    const SampleRow row = at(from);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + (before > from ? before - 1 : before), row);
    endMoveRows();
}

void SampleRows::reverse()
{
    Q_EMIT layoutAboutToBeChanged();
    std::reverse(m_rows.begin(), m_rows.end());
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(rowCount() - 1 - old.row(), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

std::vector<SampleRow> sampleRows(int count, unsigned seed)
{
    static const std::array first{u"Bakkerij"_s,           u"Garage"_s,   u"Café"_s,      u"Bloemenhuis"_s,
                                  u"Installatiebedrijf"_s, u"Kapsalon"_s, u"Drukkerij"_s, u"Fysiotherapie"_s};
    static const std::array second{u"van den Berg"_s, u"de Vries"_s,       u"Jansen"_s, u"Müller"_s,    u"Özdemir"_s,
                                   u"’t Hoen"_s,      u"van der Linden"_s, u"Bakker"_s, u"Smit & Zn."_s};
    QRandomGenerator random(seed);
    std::vector<SampleRow> rows;
    rows.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        SampleRow row;
        row.id = u"r%1-%2"_s.arg(seed).arg(i);
        row.name =
            first.at(random.bounded(quint32(first.size()))) + u' ' + second.at(random.bounded(quint32(second.size())));
        row.status = random.bounded(4);
        row.number = random.bounded(1000);
        if (random.bounded(10) > 0)
            row.sent = QDateTime::fromSecsSinceEpoch(1700000000 + random.bounded(10000000), Qt::UTC);
        rows.push_back(row);
    }
    return rows;
}

} // namespace authdesk::test
