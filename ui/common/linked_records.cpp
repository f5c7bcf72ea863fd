// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linked_records.h"

#include "core/environment/environment.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Noun = ClientRecord::Noun;

/// Of a name that many have, such as "Test", more would be of no use.
constexpr qsizetype mostLines = 6;
/// Comparing takes longer than the step to the next row, so whoever goes through the rows is not held up.
constexpr auto pause = std::chrono::milliseconds(120);

QString iconOf(Noun noun)
{
    switch (noun) {
    case Noun::Partnership:
        return u"partnerships"_s;
    case Noun::Consent:
        return u"consents"_s;
    case Noun::Request:
        break;
    }
    return u"authorisations"_s;
}

} // namespace

LinkedRecords::LinkedRecords(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_heading(heading(tr("The same client"), this))
    , m_grid(new QGridLayout)
    , m_messages(new MessageBar(this))
{
    setObjectName(u"linkedRecords"_s);
    setAccessibleName(tr("Other records of the same client"));
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    column->addWidget(m_messages);
    hide();

    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &LinkedRecords::look);
    connect(environment->clientLinks(), &ClientLinks::changed, this, &LinkedRecords::look);
    follow(environment->authorisations()->list().notifier());
    follow(environment->partnerships()->list().notifier());
    if (environment->consents())
        follow(environment->consents()->list().notifier());
}

LinkedRecords::~LinkedRecords() = default;

void LinkedRecords::follow(const ListNotifier *list)
{
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated}) {
        connect(list, change, this, [this] {
            // Not put off again by each page of a long list.
            if (m_record && !m_soon.isActive())
                m_soon.start();
        });
    }
}

void LinkedRecords::showRecord(const std::optional<ClientRecord> &record)
{
    if (record == m_record)
        return;
    const bool isOther = !record || !m_record || record->key() != m_record->key();
    m_record = record;
    if (isOther) {
        // Those of the record before are nobody's now.
        m_matches.clear();
        m_leftOut = 0;
        build();
    }
    if (m_record)
        m_soon.start();
}

void LinkedRecords::look()
{
    if (!m_record)
        return;
    QList<ClientMatch> matches = m_environment->clientLinks()->matchesOf(*m_record);
    const qsizetype leftOut = std::max<qsizetype>(0, matches.size() - mostLines);
    matches.resize(matches.size() - leftOut);
    if (matches == m_matches && leftOut == m_leftOut)
        return;
    m_matches = matches;
    m_leftOut = leftOut;
    build();
}

void LinkedRecords::build()
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was pressed
            widget->setObjectName({});
        }
        delete item;
    }
    // Counted here, because a QGridLayout's own rowCount() never shrinks.
    int row = 0;
    for (const ClientMatch &match : std::as_const(m_matches))
        addLine(row++, match);
    if (m_leftOut > 0)
        m_grid->addWidget(plainLabel(tr("%n more look(s) like it.", nullptr, static_cast<int>(m_leftOut)), this), row,
                          0, 1, 2);
    setVisible(!m_matches.isEmpty());
    if (focused.isEmpty())
        return;
    // What was pressed has another button in its place.
    const QString key = focused.section(u'/', 1);
    if (auto *open = findChild<QPushButton *>(u"open/"_s + key))
        open->setFocus();
}

void LinkedRecords::addLine(int row, const ClientMatch &match)
{
    const ClientRecord &record = match.record;
    QString text;
    switch (record.noun) {
    case Noun::Request:
        text = tr("Authorisation request: %1");
        break;
    case Noun::Partnership:
        text = tr("Partnership: %1");
        break;
    case Noun::Consent:
        text = tr("Consent: %1");
        break;
    }
    const QString name = record.name.isEmpty() ? tr("(no name)") : record.name;
    text = text.arg(name);
    const bool isCandidate = match.certainty == ClientCertainty::Candidate;
    const QString certainty = isCandidate ? tr("Looks like the same client: is it?")
                              : match.certainty == ClientCertainty::Confirmed
                                  ? tr("You said that it is the same client.")
                                  : tr("The service says that it is the same client.");
    auto *open = new QPushButton(icon(iconOf(record.noun)),
                                 plainButtonText(fontMetrics().elidedText(text, Qt::ElideRight, 260)), this);
    open->setObjectName(u"open/"_s + record.key());
    open->setAccessibleName(tr("Show %1").arg(text));
    open->setAccessibleDescription(certainty);
    open->setToolTip(
        plainToolTip(text + u'\n' + (record.email.isEmpty() ? certainty : record.email + u'\n' + certainty)));
    connect(open, &QPushButton::clicked, this, [this, record] { Q_EMIT recordWanted(record); });
    m_grid->addWidget(open, row, 0);
    open->show(); // at once, so that it can take the focus
    if (!isCandidate && !match.canBeUndone)
        return;
    auto *answer = new QPushButton(isCandidate ? tr("Same client") : tr("Not the same"), this);
    answer->setObjectName((isCandidate ? u"confirm/"_s : u"undo/"_s) + record.key());
    answer->setAccessibleName(isCandidate ? tr("%1 is the same client").arg(text)
                                          : tr("%1 is not the same client").arg(text));
    answer->setToolTip(plainToolTip(certainty));
    m_grid->addWidget(answer, row, 1);
    connect(answer, &QPushButton::clicked, this, [this, record, isCandidate] {
        if (isCandidate)
            confirm(record);
        else
            undo(record);
    });
}

void LinkedRecords::confirm(const ClientRecord &record)
{
    QCoro::connect(m_environment->clientLinks()->confirm(m_record->key(), record.key()), this,
                   [this](const StoreResult<void> &done) {
                       if (!done)
                           m_messages->showMessage(
                               MessageBar::Severity::Error,
                               tr("This could not be remembered. Check that the disk is not full."));
                   });
}

void LinkedRecords::undo(const ClientRecord &record)
{
    QCoro::connect(m_environment->clientLinks()->undo(m_record->key(), record.key()), this,
                   [this](const StoreResult<void> &done) {
                       if (!done)
                           m_messages->showMessage(MessageBar::Severity::Error,
                                                   tr("This could not be forgotten. Check that the disk is not full."));
                   });
}

} // namespace authdesk::ui
