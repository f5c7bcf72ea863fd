// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_filter_row.h"

#include "core/authorisations/authorisation_request.h"
#include "core/catalogue/software_catalogue.h"
#include "ui/authorisations/request_words.h"
#include "ui/authorisations/requests_model.h"
#include "ui/common/icons.h"
#include "ui/common/row_filter_proxy.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// A service whose clock is ahead has sent its newest requests tomorrow.
constexpr int daysAhead = 2;

QSet<int> daysSince(int days)
{
    QSet<int> accepted;
    const auto today = static_cast<int>(QDate::currentDate().toJulianDay());
    for (int day = today - days; day <= today + daysAhead; ++day)
        accepted.insert(day);
    return accepted;
}

} // namespace

RequestFilterRow::RequestFilterRow(RowFilterProxy *rows, const SoftwareCatalogue *software, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_software(software)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_package = addBox(u"filterSoftware"_s, tr("Software pac&kage"), tr("All packages"));
    m_payer = addBox(u"filterPayer"_s, tr("Pai&d by"), tr("Anyone"));
    for (const Payer payer : {Payer::Requester, Payer::Client})
        m_payer->addItem(payerText(payer), static_cast<int>(payer));
    m_sent = addBox(u"filterSent"_s, tr("Sen&t"), tr("Any time"));
    m_sent->addItem(tr("Today"), 0);
    m_sent->addItem(tr("In the last 7 days"), 7);
    m_sent->addItem(tr("In the last 30 days"), 30);
    m_sent->addItem(tr("In the last 90 days"), 90);
    m_sent->addItem(tr("In the last year"), 365);
    m_clear = new QPushButton(tr("Clear f&ilters"), this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    row->addWidget(m_clear);
    row->addStretch();
    auto *toFile = new QPushButton(icon(u"export"), tr("&Export…"), this);
    toFile->setObjectName(u"exportRequests"_s);
    toFile->setToolTip(tr("Saves the list as it is shown, as a CSV file"));
    row->addWidget(toFile);
    connect(toFile, &QPushButton::clicked, this, &RequestFilterRow::exportWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_package->setFocus();
    });
    connect(software, &SoftwareCatalogue::changed, this, &RequestFilterRow::fillSoftware);
    fillSoftware();
    m_clear->setVisible(false);
}

RequestFilterRow::~RequestFilterRow() = default;

QComboBox *RequestFilterRow::addBox(const QString &name, const QString &label, const QString &everything)
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
    connect(box, &QComboBox::currentIndexChanged, this, &RequestFilterRow::apply);
    return box;
}

void RequestFilterRow::fillSoftware()
{
    const QString chosen = m_package->currentIndex() > 0 ? m_package->currentText() : QString();
    {
        const QSignalBlocker blocker(m_package);
        while (m_package->count() > 1)
            m_package->removeItem(1);
        const QList<SoftwarePackage> &packages = m_software->packages();
        for (int place = 0; place < packages.size(); ++place)
            m_package->addItem(packages.at(place).name, place);
        m_package->addItem(tr("Others"), -1);
        m_package->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_package->findText(chosen)));
    }
    apply();
}

void RequestFilterRow::apply()
{
    const auto choose = [this](int role, const QSet<int> &accepted) {
        if (m_rows->filter(role) != accepted)
            m_rows->setFilter(role, accepted);
    };
    const auto single = [](const QComboBox *box) {
        return box->currentData().isValid() ? QSet<int>{box->currentData().toInt()} : QSet<int>();
    };
    choose(RequestsModel::SoftwareRole, single(m_package));
    choose(RequestsModel::PayerRole, single(m_payer));
    choose(RequestsModel::SentDayRole,
           m_sent->currentData().isValid() ? daysSince(m_sent->currentData().toInt()) : QSet<int>());
    m_clear->setVisible(isActive());
    Q_EMIT changed();
}

bool RequestFilterRow::isActive() const
{
    return m_package->currentIndex() > 0 || m_payer->currentIndex() > 0 || m_sent->currentIndex() > 0;
}

void RequestFilterRow::clear()
{
    {
        const QSignalBlocker package(m_package);
        const QSignalBlocker payer(m_payer);
        const QSignalBlocker sent(m_sent);
        for (QComboBox *box : {m_package, m_payer, m_sent})
            box->setCurrentIndex(0);
    }
    apply();
}

void RequestFilterRow::renewDays()
{
    if (m_sent->currentIndex() > 0)
        apply();
}

} // namespace authdesk::ui
