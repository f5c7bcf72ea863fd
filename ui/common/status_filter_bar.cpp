// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_filter_bar.h"

#include "ui/common/filter_chip.h"
#include "ui/common/window_panes.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The group gives -1 to buttons without a number, and values are not negative.
constexpr int allId = -2;

} // namespace

StatusFilterBar::StatusFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    m_group->setExclusive(true);
    setAccessibleName(tr("Filter by status"));
    beginPane(this);
    setFilters({});
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && !m_quiet)
            Q_EMIT filterChanged(id == allId ? std::nullopt : std::optional(id));
    });
}

StatusFilterBar::~StatusFilterBar() = default;

void StatusFilterBar::setFilters(const QList<Filter> &filters)
{
    const std::optional<int> before = current();
    m_quiet = true;
    qDeleteAll(m_group->buttons());
    addChip(allId, tr("All"));
    for (const Filter &filter : filters)
        addChip(filter.value, filter.text);
    m_quiet = false;
    setCurrent(before);
}

void StatusFilterBar::addChip(int id, const QString &text)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(id == allId ? u"filter_all"_s : u"filter_%1"_s.arg(id));
    m_layout->insertWidget(m_layout->count() - 1, chip);
    m_group->addButton(chip, id);
}

void StatusFilterBar::setCounts(int all, const QHash<int, int> &byValue)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const int id = m_group->id(button);
        static_cast<FilterChip *>(button)->setCount(id == allId ? all : byValue.value(id));
    }
}

void StatusFilterBar::setCurrent(std::optional<int> value)
{
    QAbstractButton *button = m_group->button(value.value_or(allId));
    if (!button)
        button = m_group->button(allId);
    m_quiet = true;
    button->setChecked(true);
    m_quiet = false;
}

std::optional<int> StatusFilterBar::current() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

} // namespace authdesk::ui
