// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;
class QDateEdit;

namespace authdesk::ui {

class FormField;

/// When an API key ends, as the user knows it: not noted, so many days from today, or a date.
class KeyEndField : public QWidget
{
    Q_OBJECT

public:
    /// The parts are called NAMEEnd and NAMEDate.
    KeyEndField(const QString &name, const QString &label, const QString &dateLabel, QWidget *parent = nullptr);
    ~KeyEndField() override;

    void setEndsOn(const std::optional<QDate> &endsOn);
    /// The last day; nothing where it is not noted.
    [[nodiscard]] std::optional<QDate> endsOn() const;
    void setHint(const QString &hint);

Q_SIGNALS:
    void edited();

private:
    void chosen();
    void checkDate();

    QComboBox *m_choice;
    QDateEdit *m_date;
    FormField *m_choiceField;
    FormField *m_dateField;
};

} // namespace authdesk::ui
