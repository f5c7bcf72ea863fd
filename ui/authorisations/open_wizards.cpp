// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/open_wizards.h"

#include "core/partnerships/partnership.h"
#include "ui/authorisations/link_wizard.h"

#include <QWidget>
#include <algorithm>

namespace authdesk::ui {

namespace {

/// A wizard that was closed lives on for a moment.
bool isShown(const QPointer<LinkWizard> &wizard)
{
    return wizard && wizard->isVisible();
}

void comeForward(LinkWizard &wizard)
{
    wizard.setWindowState(wizard.windowState() & ~Qt::WindowMinimized);
    wizard.raise();
    wizard.activateWindow();
}

} // namespace

OpenWizards::OpenWizards(Environment *environment, SecretClipboard *clipboard, QWidget *owner,
                         std::function<void()> onClosed)
    : m_environment(environment)
    , m_clipboard(clipboard)
    , m_owner(owner)
    , m_onClosed(std::move(onClosed))
{
}

OpenWizards::~OpenWizards()
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards)) {
        if (wizard)
            wizard->disconnect(m_owner);
        delete wizard;
    }
}

LinkWizard *OpenWizards::add()
{
    m_wizards.removeAll(QPointer<LinkWizard>());
    auto *wizard = new LinkWizard(m_environment, m_clipboard, m_owner->window());
    m_wizards.append(wizard);
    // Queued, so that it is hidden by then. Not by destroyed(): a widget tells that when it is no wizard any more.
    QObject::connect(wizard, &LinkWizard::closed, m_owner, m_onClosed, Qt::QueuedConnection);
    wizard->show();
    return wizard;
}

bool OpenWizards::bringToFront(const std::function<bool(const LinkWizard &)> &isTheOne)
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards)) {
        if (isShown(wizard) && isTheOne(*wizard)) {
            comeForward(*wizard);
            return true;
        }
    }
    return false;
}

void OpenWizards::startNew(const AuthorisationDraft &draft)
{
    add()->startWith(draft);
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

void OpenWizards::openKeys(const Partnership &partnership)
{
    const auto isTheOne = [&partnership](const LinkWizard &wizard) {
        return wizard.partnershipId() == partnership.id;
    };
    if (!bringToFront(isTheOne))
        add()->openKeys(partnership);
}

bool OpenWizards::isOpen(const OutgoingRequest &unresolved) const
{
    return std::any_of(m_wizards.cbegin(), m_wizards.cend(), [&unresolved](const QPointer<LinkWizard> &wizard) {
        return isShown(wizard) && wizard->unresolvedKey() == unresolved.idempotencyKey;
    });
}

bool OpenWizards::readyToClose()
{
    for (const QPointer<LinkWizard> &wizard : std::as_const(m_wizards)) {
        if (isShown(wizard) && !wizard->readyToClose()) {
            comeForward(*wizard);
            return false;
        }
    }
    return true;
}

} // namespace authdesk::ui
