// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QDialog>

namespace authdesk::ui {

/// Somebody changed the same field of a consent: what it was, what they made of it and what was wanted here, side by
/// side. Accepted means that one's own is to hold; rejected leaves theirs.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// The outcome is a Conflict. Consents outlive it: should the consent go meanwhile, it says so.
    ConflictDialog(const Consents *consents, SaveOutcome outcome, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    [[nodiscard]] const SaveOutcome &outcome() const { return m_outcome; }

private:
    SaveOutcome m_outcome;
};

} // namespace authdesk::ui
