// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone_colours.h"

#include <QWidget>

namespace authdesk::ui {

/// The small shape of a tone, as high as a line of text, to stand before that text.
class ToneMark : public QWidget
{
    Q_OBJECT

public:
    explicit ToneMark(Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace authdesk::ui
