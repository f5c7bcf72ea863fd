// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QScrollArea>
#include <optional>

class QLabel;
class QPushButton;

namespace authdesk {
class SoftwareCatalogue;
}

namespace authdesk::ui {

class FactList;
class RequestTimeline;
class StepTracker;

/// The selected request: who, where it stands in the five steps, and what its state allows.
class RequestDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// The catalogue outlives it.
    explicit RequestDetail(const SoftwareCatalogue *software, QWidget *parent = nullptr);
    ~RequestDetail() override;

    /// Nothing shows a hint to select a row. `whyNot` says why resending and withdrawing are not possible, if so.
    void showRequest(const std::optional<AuthorisationRequest> &request, bool isBusy, const QString &whyNot);

Q_SIGNALS:
    void openWanted();
    void resendWanted();
    void withdrawWanted();

private:
    void setUpLayout();
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text, QLayout *layout);

    const SoftwareCatalogue *m_software;
    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_client;
    QLabel *m_situation;
    StepTracker *m_tracker;
    RequestTimeline *m_timeline;
    FactList *m_facts;
    QLabel *m_whyNot;
    QPushButton *m_open;
    QPushButton *m_resend;
    QPushButton *m_withdraw;
};

} // namespace authdesk::ui
