// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fact_list.h"

#include "ui/common/plain_text.h"
#include "ui/common/tone_colours.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace authdesk::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

FactList::~FactList() = default;

void FactList::setFacts(const QList<Fact> &facts)
{
    QList<Fact> known = facts;
    known.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    if (known == m_facts)
        return;
    m_facts = known;
    build();
}

QString FactList::valueOf(const QString &name) const
{
    const auto found =
        std::find_if(m_facts.cbegin(), m_facts.cend(), [&](const Fact &fact) { return fact.name == name; });
    return found == m_facts.cend() ? QString() : found->value;
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

void FactList::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_facts.size(); ++row) {
        const Fact &fact = m_facts.at(row);
        auto *name = new QLabel(fact.name, this);
        QPalette dimmed = name->palette();
        dimmed.setColor(QPalette::WindowText, secondaryText(palette()));
        name->setPalette(dimmed);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel *value = plainLabel(fact.value, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.name);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
    }
}

} // namespace authdesk::ui
