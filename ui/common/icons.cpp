// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &file, std::optional<Tone> tone)
        : m_file(file)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = colourFor(mode);
        const QString key =
            u"%1 %2 %3x%4"_s.arg(m_file, colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(*this); }
    [[nodiscard]] QString key() const override { return u"authdesk-tinted"_s; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone ? toneColours(*m_tone, palette).text : palette.color(QPalette::ButtonText);
    }

    QString m_file;
    std::optional<Tone> m_tone;
};

QIcon tinted(QStringView name, std::optional<Tone> tone)
{
    const QString file = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(file) ? QIcon(new TintedIcon(file, tone)) : QIcon();
}

} // namespace

QIcon icon(QStringView name)
{
    return tinted(name, {});
}

QIcon icon(QStringView name, Tone tone)
{
    return tinted(name, tone);
}

} // namespace authdesk::ui
