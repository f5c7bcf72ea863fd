// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_page.h"

#include "core/environment/environment.h"
#include "ui/attention/attention_model.h"
#include "ui/attention/attention_words.h"
#include "ui/attention/line_dismissal.h"
#include "ui/attention/next_step_delegate.h"
#include "ui/common/account_words.h"
#include "ui/common/icons.h"
#include "ui/common/list_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStyleHints>
#include <QTimer>
#include <QVBoxLayout>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr auto ageingPace = std::chrono::minutes(1);
constexpr std::array groups{AttentionGroup::NotDelivered, AttentionGroup::Declined, AttentionGroup::NoAnswer,
                            AttentionGroup::Keys,         AttentionGroup::Ended,    AttentionGroup::Consents,
                            AttentionGroup::Other};

ListPage::Words words()
{
    ListPage::Words words;
    words.rows = AttentionPage::tr("What needs attention");
    words.search = AttentionPage::tr("Search what needs attention");
    words.filter = AttentionPage::tr("Filter by what is the matter");
    words.reading = AttentionPage::tr("Looking what needs your attention…");
    words.noMatch = AttentionPage::tr("Nothing matches");
    words.noMatchSentence = AttentionPage::tr("No line matches the search and the filter.");
    words.showAll = AttentionPage::tr("Sho&w everything");
    words.none = AttentionPage::tr("Nothing needs your attention");
    words.noneSentence =
        AttentionPage::tr("When a client answers, an e-mail bounces or something waits too long, it stands here.");
    return words;
}

/// The worklist is as far as the list behind it that is the furthest behind.
ListPage::Reading readingOf(Environment *environment)
{
    using State = ListRefresh::State;
    const ListRefresh *requests = environment->authorisations()->refreshing();
    const ListRefresh *partnerships = environment->partnerships()->refreshing();
    ListPage::Reading reading;
    reading.error = requests->error() ? requests->error() : partnerships->error();
    const bool wasRead = requests->lastRefreshed().isValid() && partnerships->lastRefreshed().isValid();
    if (wasRead)
        reading.lastRefreshed = qMin(requests->lastRefreshed(), partnerships->lastRefreshed());
    if (requests->state() == State::Failed || partnerships->state() == State::Failed)
        reading.state = State::Failed;
    else if (wasRead && environment->attention()->lookedOn().isValid())
        reading.state = State::Ready;
    return reading;
}

} // namespace

AttentionPage::AttentionPage(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new AttentionModel(environment->attention(), this))
    , m_list(new ListPage(
          words(), [environment] { return readingOf(environment); }, m_model, this))
    , m_dismissal(new LineDismissal(environment->attention(), m_list->table(), m_list->messages(), this))
    , m_advice(plainLabel({}, this))
    , m_looked(plainLabel({}, this))
{
    m_model->setEnvironmentName(environment->profile().name);
    setUpList();
    setUpLayout();
    connectParts();
    showState();
    showCurrent();
}

AttentionPage::~AttentionPage()
{
    // Children emit while they are destroyed; this page is half gone by then.
    m_list->disconnect(this);
    m_list->table()->disconnect(this);
    m_list->table()->proxy()->disconnect(this);
}

void AttentionPage::setUpList()
{
    QList<StatusFilterBar::Filter> filters;
    for (const AttentionGroup group : groups)
        filters.append({static_cast<int>(group), groupText(group)});
    m_list->setFilters(filters);
    RecordTable *table = m_list->table();
    table->setObjectName(u"attention"_s);
    auto *steps = new NextStepDelegate(table);
    table->setItemDelegateForColumn(AttentionModel::Step, steps);
    table->setMouseTracking(true);
    table->sortByColumn(AttentionModel::Matter, Qt::AscendingOrder);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AttentionModel::Matter, QHeaderView::Stretch);
    connect(steps, &NextStepDelegate::clicked, this, &AttentionPage::activate);
    auto *done = new QShortcut(Qt::Key_Delete, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(done, &QShortcut::activated, this, &AttentionPage::dismissSelected);
}

