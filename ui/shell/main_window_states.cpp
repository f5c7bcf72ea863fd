// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no environment is open: what it waits for, and what went wrong.
#include "ui/common/environment_words.h"
#include "ui/common/state_view.h"
#include "ui/settings/keychain_text.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

void MainWindow::showState(const QString &title)
{
    m_stack->setCurrentWidget(m_state);
    showMenusOfPage();
    tellTitle(title);
    if (m_state->kind() == StateView::Kind::Loading)
        return;
    // Its buttons are shown by the layout, later.
    QTimer::singleShot(0, m_state, [state = m_state] {
        if (auto *proposed = state->findChild<QPushButton *>(u"state_action_0"_s))
            proposed->setFocus();
    });
}

void MainWindow::showStartingPractice()
{
    m_state->setState(StateView::Kind::Loading, tr("Starting the practice environment…"),
                      tr("Its clients live on this computer only."), {{tr("Choose another &environment"), [this] {
                                                                           Q_EMIT switchChosen();
                                                                       }}});
    showState(tr("Practice environment"));
}

void MainWindow::showPracticeFailed(const QString &sentence, const QString &details)
{
    QList<StateView::Action> actions{{tr("&Try again"),
                                      [this] {
                                          Q_EMIT practiceChosen();
                                      }},
                                     {tr("Choose another &environment"), [this] {
                                          Q_EMIT switchChosen();
                                      }}};
    if (!details.isEmpty())
        actions.append({tr("&Copy details for support"), [details] {
                            QGuiApplication::clipboard()->setText(details);
                        }});
    m_state->setState(StateView::Kind::Error, tr("The practice environment is not running"), sentence, actions);
    showState(tr("Practice environment"));
}

void MainWindow::showReadingKey(const EnvironmentProfile &profile)
{
    m_state->setState(StateView::Kind::Loading, tr("Opening %1…").arg(nameAndKind(profile)),
                      tr("Reading the API key from the keychain. It may ask for your password."),
                      {{tr("Choose another &environment"), [this] {
                            Q_EMIT switchChosen();
                        }}});
    showState(profile.name);
}

void MainWindow::showKeyMissing(const EnvironmentProfile &profile, const KeychainError &error)
{
    const StateView::Action another{tr("Choose another &environment"), [this] {
                                        Q_EMIT switchChosen();
                                    }};
    const StateView::Action session{tr("Use a key for th&is session…"), [this, profile] {
                                        Q_EMIT sessionKeyChosen(profile);
                                    }};
    if (error.kind == KeychainError::Kind::NotFound) {
        const StateView::Action enter{tr("Enter the API &key…"), [this, profile] {
                                          Q_EMIT newKeyRequested(profile, Service::Authorisations);
                                      }};
        m_state->setState(StateView::Kind::Empty, tr("The API key of %1 is needed").arg(profile.name),
                          sentenceFor(error), {enter, session, another});
    } else {
        const StateView::Action retry{tr("&Retry"), [this, profile] {
                                          Q_EMIT environmentChosen(profile.id);
                                      }};
        m_state->setState(StateView::Kind::Error, headlineFor(error), sentenceFor(error), {retry, session, another});
    }
    showState(profile.name);
}

void MainWindow::showRemoving(const EnvironmentProfile &profile)
{
    m_state->setState(StateView::Kind::Loading, tr("Removing %1…").arg(profile.name),
                      tr("Taking the API key out of the keychain."));
    showState({});
}

void MainWindow::showNotRemoved(const EnvironmentProfile &profile, const KeychainError &error)
{
    m_state->setState(StateView::Kind::Error, tr("%1 was not removed").arg(profile.name), sentenceFor(error),
                      {{tr("&Retry"),
                        [this, profile] {
                            Q_EMIT removalChosen(profile.id);
                        }},
                       {tr("&Keep it"), [this] {
                            Q_EMIT switchChosen();
                        }}});
    showState({});
}

} // namespace authdesk::ui
