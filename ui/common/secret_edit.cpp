// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_edit.h"

#include "ui/common/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace authdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A line edit out of which nothing comes: no copy, drag, undo or X11 selection, whether it shows its text or not.
class ClosedLineEdit : public QLineEdit
{
public:
    explicit ClosedLineEdit(QWidget *parent)
        : QLineEdit(parent)
    {
        setDragEnabled(false);
        // Qt keeps hidden text out of the X11 selection by itself, but not shown text.
        connect(this, &QLineEdit::selectionChanged, this, [this] {
            if (echoMode() == Normal && hasSelectedText())
                deselect();
        });
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && isForbidden(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (!isForbidden(event))
            QLineEdit::keyPressEvent(event);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *paste = menu->addAction(SecretEdit::tr("Paste"), this, &QLineEdit::paste);
        paste->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
        QAction *clear = menu->addAction(SecretEdit::tr("Clear"), this, [this] { setText({}); });
        clear->setEnabled(!isReadOnly() && !text().isEmpty());
        menu->popup(event->globalPos());
    }

private:
    static bool isForbidden(const QKeyEvent *event)
    {
        return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
               event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    }
};

} // namespace

SecretEdit::SecretEdit(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new ClosedLineEdit(this))
    , m_show(new QToolButton(this))
    , m_wipe(new QTimer(this))
{
    m_edit->setObjectName(u"secret_edit"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                                Qt::ImhNoPredictiveText);
    m_show->setObjectName(u"secret_show"_s);
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_edit);
    setShown(false);
    m_wipe->setSingleShot(true);
    m_wipe->setInterval(10s);
    connect(m_wipe, &QTimer::timeout, this, &SecretEdit::wipe);
    connect(m_show, &QToolButton::toggled, this, &SecretEdit::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretEdit::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretEdit::returnPressed);
}

SecretEdit::~SecretEdit()
{
    m_edit->disconnect(this);
    wipe();
}

Secret SecretEdit::secret() const
{
    return Secret(m_edit->text().trimmed());
}

bool SecretEdit::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void SecretEdit::wipe()
{
    // setText also drops what undo remembers; clear() would not.
    m_edit->setText({});
    m_show->setChecked(false);
}

void SecretEdit::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretEdit::setWipeAfter(std::chrono::milliseconds hidden)
{
    m_wipe->setInterval(hidden);
}

void SecretEdit::setShown(bool shown)
{
    m_edit->deselect();
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setFont(shown ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont());
    m_show->setIcon(icon(shown ? u"hide" : u"show"));
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide %1", "name of a secret").arg(m_edit->accessibleName())
                                    : tr("Show %1", "name of a secret").arg(m_edit->accessibleName()));
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_show->setChecked(false);
    m_wipe->start();
}

void SecretEdit::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wipe->stop();
}

} // namespace authdesk::ui
