// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/common/environment_words.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/pill_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr int columnWidth = 560;

void makeHeadline(QLabel *label)
{
    QFont larger = label->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.8);
    larger.setWeight(QFont::DemiBold);
    label->setFont(larger);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_headline(plainLabel({}, this))
    , m_introduction(plainLabel({}, this))
    , m_known(new QVBoxLayout)
    , m_back(new ChoiceButton(u"back"_s, tr("&Back"), {}, this))
    , m_practice(new ChoiceButton(u"practice"_s, tr("&Try the practice environment"),
                                  tr("Play both sides with made-up clients on this computer. It needs no account, and "
                                     "nothing is sent to anybody."),
                                  this))
    , m_connect(new ChoiceButton(u"key"_s, tr("Connect &my environment"),
                                 tr("Work with your own clients. You need the address of your environment and an API "
                                    "key."),
                                 this))
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Choose an environment"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_headline->setObjectName(u"headline"_s);
    m_back->setObjectName(u"back"_s);
    m_practice->setObjectName(u"practice"_s);
    m_connect->setObjectName(u"connect"_s);
    makeHeadline(m_headline);
    m_known->setSpacing(12);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_headline);
    column->addWidget(m_introduction);
    column->addSpacing(8);
    column->addWidget(m_back);
    column->addLayout(m_known);
    column->addWidget(m_practice);
    column->addWidget(m_connect);
    column->addStretch(3);
    auto *row = new QHBoxLayout(content);
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);
    row->setContentsMargins(24, 24, 24, 24);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_introduction), static_cast<QWidget *>(m_back),
          static_cast<QWidget *>(m_practice), static_cast<QWidget *>(m_connect)})
        widget->setMaximumWidth(columnWidth);
    setWidget(content);

    connect(m_back, &ChoiceButton::clicked, this, &WelcomePage::backChosen);
    connect(m_practice, &ChoiceButton::clicked, this, &WelcomePage::practiceChosen);
    connect(m_connect, &ChoiceButton::clicked, this, &WelcomePage::connectChosen);
    setEnvironments({}, std::nullopt);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setEnvironments(const QList<EnvironmentProfile> &known, const std::optional<EnvironmentProfile> &open)
{
    using Kind = EnvironmentProfile::Kind;
    emptyKnown();
    for (const EnvironmentProfile &profile : known) {
        if (profile.kind != Kind::Practice)
            m_known->addWidget(environmentRow(profile, open && open->id == profile.id));
    }
    const bool isFirstStart = known.isEmpty() && !open;
    m_headline->setText(isFirstStart ? tr("Welcome to Authdesk") : tr("Choose an environment"));
    m_introduction->setText(
        isFirstStart ? tr("Link your clients in five steps: from an authorisation request to connection keys that "
                          "work. How would you like to start?")
                     : tr("Each environment has its own clients, requests and connection keys."));
    const QString openName = open ? open->name : QString();
    m_back->setVisible(open.has_value());
    m_back->setText(tr("&Back to %1").arg(plainButtonText(openName)));
    m_back->setAccessibleName(tr("Back to %1").arg(openName));
    m_practice->setVisible(!open || open->kind != Kind::Practice);
    m_practice->setProposed(isFirstStart);
}

QWidget *WelcomePage::environmentRow(const EnvironmentProfile &profile, bool isOpen)
{
    auto *row = new QWidget(this);
    row->setMaximumWidth(columnWidth);
    auto *choice = new ChoiceButton(kindIcon(profile.kind), plainButtonText(profile.name),
                                    profile.authorisations.address.toDisplayString(), row);
    choice->setAccessibleName(nameAndKind(profile));
    auto *kind = new PillLabel(row);
    kind->setObjectName(u"kind_"_s + profile.id);
    // As wide in each row, so that the rows are.
    int widest = 0;
    for (const auto one : {EnvironmentProfile::Kind::Development, EnvironmentProfile::Kind::Production}) {
        kind->setPill(kindText(one), kindTone(one));
        widest = std::max(widest, kind->sizeHint().width());
    }
    kind->setPill(kindText(profile.kind), kindTone(profile.kind));
    kind->setFixedWidth(widest);
    choice->setObjectName(u"environment_"_s + profile.id);
    auto *removal = new QToolButton(row);
    removal->setObjectName(u"remove_"_s + profile.id);
    removal->setAutoRaise(true);
    const QString text = tr("Remove %1 from this computer…").arg(profile.name);
    removal->setAccessibleName(text);
    removal->setToolTip(plainToolTip(text));
    if (const QIcon drawn = icon(u"close"); !drawn.isNull())
        removal->setIcon(drawn);
    else
        removal->setText(u"✕"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(choice, 1);
    layout->addWidget(kind);
    layout->addWidget(removal);
    const QString id = profile.id;
    connect(choice, &ChoiceButton::clicked, this, [this, id, isOpen] {
        if (isOpen)
            Q_EMIT backChosen();
        else
            Q_EMIT environmentChosen(id);
    });
    connect(removal, &QToolButton::clicked, this, [this, id] { Q_EMIT removalChosen(id); });
    return row;
}

void WelcomePage::emptyKnown()
{
    while (QLayoutItem *item = m_known->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        Q_EMIT backChosen();
        return;
    }
    // Up and Down go from choice to choice, as in a list.
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QScrollArea::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    (m_back->isHidden() ? m_practice : m_back)->setFocus();
}

} // namespace authdesk::ui
