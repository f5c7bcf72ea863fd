// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/unresolved_consents_bar.h"

namespace authdesk::ui {

UnresolvedConsentsBar::UnresolvedConsentsBar(const ConsentCreations *creations,
                                             std::function<bool(const OutgoingConsent &)> isOpen, QWidget *parent)
    : MessageBar(parent)
    , m_creations(creations)
    , m_isOpen(std::move(isOpen))
{
    connect(m_creations, &ConsentCreations::unresolvedChanged, this, &UnresolvedConsentsBar::tell);
}

UnresolvedConsentsBar::~UnresolvedConsentsBar() = default;

void UnresolvedConsentsBar::tell()
{
    QList<OutgoingConsent> unresolved = m_creations->unresolved();
    unresolved.removeIf(m_isOpen);
    if (unresolved.isEmpty()) {
        clear();
        return;
    }
    const OutgoingConsent first = unresolved.constFirst();
    const auto many = static_cast<int>(unresolved.size());
    const QString told =
        many == 1 ? tr("It is not known whether the consent of %1 was made.").arg(first.draft.name)
                  : tr("It is not known whether %n consent(s) were made, among them the one of %1.", nullptr, many)
                        .arg(first.draft.name);
    if (text() == told)
        return;
    const auto look = [this, first] {
        Q_EMIT lookWanted(first);
        tell();
    };
    showMessage(Severity::Error, told, {{tr("Look into &it"), look}});
}

} // namespace authdesk::ui
