// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consequence_lines.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace authdesk::ui {

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void addConsequences(QVBoxLayout *column, const QString &title, const QStringList &lines, QStringView iconName,
                     Tone tone, QWidget *parent)
{
    if (lines.isEmpty())
        return;
    column->addSpacing(8);
    column->addWidget(heading(title, parent));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    const int size = parent->fontMetrics().height();
    for (const QString &line : lines) {
        auto *mark = new QLabel(parent);
        mark->setPixmap(icon(iconName, tone).pixmap(size, size));
        mark->setAlignment(Qt::AlignTop);
        const int row = grid->rowCount();
        grid->addWidget(mark, row, 0);
        grid->addWidget(plainLabel(line, parent), row, 1);
    }
    column->addLayout(grid);
}

} // namespace authdesk::ui
