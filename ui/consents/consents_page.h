// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace authdesk {
class Environment;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class ConsentActions;
class ConsentDetail;
class ConsentFilterRow;
class ConsentsModel;
class ListPage;
class RecordTable;
class SecretClipboard;
class SelectedConsents;
class UnresolvedConsentsBar;

/// The page of consents: filters, search, table, and the detail of what is selected. For an environment that is
/// connected to them; for another one there is ConsentsNotConnectedPage.
class ConsentsPage : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with the current row, or with those that are selected, for the menu of the window.
    struct Possible
    {
        bool onboard = false;
        bool anew = false;
        bool rename = false;
        bool revoke = false;
        bool remove = false;
        bool copy = false;

        bool operator==(const Possible &) const = default;
    };

    /// Both outlive it. The environment has consents.
    ConsentsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~ConsentsPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    [[nodiscard]] bool readyToClose() const { return true; }
    [[nodiscard]] Possible possible() const;
    /// Makes the consent current, also when search or filters hid it. False when it is not in the list.
    bool showConsent(const QString &id);
    /// Looks into a creation of which the outcome is not known.
    void openUnresolved(const QString &creationId);

public Q_SLOTS:
    void newConsent();
    /// A new consent of the same name and system.
    void newConsentLike(const QString &id);
    void newConsentLikeCurrent();
    void startOnboarding(const QString &id);
    void startOnboardingOfCurrent();
    void renameCurrent();
    void revokeSelected();
    void deleteSelected();
    void copySelected();
    void exportShown();
    void focusSearch();
    void refresh();

Q_SIGNALS:
    void currentChanged(const authdesk::ui::ConsentsPage::Possible &possible);
    void acceptedCountChanged(int accepted);
    /// Another record of the current client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void setUpList();
    void setUpKeys();
    void connectParts();
    void connectActions();
    void showCurrent();
    void showMenu(const QPoint &at);
    void tellAccepted();
    void askService();
    [[nodiscard]] Consents *consents() const;
    [[nodiscard]] const Consent *current() const;
    [[nodiscard]] QList<Consent> consentsOf(const QStringList &ids) const;
    [[nodiscard]] QList<Consent> selected() const;

    Environment *m_environment;
    ConsentsModel *m_model;
    ListPage *m_list;
    RecordTable *m_table;
    ConsentActions *m_actions;
    QPushButton *m_new;
    UnresolvedConsentsBar *m_unresolved;
    ConsentFilterRow *m_more;
    ConsentDetail *m_detail;
    SelectedConsents *m_several;
    QStackedWidget *m_side;
    QTimer m_asking;
};

} // namespace authdesk::ui
