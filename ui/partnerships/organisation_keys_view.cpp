// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/organisation_keys_view.h"

#include "core/catalogue/software_catalogue.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone_colours.h"
#include "ui/partnerships/partnership_words.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// Whoever walks through the rows with the arrow keys asks nothing of the service.
constexpr auto moment = std::chrono::milliseconds(120);

QString identity(const ClientOrganisation &organisation)
{
    return organisation.kvkNumber.isEmpty()
               ? organisation.id
               : OrganisationKeysView::tr("%1, KVK %2").arg(organisation.id, organisation.kvkNumber);
}

} // namespace

OrganisationKeysView::OrganisationKeysView(Partnerships *partnerships, const SoftwareCatalogue *software,
                                           QWidget *parent)
    : QWidget(parent)
    , m_partnerships(partnerships)
    , m_software(software)
    , m_column(new QVBoxLayout(this))
    , m_progress(new QProgressBar(this))
    , m_failure(plainLabel({}, this))
    , m_again(new QPushButton(icon(u"refresh"), tr("Try a&gain"), this))
{
    setObjectName(u"organisationKeys"_s);
    m_column->setContentsMargins({});
    m_column->addWidget(heading(tr("Organisations and connection keys"), this));
    m_column->addWidget(m_progress);
    m_column->addWidget(m_failure);
    m_column->addWidget(m_again, 0, Qt::AlignLeft);
    m_progress->setObjectName(u"organisationsLoading"_s);
    m_progress->setAccessibleName(tr("Reading the organisations…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_failure->setObjectName(u"organisationsFailure"_s);
    m_again->setObjectName(u"organisationsAgain"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        showLoading();
        read();
    });
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &OrganisationKeysView::read);
    connect(m_partnerships, &Partnerships::keysChanged, this, [this](const QString &id) {
        if (id == m_id)
            readSoon();
    });
    connect(m_software, &SoftwareCatalogue::changed, this, [this] {
        if (m_rows)
            build();
    });
    setVisible(false);
}

OrganisationKeysView::~OrganisationKeysView() = default;

void OrganisationKeysView::showPartnership(const std::optional<Partnership> &partnership)
{
    const QString id = partnership ? partnership->id : QString();
    const Partnership::Status status = partnership ? partnership->status : Partnership::Status::Unknown;
    if (id == m_id && status == m_status)
        return;
    const bool isAnother = id != m_id;
    m_id = id;
    m_status = status;
    if (isAnother) {
        delete std::exchange(m_reading, nullptr);
        m_rows.reset();
        showLoading();
    } else if (m_rows) {
        build();
    }
    setVisible(!id.isEmpty());
    if (!id.isEmpty())
        readSoon();
    if (isAnother)
        Q_EMIT rowsChanged();
}

void OrganisationKeysView::readSoon()
{
    m_isWanted = true;
    if (isVisible())
        m_moment.start();
}

void OrganisationKeysView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isWanted)
        m_moment.start();
}

void OrganisationKeysView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        build();
}

void OrganisationKeysView::read()
{
    m_isWanted = false;
    delete std::exchange(m_reading, nullptr);
    if (m_id.isEmpty())
        return;
    if (!m_rows)
        showLoading();
    m_reading = new QObject(this);
    QCoro::connect(m_partnerships->organisations(m_id, m_reading), m_reading,
                   [this](const Result<QList<OrganisationWithKeys>> &rows) { takeRows(rows); });
}

void OrganisationKeysView::takeRows(const Result<QList<OrganisationWithKeys>> &rows)
{
    if (!rows) {
        showFailure(rows.error());
        return;
    }
    const bool isNews = !m_rows || *m_rows != *rows;
    m_rows = *rows;
    if (!isNews && m_list != nullptr)
        return;
    build();
    Q_EMIT rowsChanged();
}

void OrganisationKeysView::showParts(bool isLoading, bool hasFailed)
{
    m_progress->setVisible(isLoading);
    m_failure->setVisible(hasFailed);
    m_again->setVisible(hasFailed);
}

void OrganisationKeysView::showLoading()
{
    delete std::exchange(m_list, nullptr);
    showParts(true, false);
}

void OrganisationKeysView::showFailure(const ApiError &error)
{
    // What was read a moment ago may no longer be so, and keys are nothing to guess at.
    const bool hadRows = m_rows.has_value();
    m_rows.reset();
    delete std::exchange(m_list, nullptr);
    m_failure->setText(tr("The organisations could not be read. %1").arg(sentenceFor(error)));
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, toneColours(Tone::Bad, palette()).text);
    m_failure->setPalette(bad);
    showParts(false, true);
    QAccessibleEvent alert(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (hadRows)
        Q_EMIT rowsChanged();
}

void OrganisationKeysView::build()
{
    delete std::exchange(m_list, nullptr);
    showParts(false, false);
    m_list = new QWidget(this);
    m_list->setObjectName(u"organisationList"_s);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const int size = fontMetrics().height();
    QPalette dimmed = palette();
    dimmed.setColor(QPalette::WindowText, secondaryText(palette()));
    int line = 0;
    for (const OrganisationWithKeys &row : *m_rows) {
        const ClientOrganisation &organisation = row.organisation;
        QLabel *name = plainLabel(organisation.name.isEmpty() ? organisation.id : organisation.name, m_list);
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel *ids = plainLabel(identity(organisation), m_list);
        ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
        ids->setPalette(dimmed);
        const KeysState keys = keysState(row, m_status == Partnership::Status::Active, *m_software);
        auto *mark = new QLabel(m_list);
        mark->setPixmap(icon(keys.iconName, keys.tone).pixmap(size, size));
        mark->setAlignment(Qt::AlignTop);
        QLabel *state = plainLabel(keys.text, m_list);
        state->setObjectName(u"keysOf_"_s + organisation.id);
        state->setAccessibleName(tr("Connection keys of %1: %2").arg(name->text(), keys.text));
        if (line > 0)
            grid->setRowMinimumHeight(line++, size / 2);
        grid->addWidget(name, line++, 0, 1, 2);
        grid->addWidget(ids, line++, 0, 1, 2);
        grid->addWidget(mark, line, 0);
        grid->addWidget(state, line++, 1);
    }
    if (m_rows->isEmpty())
        grid->addWidget(plainLabel(tr("The client has no organisations in this partnership."), m_list), 0, 0, 1, 2);
    m_column->addWidget(m_list);
}

} // namespace authdesk::ui
