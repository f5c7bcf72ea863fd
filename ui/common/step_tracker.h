// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace authdesk::ui {

/// How far something with a few steps has come, for example Create, Send, Client accepts, Partnership, Connection keys.
class StepTracker : public QWidget
{
    Q_OBJECT

public:
    /// Of the step that has been reached; those before it are done, those after it lie ahead.
    enum class StepState { Current, Done, Failed };
    Q_ENUM(StepState)

    explicit StepTracker(QWidget *parent = nullptr);
    ~StepTracker() override;

    void setSteps(const QStringList &names);
    /// \a step counts from 0. \a note, for example "Declined", is shown under the step's name and read out.
    void setCurrent(int step, StepState state = StepState::Current, const QString &note = {});
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] StepState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Look { Done, Current, Ahead, Failed };

    [[nodiscard]] Look lookOf(int step) const;
    [[nodiscard]] int markSize() const;
    void paintMark(QPainter &painter, const QRectF &mark, int step) const;
    void paintName(QPainter &painter, const QRectF &area, int step) const;
    void tellName();

    QStringList m_names;
    int m_current = 0;
    StepState m_state = StepState::Current;
    QString m_note;
};

} // namespace authdesk::ui
