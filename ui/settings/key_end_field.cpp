// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_end_field.h"

#include "ui/common/form_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

// What stands in the choice besides a number of days from today.
constexpr int notNoted = 0;
constexpr int onADate = -1;

} // namespace

KeyEndField::KeyEndField(const QString &name, const QString &label, const QString &dateLabel, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_choiceField(new FormField(label, m_choice, nullptr, this))
    , m_dateField(new FormField(dateLabel, m_date, nullptr, this))
{
    m_choice->setObjectName(name + u"End"_s);
    m_choice->addItem(tr("Not noted"), notNoted);
    for (const int days : {30, 90, 365})
        m_choice->addItem(tr("%n day(s) from today", nullptr, days), days);
    m_choice->addItem(tr("On a date"), onADate);
    m_date->setObjectName(name + u"Date"_s);
    m_date->setCalendarPopup(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_choiceField, 3);
    row->addWidget(m_dateField, 2);
    QSizePolicy keepsRoom = m_dateField->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_dateField->setSizePolicy(keepsRoom);
    chosen();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        chosen();
        Q_EMIT edited();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        checkDate();
        Q_EMIT edited();
    });
}

KeyEndField::~KeyEndField() = default;

void KeyEndField::setEndsOn(const std::optional<QDate> &endsOn)
{
    m_date->setDate(endsOn.value_or(QDate::currentDate()));
    m_choice->setCurrentIndex(m_choice->findData(endsOn ? onADate : notNoted));
    checkDate();
}

std::optional<QDate> KeyEndField::endsOn() const
{
    return m_choice->currentData().toInt() == notNoted ? std::nullopt : std::optional(m_date->date());
}

void KeyEndField::setHint(const QString &hint)
{
    m_choiceField->setHint(hint);
}

void KeyEndField::chosen()
{
    const int days = m_choice->currentData().toInt();
    if (days > 0)
        m_date->setDate(QDate::currentDate().addDays(days));
    m_date->setEnabled(days == onADate);
    m_dateField->setVisible(days != notNoted);
    checkDate();
}

void KeyEndField::checkDate()
{
    if (m_date->date() < QDate::currentDate())
        m_dateField->setNote(FormField::Note::Warning, tr("This day is past, so the key no longer works."));
    else
        m_dateField->clearNote();
}

} // namespace authdesk::ui
