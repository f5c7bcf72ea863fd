// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consents_page.h"

#include "core/environment/environment.h"
#include "ui/common/icons.h"
#include "ui/common/list_page.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/status_delegate.h"
#include "ui/consents/consent_actions.h"
#include "ui/consents/consent_detail.h"
#include "ui/consents/consent_export.h"
#include "ui/consents/consent_filter_row.h"
#include "ui/consents/consent_possible.h"
#include "ui/consents/consents_model.h"
#include "ui/consents/selected_consents.h"
#include "ui/consents/unresolved_consents_bar.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Status = Consent::Status;

constexpr auto ageingPace = std::chrono::minutes(1);
/// While somebody types, the service is not asked for each letter.
constexpr auto askingPause = std::chrono::milliseconds(400);

ListPage::Words words()
{
    ListPage::Words words;
    words.rows = ConsentsPage::tr("Consents");
    words.search = ConsentsPage::tr("Search consents");
    words.reading = ConsentsPage::tr("Reading your consents…");
    words.noMatch = ConsentsPage::tr("No consent matches");
    words.noMatchSentence = ConsentsPage::tr("No consent matches the search and the filters.");
    words.showAll = ConsentsPage::tr("Show all con&sents");
    words.none = ConsentsPage::tr("No consents yet");
    words.noneSentence = ConsentsPage::tr("With a consent a client lets you read its accounting system. Make one, and "
                                          "start the onboarding.");
    words.unreadable = [](int rows) {
        return ConsentsPage::tr("%n consent(s) sent by the service could not be read, and are not in the list.",
                                nullptr, rows);
    };
    return words;
}

} // namespace

ConsentsPage::ConsentsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new ConsentsModel(environment->consents(), this))
    , m_list(new ListPage(words(), environment->consents()->refreshing(), m_model, this))
    , m_table(m_list->table())
    , m_actions(new ConsentActions(environment, clipboard, m_list->messages(), this))
    , m_new(new QPushButton(icon(u"add"), tr("&New consent"), this))
    , m_unresolved(new UnresolvedConsentsBar(
          environment->consents()->creations(),
          [this](const OutgoingConsent &consent) { return m_actions->isLookingInto(consent); }, this))
    , m_more(new ConsentFilterRow(environment->consents(), m_model, m_table->proxy(), this))
    , m_detail(new ConsentDetail(environment, this))
    , m_several(new SelectedConsents(this))
    , m_side(new QStackedWidget(this))
{
    setUpList();
    setUpKeys();
    connectParts();
    connectActions();
    showCurrent();
    tellAccepted();
    m_unresolved->tell();
}

ConsentsPage::~ConsentsPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_list->disconnect(this);
    m_table->disconnect(this);
    m_table->proxy()->disconnect(this);
    m_actions->disconnect(this);
}

void ConsentsPage::setUpList()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    m_list->setFilters({{ConsentsModel::filterValue(Status::Created), tr("Created")},
                        {ConsentsModel::filterValue(Status::Accepted), tr("Accepted")},
                        {ConsentsModel::filterValue(Status::Revoked), tr("Revoked")},
                        {ConsentsModel::filterValue(Status::Inactive), tr("Inactive")},
                        {ConsentsModel::unknownStatus, tr("Unknown")}},
                       {ConsentsModel::unknownStatus});
    m_list->setActionsWhenEmpty({{tr("New consen&t"), [this] {
                                      newConsent();
                                  }}});
    m_new->setObjectName(u"newConsent"_s);
    m_list->addToBar(m_new);
    m_list->addAboveTable(m_more);
    m_list->addAboveTable(m_unresolved);
    m_table->setObjectName(u"consents"_s);
    m_table->setItemDelegateForColumn(ConsentsModel::Status, new StatusDelegate(m_table));
    m_table->sortByColumn(ConsentsModel::Name, Qt::AscendingOrder);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_several);
    m_list->setDetail(m_side);
}

void ConsentsPage::setUpKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto slot) {
        auto *shortcut = new QShortcut(sequence, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_F2, &ConsentsPage::renameCurrent);
    key(Qt::Key_Delete, &ConsentsPage::deleteSelected);
}

void ConsentsPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &ConsentsPage::newConsent);
    connect(m_list, &ListPage::refreshWanted, this, &ConsentsPage::refresh);
    connect(m_list, &ListPage::everythingWanted, m_more, &ConsentFilterRow::clear);
    connect(m_list, &ListPage::currentChanged, this, &ConsentsPage::showCurrent);
    connect(m_table, &RecordTable::activated, this, &ConsentsPage::startOnboardingOfCurrent);
    connect(m_table, &RecordTable::selectedIdsChanged, this, &ConsentsPage::showCurrent);
    connect(m_table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_more, &ConsentFilterRow::exportWanted, this, &ConsentsPage::exportShown);
    connect(m_unresolved, &UnresolvedConsentsBar::lookWanted, this,
            [this](const OutgoingConsent &consent) { m_actions->lookInto(consent); });
    const ListNotifier *list = consents()->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated})
        connect(list, change, this, &ConsentsPage::tellAccepted);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askingPause);
    connect(m_table->proxy(), &RowFilterProxy::rowsChosen, &m_asking, qOverload<>(&QTimer::start));
    connect(&m_asking, &QTimer::timeout, this, &ConsentsPage::askService);
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_model, &ConsentsModel::ageAll);
    connect(ageing, &QTimer::timeout, m_more, &ConsentFilterRow::renewDays);
    connect(ageing, &QTimer::timeout, this, &ConsentsPage::showCurrent);
    ageing->start(ageingPace);
}

void ConsentsPage::connectActions()
{
    connect(m_detail, &ConsentDetail::recordWanted, this, &ConsentsPage::recordWanted);
    connect(m_detail, &ConsentDetail::onboardingWanted, this, &ConsentsPage::startOnboardingOfCurrent);
    connect(m_detail, &ConsentDetail::newConsentWanted, this, &ConsentsPage::newConsentLikeCurrent);
    connect(m_detail, &ConsentDetail::renameWanted, this, &ConsentsPage::renameCurrent);
    connect(m_detail, &ConsentDetail::revokeWanted, this, &ConsentsPage::revokeSelected);
    connect(m_detail, &ConsentDetail::deleteWanted, this, &ConsentsPage::deleteSelected);
    connect(m_several, &SelectedConsents::revokeWanted, this, &ConsentsPage::revokeSelected);
    connect(m_several, &SelectedConsents::deleteWanted, this, &ConsentsPage::deleteSelected);
    connect(m_several, &SelectedConsents::copyWanted, this, &ConsentsPage::copySelected);
    connect(m_several, &SelectedConsents::exportWanted, this, &ConsentsPage::exportShown);
    connect(m_actions, &ConsentActions::busyChanged, this, &ConsentsPage::showCurrent);
    connect(m_actions, &ConsentActions::answered, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &ConsentActions::lookingChanged, m_unresolved, &UnresolvedConsentsBar::tell);
    connect(m_actions, &ConsentActions::consentFound, this, &ConsentsPage::showConsent);
}

Consents *ConsentsPage::consents() const
{
    return m_environment->consents();
}

const Consent *ConsentsPage::current() const
{
    return consents()->list().find(m_list->currentId());
}

QList<Consent> ConsentsPage::consentsOf(const QStringList &ids) const
{
    QList<Consent> found;
    for (const QString &id : ids) {
        if (const Consent *consent = consents()->list().find(id))
            found.append(*consent);
    }
    return found;
}

QList<Consent> ConsentsPage::selected() const
{
    return consentsOf(m_table->selectedIds());
}

ConsentsPage::Possible ConsentsPage::possible() const
{
    Possible possible;
    const QList<Consent> chosen = selected();
    if (chosen.size() > 1) {
        possible.revoke = std::any_of(chosen.cbegin(), chosen.cend(),
                                      [](const Consent &consent) { return possibleWith(consent).revoke; });
        possible.remove = possible.copy = true;
        return possible;
    }
    const Consent *consent = current();
    if (consent == nullptr)
        return possible;
    const PossibleWithConsent can = possibleWith(*consent);
    const bool isFree = !m_actions->isBusyWith(consent->id);
    possible.onboard = can.onboard && isFree;
    possible.anew = can.anew;
    possible.rename = possible.remove = isFree;
    possible.revoke = can.revoke && isFree;
    possible.copy = true;
    return possible;
}

