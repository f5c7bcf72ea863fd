// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/selected_consents.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_possible.h"
#include "ui/consents/consent_words.h"

#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

SelectedConsents::SelectedConsents(QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel({}, this))
    , m_statuses(plainLabel({}, this))
    , m_revoke(addButton(u"selectionRevoke"_s, u"revoke"_s, {}))
    , m_delete(addButton(u"selectionDelete"_s, u"delete"_s, {}))
    , m_copy(addButton(u"selectionCopy"_s, u"copy"_s, tr("Co&py rows")))
    , m_export(addButton(u"selectionExport"_s, u"export"_s, tr("E&xport selected…")))
{
    setObjectName(u"selectedConsents"_s);
    m_headline->setObjectName(u"selectionHeadline"_s);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    connect(m_revoke, &QPushButton::clicked, this, &SelectedConsents::revokeWanted);
    connect(m_delete, &QPushButton::clicked, this, &SelectedConsents::deleteWanted);
    connect(m_copy, &QPushButton::clicked, this, &SelectedConsents::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &SelectedConsents::exportWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addWidget(m_statuses);
    for (QPushButton *button : {m_revoke, m_delete, m_copy, m_export})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
}

SelectedConsents::~SelectedConsents() = default;

QPushButton *SelectedConsents::addButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    return button;
}

void SelectedConsents::showConsents(const QList<Consent> &consents)
{
    const auto revocable = static_cast<int>(std::count_if(
        consents.cbegin(), consents.cend(), [](const Consent &consent) { return possibleWith(consent).revoke; }));
    const auto all = static_cast<int>(consents.size());
    QMap<QString, int> byName;
    for (const Consent &consent : consents)
        ++byName[statusText(consent)];
    QStringList lines;
    for (auto line = byName.cbegin(); line != byName.cend(); ++line)
        lines.append(tr("%1: %2", "status and how many").arg(line.key(), QLocale().toString(line.value())));
    m_headline->setText(tr("%n consent(s) selected", nullptr, all));
    m_statuses->setText(lines.join(u'\n'));
    m_revoke->setText(tr("Revo&ke %n consent(s)…", nullptr, revocable));
    m_revoke->setVisible(revocable > 0);
    m_delete->setText(tr("&Delete %n consent(s)…", nullptr, all));
}

} // namespace authdesk::ui
