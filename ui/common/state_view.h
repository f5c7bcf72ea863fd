// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace authdesk::ui {

/// What stands in a table's place while there is nothing to show: why, and what to do.
class StateView : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Empty, NothingFound, Loading, Error, Offline };
    Q_ENUM(Kind)

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit StateView(QWidget *parent = nullptr);
    ~StateView() override;

    /// The first action is the one that is proposed. Texts are plain.
    void setState(Kind kind, const QString &headline, const QString &sentence = {}, const QList<Action> &actions = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillButtons(const QList<Action> &actions);
    void updateLooks();

    Kind m_kind = Kind::Loading;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QBoxLayout *m_buttons;
};

} // namespace authdesk::ui
