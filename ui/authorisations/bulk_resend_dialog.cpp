// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/bulk_resend_dialog.h"

#include "core/environment/environment.h"
#include "ui/common/environment_strip.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/window_keys.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using State = BulkRun::State;
using Reason = ResendAllowance::Reason;

enum Column { Client, Email, Outcome, ColumnCount };

QString heldBackText(const BulkResend &bulk, int row)
{
    const ResendAllowance &allowance = bulk.allowance(row);
    switch (allowance.reason) {
    case Reason::TooSoon:
        return BulkResendDialog::tr("Held back: last sent less than a day ago, can be resent on %1")
            .arg(dateAndTime(allowance.notBefore));
    case Reason::TooOften:
        return BulkResendDialog::tr("Held back: sent %n time(s) already, a call helps more", nullptr,
                                    bulk.request(row).sendCount);
    case Reason::Bounced:
        return BulkResendDialog::tr("Held back: the address bounces, ask the client for the right one");
    case Reason::NotPending:
    case Reason::Allowed:
        break;
    }
    return BulkResendDialog::tr("Held back: no longer pending");
}

QString outcomeText(const BulkResend &bulk, int row)
{
    switch (bulk.progress(row).state) {
    case State::Waiting:
        return BulkResendDialog::tr("Will be sent");
    case State::HeldBack:
        return heldBackText(bulk, row);
    case State::Working:
        return BulkResendDialog::tr("Being sent…");
    case State::Done:
        return BulkResendDialog::tr("Sent");
    case State::Refused:
        return BulkResendDialog::tr("Not sent: %1").arg(sentenceFor(bulk.progress(row).error.value_or(ApiError())));
    case State::AlreadySo: // that is for changes of a state
    case State::Changed:
    case State::Unknown:
        break;
    }
    return BulkResendDialog::tr("Not known whether it was sent: the answer got lost. The list tells.");
}

QIcon outcomeIcon(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Working:
        return icon(u"send", Tone::Waiting);
    case State::HeldBack:
        return icon(u"pending", Tone::Neutral);
    case State::Done:
        return icon(u"check", Tone::Good);
    case State::Refused:
        return icon(u"error", Tone::Bad);
    case State::AlreadySo:
    case State::Changed:
    case State::Unknown:
        break;
    }
    return icon(u"unknown", Tone::Bad);
}

} // namespace

BulkResendDialog::BulkResendDialog(Environment *environment, const QList<AuthorisationRequest> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_bulk(environment->authorisations(), chosen, QDateTime::currentDateTimeUtc())
    , m_summary(plainLabel({}, this))
    , m_rows(new QTreeWidget(this))
    , m_go(new QPushButton(this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkResend"_s);
    setWindowTitle(tr("Resend several e-mails"));
    setUpRows();
    setUpLayout(environment->profile());
    showSummary();
    connect(&m_bulk, &BulkResend::rowChanged, this, &BulkResendDialog::showRow);
    connect(&m_bulk, &BulkResend::runningChanged, this, &BulkResendDialog::showSummary);
    resize(720, 420);
}

BulkResendDialog::~BulkResendDialog() = default;

void BulkResendDialog::setUpRows()
{
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setAccessibleName(tr("Requests to resend"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Client"), tr("E-mail"), tr("Outcome")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTabKeyNavigation(false);
    for (int i = 0; i < m_bulk.size(); ++i) {
        m_rows->addTopLevelItem(new QTreeWidgetItem);
        showRow(i);
    }
    m_rows->header()->setStretchLastSection(true);
    m_rows->setColumnWidth(Client, 190);
    m_rows->setColumnWidth(Email, 210);
}

void BulkResendDialog::setUpLayout(const EnvironmentProfile &environment)
{
    m_summary->setObjectName(u"bulkSummary"_s);
    m_go->setObjectName(u"bulkGo"_s);
    setEnterOnlyReaches(m_go);
    m_close->setObjectName(u"bulkClose"_s);
    connect(m_go, &QPushButton::clicked, this, &BulkResendDialog::go);
    connect(m_close, &QPushButton::clicked, this, &BulkResendDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new EnvironmentStrip(environment, EnvironmentStrip::Place::Dialog, this));
    column->addWidget(m_summary);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
}

void BulkResendDialog::showRow(int row)
{
    const State state = m_bulk.progress(row).state;
    QTreeWidgetItem *item = m_rows->topLevelItem(row);
    item->setText(Client, m_bulk.request(row).clientName);
    item->setText(Email, m_bulk.request(row).clientEmail);
    item->setText(Outcome, outcomeText(m_bulk, row));
    item->setToolTip(Outcome, plainToolTip(outcomeText(m_bulk, row)));
    item->setIcon(Outcome, outcomeIcon(state));
    if (state == State::Working)
        m_rows->scrollToItem(item);
    showSummary();
}

void BulkResendDialog::showSummary()
{
    const int waiting = m_bulk.count(State::Waiting);
    const int refused = m_bulk.count(State::Refused);
    const int sent = m_bulk.count(State::Done);
    const int held = m_bulk.count(State::HeldBack);
    QStringList parts;
    if (sent > 0)
        parts.append(tr("%n e-mail(s) sent again.", nullptr, sent));
    if (waiting > 0)
        parts.append(tr("%n e-mail(s) will be sent again.", nullptr, waiting));
    if (held > 0)
        parts.append(tr("%n request(s) held back: at most three times each, and at least a day apart.", nullptr, held));
    if (refused > 0)
        parts.append(tr("%n e-mail(s) not sent.", nullptr, refused));
    if (const int unknown = m_bulk.count(State::Unknown); unknown > 0)
        parts.append(tr("Of %n e-mail(s) it is not known.", nullptr, unknown));
    if (m_bulk.pausedUntil().isValid())
        parts.append(tr("The service asks for patience: it goes on at %1.")
                         .arg(QLocale().toString(m_bulk.pausedUntil().toLocalTime().time(), QLocale::ShortFormat)));
    m_summary->setText(parts.join(u' '));
    if (m_bulk.isRunning())
        m_go->setText(tr("&Stop"));
    else if (waiting > 0)
        m_go->setText(tr("&Resend %n e-mail(s)", nullptr, waiting));
    else
        m_go->setText(tr("&Retry those not sent"));
    m_go->setVisible(m_bulk.isRunning() || waiting > 0 || refused > 0);
    m_close->setEnabled(!m_bulk.isRunning());
}

void BulkResendDialog::go()
{
    if (m_bulk.isRunning())
        m_bulk.stop();
    else if (m_bulk.count(State::Waiting) > 0)
        m_bulk.start();
    else
        m_bulk.retryFailed();
    if (!m_go->isVisible())
        m_close->setFocus();
}

void BulkResendDialog::reject()
{
    // Escape while e-mails go out stops them first, so that the outcome of each can be seen.
    if (m_bulk.isRunning())
        m_bulk.stop();
    else
        QDialog::reject();
}

} // namespace authdesk::ui
