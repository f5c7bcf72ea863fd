// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_detail.h"

#include "core/consents/consent_lapse.h"
#include "core/consents/consent_system.h"
#include "ui/common/fact_list.h"
#include "ui/common/icons.h"
#include "ui/common/linked_records.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_possible.h"
#include "ui/consents/consent_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString settingsText(const QMap<QString, QString> &settings)
{
    QStringList lines;
    for (auto one = settings.cbegin(); one != settings.cend(); ++one)
        lines.append(ConsentDetail::tr("%1: %2", "accounting system and the id of its settings")
                         .arg(consentSystemName(one.key()), one.value()));
    return lines.join(u'\n');
}

} // namespace

ConsentDetail::ConsentDetail(Environment *environment, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_hint(plainLabel(tr("Select a consent to see what it gives and until when."), this))
    , m_name(plainLabel({}, m_content))
    , m_situation(plainLabel({}, m_content))
    , m_lapse(plainLabel({}, m_content))
    , m_facts(new FactList(m_content))
    , m_linked(new LinkedRecords(environment, m_content))
{
    setObjectName(u"consentDetail"_s);
    setAccessibleName(tr("Details of the selected consent"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpLayout();
    showConsent(std::nullopt, false);
}

ConsentDetail::~ConsentDetail() = default;

QPushButton *ConsentDetail::addButton(const QString &name, const QString &iconName, const QString &text,
                                      QLayout *layout)
{
    auto *button = new QPushButton(icon(iconName), text, m_content);
    button->setObjectName(name);
    layout->addWidget(button);
    return button;
}

void ConsentDetail::setUpLayout()
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(u"detailName"_s);
    m_situation->setObjectName(u"detailSituation"_s);
    m_lapse->setObjectName(u"detailLapse"_s);
    m_hint->setAlignment(Qt::AlignCenter);

    auto *first = new QHBoxLayout;
    m_onboard = addButton(u"detailOnboard"_s, u"link"_s, tr("Start on&boarding…"), first);
    m_anew = addButton(u"detailAnew"_s, u"add"_s, tr("New con&sent for this client…"), first);
    first->addStretch();
    auto *second = new QHBoxLayout;
    m_rename = addButton(u"detailRename"_s, u"edit"_s, tr("Rena&me…"), second);
    m_revoke = addButton(u"detailRevoke"_s, u"revoke"_s, tr("Revo&ke…"), second);
    m_delete = addButton(u"detailDelete"_s, u"delete"_s, tr("&Delete…"), second);
    second->addStretch();
    connect(m_onboard, &QPushButton::clicked, this, &ConsentDetail::onboardingWanted);
    connect(m_anew, &QPushButton::clicked, this, &ConsentDetail::newConsentWanted);
    connect(m_rename, &QPushButton::clicked, this, &ConsentDetail::renameWanted);
    connect(m_revoke, &QPushButton::clicked, this, &ConsentDetail::revokeWanted);
    connect(m_delete, &QPushButton::clicked, this, &ConsentDetail::deleteWanted);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    connect(m_linked, &LinkedRecords::recordWanted, this, &ConsentDetail::recordWanted);
    column->addWidget(m_name);
    column->addWidget(m_situation);
    column->addWidget(m_lapse);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_linked);
    column->addWidget(m_facts);
    column->addWidget(m_hint, 1);
    column->addStretch();
    setWidget(m_content);
}

void ConsentDetail::showConsent(const std::optional<Consent> &consent, bool isBusy)
{
    m_linked->showRecord(consent ? std::optional(clientRecord(*consent)) : std::nullopt);
    const bool isShown = consent.has_value();
    const PossibleWithConsent can = isShown ? possibleWith(*consent) : PossibleWithConsent();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_situation, m_facts, m_rename, m_delete})
        part->setVisible(isShown);
    m_hint->setVisible(!isShown);
    m_onboard->setVisible(can.onboard);
    m_anew->setVisible(can.anew);
    m_revoke->setVisible(can.revoke);
    for (QPushButton *button : {m_onboard, m_rename, m_revoke, m_delete})
        button->setEnabled(!isBusy);
    if (!isShown) {
        m_lapse->hide();
        return;
    }
    const ConsentLapse lapse = lapseOf(*consent, QDateTime::currentDateTimeUtc());
    m_name->setText(displayName(*consent));
    m_situation->setText(situation(*consent));
    m_lapse->setText(lapseText(lapse));
    m_lapse->setVisible(!m_lapse->text().isEmpty());
    QPalette palette = this->palette();
    if (isToWarnOf(lapse)) {
        const bool isSoon = lapse.level == ConsentLapse::Level::ThreeDays;
        palette.setColor(QPalette::WindowText, toneColours(isSoon ? Tone::Bad : Tone::Waiting, palette).text);
    }
    m_lapse->setPalette(palette);
    m_facts->setFacts({
        {tr("Status"), statusText(*consent)},
        {tr("Connected system"), systemText(*consent)},
        {tr("Created"), dateAndTime(consent->createdOn)},
        {tr("Updated"), dateAndTime(consent->updatedOn)},
        {tr("Days left"), daysLeftText(lapse)},
        {tr("Test"), testText(*consent)},
        {tr("Settings of systems"), settingsText(consent->systemSettings)},
        {tr("Id"), consent->id},
    });
}

} // namespace authdesk::ui
