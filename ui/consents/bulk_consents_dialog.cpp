// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/bulk_consents_dialog.h"

#include "core/environment/environment.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/icons.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_possible.h"
#include "ui/consents/consent_questions.h"
#include "ui/consents/consent_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using State = BulkRun::State;

enum Column { Name, Status, Outcome, ColumnCount };

QList<Consent> fitting(ConsentBulk::What what, QList<Consent> chosen)
{
    if (what == ConsentBulk::What::Revoke)
        chosen.removeIf([](const Consent &consent) { return !possibleWith(consent).revoke; });
    return chosen;
}

QIcon outcomeIcon(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Working:
        return icon(u"pending", Tone::Waiting);
    case State::Done:
    case State::AlreadySo:
        return icon(u"check", Tone::Good);
    case State::Changed:
        return icon(u"warning", Tone::Waiting);
    case State::Refused:
        return icon(u"error", Tone::Bad);
    case State::HeldBack: // no rule of this side does that to consents
    case State::Unknown:
        break;
    }
    return icon(u"unknown", Tone::Bad);
}

} // namespace

BulkConsentsDialog::BulkConsentsDialog(Environment *environment, ConsentBulk::What what, const QList<Consent> &chosen,
                                       QWidget *parent)
    : QDialog(parent)
    , m_bulk(environment->consents(), what, fitting(what, chosen))
    , m_summary(plainLabel({}, this))
    , m_rows(new QTreeWidget(this))
    , m_go(new QPushButton(this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkConsents"_s);
    setWindowTitle(isDeleting() ? tr("Delete several consents") : tr("Revoke several consents"));
    setUpRows();
    setUpLayout(environment);
    showSummary();
    connect(&m_bulk, &ConsentBulk::rowChanged, this, &BulkConsentsDialog::showRow);
    connect(&m_bulk, &ConsentBulk::runningChanged, this, &BulkConsentsDialog::showSummary);
    resize(720, 520);
    m_close->setFocus();
}

BulkConsentsDialog::~BulkConsentsDialog() = default;

void BulkConsentsDialog::setUpRows()
{
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setAccessibleName(isDeleting() ? tr("Consents to delete") : tr("Consents to revoke"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Name"), tr("Status when chosen"), tr("Outcome")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTabKeyNavigation(false);
    for (int i = 0; i < m_bulk.size(); ++i) {
        auto *item = new QTreeWidgetItem;
        item->setText(Name, displayName(m_bulk.consent(i)));
        item->setText(Status, statusText(m_bulk.consent(i)));
        m_rows->addTopLevelItem(item);
        showRow(i);
    }
    m_rows->header()->setStretchLastSection(true);
    m_rows->setColumnWidth(Name, 240);
    m_rows->setColumnWidth(Status, 130);
}

void BulkConsentsDialog::setUpLayout(Environment *environment)
{
    m_summary->setObjectName(u"bulkSummary"_s);
    m_go->setObjectName(u"bulkGo"_s);
    m_close->setObjectName(u"bulkClose"_s);
    m_close->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &BulkConsentsDialog::go);
    connect(m_close, &QPushButton::clicked, this, &BulkConsentsDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    const auto many = m_bulk.size();
    column->addWidget(heading(
        isDeleting() ? tr("Delete %n consent(s)?", nullptr, many) : tr("Revoke %n consent(s)?", nullptr, many), this));
    column->addWidget(plainLabel(environmentText(*environment), this));
    addConsequences(column, tr("What ends, for each of them"),
                    isDeleting() ? whatEndsByDeleting() : whatEndsByRevoking(), u"declined", Tone::Bad, this);
    column->addWidget(m_rows, 1);
    column->addWidget(m_summary);
    column->addLayout(buttons);
}

QString BulkConsentsDialog::outcomeText(const BulkRun::Progress &progress) const
{
    switch (progress.state) {
    case State::Waiting:
        return isDeleting() ? tr("Will be deleted") : tr("Will be revoked");
    case State::Working:
        return isDeleting() ? tr("Being deleted…") : tr("Being revoked…");
    case State::Done:
        return isDeleting() ? tr("Deleted") : tr("Revoked");
    case State::AlreadySo:
        return isDeleting() ? tr("Had been deleted already") : tr("Was revoked or deleted already");
    case State::Changed:
        return tr("Left alone: somebody changed it meanwhile. Look at it by itself.");
    case State::Refused:
        return isDeleting() ? tr("Not deleted: %1").arg(consentSentence(progress.error.value_or(ApiError())))
                            : tr("Not revoked: %1").arg(consentSentence(progress.error.value_or(ApiError())));
    case State::HeldBack:
    case State::Unknown:
        break;
    }
    return tr("Not known: the answer got lost. It can be tried again without harm.");
}

void BulkConsentsDialog::showRow(int row)
{
    const BulkRun::Progress &shown = m_bulk.progress(row);
    QTreeWidgetItem *item = m_rows->topLevelItem(row);
    item->setText(Outcome, outcomeText(shown));
    item->setToolTip(Outcome, plainToolTip(outcomeText(shown)));
    item->setIcon(Outcome, outcomeIcon(shown.state));
    if (shown.state == State::Working)
        m_rows->scrollToItem(item);
    showSummary();
}

void BulkConsentsDialog::showSummary()
{
    const int waiting = m_bulk.count(State::Waiting);
    const int failed = m_bulk.count(State::Refused) + m_bulk.count(State::Unknown);
    const int done = m_bulk.count(State::Done) + m_bulk.count(State::AlreadySo);
    QStringList parts;
    if (done > 0)
        parts.append(isDeleting() ? tr("%n consent(s) deleted.", nullptr, done)
                                  : tr("%n consent(s) revoked.", nullptr, done));
    if (const int changed = m_bulk.count(State::Changed); changed > 0)
        parts.append(tr("%n consent(s) left alone.", nullptr, changed));
    if (failed > 0)
        parts.append(tr("%n consent(s) failed.", nullptr, failed));
    if (m_bulk.isRunning() || done + failed > 0)
        parts.append(tr("%n consent(s) to go.", nullptr, waiting + m_bulk.count(State::Working)));
    if (m_bulk.pausedUntil().isValid())
        parts.append(tr("The service asks for patience: it goes on at %1.")
                         .arg(QLocale().toString(m_bulk.pausedUntil().toLocalTime().time(), QLocale::ShortFormat)));
    m_summary->setText(parts.join(u' '));
    if (m_bulk.isRunning())
        m_go->setText(tr("&Stop"));
    else if (waiting > 0)
        m_go->setText(isDeleting() ? tr("&Delete %n consent(s)", nullptr, waiting)
                                   : tr("&Revoke %n consent(s)", nullptr, waiting));
    else
        m_go->setText(tr("Re&try failed only"));
    m_go->setVisible(m_bulk.isRunning() || waiting > 0 || failed > 0);
    m_close->setEnabled(!m_bulk.isRunning());
}

void BulkConsentsDialog::go()
{
    if (m_bulk.isRunning())
        m_bulk.stop();
    else if (m_bulk.count(State::Waiting) > 0)
        m_bulk.start();
    else
        m_bulk.retryFailed();
}

void BulkConsentsDialog::reject()
{
    // Escape while it goes on stops it first, so that the outcome of each can be seen.
    if (m_bulk.isRunning())
        m_bulk.stop();
    else
        QDialog::reject();
}

} // namespace authdesk::ui
