// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"

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
class OrganisationKeysView;

/// The selected partnership: with whom, since when, the keys of each organisation, and what its state allows.
class PartnershipDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// What can be done with it now. The texts say why something cannot; empty where it can.
    struct Allowed
    {
        bool isBusy = false;
        bool hasRequest = false; ///< its request is in the list
        QString whyNotKeysOrCancel;
        QString whyNotRequest;
    };

    /// The environment outlives it.
    explicit PartnershipDetail(Environment *environment, QWidget *parent = nullptr);
    ~PartnershipDetail() override;

    /// Nothing shows a hint to select a row.
    void showPartnership(const std::optional<Partnership> &partnership, const Allowed &allowed);
    [[nodiscard]] const OrganisationKeysView *organisations() const { return m_organisations; }

Q_SIGNALS:
    void keysWanted();
    void cancelWanted();
    void newRequestWanted();
    void requestWanted();
    /// Another record of the same client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void setUpLayout();
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text, QLayout *layout);

    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_client;
    QLabel *m_situation;
    FactList *m_facts;
    OrganisationKeysView *m_organisations;
    LinkedRecords *m_linked;
    QLabel *m_whyNot;
    QPushButton *m_keys;
    QPushButton *m_cancel;
    QPushButton *m_newRequest;
    QPushButton *m_request;
};

} // namespace authdesk::ui
