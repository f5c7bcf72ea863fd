// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <functional>
#include <optional>

namespace authdesk {

/// Keeps the list of one noun up to date with its service, first filling it and then catching up, by one procedure: ask
/// for what changed since the last change seen, oldest first, until there is no more. So rows that move between pages
/// while they are read can be neither lost nor missed, and a list that did not change costs one 304.
///
/// Needs of the service: `UpdatedSince` (inclusive), `OrderBy=updatedOn`, tombstones, ETag on lists.
class ListRefresh : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotLoaded,
        Loading, ///< the first time; rows may be there already, page by page
        Ready,
        Failed, ///< the last refresh failed; the rows are those of the refresh before
    };

    /// Takes one page's rows into the list; answers those that could not be read.
    using TakePage = std::function<QJsonArray(const QJsonArray &rows)>;

    /// `path` is for example `/api/v1/partnerships`. The client outlives this object.
    ListRefresh(HttpClient *client, QString path, TakePage takePage, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_isRunning; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// When the list was last known to be up to date, UTC; invalid before the first time.
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; }
    /// Rows that the service sent and that could not be read, since the start.
    [[nodiscard]] int unreadableRows() const { return static_cast<int>(m_unreadable.size()); }

    /// Catches up now; while that is under way, once more afterwards. The outcome is in the state.
    void refresh();

Q_SIGNALS:
    /// After the state, the error, the time or `isRefreshing` changed.
    void changed();

private:
    QCoro::Task<void> run();
    QCoro::Task<Result<void>> catchUp();
    HttpRequest pageRequest(int page) const;

    HttpClient *m_client;
    QString m_path;
    TakePage m_takePage;
    State m_state = State::NotLoaded;
    std::optional<ApiError> m_error;
    QDateTime m_lastRefreshed;
    QSet<QByteArray> m_unreadable; ///< by content, because the last row is sent again with each refresh
    bool m_isRunning = false;
    bool m_runAgain = false;
    QString m_since;   ///< `updatedOn` of the last row seen, as the service wrote it
    QByteArray m_etag; ///< of the query from `m_since`, once that was answered
};

} // namespace authdesk
