// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "ui/authorisations/open_wizards.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace authdesk {
class Environment;
struct ApiError;
} // namespace authdesk

namespace authdesk::ui {

class MessageBar;
class RecordTable;
class RequestActions;
class RequestDetail;
class RequestsModel;
class SecretClipboard;
class StateView;
class StatusFilterBar;
class UnresolvedBar;

/// The page of authorisation requests: filters, search, table, and the detail of what is selected.
class AuthorisationsPage : public QWidget
{
    Q_OBJECT

public:
    /// Environment and clipboard outlive it.
    AuthorisationsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~AuthorisationsPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /// Whether the account may send requests, as far as is known.
    [[nodiscard]] bool canCreate() const;
    /// False when an open wizard holds a Secret back: that wizard is brought to the front and says why.
    [[nodiscard]] bool readyToClose();

public Q_SLOTS:
    void newRequest();
    void openCurrent();
    void resendCurrent();
    void withdrawCurrent();
    void focusSearch();
    void refresh();

Q_SIGNALS:
    void currentChanged(bool canOpen, bool canResend, bool canWithdraw);
    void pendingCountChanged(int pending);
    void canCreateChanged(bool canCreate);

private:
    void setUpBar();
    void setUpLayout();
    void connectParts();
    void showCounts();
    void showState();
    void showEmptyState();
    void tellUnreadable(int rows);
    void showFirst();
    void showFailure(const ApiError &error);
    void showCurrent();
    void showAccount();
    void open(const QString &requestId);
    [[nodiscard]] const AuthorisationRequest *current() const;
    [[nodiscard]] QString whyNotAllowed() const;

    Environment *m_environment;
    RequestsModel *m_model;
    StatusFilterBar *m_filters;
    QLineEdit *m_search;
    QPushButton *m_new;
    QLabel *m_cannotCreate;
    MessageBar *m_messages;
    UnresolvedBar *m_unresolved;
    RecordTable *m_table;
    StateView *m_state;
    QStackedWidget *m_stack;
    RequestDetail *m_detail;
    QSplitter *m_splitter;
    RequestActions *m_actions;
    OpenWizards m_wizards;
    bool m_wasFilled = false;
    int m_toldUnreadable = 0;
    QString m_shownFailure; ///< the sentence with which the bar tells of it
};

} // namespace authdesk::ui
