// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_field.h"

#include "ui/common/icons.h"
#include "ui/common/tone_colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

FormField::FormField(const QString &label, QWidget *editor, QWidget *focus, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus ? focus : editor)
    , m_icon(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto *name = new QLabel(label, this);
    name->setBuddy(m_focus);
    QString plain = label;
    m_focus->setAccessibleName(plain.remove(u'&'));

    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setMinimumHeight(fontMetrics().lineSpacing());
    m_note->setObjectName(u"note"_s);
    m_icon->setAlignment(Qt::AlignTop);

    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(4);
    noteLine->addWidget(m_icon);
    noteLine->addWidget(m_note, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(name);
    column->addWidget(editor);
    column->addLayout(noteLine);
    column->addStretch();
    paintNote();
}

FormField::~FormField() = default;

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_kind == Note::Hint)
        clearNote();
}

void FormField::setNote(Note kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    paintNote();
}

void FormField::clearNote()
{
    setNote(Note::Hint, m_hint);
}

QString FormField::noteText() const
{
    return m_text;
}

void FormField::focusEditor()
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintNote();
}

void FormField::paintNote()
{
    const bool isHint = m_kind == Note::Hint;
    const Tone tone = m_kind == Note::Error ? Tone::Bad : Tone::Waiting;
    const QColor colour = isHint ? secondaryText(palette()) : toneColours(tone, palette()).text;
    QPalette noted = m_note->palette();
    if (noted.color(QPalette::WindowText) != colour) {
        noted.setColor(QPalette::WindowText, colour);
        m_note->setPalette(noted);
    }
    m_note->setText(m_text);
    m_icon->setVisible(!isHint);
    if (!isHint) {
        const int size = fontMetrics().height();
        m_icon->setPixmap(icon(m_kind == Note::Error ? u"error" : u"warning", tone).pixmap(size, size));
    }
    m_focus->setAccessibleDescription(m_text);
}

} // namespace authdesk::ui
