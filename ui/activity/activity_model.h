// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "core/catalogue/software_catalogue.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace authdesk::ui {

/// The entries of the log that a filter lets through, newest first, as a table. Reads them page by page, up to a
/// limit, and takes in what is added while it is there; rows are never reset, so that the selection stays.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Client, Change, User, Outcome, EnvironmentColumn, CorrelationId, ColumnCount };
    enum class State { Reading, Ready, Failed };

    /// The most entries that are held; older ones are found by a filter, or in the export.
    static constexpr int mostRows = 10000;

    /// Both outlive the model.
    ActivityModel(ActivityLog *log, const SoftwareCatalogue *software, QObject *parent = nullptr);

    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    /// Reads anew what was added, also by other windows.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    /// Why it could not be read: the store's own text.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// There are older entries than `mostRows` of them.
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    [[nodiscard]] const ActivityEntry *find(const QString &id) const;

    /// From and to in words: "Pending → Withdrawn".
    [[nodiscard]] QString changeText(const Activity &activity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void readOlder();
    void takeOlder(const StoreResult<ActivityPage> &page);
    void takeNewest(const StoreResult<ActivityPage> &page);
    void fail(const StoreError &error);
    [[nodiscard]] int rowOf(qint64 entry) const;
    [[nodiscard]] int newestToRead() const;
    [[nodiscard]] QString valueOf(const Activity &activity, const QString &value) const;
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString toolTip(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QVariant sortValue(const ActivityEntry &entry, int column) const;

    ActivityLog *m_log;
    const SoftwareCatalogue *m_software;
    ActivityFilter m_filter;
    QList<ActivityEntry> m_entries; ///< newest first
    QTimer m_newsTimer;             ///< many changes at once are read once
    int m_generation = 0;           ///< of the filter: answers to an earlier one are dropped
    State m_state = State::Reading;
    QString m_error;
    bool m_isCutOff = false;
};

} // namespace authdesk::ui
