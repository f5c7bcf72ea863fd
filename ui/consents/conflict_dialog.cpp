// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/conflict_dialog.h"

#include "ui/common/consequence_lines.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_words.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct Versions
{
    QString field;
    QString original;
    QString theirs;
    QString mine;
};

Versions versionsOf(ConsentField field, const SaveOutcome &outcome)
{
    const Consent theirs = outcome.now ? outcome.now->consent : outcome.original;
    const Consent mine = withChange(outcome.original, outcome.mine);
    if (field == ConsentField::Name)
        return {ConflictDialog::tr("Name"), displayName(outcome.original), displayName(theirs), displayName(mine)};
    return {ConflictDialog::tr("Status"), statusText(outcome.original), statusText(theirs), statusText(mine)};
}

QLabel *cell(const QString &text, const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Consents *consents, SaveOutcome outcome, QWidget *parent)
    : QDialog(parent)
    , m_outcome(std::move(outcome))
{
    setObjectName(u"consentConflict"_s);
    setWindowTitle(tr("Changed by two at once"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    const QString headline = tr("Somebody else changed the consent of %1 too.").arg(displayName(m_outcome.original));
    column->addWidget(heading(headline, this));
    column->addWidget(plainLabel(tr("Nothing of yours has been saved yet. Which is to hold?"), this));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->addWidget(heading(tr("It was"), this), 0, 1);
    grid->addWidget(heading(tr("Theirs"), this), 0, 2);
    grid->addWidget(heading(tr("Yours"), this), 0, 3);
    int row = 1;
    for (const ConsentField field : std::as_const(m_outcome.clashes)) {
        const Versions versions = versionsOf(field, m_outcome);
        grid->addWidget(plainLabel(versions.field, this), row, 0, Qt::AlignTop);
        grid->addWidget(cell(versions.original, u"original%1"_s.arg(row), this), row, 1);
        grid->addWidget(cell(versions.theirs, u"theirs%1"_s.arg(row), this), row, 2);
        grid->addWidget(cell(versions.mine, u"mine%1"_s.arg(row), this), row, 3);
        ++row;
    }
    for (int place = 1; place <= 3; ++place)
        grid->setColumnStretch(place, 1);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addStretch();

    auto *gone = plainLabel(tr("It was deleted meanwhile, so there is nothing left to choose. What you typed can still "
                               "be copied from here."),
                            this);
    gone->setObjectName(u"gone"_s);
    gone->hide();
    column->addWidget(gone);
    auto *buttons = new QHBoxLayout;
    auto *mine = new QPushButton(tr("&Use mine"), this);
    mine->setObjectName(u"useMine"_s);
    auto *theirs = new QPushButton(tr("&Leave theirs"), this);
    theirs->setObjectName(u"leaveTheirs"_s);
    theirs->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    column->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, &QDialog::accept);
    connect(theirs, &QPushButton::clicked, this, &QDialog::reject);
    connect(consents->list().notifier(), &ListNotifier::removed, this, [this, consents, gone, mine] {
        if (consents->list().find(m_outcome.original.id) != nullptr)
            return;
        gone->show();
        mine->setEnabled(false);
        QAccessibleEvent alert(gone, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    theirs->setFocus();
    setAccessibleDescription(headline);
}

ConflictDialog::~ConflictDialog() = default;

} // namespace authdesk::ui
