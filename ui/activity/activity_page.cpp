// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "core/environment/environment.h"
#include "ui/activity/activity_export.h"
#include "ui/activity/activity_filter_bar.h"
#include "ui/activity/activity_model.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/state_view.h"
#include "ui/common/status_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ActivityPage::ActivityPage(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new ActivityModel(environment->activity(), environment->software(), this))
    , m_filters(new ActivityFilterBar(environment->activity()->origin().environmentId, this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_messages(new MessageBar(this))
    , m_table(new RecordTable(tr("Activity"), this))
    , m_state(new StateView(this))
    , m_stack(new QStackedWidget(this))
    , m_cutOff(plainLabel({}, this))
{
    setUpLayout();
    connectParts();
    applyFilter();
}

ActivityPage::~ActivityPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_table->disconnect(this);
    m_model->disconnect(this);
}

void ActivityPage::setUpLayout()
{
    m_table->setObjectName(u"activity"_s);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(ActivityModel::Outcome, new StatusDelegate(m_table));
    m_table->sortByColumn(ActivityModel::When, Qt::DescendingOrder);
    m_export->setObjectName(u"export"_s);
    m_export->setToolTip(tr("Writes all entries that the filters let through into a CSV file"));
    m_cutOff->setObjectName(u"cutOff"_s);
    m_cutOff->setText(tr("These are the newest %n entries. Older ones appear when you filter, and are in the export.",
                         nullptr, ActivityModel::mostRows));
    m_cutOff->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filters, 1);
    bar->addWidget(m_export, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_cutOff);
}

void ActivityPage::connectParts()
{
    connect(m_filters, &ActivityFilterBar::filterChanged, this, &ActivityPage::applyFilter);
    connect(m_filters, &ActivityFilterBar::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ActivityModel::stateChanged, this, &ActivityPage::showState);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportShown);
    connect(m_table, &RecordTable::currentIdChanged, this, [this](const QString &id) {
        if (!id.isEmpty())
            m_chosen = id;
    });
    connect(m_table, &RecordTable::menuRequested, this, &ActivityPage::showMenu);
    connect(m_environment->activity(), &ActivityLog::writingFailed, this, [this](const QString &text) {
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("What is done now cannot be noted in the activity log. Check that the disk of this "
                                   "computer is not full. Your work itself goes on."),
                                {}, text);
    });
}

void ActivityPage::applyFilter()
{
    m_table->setColumnHidden(ActivityModel::EnvironmentColumn, !m_filters->isOfAllEnvironments());
    m_isRefiltered = true;
    m_model->setFilter(m_filters->filter());
}

void ActivityPage::chooseAgain()
{
    // The entry that was chosen last is so again, once a filter lets it through.
    if (!m_isRefiltered || m_model->rowCount() == 0)
        return;
    m_isRefiltered = m_model->state() == ActivityModel::State::Reading;
    if (m_table->currentId().isEmpty() && !m_chosen.isEmpty())
        m_table->selectId(m_chosen);
}

void ActivityPage::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_export->setEnabled(hasRows);
    m_cutOff->setVisible(m_model->isCutOff());
    if (hasRows && m_model->state() == ActivityModel::State::Failed) {
        m_messages->showMessage(MessageBar::Severity::Error, tr("The activity log could not be read further."),
                                {{tr("&Try again"),
                                  [this] {
                                      refresh();
                                  }}},
                                m_model->error());
    }
    if (hasRows) {
        m_stack->setCurrentWidget(m_table);
        chooseAgain();
        return;
    }
    switch (m_model->state()) {
    case ActivityModel::State::Reading:
        // A moment, after each key of a search: what was there stays until there is something to say.
        if (m_stack->currentWidget() != m_state)
            return;
        m_state->setState(StateView::Kind::Loading, tr("Reading the activity log…"));
        break;
    case ActivityModel::State::Failed:
        m_state->setState(
            StateView::Kind::Error, tr("The activity log cannot be read"),
            tr("It is kept in a file on this computer, which could not be opened: %1").arg(m_model->error()),
            {{tr("&Try again"), [this] {
                  refresh();
              }}});
        break;
    case ActivityModel::State::Ready:
        if (m_filters->isEmpty())
            m_state->setState(
                StateView::Kind::Empty, tr("Nothing has happened yet"),
                tr("Whatever you do in Authdesk, and every change that it sees, is noted here: when, who, "
                   "for which client, and how it ended. It never holds a key."));
        else
            m_state->setState(StateView::Kind::NothingFound, tr("No entry matches"),
                              tr("Nothing in the log matches the search and the filters."),
                              {{tr("Sho&w everything"), [this] {
                                    m_filters->clear();
                                }}});
        break;
    }
    m_stack->setCurrentWidget(m_state);
}

void ActivityPage::showMenu(const QString &id, const QPoint &at)
{
    const ActivityEntry *entry = m_model->find(id);
    if (entry == nullptr)
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"copy"), tr("&Copy rows"), this, &ActivityPage::copyRows);
    QAction *copyId = menu->addAction(tr("Copy correlation &id"), this, [correlationId = entry->ending.correlationId] {
        QApplication::clipboard()->setText(correlationId);
    });
    copyId->setEnabled(!entry->ending.correlationId.isEmpty());
    menu->popup(at);
}

void ActivityPage::copyRows()
{
    m_table->copySelection();
}

void ActivityPage::focusSearch()
{
    m_filters->focusSearch();
}

void ActivityPage::refresh()
{
    m_model->refresh();
}

void ActivityPage::exportShown()
{
    exportCsv(activityExport(m_environment->activity(), m_filters->filter()), m_messages, this);
}

QByteArray ActivityPage::saveState() const
{
    return m_table->saveState();
}

bool ActivityPage::restoreState(const QByteArray &state)
{
    const bool isRestored = m_table->restoreState(state);
    m_table->setColumnHidden(ActivityModel::EnvironmentColumn, !m_filters->isOfAllEnvironments());
    return isRestored;
}

} // namespace authdesk::ui
