// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_page_reader.h"
#include "core/list/keyed_list.h"
#include "core/net/list_refresh.h"

#include <QObject>
#include <chrono>

namespace authdesk {

/// When a list counts as large, and how it is then refreshed.
struct ConsentListPace
{
    qsizetype largeFrom = 2000; ///< rows; a list of fewer is read as a whole each time
    std::chrono::milliseconds fullEvery =
        std::chrono::minutes(10); ///< a large one is read as a whole at least so often
};

/// The consents of one environment, kept up to date. API.1 knows neither "changed since" nor tags on lists, so
/// - a list of up to `largeFrom` rows is read as a whole at each refresh (20 calls at most), and the difference counts;
/// - of a larger one, only what was created or updated since the day before the last refresh is read, and the whole
/// every
///   `fullEvery`. What others deleted leaves a large list with the whole reading, or when somebody opens it (404).
/// How a whole reading loses no row: ConsentPageReader.
class ConsentList : public QObject
{
    Q_OBJECT

public:
    using State = ListRefresh::State;

    /// The client outlives this object.
    explicit ConsentList(HttpClient *client, QObject *parent = nullptr);

    [[nodiscard]] const KeyedList<Consent> &rows() const { return m_rows; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_isRunning; }
    /// Whether filters are better sent to the service (`find`) than applied here alone.
    [[nodiscard]] bool isLarge() const { return m_rows.size() > m_pace.largeFrom; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// When the list was last known to be up to date, UTC; invalid before the first time.
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; }
    /// Rows that the service sent and that could not be read, at the last whole reading and since.
    [[nodiscard]] int unreadableRows() const { return static_cast<int>(m_unreadable.size()); }

    /// Whether the last whole reading saw every row there is: what is not in the list was not at the service then.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// Brings the list up to date; while that is under way, once more afterwards. The outcome is in the state.
    void refresh();
    /// For tests: the same, and reads the whole of a large list too, without waiting for its turn.
    void refreshFully();
    /// For tests, which shorten it.
    void setPace(const ConsentListPace &pace) { m_pace = pace; }

    /// Asks the service with these parameters, takes what it answers into the list, and gives it. Cancelled when
    /// `caller` goes.
    [[nodiscard]] QCoro::Task<Result<QList<Consent>>> find(ConsentFilter filter, QObject *caller);

    /// A consent that was just read by itself: newer than what a reading under way may still bring.
    void take(const Consent &consent);
    /// A consent that is known to be gone.
    void drop(const QString &id);

Q_SIGNALS:
    /// After the state, the error, the time or `isRefreshing` changed.
    void changed();

private:
    QCoro::Task<void> run();
    QCoro::Task<Result<void>> readWhole();
    QCoro::Task<Result<void>> readRecent();
    [[nodiscard]] bool needsWhole(const QDateTime &now) const;
    void takePage(const ConsentPage &page, quint64 begunAt);
    [[nodiscard]] bool isNewerThan(const QString &id, quint64 begunAt) const { return m_touched.value(id) > begunAt; }

    HttpClient *m_client;
    ConsentPageReader m_reader;
    KeyedList<Consent> m_rows;
    ConsentListPace m_pace;
    State m_state = State::NotLoaded;
    std::optional<ApiError> m_error;
    QDateTime m_lastRefreshed;
    QDateTime m_since; ///< when the last reading that succeeded began, UTC
    QDateTime m_lastWhole;
    QSet<QByteArray> m_unreadable;
    QSet<QByteArray> m_unreadableNow;  ///< of the reading under way
    QHash<QString, quint64> m_touched; ///< when `take` or `drop` had their say, as a number that grows
    quint64 m_moment = 1;
    bool m_isRunning = false;
    bool m_runAgain = false;
    bool m_wholeWanted = false;
    bool m_isWhole = false;
};

} // namespace authdesk