void AttentionPage::setUpLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_looked->setObjectName(u"looked"_s);
    // Room for two lines, so that nothing jumps from one line to the next.
    m_advice->setMinimumHeight(m_advice->fontMetrics().lineSpacing() * 2);
    m_advice->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_looked->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_looked->setWordWrap(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->setSpacing(24);
    foot->addWidget(m_advice, 1);
    foot->addWidget(m_looked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void AttentionPage::connectParts()
{
    connect(m_list, &ListPage::refreshWanted, this, &AttentionPage::refresh);
    connect(m_list, &ListPage::currentChanged, this, &AttentionPage::showCurrent);
    RecordTable *table = m_list->table();
    connect(table, &RecordTable::activated, this, &AttentionPage::activate);
    connect(table, &RecordTable::selectedIdsChanged, this, &AttentionPage::showCurrent);
    connect(table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(table->proxy(), &RowFilterProxy::countsChanged, this, [this] { Q_EMIT countChanged(m_model->rowCount()); });

    connect(m_environment->attention(), &AttentionList::looked, this, [this] {
        showState();
        showCurrent();
    });
    connect(m_environment->authorisations()->refreshing(), &ListRefresh::changed, this, &AttentionPage::showState);
    connect(m_environment->partnerships()->refreshing(), &ListRefresh::changed, this, &AttentionPage::showState);
    connect(m_environment, &Environment::described, this,
            [this] { m_model->setEnvironmentName(m_environment->profile().name); });
    const auto showAccount = [this] {
        m_model->setRefused([this](AttentionItem::NextStep step) { return !whyNot(step).isEmpty(); });
        showCurrent();
    };
    connect(m_environment->account(), &CurrentAccount::changed, this, showAccount);
    showAccount();
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_model, &AttentionModel::ageAll);
    ageing->start(ageingPace);
}

void AttentionPage::showState()
{
    const QDateTime read = readingOf(m_environment).lastRefreshed;
    m_looked->setText(read.isValid() ? tr("Looked at on %1").arg(dateAndTime(read)) : QString());
    m_list->showState();
}

void AttentionPage::showCurrent()
{
    const AttentionItem *item = current();
    const QString reason = item == nullptr ? QString() : whyNot(item->nextStep);
    if (item == nullptr)
        m_advice->clear();
    else
        m_advice->setText(reason.isEmpty() ? adviceText(*item) : reason);
    Q_EMIT currentChanged(item != nullptr && reason.isEmpty(), !dismissable().isEmpty());
}

void AttentionPage::showMenu(const QPoint &at)
{
    const AttentionItem *item = current();
    if (item == nullptr)
        return;
    auto *menu = new QMenu(m_list->table());
    menu->setObjectName(u"attentionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *step = menu->addAction(plainButtonText(stepText(item->nextStep)), this, &AttentionPage::takeNextStep);
    step->setEnabled(whyNot(item->nextStep).isEmpty());
    menu->setDefaultAction(step);
    menu->addSeparator();
    QAction *done = menu->addAction(icon(u"check"), tr("&Done with this"), QKeySequence(Qt::Key_Delete), this,
                                    &AttentionPage::dismissSelected);
    done->setEnabled(!dismissable().isEmpty());
    menu->popup(at);
}

const AttentionItem *AttentionPage::current() const
{
    return m_environment->attention()->list().find(m_list->currentId());
}

QStringList AttentionPage::dismissable() const
{
    QStringList ids = m_list->table()->selectedIds();
    ids.removeIf([this](const QString &id) {
        const AttentionItem *item = m_environment->attention()->list().find(id);
        return item == nullptr || !canBeDismissed(*item);
    });
    return ids;
}

void AttentionPage::activate(const QString &id)
{
    const AttentionItem *item = m_environment->attention()->list().find(id);
    if (item == nullptr)
        return;
    // A double click on the button is a click, and then the activation of its row.
    const int together = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (id == m_activatedId && m_activated.isValid() && m_activated.elapsed() < together)
        return;
    m_activatedId = id;
    m_activated.start();
    takeStep(AttentionItem(*item)); // the step may change the list that it stands in
}

void AttentionPage::takeNextStep()
{
    activate(m_list->currentId());
}

QString AttentionPage::whyNot(AttentionItem::NextStep step) const
{
    const std::optional<Account> &account = m_environment->account()->account();
    if (!account)
        return {};
    if (step == AttentionItem::NextStep::SendAgain || step == AttentionItem::NextStep::SendCorrect)
        return whyCannotSend(*account);
    if (step == AttentionItem::NextStep::EnterKeys && account->role == Account::Role::Basic)
        return tr("Your role is basic user: connection keys are for advanced users and administrators.");
    return {};
}

void AttentionPage::takeStep(const AttentionItem &item)
{
    if (const QString reason = whyNot(item.nextStep); !reason.isEmpty()) {
        m_list->messages()->showMessage(MessageBar::Severity::Information, reason);
        return;
    }
    Q_EMIT stepRequested(item);
}

void AttentionPage::dismissSelected()
{
    if (const QStringList ids = dismissable(); !ids.isEmpty())
        m_dismissal->dismiss(ids);
}

void AttentionPage::focusSearch()
{
    m_list->focusSearch();
}

void AttentionPage::refresh()
{
    m_environment->refresh();
}

QByteArray AttentionPage::saveState() const
{
    return m_list->table()->saveState();
}

bool AttentionPage::restoreState(const QByteArray &state)
{
    return m_list->table()->restoreState(state);
}

} // namespace authdesk::ui
