// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_item.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPoint;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class AttentionModel;
class LineDismissal;
class ListPage;

/// The page that opens first: one worklist over everything, each line with its next step as a button. The
/// steps are taken by other pages.
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
    /// The next step of the line is to be taken, on the page of its subject.
    void stepRequested(const authdesk::AttentionItem &item);
    /// How many lines there are, whatever is searched for.
    void countChanged(int count);
    /// What can be done with the lines that are current and selected.
    void currentChanged(bool canStep, bool canDismiss);

private:
    /// Why the account may not take this step; empty where it may.
    [[nodiscard]] QString whyNot(AttentionItem::NextStep step) const;
    void setUpList();
    void setUpLayout();
    void connectParts();
    void showState();
    void showCurrent();
    void showMenu(const QPoint &at);
    void activate(const QString &id);
    void takeStep(const AttentionItem &item);
    [[nodiscard]] const AttentionItem *current() const;
    [[nodiscard]] QStringList dismissable() const;

    Environment *m_environment;
    AttentionModel *m_model;
    ListPage *m_list;
    LineDismissal *m_dismissal;
    QLabel *m_advice;
    QLabel *m_looked;
    QString m_activatedId; ///< by what was a click on its button, until a double click would be over
    QElapsedTimer m_activated;
};

} // namespace authdesk::ui
