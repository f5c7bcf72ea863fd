// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace authdesk::ui {

/// A large choice with a title and a sentence that says what it leads to. Both are plain text; the title has a
/// mnemonic.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    ~ChoiceButton() override;

    /// The one that is proposed is drawn in the accent colour.
    void setProposed(bool proposed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect textArea(int width) const;
    void paintBackground(QPainter &painter, const QColor &accent) const;

    QString m_iconName;
    QString m_sentence;
    bool m_isProposed = false;
};

} // namespace authdesk::ui
