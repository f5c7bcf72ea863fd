// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_timeline.h"

#include "ui/common/icons.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

RequestTimeline::RequestTimeline(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
}

RequestTimeline::~RequestTimeline() = default;

RequestTimeline::Line RequestTimeline::deliveryLine(const AuthorisationRequest &request)
{
    switch (request.delivery) {
    case AuthorisationRequest::Delivery::Delivered:
        return {u"check"_s, Tone::Good, tr("Delivered"), {}};
    case AuthorisationRequest::Delivery::Bounced:
        return {u"bounced"_s, Tone::Bad, tr("Bounced: the e-mail could not be delivered"), {}};
    case AuthorisationRequest::Delivery::Sent:
    case AuthorisationRequest::Delivery::Unknown:
        break;
    }
    return {u"pending"_s, Tone::Neutral, tr("Not known to be delivered yet"), {}};
}

RequestTimeline::Line RequestTimeline::answerLine(const AuthorisationRequest &request)
{
    const QString when = dateAndTime(request.answeredOn);
    switch (request.status) {
    case AuthorisationRequest::Status::Accepted:
        return {u"check"_s, Tone::Good, tr("Accepted"), when};
    case AuthorisationRequest::Status::Declined:
        return {u"declined"_s, Tone::Bad,
                request.declineReason.isEmpty() ? tr("Declined") : tr("Declined: %1").arg(request.declineReason), when};
    case AuthorisationRequest::Status::Withdrawn:
        return {u"withdraw"_s, Tone::Neutral, tr("Withdrawn"), when};
    case AuthorisationRequest::Status::Pending:
    case AuthorisationRequest::Status::Unknown:
        break;
    }
    return {u"pending"_s, Tone::Waiting, tr("Not answered yet"), {}};
}

QList<RequestTimeline::Line> RequestTimeline::linesFor(const AuthorisationRequest &request)
{
    const QString sent = request.sendCount > 1 ? tr("Sent, %n time(s) in all", nullptr, request.sendCount) : tr("Sent");
    const bool isOpened = request.openedOn.isValid();
    return {{u"check"_s, Tone::Good, sent, dateAndTime(request.lastSentOn)},
            deliveryLine(request),
            {isOpened ? u"check"_s : u"pending"_s, isOpened ? Tone::Good : Tone::Neutral,
             isOpened ? tr("Opened by the client") : tr("Not opened yet"), dateAndTime(request.openedOn)},
            answerLine(request)};
}

void RequestTimeline::showRequest(const AuthorisationRequest &request)
{
    const QList<Line> lines = linesFor(request);
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int size = fontMetrics().height();
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        auto *mark = new QLabel(this);
        mark->setPixmap(icon(line.iconName, line.tone).pixmap(size, size));
        mark->setAlignment(Qt::AlignTop);
        m_grid->addWidget(mark, row, 0);
        m_grid->addWidget(plainLabel(line.text, this), row, 1);
        m_grid->addWidget(plainLabel(line.when, this), row, 2);
    }
}

} // namespace authdesk::ui
