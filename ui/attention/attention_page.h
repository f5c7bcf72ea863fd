// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_item.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPoint;
class QStackedWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class AttentionModel;
class LineDismissal;
class MessageBar;
class RecordTable;
class StateView;
class StatusFilterBar;

/// The page that opens first: one worklist over everything, each line with its next step as a button. What the steps
/// open is other pages' business; this one says what is wanted.
class AttentionPage : public QWidget
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit AttentionPage(Environment *environment, QWidget *parent = nullptr);
    ~AttentionPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    [[nodiscard]] bool readyToClose() { return true; }

public Q_SLOTS:
    /// Does the next step of the current line.
    void takeNextStep();
    /// Sets the selected lines aside until their subjects change; that can be undone.
    void dismissSelected();
    void focusSearch();
    void refresh();

Q_SIGNALS:
    /// The request is to be opened at its step, to be reminded of.
    void requestWanted(const QString &requestId);
    /// A new request with this one's content: it was declined, or its address was wrong.
    void newRequestLike(const QString &requestId);
    /// Whether this sending arrived is to be found out.
    void unresolvedWanted(const QString &idempotencyKey);
    /// The connection keys of this partnership are to be retrieved.
    void keysWanted(const QString &partnershipId);
    void partnershipWanted(const QString &partnershipId);
    /// A new consent is to be made for the client of this one.
    void newConsentLike(const QString &consentId);
    void onboardingWanted(const QString &consentId);
    void consentWanted(const QString &consentId);
    /// Whether a consent was made is to be found out.
    void unresolvedConsentWanted(const QString &creationId);
    /// A new API key for the environment is to be entered.
    void newKeyWanted();
    /// A new API key for its consents is to be entered.
    void consentsKeyWanted();

    /// How many lines there are, whatever is searched for.
    void countChanged(int count);
    /// What can be done with the lines that are current and selected.
    void currentChanged(bool canStep, bool canDismiss);

private:
    /// Why the account may not take this step; empty where it may.
    [[nodiscard]] QString whyNot(AttentionItem::NextStep step) const;
    void setUpBar();
    void setUpLayout();
    void connectParts();
    void showCounts();
    void showState();
    void showFailure();
    void showCurrent();
    void showMenu(const QPoint &at);
    void keepSelection();
    void activate(const QString &id);
    void takeStep(const AttentionItem &item);
    [[nodiscard]] const AttentionItem *current() const;
    [[nodiscard]] QStringList dismissable() const;

    Environment *m_environment;
    AttentionModel *m_model;
    StatusFilterBar *m_filters;
    QLineEdit *m_search;
    MessageBar *m_messages;
    RecordTable *m_table;
    LineDismissal *m_dismissal;
    StateView *m_state;
    QStackedWidget *m_stack;
    QLabel *m_advice;
    QLabel *m_looked;
    bool m_wasFilled = false;
    QString m_currentId;   ///< stays while the line is away for a moment
    QString m_activatedId; ///< by what was a click on its button, until a double click would be over
    QElapsedTimer m_activated;
};

} // namespace authdesk::ui
