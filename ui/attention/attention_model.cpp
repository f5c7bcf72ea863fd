// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_model.h"

#include "ui/attention/attention_words.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_roles.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// More than there are milliseconds since 1970, so that urgency comes first and time second.
constexpr qint64 perUrgency = 10'000'000'000'000;

} // namespace

AttentionModel::AttentionModel(const AttentionList *attention, QObject *parent)
    : KeyedListModel(attention->list().notifier(), parent)
    , m_attention(attention)
{
}

void AttentionModel::setEnvironmentName(const QString &name)
{
    if (m_environmentName == name)
        return;
    m_environmentName = name;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Client), index(rowCount() - 1, Client));
}

void AttentionModel::setRefused(const std::function<bool(AttentionItem::NextStep)> &isRefused)
{
    m_isRefused = isRefused;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Step), index(rowCount() - 1, Step), {IsRefusedRole});
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attention->list().size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionItem &item = m_attention->list().rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::DecorationRole:
        return index.column() == Matter ? QVariant(icon(attentionIcon(item), attentionTone(item))) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Matter)
            return plainToolTip(matterText(item) + u'\n' + adviceText(item));
        return index.column() == Time ? plainToolTip(timeDetail(item)) : QVariant();
    case SortRole:
        return sortValue(item, index.column());
    case SearchRole:
        return QString(nameIn(item) + u'\n' + matterText(item));
    case IdRole:
        return item.id;
    case StatusRole:
        return static_cast<int>(attentionGroup(item));
    case ToneRole:
        return static_cast<int>(attentionTone(item));
    case IconNameRole:
        return attentionIcon(item);
    case IsRefusedRole:
        return m_isRefused && m_isRefused(item.nextStep);
    default:
        return {};
    }
}

QString AttentionModel::nameIn(const AttentionItem &item) const
{
    return item.noun == Noun::Environment ? m_environmentName : item.clientName;
}

QString AttentionModel::text(const AttentionItem &item, int column) const
{
    switch (column) {
    case Client:
        return nameIn(item);
    case Matter:
        return matterText(item);
    case Time:
        return timeText(item);
    case Step:
        return stepText(item.nextStep);
    default:
        return {};
    }
}

QVariant AttentionModel::sortValue(const AttentionItem &item, int column) const
{
    const QDateTime time = item.ends.isValid() ? item.ends : item.since;
    switch (column) {
    case Matter: // among equals what waits longest
        return urgency(item) * perUrgency + time.toMSecsSinceEpoch();
    case Time:
        return time;
    default:
        return text(item, column);
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedListModel::headerData(section, orientation, role);
    switch (section) {
    case Client:
        return tr("Client");
    case Matter:
        return tr("What is the matter");
    case Time:
        return tr("Since, or left");
    case Step:
        return tr("Next step");
    default:
        return {};
    }
}

void AttentionModel::ageAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

} // namespace authdesk::ui
