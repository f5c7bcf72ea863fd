// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace authdesk::ui {

/// A labelled input with a line beneath it that helps, warns or says what is wrong. The line keeps its room, so that
/// nothing jumps while one types. The label is the input's buddy, and the line its accessible description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    enum class Note { Hint, Warning, Error };

    /// Takes the editor. `focus` is the widget within it that takes the keys, the editor itself unless given.
    FormField(const QString &label, QWidget *editor, QWidget *focus = nullptr, QWidget *parent = nullptr);
    ~FormField() override;

    /// The note that stands there when there is nothing else to say.
    void setHint(const QString &hint);
    void setNote(Note kind, const QString &text);
    /// Back to the hint.
    void clearNote();
    /// For tests: what is noted under the field, or its hint.
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] bool hasError() const { return m_kind == Note::Error; }
    void focusEditor();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintNote();

    QWidget *m_focus;
    QLabel *m_icon;
    QLabel *m_note;
    QString m_hint;
    QString m_text;
    Note m_kind = Note::Hint;
};

} // namespace authdesk::ui
