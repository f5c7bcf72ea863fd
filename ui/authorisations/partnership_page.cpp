// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/partnership_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PartnershipPage::PartnershipPage(Environment *environment, MessageBar *messages, QWidget *parent)
    : WizardPage(parent)
    , m_environment(environment)
    , m_messages(messages)
    , m_headline(plainLabel({}, this))
    , m_facts(new FactList(this))
    , m_gives(plainLabel({}, this))
{
    m_headline->setObjectName(u"partnershipHeadline"_s);
    QFont large = m_headline->font();
    large.setBold(true);
    m_headline->setFont(large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(m_headline);
    column->addWidget(m_facts);
    column->addWidget(m_gives);
    column->addStretch();
}

PartnershipPage::~PartnershipPage() = default;

QString PartnershipPage::title() const
{
    return tr("The partnership");
}

QString PartnershipPage::primaryText() const
{
    return tr("Ne&xt: connection keys");
}

bool PartnershipPage::isPrimaryEnabled() const
{
    return m_isActive;
}

void PartnershipPage::goOn()
{
    Q_EMIT finished();
}

void PartnershipPage::setRequest(const AuthorisationRequest &request)
{
    m_request = request;
    m_isActive = false;
    m_headline->setText(tr("%1 accepted.").arg(request.clientName));
    m_facts->setFacts({});
    m_gives->setText(tr("Reading the partnership…"));
    Q_EMIT buttonsChanged();
    read();
}

void PartnershipPage::read()
{
    QCoro::connect(m_environment->partnerships()->reread(m_request.partnershipId), this,
                   [this](const Result<Partnership> &partnership) {
                       if (partnership) {
                           show(*partnership);
                       } else {
                           m_gives->setText(tr("The partnership could not be read."));
                           m_messages->showMessage(MessageBar::Severity::Error, sentenceFor(partnership.error()),
                                                   {{tr("&Try again"),
                                                     [this] {
                                                         read();
                                                     }}},
                                                   supportDetails(partnership.error()));
                       }
                   });
}

void PartnershipPage::show(const Partnership &partnership)
{
    m_isActive = partnership.status == Partnership::Status::Active;
    if (!m_isActive)
        m_headline->setText(tr("The partnership with %1 has ended.").arg(partnership.clientName));
    m_facts->setFacts({
        {tr("Client's environment"), partnership.clientEnvironmentName},
        {tr("Accepted by"), partnership.clientEmail},
        {tr("Organisation asked for"), organisationText(m_request.organisation)},
        {tr("Partnership since"), dateAndTime(partnership.createdOn)},
        {tr("Ended"), dateAndTime(partnership.endedOn)},
    });
    m_gives->setText(
        m_isActive
            ? tr("The partnership connects the client's environment with yours. The advanced users and "
                 "administrators of your office now have access to the client's organisations.\n\nWhat remains is "
                 "to retrieve the connection keys and enter them in the client's accounting software.")
            : tr("Access to the client's organisations was revoked and the connection keys no longer work. "
                 "Documents already processed stay in both archives. To connect again, send a new request."));
    Q_EMIT buttonsChanged();
}

} // namespace authdesk::ui
