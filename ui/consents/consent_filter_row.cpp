// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_filter_row.h"

#include "core/consents/consent_system.h"
#include "core/consents/consents.h"
#include "ui/common/icons.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/consents/consents_model.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// A service whose clock is ahead has made its newest consents tomorrow.
constexpr int daysAhead = 2;
constexpr auto gathering = std::chrono::milliseconds(100);

enum TestChoice { OnlyTests, WithoutTests };

QSet<int> daysSince(const QComboBox *box)
{
    QSet<int> accepted;
    if (!box->currentData().isValid())
        return accepted;
    const auto today = static_cast<int>(QDate::currentDate().toJulianDay());
    for (int day = today - box->currentData().toInt(); day <= today + daysAhead; ++day)
        accepted.insert(day);
    return accepted;
}

bool isToday(const QComboBox *box)
{
    return box->currentData().isValid() && box->currentData().toInt() == 0;
}

} // namespace

ConsentFilterRow::ConsentFilterRow(const Consents *consents, const ConsentsModel *model, RowFilterProxy *rows,
                                   QWidget *parent)
    : QWidget(parent)
    , m_consents(consents)
    , m_model(model)
    , m_rows(rows)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_system = addBox(u"filterSystem"_s, tr("S&ystem"), tr("All systems"));
    m_created = addDays(u"filterCreated"_s, tr("C&reated"));
    m_updated = addDays(u"filterUpdated"_s, tr("&Updated"));
    m_test = addBox(u"filterTest"_s, tr("Sh&ow"), tr("Tests too"));
    m_test->addItem(tr("Only tests"), OnlyTests);
    m_test->addItem(tr("Without tests"), WithoutTests);
    m_clear = new QPushButton(tr("C&lear filters"), this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    row->addWidget(m_clear);
    row->addStretch();
    auto *toFile = new QPushButton(icon(u"export"), tr("&Export…"), this);
    toFile->setObjectName(u"exportConsents"_s);
    toFile->setToolTip(tr("Saves the list as it is shown, as a CSV file"));
    row->addWidget(toFile);
    connect(toFile, &QPushButton::clicked, this, &ConsentFilterRow::exportWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_system->setFocus();
    });
    const ListNotifier *list = consents->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated})
        connect(list, change, &m_soon, qOverload<>(&QTimer::start));
    // While a list is being filled it changes with each page.
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &ConsentFilterRow::fillSystems);
    fillSystems();
    m_clear->setVisible(false);
}

ConsentFilterRow::~ConsentFilterRow() = default;

QComboBox *ConsentFilterRow::addBox(const QString &name, const QString &label, const QString &everything)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(everything, QVariant());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *text = new QLabel(label, this);
    text->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&'));
    layout()->addWidget(text);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ConsentFilterRow::apply);
    return box;
}

QComboBox *ConsentFilterRow::addDays(const QString &name, const QString &label)
{
    QComboBox *box = addBox(name, label, tr("Any time"));
    box->addItem(tr("Today"), 0);
    box->addItem(tr("In the last 7 days"), 7);
    box->addItem(tr("In the last 30 days"), 30);
    box->addItem(tr("In the last 90 days"), 90);
    box->addItem(tr("In the last year"), 365);
    return box;
}

void ConsentFilterRow::fillSystems()
{
    QSet<QString> present;
    for (const Consent &consent : m_consents->list().rows())
        present.insert(consent.source);
    QStringList ids(present.cbegin(), present.cend());
    std::sort(ids.begin(), ids.end(), [](const QString &one, const QString &other) {
        return consentSystemName(one).localeAwareCompare(consentSystemName(other)) < 0;
    });
    QStringList offered;
    for (int i = 1; i < m_system->count(); ++i)
        offered.append(m_system->itemData(i).toString());
    if (offered == ids)
        return;
    const QVariant chosen = m_system->currentData();
    if (chosen.isValid() && !ids.contains(chosen.toString()))
        ids.append(chosen.toString()); // its last row has gone; the choice stays until somebody changes it
    {
        const QSignalBlocker blocker(m_system);
        while (m_system->count() > 1)
            m_system->removeItem(1);
        for (const QString &id : std::as_const(ids))
            m_system->addItem(id.isEmpty() ? tr("Not connected") : consentSystemName(id), id);
        m_system->setCurrentIndex(chosen.isValid() ? static_cast<int>(ids.indexOf(chosen.toString())) + 1 : 0);
    }
    apply();
}

void ConsentFilterRow::apply()
{
    const auto choose = [this](int role, const QSet<int> &accepted) {
        if (m_rows->filter(role) != accepted)
            m_rows->setFilter(role, accepted);
    };
    const QVariant system = m_system->currentData();
    choose(ConsentsModel::SourceRole,
           system.isValid() ? QSet<int>{m_model->sourceNumber(system.toString())} : QSet<int>());
    choose(ConsentsModel::CreatedDayRole, daysSince(m_created));
    choose(ConsentsModel::UpdatedDayRole, daysSince(m_updated));
    QSet<int> tests;
    if (m_test->currentData().isValid())
        tests = m_test->currentData().toInt() == OnlyTests ? QSet<int>{1} : QSet<int>{0, 2};
    choose(ConsentsModel::TestRole, tests);
    m_clear->setVisible(isActive());
    Q_EMIT changed();
}

bool ConsentFilterRow::isActive() const
{
    const QComboBox *const boxes[] = {m_system, m_created, m_updated, m_test};
    return std::any_of(std::begin(boxes), std::end(boxes),
                       [](const QComboBox *box) { return box->currentIndex() > 0; });
}

void ConsentFilterRow::clear()
{
    for (QComboBox *box : {m_system, m_created, m_updated, m_test}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    apply();
}

void ConsentFilterRow::renewDays()
{
    if (m_created->currentIndex() > 0 || m_updated->currentIndex() > 0)
        apply();
}

ConsentFilter ConsentFilterRow::forService() const
{
    ConsentFilter filter;
    filter.source = m_system->currentData().toString();
    if (m_test->currentData().isValid())
        filter.isTest = m_test->currentData().toInt() == OnlyTests;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    if (isToday(m_created))
        filter.createdOn = today;
    if (isToday(m_updated))
        filter.updatedOn = today;
    return filter;
}

} // namespace authdesk::ui
