// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"
#include "core/authorisations/resend_rule.h"

#include <QObject>

namespace authdesk {

/// Resends several requests, one after the other, with restraint: those that must wait are held back and say why.
/// Destroying it stops after the one that is under way.
class BulkResend : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        enum class State {
            Waiting,
            HeldBack, ///< see `allowance`
            Sending,
            Sent,
            Refused, ///< see `error`; may be retried
            Unknown, ///< the answer got lost: it may have been sent, and is not sent again by itself
        };

        AuthorisationRequest request; ///< as it was when it was chosen
        State state = State::Waiting;
        ResendAllowance allowance;
        std::optional<ApiError> error;
    };

    /// The service outlives this object.
    BulkResend(AuthorisationRequests *requests, const QList<AuthorisationRequest> &chosen, const QDateTime &now,
               QObject *parent = nullptr);
    ~BulkResend() override;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count(Row::State state) const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Sends all that wait.
    void start();
    /// After the one that is under way; the others go on waiting.
    void stop();
    /// Those that were refused wait again, and are sent.
    void retryRefused();

Q_SIGNALS:
    void rowChanged(int row);
    void runningChanged(bool isRunning);

private:
    QCoro::Task<void> run();
    void setState(int row, Row::State state);

    AuthorisationRequests *m_requests;
    QList<Row> m_rows;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace authdesk
