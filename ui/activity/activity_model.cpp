// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_model.h"

#include "ui/activity/activity_words.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_roles.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr int pageSize = 500;
constexpr auto newsPace = std::chrono::milliseconds(50);

} // namespace

ActivityModel::ActivityModel(ActivityLog *log, const SoftwareCatalogue *software, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_software(software)
{
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(newsPace);
    connect(&m_newsTimer, &QTimer::timeout, this, &ActivityModel::refresh);
    connect(log, &ActivityLog::changed, this, [this] {
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
    // The names of the packages may arrive after the entries.
    connect(software, &SoftwareCatalogue::changed, this, [this, known = software->packages()]() mutable {
        if (known == m_software->packages() || rowCount() == 0)
            return;
        known = m_software->packages();
        Q_EMIT dataChanged(index(0, Change), index(rowCount() - 1, Change));
    });
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_newsTimer.stop();
    m_isCutOff = false;
    m_error.clear();
    m_state = State::Reading;
    if (!m_entries.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_entries.clear();
        endRemoveRows();
    }
    Q_EMIT stateChanged();
    readOlder();
}

void ActivityModel::readOlder()
{
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.constLast().entry;
    QCoro::connect(m_log->read(m_filter, pageSize, before), this,
                   [this, generation = m_generation](const StoreResult<ActivityPage> &page) {
                       if (generation == m_generation)
                           takeOlder(page);
                   });
}

void ActivityModel::takeOlder(const StoreResult<ActivityPage> &page)
{
    if (!page)
        return fail(page.error());
    if (!page->entries.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->entries.size()) - 1);
        m_entries += page->entries;
        endInsertRows();
    }
    m_isCutOff = !page->isLast && rowCount() >= mostRows;
    const bool wantsMore = !page->isLast && !m_isCutOff;
    m_state = wantsMore ? State::Reading : State::Ready;
    Q_EMIT stateChanged();
    if (wantsMore)
        readOlder();
}

void ActivityModel::refresh()
{
    if (m_state == State::Failed)
        return setFilter(m_filter);
    QCoro::connect(m_log->read(m_filter, newestToRead(), 0), this,
                   [this, generation = m_generation](const StoreResult<ActivityPage> &page) {
                       if (generation == m_generation)
                           takeNewest(page);
                   });
}

int ActivityModel::newestToRead() const
{
    // As far back as something is under way, whose outcome may have come.
    const auto begun = std::find_if(m_entries.crbegin(), m_entries.crend(), [](const ActivityEntry &entry) {
        return entry.ending.outcome == ActivityOutcome::Begun;
    });
    return std::max(pageSize, static_cast<int>(m_entries.crend() - begun) + pageSize);
}

void ActivityModel::takeNewest(const StoreResult<ActivityPage> &page)
{
    if (!page)
        return fail(page.error());
    // While the first page is not there yet, it will bring what is new itself.
    if (m_entries.isEmpty() && m_state == State::Reading)
        return;
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.constFirst().entry;
    const auto known = std::find_if(page->entries.cbegin(), page->entries.cend(),
                                    [newest](const ActivityEntry &entry) { return entry.entry <= newest; });
    if (known == page->entries.cend() && !page->isLast)
        return setFilter(m_filter); // more came than one page holds
    for (auto entry = known; entry != page->entries.cend(); ++entry) {
        const int row = rowOf(entry->entry);
        if (row >= 0 && !(m_entries.at(row) == *entry)) {
            m_entries[row] = *entry;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    const QList<ActivityEntry> added(page->entries.cbegin(), known);
    if (!added.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
        m_entries = added + m_entries;
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void ActivityModel::fail(const StoreError &error)
{
    m_state = State::Failed;
    m_error = error.text;
    Q_EMIT stateChanged();
}

int ActivityModel::rowOf(qint64 entry) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry,
                                        [](const ActivityEntry &one, qint64 wanted) { return one.entry > wanted; });
    return found == m_entries.cend() || found->entry != entry ? -1 : static_cast<int>(found - m_entries.cbegin());
}

const ActivityEntry *ActivityModel::find(const QString &id) const
{
    const int row = rowOf(id.toLongLong());
    return row < 0 ? nullptr : &m_entries.at(row);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(entry, index.column()));
    case SortRole:
        return sortValue(entry, index.column());
    case IdRole:
        return QString::number(entry.entry);
    case StatusRole:
        return static_cast<int>(entry.ending.outcome);
    case ToneRole:
        return static_cast<int>(outcomeTone(entry));
    case IconNameRole:
        return outcomeIcon(entry);
    default:
        return {};
    }
}

QString ActivityModel::valueOf(const Activity &activity, const QString &value) const
{
    const bool isOfKeys =
        activity.what == Activity::What::KeysGenerated || activity.what == Activity::What::KeysShownAgain;
    return isOfKeys ? m_software->nameOf(value) : valueText(value);
}

QString ActivityModel::changeText(const Activity &activity) const
{
    const QString from = valueOf(activity, activity.from);
    QString to = valueOf(activity, activity.to);
    if (from.isEmpty())
        return to;
    return to.isEmpty() ? from : tr("%1 → %2", "from a state to another").arg(from, to);
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case When:
        return dateAndTime(entry.on);
    case What:
        return whatText(entry.activity.what);
    case Client:
        return entry.activity.clientName;
    case Change:
        return changeText(entry.activity);
    case User:
        return entry.user;
    case Outcome:
        return outcomeText(entry);
    case EnvironmentColumn:
        return entry.environmentName;
    case CorrelationId:
        return entry.ending.correlationId;
    default:
        return {};
    }
}

QString ActivityModel::toolTip(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(entry.on.toLocalTime(), QLocale::LongFormat);
    case What:
    case Client:
        return entry.activity.detail.isEmpty()
                   ? text(entry, column)
                   : tr("%1 (%2)", "what or who, and which one").arg(text(entry, column), entry.activity.detail);
    case Outcome:
        return outcomeSentence(entry);
    default:
        return text(entry, column);
    }
}

QVariant ActivityModel::sortValue(const ActivityEntry &entry, int column) const
{
    if (column == When)
        return entry.entry; // the order in which it was written, also when the clock was set meanwhile
    return text(entry, column);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Client:
        return tr("Client");
    case Change:
        return tr("From → to");
    case User:
        return tr("User");
    case Outcome:
        return tr("Outcome");
    case EnvironmentColumn:
        return tr("Environment");
    case CorrelationId:
        return tr("Correlation id");
    default:
        return {};
    }
}

} // namespace authdesk::ui
