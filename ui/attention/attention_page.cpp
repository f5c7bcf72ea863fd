// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_page.h"

#include "core/environment/environment.h"
#include "ui/attention/attention_model.h"
#include "ui/attention/attention_words.h"
#include "ui/attention/line_dismissal.h"
#include "ui/attention/next_step_delegate.h"
#include "ui/common/account_words.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/state_view.h"
#include "ui/common/status_filter_bar.h"
#include "ui/common/table_roles.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
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

} // namespace

AttentionPage::AttentionPage(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new AttentionModel(environment->attention(), this))
    , m_filters(new StatusFilterBar(this))
    , m_search(new QLineEdit(this))
    , m_messages(new MessageBar(this))
    , m_table(new RecordTable(tr("What needs attention"), this))
    , m_dismissal(new LineDismissal(environment->attention(), m_table, m_messages, this))
    , m_state(new StateView(this))
    , m_stack(new QStackedWidget(this))
    , m_advice(plainLabel({}, this))
    , m_looked(plainLabel({}, this))
{
    m_model->setEnvironmentName(environment->profile().name);
    setUpBar();
    setUpLayout();
    connectParts();
    showCounts();
    showState();
    showCurrent();
}

AttentionPage::~AttentionPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_table->disconnect(this);
    m_table->proxy()->disconnect(this);
    m_model->disconnect(this);
}

void AttentionPage::setUpBar()
{
    QList<StatusFilterBar::Filter> filters;
    for (const AttentionGroup group : groups)
        filters.append({static_cast<int>(group), groupText(group)});
    m_filters->setFilters(filters);
    m_filters->setAccessibleName(tr("Filter by what is the matter"));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search what needs attention"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    auto *clear = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    m_table->setObjectName(u"attention"_s);
    auto *done = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(done, &QShortcut::activated, this, &AttentionPage::dismissSelected);
    m_advice->setObjectName(u"advice"_s);
    m_looked->setObjectName(u"looked"_s);
}

