// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_filter_bar.h"

#include "ui/activity/activity_words.h"
#include "ui/common/search_field.h"
#include "ui/common/status_filter_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Origin = ActivityFilter::Origin;

constexpr auto typingPause = std::chrono::milliseconds(200);

enum class Period { Any, Today, LastWeek, LastMonth, Between };

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    QString plain = text;
    field->setAccessibleName(plain.remove(u'&'));
    return label;
}

QVariantList numbersOf(const QList<Activity::What> &kinds)
{
    QVariantList numbers;
    for (const Activity::What what : kinds)
        numbers.append(static_cast<int>(what));
    return numbers;
}

} // namespace

ActivityFilterBar::ActivityFilterBar(const QString &environmentId, QWidget *parent)
    : QWidget(parent)
    , m_environmentId(environmentId)
    , m_origin(new StatusFilterBar(this))
    , m_search(new SearchField(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_from(new QDateEdit(m_dates))
    , m_until(new QDateEdit(m_dates))
    , m_allEnvironments(new QCheckBox(tr("All e&nvironments"), this))
{
    m_origin->setFilters(
        {{static_cast<int>(Origin::Actions), tr("Actions")}, {static_cast<int>(Origin::Seen), tr("Changes seen")}});
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setPlaceholderText(tr("Client or correlation id (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search activity by client or correlation id"));
    m_allEnvironments->setObjectName(u"allEnvironments"_s);
    m_allEnvironments->setToolTip(tr("Also the other environments of this computer, and those that were removed"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    setUpKinds();
    setUpPeriods();
    setUpLayout();
    connectParts();
    showDates();
}

ActivityFilterBar::~ActivityFilterBar() = default;

void ActivityFilterBar::setUpKinds()
{
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("All kinds"));
    const QList<ActivityGroup> groups = activityGroups();
    for (const ActivityGroup &group : groups) {
        m_kind->insertSeparator(m_kind->count());
        m_kind->addItem(group.name, numbersOf(group.kinds));
        for (const Activity::What what : group.kinds)
            m_kind->addItem(u"    "_s + whatText(what), numbersOf({what}));
    }
    m_kind->setMaxVisibleItems(20);
}

void ActivityFilterBar::setUpPeriods()
{
    m_period->setObjectName(u"period"_s);
    m_period->addItem(tr("Any time"), static_cast<int>(Period::Any));
    m_period->addItem(tr("Today"), static_cast<int>(Period::Today));
    m_period->addItem(tr("Last 7 days"), static_cast<int>(Period::LastWeek));
    m_period->addItem(tr("Last 30 days"), static_cast<int>(Period::LastMonth));
    m_period->addItem(tr("Between two dates"), static_cast<int>(Period::Between));
    m_from->setObjectName(u"fromDate"_s);
    m_until->setObjectName(u"untilDate"_s);
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-30));
    m_until->setDate(today);
    for (QDateEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
}

void ActivityFilterBar::setUpLayout()
{
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins({});
    dates->addWidget(labelFor(tr("Fr&om"), m_from, m_dates));
    dates->addWidget(m_from);
    dates->addWidget(labelFor(tr("unti&l"), m_until, m_dates));
    dates->addWidget(m_until);

    auto *first = new QHBoxLayout;
    first->addWidget(m_origin);
    first->addSpacing(8);
    first->addWidget(m_allEnvironments);
    first->addStretch();
    first->addWidget(m_search, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(labelFor(tr("&Kind"), m_kind, this));
    second->addWidget(m_kind);
    second->addSpacing(8);
    second->addWidget(labelFor(tr("Pe&riod"), m_period, this));
    second->addWidget(m_period);
    second->addWidget(m_dates);
    second->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(second);
}

void ActivityFilterBar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilterBar::filterChanged);
    connect(m_origin, &StatusFilterBar::filterChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::filterChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT filterChanged();
    });
    connect(m_from, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_until, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_allEnvironments, &QCheckBox::toggled, this, &ActivityFilterBar::filterChanged);
    connect(m_search, &SearchField::leaveRequested, this, &ActivityFilterBar::leaveRequested);
}

void ActivityFilterBar::showDates()
{
    m_dates->setVisible(m_period->currentData().toInt() == static_cast<int>(Period::Between));
}

ActivityFilter ActivityFilterBar::filter() const
{
    ActivityFilter filter;
    if (!m_allEnvironments->isChecked())
        filter.environmentId = m_environmentId;
    filter.client = m_search->text();
    filter.origin = static_cast<Origin>(m_origin->current().value_or(static_cast<int>(Origin::All)));
    const QVariantList kinds = m_kind->currentData().toList();
    for (const QVariant &what : kinds)
        filter.kinds.insert(static_cast<Activity::What>(what.toInt()));

    const QDate today = QDate::currentDate();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Any:
        break;
    case Period::Today:
        filter.from = today.startOfDay();
        break;
    case Period::LastWeek:
        filter.from = today.addDays(-6).startOfDay();
        break;
    case Period::LastMonth:
        filter.from = today.addDays(-29).startOfDay();
        break;
    case Period::Between:
        // Either order is understood; both days are meant whole, as the person's clock counts them.
        filter.from = std::min(m_from->date(), m_until->date()).startOfDay();
        filter.until = std::max(m_from->date(), m_until->date()).addDays(1).startOfDay();
        break;
    }
    return filter;
}

bool ActivityFilterBar::isEmpty() const
{
    return m_search->text().trimmed().isEmpty() && !m_origin->current() && m_kind->currentIndex() == 0 &&
           m_period->currentIndex() == 0;
}

bool ActivityFilterBar::isOfAllEnvironments() const
{
    return m_allEnvironments->isChecked();
}

void ActivityFilterBar::clear()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker period(m_period);
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_period->setCurrentIndex(0);
        m_origin->setCurrent(std::nullopt);
    }
    m_typing.stop();
    showDates();
    Q_EMIT filterChanged();
}

void ActivityFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace authdesk::ui
