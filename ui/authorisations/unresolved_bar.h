// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/outgoing_request.h"
#include "ui/common/message_bar.h"

#include <functional>

namespace authdesk {
class AuthorisationRequests;
}

namespace authdesk::ui {

/// Tells of requests that may or may not have been sent, one after the other, until each is looked into.
class UnresolvedBar : public MessageBar
{
    Q_OBJECT

public:
    /// The requests outlive it. `isOpen` says whether a sending is being looked into already.
    UnresolvedBar(const AuthorisationRequests *requests, std::function<bool(const OutgoingRequest &)> isOpen,
                  QWidget *parent = nullptr);
    ~UnresolvedBar() override;

    /// Tells what is still to be looked into; nothing hides the bar.
    void tell();

Q_SIGNALS:
    void lookWanted(const OutgoingRequest &request);

private:
    const AuthorisationRequests *m_requests;
    std::function<bool(const OutgoingRequest &)> m_isOpen;
};

} // namespace authdesk::ui
