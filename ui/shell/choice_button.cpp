// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choice_button.h"

#include "ui/common/icons.h"
#include "ui/common/tone_colours.h"

#include <QPainter>
#include <QStyle>

namespace authdesk::ui {

namespace {

constexpr int padding = 18;
constexpr int corner = 8;
constexpr int gap = 4; // between title and sentence

} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_sentence(sentence)
{
    setText(title);
    QString plain = title;
    setAccessibleName(plain.remove(u'&'));
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChoiceButton::~ChoiceButton() = default;

void ChoiceButton::setProposed(bool proposed)
{
    m_isProposed = proposed;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const int title = QFontMetrics(titleFont()).height();
    if (m_sentence.isEmpty())
        return std::max(iconSide(), title) + 2 * padding;
    const int sentence = fontMetrics().boundingRect(area, Qt::TextWordWrap, m_sentence).height();
    return std::max(iconSide(), title + gap + sentence) + 2 * padding;
}

QFont ChoiceButton::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    larger.setWeight(QFont::DemiBold);
    return larger;
}

int ChoiceButton::iconSide() const
{
    return fontMetrics().height() * 2;
}

QRect ChoiceButton::textArea(int width) const
{
    const int left = padding + iconSide() + padding;
    const QRect area(left, padding, width - left - padding, 10000);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, area.height()), area);
}

void ChoiceButton::paintBackground(QPainter &painter, const QColor &accent) const
{
    const bool isActive = underMouse() || hasFocus();
    QColor fill = palette().color(QPalette::Base);
    if (isDown())
        fill = palette().color(QPalette::AlternateBase);
    painter.setBrush(fill);
    painter.setPen(QPen(isActive || m_isProposed ? accent : hairline(palette()), hasFocus() ? 2.0 : 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours accent = toneColours(Tone::Information, palette());
    paintBackground(painter, palette().color(QPalette::Highlight));

    const int side = iconSide();
    const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, padding, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent.fill);
    painter.drawEllipse(iconRect);
    const int inset = side / 4;
    ui::icon(m_iconName, Tone::Information).paint(&painter, iconRect.adjusted(inset, inset, -inset, -inset));

    QRect area = textArea(width());
    area.setBottom(height() - padding);
    const Qt::Alignment vertically = m_sentence.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | vertically));
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    const QString title =
        QFontMetrics(titleFont()).elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    painter.drawText(area, align | Qt::TextShowMnemonic, title);
    area.setTop(area.top() + QFontMetrics(titleFont()).height() + gap);
    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    painter.drawText(area, align | Qt::TextWordWrap, m_sentence);
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace authdesk::ui
