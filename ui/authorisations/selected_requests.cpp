// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/selected_requests.h"

#include "ui/authorisations/request_words.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

SelectedRequests::SelectedRequests(QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel({}, this))
    , m_statuses(plainLabel({}, this))
    , m_whyNot(plainLabel({}, this))
    , m_resend(addButton(u"selectionResend"_s, u"resend"_s))
    , m_copy(addButton(u"selectionCopy"_s, u"copy"_s))
    , m_export(addButton(u"selectionExport"_s, u"export"_s))
{
    setObjectName(u"selectedRequests"_s);
    m_headline->setObjectName(u"selectionHeadline"_s);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    m_copy->setText(tr("Cop&y rows"));
    m_export->setText(tr("Export &selected…"));
    connect(m_resend, &QPushButton::clicked, this, &SelectedRequests::resendWanted);
    connect(m_copy, &QPushButton::clicked, this, &SelectedRequests::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &SelectedRequests::exportWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_statuses);
    column->addWidget(m_resend, 0, Qt::AlignLeft);
    column->addWidget(m_whyNot);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_export, 0, Qt::AlignLeft);
    column->addStretch();
}

SelectedRequests::~SelectedRequests() = default;

QPushButton *SelectedRequests::addButton(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), {}, this);
    button->setObjectName(name);
    return button;
}

void SelectedRequests::showRequests(const QList<AuthorisationRequest> &requests, const QString &whyNot)
{
    const auto open = static_cast<int>(std::count_if(requests.cbegin(), requests.cend(), isOpen));
    QMap<QString, int> byName;
    for (const AuthorisationRequest &request : requests)
        ++byName[statusText(request)];
    QStringList lines;
    for (auto line = byName.cbegin(); line != byName.cend(); ++line)
        lines.append(tr("%1: %2", "status and how many").arg(line.key(), QLocale().toString(line.value())));
    m_headline->setText(tr("%n request(s) selected", nullptr, static_cast<int>(requests.size())));
    m_statuses->setText(lines.join(u'\n'));
    m_resend->setText(tr("&Resend %n pending…", nullptr, open));
    m_resend->setVisible(open > 0);
    m_resend->setEnabled(whyNot.isEmpty());
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(open > 0 && !whyNot.isEmpty());
}

} // namespace authdesk::ui
