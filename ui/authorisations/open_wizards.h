// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/outgoing_request.h"

#include <QList>
#include <QPointer>
#include <functional>

class QWidget;

namespace authdesk {
class Environment;
struct Partnership;
} // namespace authdesk

namespace authdesk::ui {

class LinkWizard;
class SecretClipboard;

/// The wizards that are open: at most one for a request, which is brought to the front when it is asked for again. They
/// go with this object.
class OpenWizards
{
public:
    /// Environment and clipboard outlive it; `owner` is the page whose window they stand beside. `onClosed` is called
    /// after one was closed.
    OpenWizards(Environment *environment, SecretClipboard *clipboard, QWidget *owner, std::function<void()> onClosed);
    ~OpenWizards();
    Q_DISABLE_COPY_MOVE(OpenWizards)

    /// Filled in from the draft; an empty one asks for everything.
    void startNew(const AuthorisationDraft &draft);
    void open(const AuthorisationRequest &request);
    void open(const OutgoingRequest &unresolved);
    void openKeys(const Partnership &partnership);
    /// Whether a wizard shows this sending.
    [[nodiscard]] bool isOpen(const OutgoingRequest &unresolved) const;
    /// False when one of them would lose something: it is brought to the front and says why.
    [[nodiscard]] bool readyToClose();

private:
    LinkWizard *add();
    [[nodiscard]] bool bringToFront(const std::function<bool(const LinkWizard &)> &isTheOne);

    Environment *m_environment;
    SecretClipboard *m_clipboard;
    QWidget *m_owner;
    std::function<void()> m_onClosed;
    QList<QPointer<LinkWizard>> m_wizards;
};

} // namespace authdesk::ui
