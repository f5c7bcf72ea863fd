// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/partnership_detail.h"

#include "core/environment/environment.h"
#include "ui/common/fact_list.h"
#include "ui/common/icons.h"
#include "ui/common/linked_records.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/partnerships/client_name.h"
#include "ui/partnerships/organisation_keys_view.h"
#include "ui/partnerships/partnership_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PartnershipDetail::PartnershipDetail(Environment *environment, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_hint(plainLabel(tr("Select a partnership to see its organisations and keys."), this))
    , m_client(plainLabel({}, m_content))
    , m_situation(plainLabel({}, m_content))
    , m_facts(new FactList(m_content))
    , m_organisations(new OrganisationKeysView(environment->partnerships(), environment->software(), m_content))
    , m_linked(new LinkedRecords(environment, m_content))
    , m_whyNot(plainLabel({}, m_content))
{
    setObjectName(u"partnershipDetail"_s);
    setAccessibleName(tr("Details of the selected partnership"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpLayout();
    showPartnership(std::nullopt, {});
}

PartnershipDetail::~PartnershipDetail() = default;

QPushButton *PartnershipDetail::addButton(const QString &name, const QString &iconName, const QString &text,
                                          QLayout *layout)
{
    auto *button = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, m_content);
    button->setObjectName(name);
    layout->addWidget(button);
    return button;
}

void PartnershipDetail::setUpLayout()
{
    QFont large = m_client->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_client->setFont(large);
    m_client->setObjectName(u"partnershipClient"_s);
    m_situation->setObjectName(u"detailSituation"_s);
    m_whyNot->setObjectName(u"detailWhyNot"_s);
    m_hint->setAlignment(Qt::AlignCenter);

    auto *first = new QHBoxLayout;
    m_keys = addButton(u"detailKeys"_s, u"key"_s, tr("Retrieve &keys…"), first);
    m_cancel = addButton(u"detailCancel"_s, u"withdraw"_s, tr("Cancel par&tnership…"), first);
    first->addStretch();
    auto *second = new QHBoxLayout;
    m_newRequest = addButton(u"detailNewRequest"_s, u"add"_s, tr("New re&quest to this client"), second);
    m_request = addButton(u"detailRequest"_s, u"authorisations"_s, tr("Sho&w request"), second);
    second->addStretch();
    connect(m_linked, &LinkedRecords::recordWanted, this, &PartnershipDetail::recordWanted);
    connect(m_keys, &QPushButton::clicked, this, &PartnershipDetail::keysWanted);
    connect(m_cancel, &QPushButton::clicked, this, &PartnershipDetail::cancelWanted);
    connect(m_newRequest, &QPushButton::clicked, this, &PartnershipDetail::newRequestWanted);
    connect(m_request, &QPushButton::clicked, this, &PartnershipDetail::requestWanted);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_client);
    column->addWidget(m_situation);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_whyNot);
    column->addWidget(m_linked);
    column->addWidget(m_facts);
    column->addWidget(m_organisations);
    column->addWidget(m_hint, 1);
    column->addStretch();
    setWidget(m_content);
}

void PartnershipDetail::showPartnership(const std::optional<Partnership> &partnership, const Allowed &allowed)
{
    const bool isShown = partnership.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_client, m_situation, m_facts})
        part->setVisible(isShown);
    m_hint->setVisible(!isShown);
    const bool isActive = isShown && partnership->status == Partnership::Status::Active;
    m_keys->setVisible(isActive);
    m_cancel->setVisible(isActive);
    const bool hasEnded = isShown && partnership->status == Partnership::Status::Ended;
    m_newRequest->setVisible(hasEnded);
    m_request->setVisible(isShown && allowed.hasRequest);
    QStringList reasons;
    if (isActive)
        reasons.append(allowed.whyNotKeysOrCancel);
    if (hasEnded)
        reasons.append(allowed.whyNotRequest);
    reasons.removeAll(QString());
    m_whyNot->setText(reasons.join(u'\n'));
    m_whyNot->setVisible(!reasons.isEmpty());
    m_organisations->showPartnership(partnership);
    m_linked->showRecord(isShown ? std::optional(clientRecord(*partnership)) : std::nullopt);
    if (!isShown)
        return;
    m_client->setText(clientName(*partnership));
    m_situation->setText(situation(*partnership));
    m_facts->setFacts({
        {tr("Status"), statusText(*partnership)},
        {tr("Client's environment"), partnership->clientEnvironmentName},
        {tr("E-mail"), partnership->clientEmail},
        {tr("Since"), dateAndTime(partnership->createdOn)},
        {tr("Ended on"), dateAndTime(partnership->endedOn)},
        {tr("Ended by"), endedByText(*partnership)},
    });
    m_keys->setEnabled(!allowed.isBusy && allowed.whyNotKeysOrCancel.isEmpty());
    m_cancel->setEnabled(!allowed.isBusy && allowed.whyNotKeysOrCancel.isEmpty());
    m_newRequest->setEnabled(allowed.whyNotRequest.isEmpty());
    m_keys->setToolTip(plainToolTip(allowed.whyNotKeysOrCancel));
    m_cancel->setToolTip(plainToolTip(allowed.whyNotKeysOrCancel));
    m_newRequest->setToolTip(plainToolTip(allowed.whyNotRequest));
}

} // namespace authdesk::ui
