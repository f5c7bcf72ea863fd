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
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The first row at or after \a start whose IdRole is the value: the proxy's way to find a row by its id.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

Q_SIGNALS:
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
    struct RowChange
    {
        int row = 0;
        bool wasShown = false;
        bool moved = false;
    };

    void connectSource();
    void readEverything();
    void readSortKeys();
    [[nodiscard]] QByteArray readKey(int row) const;
    [[nodiscard]] int readInt(int role, int row) const;
    [[nodiscard]] SortKey readSortKey(int row) const;
    IntColumn &intColumn(int role) const;
    void recount();
    void count(int row, int by);

    [[nodiscard]] bool filtersAccept(int row) const;
    [[nodiscard]] bool isShown(int row) const { return m_shownAt[std::size_t(row)] >= 0; }
    [[nodiscard]] bool before(int left, int right) const;
    void sortRows(std::vector<int> &rows) const;
    [[nodiscard]] std::vector<int> rowsToShow() const;
    void show(std::vector<int> rows, LayoutChangeHint hint = NoLayoutChangeHint);
    void indexShown(std::size_t from = 0);
    void shiftRows(std::vector<int> &rows, int from, int by) const;

    void insertRowsFromSource(int first, int last);
    void dropRowsOfSource(int first, int last);
    void forgetRowsOfSource(int first, int last);
    void changeRowsOfSource(int first, int last, const QList<int> &roles, int firstColumn, int lastColumn);
    [[nodiscard]] bool rereadRow(RowChange &change, const QList<int> &roles);
    void placeChangedRow(const RowChange &change);
    void tellChanged(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);
    void beforeLayoutOfSource();
    void afterLayoutOfSource();
    void resetFromSource();

    QString m_search;
    SearchNeedle m_needle;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_searchMatches = 0;

    // By source row:
    std::vector<QByteArray> m_keys;
    std::vector<SortKey> m_sortKeys; ///< empty without a sort column
    std::vector<char> m_matches;     ///< whether the search is found in the key
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
