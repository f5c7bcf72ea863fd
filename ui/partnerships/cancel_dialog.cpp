// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/cancel_dialog.h"

#include "core/environment/environment.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/environment_strip.h"
#include "ui/common/form_field.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone_colours.h"
#include "ui/common/window_keys.h"
#include "ui/partnerships/client_name.h"
#include "ui/partnerships/partnership_words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

CancelDialog::CancelDialog(Environment *environment, const Partnership &seen, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_seen(seen)
    , m_name(clientName(seen))
    , m_scroll(new QScrollArea(this))
    , m_consequences(new QWidget(this))
    , m_softwareLines(new QVBoxLayout)
    , m_clientKnows(new QCheckBox(tr("The client knows &of this"), this))
    , m_advice(plainLabel(tr("Coordinate with the client first: the client loses this connection too, and has to "
                             "adjust the software."),
                          this))
    , m_typed(new QLineEdit(this))
    , m_typedField(new FormField(tr("&Type or paste the client's name to confirm"), m_typed, nullptr, this))
    , m_missing(plainLabel({}, this))
    , m_act(new QPushButton(tr("&Cancel partnership"), this))
    , m_keep(new QPushButton(tr("&Keep partnership"), this))
{
    setObjectName(u"cancelPartnershipDialog"_s);
    setWindowTitle(tr("Cancel partnership"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(10);
    setUpConsequences();
    setUpQuestions();
    setUpButtons();

    const ListNotifier *list = environment->partnerships()->list().notifier();
    connect(list, &ListNotifier::updated, this, &CancelDialog::showWhatIsMissing);
    connect(list, &ListNotifier::removed, this, &CancelDialog::showWhatIsMissing);
    connect(environment->account(), &CurrentAccount::changed, this, &CancelDialog::showWhatIsMissing);
    readSoftware();
    showWhatIsMissing();
    // Whoever begins to type at once types the name; Return does nothing there.
    m_typed->setFocus();
}

CancelDialog::~CancelDialog() = default;

void CancelDialog::setUpConsequences()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(new EnvironmentStrip(m_environment->profile(), EnvironmentStrip::Place::Dialog, this));
    QLabel *headline = heading(tr("Cancel the partnership with %1?").arg(m_name), this);
    headline->setObjectName(u"headline"_s);
    QFont font = headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    headline->setFont(font);
    column->addWidget(headline);

    auto *lines = new QVBoxLayout(m_consequences);
    lines->setContentsMargins({});
    addConsequences(lines, tr("What ends, at once"),
                    {tr("The partnership, for both sides. This cannot be undone."),
                     tr("Access: your office can no longer reach the client's organisations."),
                     tr("Keys: all connection keys become invalid, so the software connection stops.")},
                    u"declined", Tone::Bad, m_consequences);
    addConsequences(lines, tr("What stays"),
                    {tr("Documents already processed stay in both archives; nothing is lost."),
                     tr("A new request can be sent at any time to connect again.")},
                    u"check", Tone::Good, m_consequences);
    lines->addLayout(m_softwareLines);
    lines->addStretch();
    m_scroll->setWidget(m_consequences);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Consequences"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
}

void CancelDialog::setUpQuestions()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_clientKnows->setObjectName(u"clientKnows"_s);
    m_advice->setObjectName(u"advice"_s);
    QPalette dimmed = palette();
    dimmed.setColor(QPalette::WindowText, toneColours(Tone::Waiting, palette()).text);
    m_advice->setPalette(dimmed);
    // Its room stays, so that nothing jumps.
    QSizePolicy policy = m_advice->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_advice->setSizePolicy(policy);
    connect(m_clientKnows, &QCheckBox::toggled, this, &CancelDialog::showWhatIsMissing);
    column->addWidget(m_clientKnows);
    column->addWidget(m_advice);

    auto *name = plainLabel(m_name, this);
    name->setObjectName(u"nameToType"_s);
    name->setAccessibleName(tr("The client's name: %1").arg(m_name));
    // By keyboard too: some names are easier copied than typed.
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
    m_typed->setObjectName(u"typedName"_s);
    connect(m_typed, &QLineEdit::textChanged, this, &CancelDialog::showWhatIsMissing);
    column->addWidget(name);
    column->addWidget(m_typedField);
}

void CancelDialog::setUpButtons()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    m_missing->setObjectName(u"missing"_s);
    m_act->setObjectName(u"act"_s);
    m_keep->setObjectName(u"keep"_s);
    setEnterOnlyReaches(m_act);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_missing, 1);
    row->addWidget(m_act);
    row->addWidget(m_keep);
    column->addLayout(row);
}

