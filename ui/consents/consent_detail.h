// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QScrollArea>
#include <optional>

class QLabel;
class QLayout;
class QPushButton;

namespace authdesk {
class Environment;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class FactList;
class LinkedRecords;

/// The selected consent: what it gives, what time does to it, and what can be done with it.
class ConsentDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit ConsentDetail(Environment *environment, QWidget *parent = nullptr);
    ~ConsentDetail() override;

    /// Nothing shows a hint to select a row. A busy one is being changed: its buttons wait.
    void showConsent(const std::optional<Consent> &consent, bool isBusy);

Q_SIGNALS:
    void onboardingWanted();
    /// Another record of the same client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);
    void newConsentWanted();
    void renameWanted();
    void revokeWanted();
    void deleteWanted();

private:
    void setUpLayout();
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text, QLayout *layout);

    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_name;
    QLabel *m_situation;
    QLabel *m_lapse;
    FactList *m_facts;
    LinkedRecords *m_linked;
    QPushButton *m_onboard;
    QPushButton *m_anew;
    QPushButton *m_rename;
    QPushButton *m_revoke;
    QPushButton *m_delete;
};

} // namespace authdesk::ui