void AttentionPage::setUpLayout()
{
    m_table->setSource(m_model);
    auto *steps = new NextStepDelegate(m_table);
    m_table->setItemDelegateForColumn(AttentionModel::Step, steps);
    m_table->setMouseTracking(true);
    m_table->sortByColumn(AttentionModel::Matter, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AttentionModel::Matter, QHeaderView::Stretch);
    connect(steps, &NextStepDelegate::clicked, this, &AttentionPage::activate);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    // Room for two lines, so that nothing jumps from one line to the next.
    m_advice->setMinimumHeight(m_advice->fontMetrics().lineSpacing() * 2);
    m_advice->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_looked->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_looked->setWordWrap(false);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_search, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(24);
    foot->addWidget(m_advice, 1);
    foot->addWidget(m_looked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void AttentionPage::connectParts()
{
    RowFilterProxy *rows = m_table->proxy();
    connect(m_search, &QLineEdit::textChanged, this, [this, rows](const QString &typed) {
        rows->setSearch(typed);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_filters, &StatusFilterBar::filterChanged, this, [this, rows](std::optional<int> group) {
        rows->setFilter(StatusRole, group ? QSet<int>{*group} : QSet<int>());
        showState();
    });
    connect(rows, &RowFilterProxy::countsChanged, this, &AttentionPage::showCounts);
    connect(m_table, &RecordTable::activated, this, &AttentionPage::activate);
    connect(m_table, &RecordTable::currentIdChanged, this, &AttentionPage::showCurrent);
    connect(m_table, &RecordTable::selectedIdsChanged, this, &AttentionPage::showCurrent);
    connect(m_table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });

    connect(m_environment->attention(), &AttentionList::looked, this, [this] {
        keepSelection();
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

void AttentionPage::showCounts()
{
    const RowFilterProxy *rows = m_table->proxy();
    QHash<int, int> counts;
    for (const AttentionGroup group : groups)
        counts.insert(static_cast<int>(group), rows->countFor(StatusRole, static_cast<int>(group)));
    m_filters->setCounts(rows->searchMatches(), counts);
    Q_EMIT countChanged(m_model->rowCount());
}

void AttentionPage::showState()
{
    const ListRefresh *requests = m_environment->authorisations()->refreshing();
    const ListRefresh *partnerships = m_environment->partnerships()->refreshing();
    const bool hasFailed =
        requests->state() == ListRefresh::State::Failed || partnerships->state() == ListRefresh::State::Failed;
    const bool wasRead = requests->lastRefreshed().isValid() && partnerships->lastRefreshed().isValid();
    const QDateTime looked = wasRead ? qMin(requests->lastRefreshed(), partnerships->lastRefreshed()) : QDateTime();
    m_looked->setText(looked.isValid() ? tr("Looked at on %1").arg(dateAndTime(looked)) : QString());
    if (m_table->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        if (!std::exchange(m_wasFilled, true) && m_table->currentId().isEmpty()) {
            m_table->selectRow(0);
            if (!m_search->hasFocus() && isVisible() && isActiveWindow())
                m_table->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (m_model->rowCount() > 0) {
        m_state->setState(StateView::Kind::NothingFound, tr("Nothing matches"),
                          tr("No line matches the search and the filter."),
                          {{tr("Sho&w everything"), [this] {
                                m_search->clear();
                                m_filters->setCurrent(std::nullopt);
                                m_table->proxy()->setFilter(StatusRole, {});
                                showState();
                            }}});
    } else if (!wasRead && hasFailed) {
        showFailure();
    } else if (!wasRead || !m_environment->attention()->lookedOn().isValid()) {
        m_state->setState(StateView::Kind::Loading, tr("Looking what needs your attention…"));
    } else {
        m_state->setState(StateView::Kind::Empty, tr("Nothing needs your attention"),
                          tr("Last looked at on %1. When a client answers, an e-mail bounces or something waits too "
                             "long, it stands here.")
                              .arg(dateAndTime(looked)));
    }
}

void AttentionPage::showFailure()
{
    const std::optional<ApiError> &first = m_environment->authorisations()->refreshing()->error();
    const std::optional<ApiError> &second = m_environment->partnerships()->refreshing()->error();
    const ApiError error = first ? *first : second.value_or(ApiError());
    const bool isOffline = error.kind == ApiError::Kind::Offline;
    m_state->setState(isOffline ? StateView::Kind::Offline : StateView::Kind::Error, headlineFor(error),
                      sentenceFor(error), {{tr("&Try again"), [this] {
                                                refresh();
                                            }}});
}

void AttentionPage::showCurrent()
{
    if (const QString id = m_table->currentId(); !id.isEmpty())
        m_currentId = id;
    const AttentionItem *item = current();
    const QString reason = item == nullptr ? QString() : whyNot(item->nextStep);
    if (item == nullptr)
        m_advice->clear();
    else
        m_advice->setText(reason.isEmpty() ? adviceText(*item) : reason);
    Q_EMIT currentChanged(item != nullptr && reason.isEmpty(), !dismissable().isEmpty());
}

void AttentionPage::keepSelection()
{
    // When thousands of lines change, those that stay leave the list for a moment.
    if (m_table->currentId().isEmpty() && !m_currentId.isEmpty())
        m_table->selectId(m_currentId);
}

void AttentionPage::showMenu(const QPoint &at)
{
    const AttentionItem *item = current();
    if (item == nullptr)
        return;
    auto *menu = new QMenu(m_table);
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
    return m_environment->attention()->list().find(m_table->currentId());
}

QStringList AttentionPage::dismissable() const
{
    QStringList ids = m_table->selectedIds();
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
    takeStep(*item);
}

void AttentionPage::takeNextStep()
{
    activate(m_table->currentId());
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
        m_messages->showMessage(MessageBar::Severity::Information, reason);
        return;
    }
    const QString subject = item.subjectId;
    switch (item.nextStep) {
    case AttentionItem::NextStep::FindOut:
        if (item.noun == Noun::OutgoingConsent)
            Q_EMIT unresolvedConsentWanted(subject);
        else
            Q_EMIT unresolvedWanted(subject);
        break;
    case AttentionItem::NextStep::RenewKey:
        Q_EMIT newKeyWanted();
        break;
    case AttentionItem::NextStep::RenewConsentsKey:
        Q_EMIT consentsKeyWanted();
        break;
    case AttentionItem::NextStep::SendCorrect:
    case AttentionItem::NextStep::SendAgain:
        Q_EMIT newRequestLike(subject);
        break;
    case AttentionItem::NextStep::Remind:
        Q_EMIT requestWanted(subject);
        break;
    case AttentionItem::NextStep::EnterKeys:
        Q_EMIT keysWanted(subject);
        break;
    case AttentionItem::NextStep::LookAtEnding:
        Q_EMIT partnershipWanted(subject);
        break;
    case AttentionItem::NextStep::NewConsent:
        Q_EMIT newConsentLike(subject);
        break;
    case AttentionItem::NextStep::StartOnboarding:
        Q_EMIT onboardingWanted(subject);
        break;
    case AttentionItem::NextStep::LookAtConsent:
        Q_EMIT consentWanted(subject);
        break;
    }
}

void AttentionPage::dismissSelected()
{
    if (const QStringList ids = dismissable(); !ids.isEmpty())
        m_dismissal->dismiss(ids);
}

void AttentionPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AttentionPage::refresh()
{
    m_environment->refresh();
}

QByteArray AttentionPage::saveState() const
{
    return m_table->saveState();
}

bool AttentionPage::restoreState(const QByteArray &state)
{
    return m_table->restoreState(state);
}

} // namespace authdesk::ui
