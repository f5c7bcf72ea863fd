// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/search_key.h"
#include "ui/common/sort_key.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QSet>
#include <vector>

namespace authdesk::ui {

/// Searches, filters and sorts the rows of a flat model, for up to 100,000 rows while somebody types. Rows keep their
/// persistent indexes, and so the selection, through every change of search, filter and order. See table_roles.h for
/// what the source must answer. A dataChanged that lists roles is believed: only what hangs on those roles is read
/// again.
class RowFilterProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RowFilterProxy(QObject *parent = nullptr);
    ~RowFilterProxy() override;

    void setSourceModel(QAbstractItemModel *model) override;

    /// Shows the rows whose SearchRole text holds every word of \a typed, whatever the case and accents.
    void setSearch(const QString &typed);
    [[nodiscard]] QString search() const { return m_search; }
    /// Shows the rows whose int value of \a role, on column 0, is among \a accepted; empty accepts everything.
    /// Filters on several roles must all accept.
    void setFilter(int role, const QSet<int> &accepted);
    [[nodiscard]] QSet<int> filter(int role) const;

    /// How many rows that match the search, whatever the filters, have \a value in \a role.
    [[nodiscard]] int countFor(int role, int value) const;
    /// How many rows match the search, whatever the filters.
    [[nodiscard]] int searchMatches() const { return m_searchMatches; }

    /// By SortRole; rows that compare equal, and all of them when \a column is -1, stay in the source's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row, in column 0, whose IdRole is \a id; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOfId(const QString &id) const;

Q_SIGNALS:
    /// setSearch(), setFilter() or sort() has chosen the rows or their order anew.
    void rowsChosen();
    /// countFor() or searchMatches() may answer differently from now on.
    void countsChanged();

private:
    /// The int values of one role on column 0, which filters and counts read far more often than they change.
    struct IntColumn
    {
        int role = 0;
        QSet<int> accepted;
        std::vector<int> values;
        QHash<int, int> counts; ///< over the rows that match the search
    };
    // Reading the source, in row_filter_proxy_rows.cpp:
    [[nodiscard]] QByteArray readKey(int row) const;
    [[nodiscard]] int readInt(int role, int row) const;
    [[nodiscard]] SortKey readSortKey(int row) const;
    IntColumn &intColumn(int role) const;
    void readEverything();
    void readSortKeys();
    void recount();
    void count(int row, int by);
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool before(int left, int right) const;
    void sortRows(std::vector<int> &rows) const;
    [[nodiscard]] std::vector<int> rowsToShow() const;

    // Telling the view:
    void show(std::vector<int> rows);
    void insertShown(std::vector<int> rows);
    void removeShown(const std::vector<int> &rows);
    void indexShown(std::size_t from = 0);

    // Following the source, in row_filter_proxy_source.cpp:
    void connectSource();
    void rowsInsertedInSource(int first, int last);
    void rowsAboutToGoFromSource(int first, int last);
    void rowsGoneFromSource(int first, int last);
    void rowsChangedInSource(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    /// True when the row's place in the order may be another now.
    [[nodiscard]] bool rereadRow(int row, const QList<int> &roles);
    [[nodiscard]] bool mattersHere(const QList<int> &roles) const;
    void tellChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles,
                     const std::vector<int> &alreadyTold);
    void layoutOfSourceAboutToChange();
    void layoutOfSourceChanged();
    void resetFromSource();

    QString m_search;
    SearchNeedle m_needle;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_searchMatches = 0;

    // By source row:
    std::vector<QByteArray> m_keys;
    std::vector<SortKey> m_sortKeys; ///< empty without a sort column
    std::vector<quint8> m_matches;   ///< whether the search is found in the key
    std::vector<int> m_shownAt;      ///< the proxy's row, or -1
    mutable std::vector<IntColumn> m_intColumns;
    // Source rows in the order of sorting:
    std::vector<int> m_order;
    std::vector<int> m_shown; ///< those that are shown: by proxy row

    QList<QMetaObject::Connection> m_connections;
    QModelIndexList m_savedProxyIndexes;
    QList<QPersistentModelIndex> m_savedSourceIndexes;
};

} // namespace authdesk::ui