void ConsentsPage::showCurrent()
{
    const QList<Consent> chosen = selected();
    if (chosen.size() > 1) {
        m_several->showConsents(chosen);
        m_side->setCurrentWidget(m_several);
    } else {
        const Consent *consent = current();
        m_detail->showConsent(consent ? std::optional(*consent) : std::nullopt,
                              consent != nullptr && m_actions->isBusyWith(consent->id));
        m_side->setCurrentWidget(m_detail);
    }
    Q_EMIT currentChanged(possible());
}

void ConsentsPage::tellAccepted()
{
    const QList<Consent> &rows = consents()->list().rows();
    Q_EMIT acceptedCountChanged(static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const Consent &one) { return one.status == Status::Accepted; })));
}

void ConsentsPage::askService()
{
    // A list of thousands is read as a whole only now and then: what is looked for is asked for by itself.
    if (!consents()->refreshing()->isLarge())
        return;
    ConsentFilter filter = m_more->forService();
    filter.name = m_table->proxy()->search().trimmed();
    const QSet<int> statuses = m_table->proxy()->filter(StatusRole);
    if (statuses.size() == 1 && *statuses.cbegin() != ConsentsModel::unknownStatus)
        filter.status = static_cast<Consent::Status>(*statuses.cbegin());
    if (filter.isEmpty())
        return;
    // What it answers comes by the list; where it refuses, the list is as good as its last reading.
    QCoro::connect(consents()->refreshing()->find(filter, this), this, [](const Result<QList<Consent>> &) {});
}

bool ConsentsPage::showConsent(const QString &id)
{
    if (consents()->list().find(id) == nullptr || !m_list->showRow(id))
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConsentsPage::openUnresolved(const QString &creationId)
{
    const QList<OutgoingConsent> unresolved = consents()->creations()->unresolved();
    for (const OutgoingConsent &consent : unresolved) {
        if (consent.creationId == creationId)
            m_actions->lookInto(consent);
    }
}

void ConsentsPage::newConsent()
{
    m_actions->create();
}

void ConsentsPage::newConsentLike(const QString &id)
{
    if (const Consent *consent = consents()->list().find(id))
        m_actions->create(consent->name.value_or(QString()), consent->source);
}

void ConsentsPage::newConsentLikeCurrent()
{
    newConsentLike(m_list->currentId());
}

void ConsentsPage::startOnboarding(const QString &id)
{
    const Consent *consent = consents()->list().find(id);
    if (consent == nullptr)
        return;
    if (possibleWith(*consent).onboard)
        m_actions->onboard(*consent, consent->source);
    else
        newConsentLike(id);
}

void ConsentsPage::startOnboardingOfCurrent()
{
    startOnboarding(m_list->currentId());
}

void ConsentsPage::renameCurrent()
{
    if (const Consent *consent = current(); consent != nullptr && possible().rename)
        m_actions->rename(*consent);
}

void ConsentsPage::revokeSelected()
{
    if (!possible().revoke)
        return;
    const QList<Consent> chosen = selected();
    if (chosen.size() > 1)
        m_actions->askInBulk(ConsentActions::Bulk::Revoke, chosen);
    else if (const Consent *consent = current())
        m_actions->askToRevoke(*consent);
}

void ConsentsPage::deleteSelected()
{
    if (!possible().remove)
        return;
    const QList<Consent> chosen = selected();
    if (chosen.size() > 1)
        m_actions->askInBulk(ConsentActions::Bulk::Delete, chosen);
    else if (const Consent *consent = current())
        m_actions->askToDelete(*consent);
}

void ConsentsPage::copySelected()
{
    m_table->copySelection();
}

void ConsentsPage::exportShown()
{
    QStringList ids = m_table->selectedIds();
    if (ids.size() < 2)
        ids = m_table->shownIds();
    exportCsv(consentExport(consentsOf(ids)), m_list->messages(), window());
}

void ConsentsPage::focusSearch()
{
    m_list->focusSearch();
}

void ConsentsPage::refresh()
{
    m_environment->refresh();
}

QByteArray ConsentsPage::saveState() const
{
    return m_list->saveState();
}

bool ConsentsPage::restoreState(const QByteArray &state)
{
    return m_list->restoreState(state);
}

} // namespace authdesk::ui
