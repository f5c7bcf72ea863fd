// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/software_package_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace authdesk::ui {

SoftwarePackageBox::SoftwarePackageBox(const SoftwareCatalogue *software, QWidget *parent)
    : QComboBox(parent)
    , m_software(software)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setPlaceholderText(tr("Choose, or type to search"));
    fill();
    connect(m_software, &SoftwareCatalogue::changed, this, &SoftwarePackageBox::refill);
    connect(this, &QComboBox::currentTextChanged, this, &SoftwarePackageBox::takeTyped);
}

SoftwarePackageBox::~SoftwarePackageBox() = default;

QString SoftwarePackageBox::packageId() const
{
    return m_wanted;
}

void SoftwarePackageBox::setPackageId(const QString &id)
{
    m_wanted = id;
    fill();
    Q_EMIT packageChanged();
}

void SoftwarePackageBox::refill()
{
    // Each refresh reads the catalogue again; an open list or a half typed name is not disturbed by that.
    if (m_shown != m_software->packages())
        fill();
}

void SoftwarePackageBox::fill()
{
    m_shown = m_software->packages();
    const QSignalBlocker blocker(this);
    const QString typed = currentText();
    clear();
    for (const SoftwarePackage &package : m_software->packages())
        addItem(package.name, package.id);
    const int row = m_wanted.isEmpty() ? -1 : findData(m_wanted);
    setCurrentIndex(row);
    if (row < 0)
        setEditText(m_wanted.isEmpty() ? typed : m_wanted);
}

void SoftwarePackageBox::takeTyped(const QString &typed)
{
    const int row = findText(typed.trimmed(), Qt::MatchFixedString);
    const QString id = row < 0 ? QString() : itemData(row).toString();
    if (id == m_wanted)
        return;
    m_wanted = id;
    Q_EMIT packageChanged();
}

void SoftwarePackageBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    completer()->popup()->hide();
    settle();
}

void SoftwarePackageBox::hideEvent(QHideEvent *event)
{
    completer()->popup()->hide();
    QComboBox::hideEvent(event);
}

void SoftwarePackageBox::keyPressEvent(QKeyEvent *event)
{
    // Enter takes the only match; a second one goes on to the next step.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_wanted.isEmpty() && !currentText().trimmed().isEmpty()) {
        completer()->popup()->hide();
        settle();
        if (!m_wanted.isEmpty())
            return;
    }
    QComboBox::keyPressEvent(event);
}

void SoftwarePackageBox::settle()
{
    const QString typed = currentText().trimmed();
    if (!m_wanted.isEmpty() || typed.isEmpty())
        return;
    int only = -1;
    for (int row = 0; row < count(); ++row) {
        if (!itemText(row).contains(typed, Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return;
        only = row;
    }
    if (only >= 0)
        setCurrentIndex(only);
}

} // namespace authdesk::ui
