// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "ui/authorisations/open_wizards.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace authdesk {
class Environment;
struct AuthorisationDraft;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class ListPage;
class RecordTable;
class RequestActions;
class RequestDetail;
class RequestFilterRow;
class RequestsModel;
class SecretClipboard;
class SelectedRequests;
class UnresolvedBar;

/// The page of authorisation requests: filters, search, table, and the detail of what is selected. It owns the wizards,
/// so other pages come here for them.
class AuthorisationsPage : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with what is selected.
    struct Possible
    {
        bool open = false;
        bool resend = false;
        bool withdraw = false;
        bool sendAgain = false;
        bool letter = false; ///< a text for the client

        bool operator==(const Possible &) const = default;
    };

    /// Environment and clipboard outlive it.
    AuthorisationsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~AuthorisationsPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /// Whether the account may send requests, as far as is known.
    [[nodiscard]] bool canCreate() const;
    /// False when an open wizard holds a Secret back: that wizard is brought to the front and says why.
    [[nodiscard]] bool readyToClose();

    /// Selects the request, without search and filters where they hide it. False when it is not in the list.
    bool showRequest(const QString &requestId);

public Q_SLOTS:
    void newRequest();
    /// The wizard, filled in.
    void startRequest(const authdesk::AuthorisationDraft &draft);
    /// A new request to the client of this one.
    void sendAgain(const QString &requestId);
    /// The wizard at the step that the request has reached.
    void continueRequest(const QString &requestId);
    /// The wizard at the connection keys of a partnership, whether or not its request is known.
    void openKeys(const QString &partnershipId);
    /// The wizard at a sending whose outcome is unknown.
    void openUnresolved(const QString &idempotencyKey);
    void openCurrent();
    /// All that are selected.
    void resendCurrent();
    void withdrawCurrent();
    void sendCurrentAgain();
    void openLetter();
    void copySelected();
    /// What is shown, or what is selected of it when that is more than one.
    void exportShown();
    void focusSearch();
    void refresh();

Q_SIGNALS:
    void currentChanged(const authdesk::ui::AuthorisationsPage::Possible &possible);
    void pendingCountChanged(int pending);
    void canCreateChanged(bool canCreate);
    void partnershipWanted(const QString &partnershipId);
    /// Another record of the current client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void setUpList();
    void connectParts();
    void connectActions();
    void tellPending();
    void showCurrent();
    void showAccount();
    void showMenu(const QPoint &at);
    [[nodiscard]] Possible possible() const;
    [[nodiscard]] const AuthorisationRequest *current() const;
    [[nodiscard]] QList<AuthorisationRequest> selected() const;
    [[nodiscard]] QList<AuthorisationRequest> requestsOf(const QStringList &ids) const;

    Environment *m_environment;
    RequestsModel *m_model;
    ListPage *m_list;
    RecordTable *m_table; ///< the list's
    QPushButton *m_new;
    QLabel *m_cannotCreate;
    UnresolvedBar *m_unresolved;
    RequestFilterRow *m_more;
    RequestDetail *m_detail;
    SelectedRequests *m_several;
    QStackedWidget *m_side;
    RequestActions *m_actions;
    OpenWizards m_wizards;
};

} // namespace authdesk::ui
