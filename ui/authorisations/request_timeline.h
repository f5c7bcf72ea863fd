// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "ui/common/tone_colours.h"

#include <QWidget>

class QGridLayout;

namespace authdesk::ui {

/// How far a request has come, line by line: sent, delivered or bounced, opened, answered; each with its time.
class RequestTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit RequestTimeline(QWidget *parent = nullptr);
    ~RequestTimeline() override;

    void showRequest(const AuthorisationRequest &request);

private:
    struct Line
    {
        QString iconName;
        Tone tone = Tone::Neutral;
        QString text;
        QString when;
        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] static QList<Line> linesFor(const AuthorisationRequest &request);
    [[nodiscard]] static Line deliveryLine(const AuthorisationRequest &request);
    [[nodiscard]] static Line answerLine(const AuthorisationRequest &request);

    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace authdesk::ui
