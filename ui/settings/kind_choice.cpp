// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kind_choice.h"

#include "ui/common/environment_words.h"
#include "ui/common/form_field.h"
#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

using Kind = EnvironmentProfile::Kind;

KindChoice::KindChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *box = new QWidget(this);
    box->setObjectName(u"kind"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(16);
    const auto add = [&](Kind kind, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, box);
        button->setIcon(icon(kindIcon(kind), kindTone(kind)));
        button->setObjectName(name);
        button->setAccessibleDescription(kindMeaning(kind));
        button->setToolTip(kindMeaning(kind));
        m_group->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
        return button;
    };
    QRadioButton *first = add(Kind::Development, u"development"_s, tr("&Development"));
    add(Kind::Production, u"production"_s, tr("&Production"));
    row->addStretch();
    box->setFocusProxy(first);
    m_field = new FormField(tr("Kind of environment"), box, box, this);
    m_field->setHint(tr("Each kind has API keys of its own. Production is where your real clients are."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        m_wasChosen = true;
        showNote();
        Q_EMIT edited();
    });
}

KindChoice::~KindChoice() = default;

std::optional<Kind> KindChoice::kind() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<Kind>(id));
}

void KindChoice::choose(std::optional<Kind> kind)
{
    m_group->setExclusive(false); // or none could be left unchosen
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(kind && m_group->id(button) == static_cast<int>(*kind));
    m_group->setExclusive(true);
}

void KindChoice::setAddress(const CheckedAddress &address)
{
    m_isThisMachine = address.isThisMachine;
    if (!m_wasChosen)
        choose(m_isThisMachine ? std::optional(Kind::Development) : std::nullopt);
    showNote();
}

void KindChoice::showNote()
{
    if (!m_isThisMachine)
        m_field->clearNote();
    else if (kind() == Kind::Production)
        m_field->setNote(FormField::Note::Warning,
                         tr("This address is on this computer. Are your real clients behind it?"));
    else
        m_field->setNote(FormField::Note::Hint, tr("An address on this computer is taken to be Development."));
}

void KindChoice::askFor()
{
    m_field->setNote(FormField::Note::Error, tr("Choose whether this is Development or Production."));
    m_group->buttons().constFirst()->setFocus(Qt::TabFocusReason);
}

} // namespace authdesk::ui
