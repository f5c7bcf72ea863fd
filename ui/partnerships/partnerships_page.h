// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/partnerships/partnership.h"

#include <QWidget>

namespace authdesk {
class Environment;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class ListPage;
class PartnershipCancelling;
class PartnershipDetail;
class PartnershipsModel;

/// The page of partnerships: filters, search, table, and the detail of what is selected with the state of its keys.
class PartnershipsPage : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with the current row, for the menu of the window.
    struct Possible
    {
        bool keys = false;
        bool cancel = false;
        bool newRequest = false;
        bool request = false;

        bool operator==(const Possible &) const = default;
    };

    /// The environment outlives it.
    explicit PartnershipsPage(Environment *environment, QWidget *parent = nullptr);
    ~PartnershipsPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    [[nodiscard]] bool readyToClose() const { return true; }
    [[nodiscard]] Possible possible() const;
    /// Makes the partnership current, also when search or filter hid it. False when it is not in the list.
    bool showPartnership(const QString &id);

public Q_SLOTS:
    void retrieveKeysOfCurrent();
    void cancelCurrent();
    void requestAnew();
    void showRequestOfCurrent();
    void focusSearch();
    void refresh();

Q_SIGNALS:
    void currentChanged(const authdesk::ui::PartnershipsPage::Possible &possible);
    void activeCountChanged(int active);
    /// The connection keys of this partnership are to be retrieved: step 5 of its request.
    void keysWanted(const QString &partnershipId);
    /// A new request to the client of an ended partnership is to be written, starting from this.
    void requestWanted(const authdesk::AuthorisationDraft &draft);
    /// The request that made a partnership is to be shown.
    void requestChosen(const QString &requestId);
    /// Another record of the current client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void setUpList();
    void connectParts();
    void showCurrent();
    void showMenu(const QPoint &at);
    void tellActive();
    [[nodiscard]] const Partnership *current() const;
    [[nodiscard]] const AuthorisationRequest *requestOf(const Partnership &partnership) const;
    [[nodiscard]] AuthorisationDraft draftAnew(const Partnership &partnership) const;
    [[nodiscard]] QString whyNotRequest() const;

    Environment *m_environment;
    PartnershipsModel *m_model;
    ListPage *m_list;
    PartnershipDetail *m_detail;
    PartnershipCancelling *m_cancelling;
};

} // namespace authdesk::ui
