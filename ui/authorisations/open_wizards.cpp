// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/open_wizards.h"

#include "ui/authorisations/link_wizard.h"

#include <QWidget>

namespace authdesk::ui {

OpenWizards::OpenWizards(Environment *environment, SecretClipboard *clipboard, QWidget *owner)
    : m_environment(environment)
    , m_clipboard(clipboard)
    , m_owner(owner)
{
}

OpenWizards::~OpenWizards()
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards))
        delete wizard;
}

LinkWizard *OpenWizards::add()
{
    m_wizards.removeAll(QPointer<LinkWizard>());
    auto *wizard = new LinkWizard(m_environment, m_clipboard, m_owner->window());
    m_wizards.append(wizard);
    wizard->show();
    return wizard;
}

bool OpenWizards::bringToFront(const std::function<bool(const LinkWizard &)> &isTheOne)
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards)) {
        if (wizard && isTheOne(*wizard)) {
            wizard->raise();
            wizard->activateWindow();
            return true;
        }
    }
    return false;
}

void OpenWizards::startNew()
{
    add()->startWith({});
}

void OpenWizards::open(const AuthorisationRequest &request)
{
    if (!bringToFront([&request](const LinkWizard &wizard) { return wizard.requestId() == request.id; }))
        add()->resume(request);
}

void OpenWizards::open(const OutgoingRequest &unresolved)
{
    const auto isTheOne = [&unresolved](const LinkWizard &wizard) {
        return wizard.unresolvedKey() == unresolved.idempotencyKey;
    };
    if (!bringToFront(isTheOne))
        add()->resumeUnresolved(unresolved);
}

bool OpenWizards::readyToClose()
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards)) {
        if (wizard && wizard->holdsSecretBack()) {
            wizard->raise();
            wizard->activateWindow();
            return false;
        }
    }
    return true;
}

} // namespace authdesk::ui
