// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>

namespace authdesk {

/// Holds each resend back for a moment, so that it can be undone. Until it goes out nothing is sent and nothing is
/// logged; what is still held when this object goes is never sent.
class HeldResends : public QObject
{
    Q_OBJECT

public:
    struct Held
    {
        AuthorisationRequest request; ///< as it was when the user decided
        QDeadlineTimer due;
    };

    /// The service outlives this object.
    explicit HeldResends(AuthorisationRequests *requests, QObject *parent = nullptr);
    ~HeldResends() override;

    /// In the order in which they go out.
    [[nodiscard]] const QList<Held> &held() const { return m_held; }
    /// Whether this request is held, or is being sent.
    [[nodiscard]] bool isBusyWith(const QString &requestId) const;

    /// Does nothing for a request that it is busy with.
    void add(const AuthorisationRequest &request);
    /// Does nothing for one that is not held (any more).
    void undo(const QString &requestId);

    /// For tests: how long they are held, from now on.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

Q_SIGNALS:
    /// One more or one fewer is held, or one was sent.
    void changed();
    void undone(const authdesk::AuthorisationRequest &request);
    /// It was answered, withdrawn or resent elsewhere meanwhile, and is not sent from here.
    void dropped(const authdesk::AuthorisationRequest &request);
    void sent(const authdesk::AuthorisationRequest &request);
    void failed(const authdesk::AuthorisationRequest &request, const authdesk::ApiError &error);

private:
    void sendDue();
    void dropOutdated();
    void send(const AuthorisationRequest &request);
    [[nodiscard]] bool isOutdated(const AuthorisationRequest &request) const;

    AuthorisationRequests *m_requests;
    QList<Held> m_held;
    QSet<QString> m_sending;
    QTimer m_timer;
    std::chrono::milliseconds m_delay = std::chrono::seconds(5);
};

} // namespace authdesk
