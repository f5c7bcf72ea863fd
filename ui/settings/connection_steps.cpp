// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_steps.h"

#include "ui/common/plain_text.h"
#include "ui/common/tone_colours.h"
#include "ui/settings/connection_words.h"
#include "ui/settings/tone_mark.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using What = ConnectionStep::What;
using State = ConnectionStep::State;

QString nameOf(What what)
{
    switch (what) {
    case What::AuthorisationsReached:
        return u"reached"_s;
    case What::AuthorisationsKey:
        return u"accepted"_s;
    case What::Account:
        return u"account"_s;
    case What::AuthorisationRequests:
        return u"requestsRead"_s;
    case What::Partnerships:
        return u"partnershipsRead"_s;
    case What::ConsentsReached:
        return u"consentsReached"_s;
    case What::ConsentsKey:
        return u"consentsAccepted"_s;
    case What::Consents:
        break;
    }
    return u"consentsRead"_s;
}

Tone toneOf(State state, bool hasNote)
{
    switch (state) {
    case State::Running:
        return Tone::Waiting;
    case State::Passed:
        return hasNote ? Tone::Waiting : Tone::Good;
    case State::Failed:
        return Tone::Bad;
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return Tone::Neutral;
}

} // namespace

ConnectionSteps::ConnectionSteps(const QList<What> &shown, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    for (const What what : shown) {
        Row row;
        row.what = what;
        row.mark = new ToneMark(Tone::Neutral, this);
        row.text = plainLabel({}, this);
        row.text->setObjectName(nameOf(what));
        row.time = plainLabel({}, this);
        row.time->setWordWrap(false);
        row.time->setObjectName(nameOf(what) + u"Time"_s);
        row.note = plainLabel({}, this);
        row.note->setObjectName(nameOf(what) + u"Note"_s);
        row.note->setContentsMargins(0, 0, 0, 6);
        const int at = grid->rowCount();
        grid->addWidget(row.mark, at, 0, Qt::AlignTop);
        grid->addWidget(row.text, at, 1);
        grid->addWidget(row.time, at, 2, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(row.note, at + 1, 1);
        m_rows.append(row);
    }
    dimTimes();
    clear();
}

ConnectionSteps::~ConnectionSteps() = default;

void ConnectionSteps::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        ConnectionStep untested;
        untested.what = row.what;
        showStep(untested, std::nullopt);
    }
}

void ConnectionSteps::showStep(const ConnectionStep &step, const std::optional<Account> &account, const QString &note)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.what != step.what)
            continue;
        const QString text = stepText(step, account);
        const QString time = stepTime(step);
        row.mark->setTone(toneOf(step.state, !note.isEmpty()));
        row.text->setText(text);
        row.time->setText(time);
        row.note->setText(note);
        row.note->setVisible(!note.isEmpty());
        // A screen reader hears the state that the others see as a shape.
        QString state;
        switch (step.state) {
        case State::Waiting:
            state = tr("not tested");
            break;
        case State::Running:
            state = tr("being tested");
            break;
        case State::Passed:
            state = note.isEmpty() ? tr("in order") : tr("needs attention");
            break;
        case State::Failed:
            state = tr("failed");
            break;
        case State::Skipped:
            state = tr("not tried, because something before it failed");
            break;
        }
        row.text->setAccessibleName(tr("%1: %2").arg(text, state));
        row.text->setAccessibleDescription(note);
        const bool isOpen = step.state == State::Waiting || step.state == State::Skipped;
        row.text->setForegroundRole(isOpen ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

void ConnectionSteps::dimTimes()
{
    for (const Row &row : std::as_const(m_rows)) {
        QPalette dim = palette();
        dim.setColor(QPalette::WindowText, secondaryText(palette()));
        row.time->setPalette(dim);
    }
}

void ConnectionSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dimTimes();
}

} // namespace authdesk::ui
