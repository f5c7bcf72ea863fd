// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/step_tracker.h"

#include "ui/common/tone_shapes.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfName = 2;
constexpr int linesUnderMark = linesOfName + 1; // and one of the note

/// Centred and wrapped, also at a soft hyphen; the last line ends in … where there is more. Says how many lines it
/// took.
int paintLines(QPainter &painter, const QRectF &area, const QString &text, int most)
{
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const bool isLast = ++lines == most;
        QString words = (isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength())).trimmed();
        if (!isLast && words.endsWith(QChar::SoftHyphen))
            words.back() = u'-';
        const QFontMetrics metrics = painter.fontMetrics();
        painter.drawText(
            QRectF(area.left(), area.top() + (lines - 1) * metrics.lineSpacing(), area.width(), metrics.lineSpacing()),
            Qt::AlignHCenter | Qt::AlignTop, metrics.elidedText(words, Qt::ElideRight, int(area.width())));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

StepTracker::StepTracker(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"step_tracker"_s);
}

StepTracker::~StepTracker() = default;

void StepTracker::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    update();
    tellName();
}

void StepTracker::setCurrent(int step, StepState state, const QString &note)
{
    m_current = step;
    m_state = state;
    m_note = note;
    updateGeometry();
    update();
    tellName();
}

void StepTracker::tellName()
{
    if (m_current < 0 || m_current >= m_names.size()) {
        setAccessibleName({});
        return;
    }
    const QString place = tr("Step %1 of %2: %3")
                              .arg(m_current + 1)
                              .arg(m_names.size())
                              .arg(m_names.at(m_current))
                              .remove(QChar::SoftHyphen);
    QString state = m_note;
    if (state.isEmpty() && m_state == StepState::Done)
        state = tr("done");
    if (state.isEmpty() && m_state == StepState::Failed)
        state = tr("stopped here");
    setAccessibleName(state.isEmpty() ? place : tr("%1, %2", "the step, how it stands").arg(place, state));
}

StepTracker::Look StepTracker::lookOf(int step) const
{
    if (step != m_current)
        return step < m_current ? Look::Done : Look::Ahead;
    switch (m_state) {
    case StepState::Done:
        return Look::Done;
    case StepState::Failed:
        return Look::Failed;
    case StepState::Current:
        break;
    }
    return Look::Current;
}

int StepTracker::markSize() const
{
    return fontMetrics().height() * 3 / 2;
}

QSize StepTracker::sizeHint() const
{
    const int names = int(m_names.size());
    const QFontMetrics metrics = fontMetrics();
    return {names * metrics.averageCharWidth() * 18,
            markSize() + metrics.height() / 2 +
                metrics.lineSpacing() * (m_note.isEmpty() ? linesOfName : linesUnderMark)};
}

QSize StepTracker::minimumSizeHint() const
{
    return {int(m_names.size()) * fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void StepTracker::paintEvent(QPaintEvent * /*event*/)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / double(m_names.size());
    const int mark = markSize();
    const auto placeOf = [&](int step) {
        return isRightToLeft() ? int(m_names.size()) - 1 - step : step;
    };
    const auto markOf = [&](int step) {
        return QRectF(column * (placeOf(step) + 0.5) - mark / 2.0, 1, mark, mark - 2).adjusted(1, 0, -1, 0);
    };
    for (int step = 0; step + 1 < m_names.size(); ++step) {
        const bool walked = lookOf(step) == Look::Done && lookOf(step + 1) != Look::Ahead;
        const bool left = markOf(step).center().x() < markOf(step + 1).center().x();
        const QRectF from = left ? markOf(step) : markOf(step + 1);
        const QRectF to = left ? markOf(step + 1) : markOf(step);
        painter.setPen(QPen(walked ? accent(palette()) : hairline(palette()), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from.right() + 6, from.center().y()), QPointF(to.left() - 6, to.center().y()));
    }
    for (int step = 0; step < m_names.size(); ++step) {
        paintMark(painter, markOf(step), step);
        const double top = mark + fontMetrics().height() / 4.0;
        paintName(painter, QRectF(column * placeOf(step) + 4, top, column - 8, height() - top), step);
    }
}

void StepTracker::paintMark(QPainter &painter, const QRectF &mark, int step) const
{
    const Look look = lookOf(step);
    const QColor lead = accent(palette());
    const QColor ground = palette().color(QPalette::Base);
    const ToneColours bad = toneColours(Tone::Bad, palette());
    const QRectF inner = mark.adjusted(mark.width() / 4, mark.width() / 4, -mark.width() / 4, -mark.width() / 4);
    QFont digits = font();
    digits.setWeight(QFont::DemiBold);
    painter.setFont(digits);
    switch (look) {
    case Look::Done:
        painter.setPen(QPen(lead, 2));
        painter.setBrush(lead);
        painter.drawEllipse(mark);
        paintToneShape(painter, inner, Tone::Good, ground);
        break;
    case Look::Failed:
        painter.setPen(QPen(bad.text, 2));
        painter.setBrush(bad.fill);
        painter.drawEllipse(mark);
        paintToneShape(painter, inner, Tone::Bad, bad.text);
        break;
    case Look::Current:
        painter.setPen(QPen(lead, 2.5));
        painter.setBrush(ground);
        painter.drawEllipse(mark);
        painter.setPen(lead);
        painter.drawText(mark, Qt::AlignCenter, locale().toString(step + 1));
        break;
    case Look::Ahead:
        painter.setPen(QPen(hairline(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        painter.setPen(secondaryText(palette()));
        painter.drawText(mark, Qt::AlignCenter, locale().toString(step + 1));
        break;
    }
}

void StepTracker::paintName(QPainter &painter, const QRectF &area, int step) const
{
    const Look look = lookOf(step);
    QFont nameFont = font();
    if (step == m_current)
        nameFont.setWeight(QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(look == Look::Ahead ? secondaryText(palette()) : palette().color(QPalette::WindowText));
    const int lines = paintLines(painter, area, m_names.at(step), 2);
    if (step != m_current || m_note.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(look == Look::Failed ? toneColours(Tone::Bad, palette()).text : secondaryText(palette()));
    paintLines(painter, area.adjusted(0, lines * fontMetrics().lineSpacing(), 0, 0), m_note, linesUnderMark - lines);
}

void StepTracker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace authdesk::ui
