// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/noun.h"
#include "core/net/service.h"
#include "ui/shell/shell_page.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace authdesk {
class Environment;
struct AttentionItem;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class AttentionPage;
class AuthorisationsPage;
class ConnectionBanner;
class ConsentsPage;
class Navigation;
class PartnershipsPage;
class SecretClipboard;
class WorkspaceNotices;

/// What is seen of one open environment: the navigation, the banner and the pages. Made for it and gone with it.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Environment and clipboard are not owned and outlive it.
    Workspace(Environment *environment, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const QList<ShellPage> &pages() const { return m_pages; }
    [[nodiscard]] AttentionPage *attention() const { return m_attention; }
    [[nodiscard]] AuthorisationsPage *authorisations() const { return m_authorisations; }
    [[nodiscard]] PartnershipsPage *partnerships() const { return m_partnerships; }
    /// Null where the environment is not connected to consents.
    [[nodiscard]] ConsentsPage *consents() const { return m_consents; }

    void showPage(const QString &id);
    /// Its page, with its row selected.
    void showRequest(const QString &requestId);
    void showPartnership(const QString &partnershipId);
    void showConsent(const QString &consentId);
    /// The page of its noun, with it selected.
    void showRecord(const ClientRecord &record);
    /// Shows the page that this stands on, with it selected; the worklist where no page has it.
    void showSubject(Noun noun, const QString &id);
    /// The environment was opened without its consents, because their API key could not be read.
    void showConsentsKeyMissing(const QString &why);
    /// Null before there is one.
    [[nodiscard]] const ShellPage *currentPage() const;
    void refresh();
    void focusSearch();
    void exportShown();
    /// Asks each page; false when one of them holds the window open.
    [[nodiscard]] bool readyToClose();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void switchChosen();
    void newKeyRequested(authdesk::Service service);
    /// The connection is to be checked.
    void checkChosen();
    /// The environment is to be opened anew, with what the keychain gives by now.
    void reopenChosen();
    void inboxChosen();
    void currentPageChanged();
    void attentionCountChanged(int count);

private:
    void addPage(const ShellPage &page);
    void setUpAttention();
    void setUpAuthorisations(SecretClipboard *clipboard);
    void setUpPartnerships();
    void setUpConsents(SecretClipboard *clipboard);
    void setUpActivity();
    void connectPages();
    /// Does the next step of a line of the worklist, where its subject can be seen.
    void takeStep(const AttentionItem &item);
    void takeConsentStep(const AttentionItem &item);
    [[nodiscard]] QWidget *setUpSide();
    [[nodiscard]] QWidget *setUpRibbon();

    Environment *m_environment;
    Navigation *m_navigation;
    ConnectionBanner *m_banner;
    WorkspaceNotices *m_notices;
    QStackedWidget *m_stack;
    QList<ShellPage> m_pages;
    AttentionPage *m_attention = nullptr;
    AuthorisationsPage *m_authorisations = nullptr;
    PartnershipsPage *m_partnerships = nullptr;
    ConsentsPage *m_consents = nullptr;
};

} // namespace authdesk::ui
