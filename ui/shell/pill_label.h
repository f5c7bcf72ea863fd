// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone_colours.h"

#include <QLabel>

namespace authdesk::ui {

/// A word or two on the rounded ground of a tone.
class PillLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace authdesk::ui
