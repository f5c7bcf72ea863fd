// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_creations.h"
#include "ui/common/message_bar.h"

#include <functional>

namespace authdesk::ui {

/// Tells of consents that may or may not have been made, one after the other, until each is looked into.
class UnresolvedConsentsBar : public MessageBar
{
    Q_OBJECT

public:
    /// The creations outlive it. `isOpen` says whether one is being looked into already.
    UnresolvedConsentsBar(const ConsentCreations *creations, std::function<bool(const OutgoingConsent &)> isOpen,
                          QWidget *parent = nullptr);
    ~UnresolvedConsentsBar() override;

    /// Tells what is still to be looked into; nothing hides the bar.
    void tell();

Q_SIGNALS:
    void lookWanted(const authdesk::OutgoingConsent &consent);

private:
    const ConsentCreations *m_creations;
    std::function<bool(const OutgoingConsent &)> m_isOpen;
};

} // namespace authdesk::ui
