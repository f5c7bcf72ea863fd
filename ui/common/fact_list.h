// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace authdesk::ui {

/// What something is called, and what it is: one line each. Values are plain text and can be selected.
struct Fact
{
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// Facts in two columns. Setting the same facts again changes nothing, so that a selection survives a refresh.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);
    ~FactList() override;

    /// Facts without a value are left out.
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] QString valueOf(const QString &name) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

} // namespace authdesk::ui
