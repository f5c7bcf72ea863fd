// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/unresolved_bar.h"

#include "core/authorisations/authorisation_requests.h"

namespace authdesk::ui {

UnresolvedBar::UnresolvedBar(const AuthorisationRequests *requests, std::function<bool(const OutgoingRequest &)> isOpen,
                             QWidget *parent)
    : MessageBar(parent)
    , m_requests(requests)
    , m_isOpen(std::move(isOpen))
{
    connect(m_requests, &AuthorisationRequests::unresolvedChanged, this, &UnresolvedBar::tell);
}

UnresolvedBar::~UnresolvedBar() = default;

void UnresolvedBar::tell()
{
    QList<OutgoingRequest> unresolved = m_requests->unresolved();
    unresolved.removeIf(m_isOpen);
    if (unresolved.isEmpty()) {
        clear();
        return;
    }
    const OutgoingRequest first = unresolved.constFirst();
    const QString name = first.draft.clientName;
    const QString told = unresolved.size() == 1
                             ? tr("It is not known whether the request to %1 was sent.").arg(name)
                             : tr("It is not known whether %n request(s) were sent, among them the one to %1.", nullptr,
                                  int(unresolved.size()))
                                   .arg(name);
    if (text() == told)
        return;
    const auto look = [this, first] {
        Q_EMIT lookWanted(first);
        tell();
    };
    showMessage(Severity::Error, told, {{tr("&Look into it"), look}});
}

} // namespace authdesk::ui