void CancelDialog::readSoftware()
{
    showSoftware(tr("Reading which software packages are connected…"), {});
    const auto tell = [this](const Result<QList<OrganisationWithKeys>> &rows) {
        if (!rows) {
            showSoftware(tr("Which software packages are connected could not be read. In general:"),
                         whatToDoInAnySoftware());
            return;
        }
        const QStringList lines = whatToDoInSoftware(*rows, *m_environment->software());
        showSoftware(lines.isEmpty() ? tr("No connection keys are valid now, so no software is connected.") : QString(),
                     lines);
    };
    QCoro::connect(m_environment->partnerships()->organisations(m_seen.id, this), this, tell);
}

void CancelDialog::showSoftware(const QString &lead, const QStringList &lines)
{
    delete m_software;
    m_software = new QWidget(m_consequences);
    m_software->setObjectName(u"software"_s);
    auto *column = new QVBoxLayout(m_software);
    column->setContentsMargins({});
    const QString title = tr("What you must do in the software afterwards");
    if (lead.isEmpty()) {
        addConsequences(column, title, lines, u"forward", Tone::Information, m_software);
    } else {
        addConsequences(column, title, QStringList{lead} + lines, u"information", Tone::Information, m_software);
    }
    m_softwareLines->addWidget(m_software);
    m_software->show(); // else it counts for nothing until the event loop turns
    fitToScreen();
    // Only then are the heights of its lines right, where they wrap.
    QTimer::singleShot(0, this, &CancelDialog::fitToScreen);
}

void CancelDialog::fitToScreen()
{
    const int width = std::max(560, fontMetrics().averageCharWidth() * 80);
    const int inner = isVisible() ? m_scroll->viewport()->width() : width - 48;
    const int wanted = m_consequences->layout()->heightForWidth(inner);
    const QScreen *where = screen();
    const int most = where ? where->availableGeometry().height() * 45 / 100 : wanted;
    m_scroll->setMinimumHeight(std::min(wanted, most));
    m_scroll->setMaximumHeight(wanted);
    setMinimumWidth(width);
    if (!isVisible())
        resize(width, layout()->heightForWidth(width));
}

QString CancelDialog::whyImpossible() const
{
    const Partnership *now = m_environment->partnerships()->list().find(m_seen.id);
    if (now == nullptr)
        return tr("This partnership is no longer there. There is nothing left to cancel.");
    if (now->status == Partnership::Status::Ended && now->endedBy == Partnership::EndedBy::Client)
        return tr("The client ended this partnership in the meantime. There is nothing left to cancel.");
    if (now->status == Partnership::Status::Ended)
        return tr("This partnership was ended in the meantime. There is nothing left to cancel.");
    if (now->status != m_seen.status)
        return tr("The status of this partnership changed in the meantime.");
    const std::optional<Account> &account = m_environment->account()->account();
    if (account && account->role == Account::Role::Basic)
        return tr("Your role is now basic user: cancelling is for advanced users and administrators.");
    return {};
}

QString CancelDialog::whyNotYet() const
{
    if (m_typed->text().trimmed().isEmpty())
        return tr("Type the client's name to be able to cancel.");
    if (!isSameName(m_typed->text(), m_name))
        return tr("What you typed is not the client's name yet.");
    return {};
}

void CancelDialog::showWhatIsMissing()
{
    const QString impossible = whyImpossible();
    const bool isPossible = impossible.isEmpty();
    const QString text = isPossible ? whyNotYet() : impossible;
    m_typed->setEnabled(isPossible);
    m_clientKnows->setEnabled(isPossible);
    m_advice->setVisible(isPossible && !m_clientKnows->isChecked());
    m_act->setEnabled(text.isEmpty());
    m_act->setAccessibleDescription(text);
    m_keep->setText(isPossible ? tr("&Keep partnership") : tr("C&lose"));
    if (m_missing->text() == text)
        return;
    m_missing->setText(text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, isPossible ? secondaryText(palette) : toneColours(Tone::Bad, palette).text);
    m_missing->setPalette(palette);
    if (isPossible)
        return;
    m_keep->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_missing, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace authdesk::ui
