// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QObject>
#include <QTimer>

namespace authdesk {

/// Revokes or deletes several consents, one after the other. What changed since it was chosen is left alone and says
/// so. When the service asks for patience, all wait. Destroying it stops after the one that is under way.
class ConsentBulk : public QObject
{
    Q_OBJECT

public:
    enum class What { Revoke, Delete };

    struct Row
    {
        enum class State {
            Waiting,
            Working,
            Done,
            AlreadySo, ///< revoked or gone already
            Changed,   ///< somebody changed it since it was chosen: nothing was done
            Refused,   ///< see `error`; may be retried
            Unknown,   ///< the answer got lost; may be retried, for neither is done twice
        };

        Consent consent; ///< as it was when it was chosen
        State state = State::Waiting;
        std::optional<ApiError> error;
    };

    /// The consents outlive this object.
    ConsentBulk(Consents *consents, What what, const QList<Consent> &chosen, QObject *parent = nullptr);
    ~ConsentBulk() override;

    [[nodiscard]] What what() const { return m_what; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count(Row::State state) const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// When it goes on, UTC, while the service has asked for patience; else invalid.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

    /// All that wait.
    void start();
    /// After the one that is under way; the others go on waiting.
    void stop();
    /// Those that were refused, or of which nothing is known, wait again and are tried again.
    void retryFailed();

Q_SIGNALS:
    void rowChanged(int row);
    /// It began, paused or ended.
    void runningChanged();

private:
    QCoro::Task<void> run();
    QCoro::Task<Row> attempt(Row row);
    void pause(std::chrono::seconds wait);
    void end();

    Consents *m_consents;
    What m_what;
    QList<Row> m_rows;
    QTimer m_patience;
    QDateTime m_pausedUntil;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace authdesk
