// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/common/plain_text.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Authdesk"));
    auto *name = new QLabel(u"Authdesk"_s, this);
    QFont larger = name->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.8);
    larger.setWeight(QFont::DemiBold);
    name->setFont(larger);
    auto *version = new QLabel(
        tr("Version %1, with Qt %2 on %3")
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName()),
        this);
    version->setTextFormat(Qt::PlainText);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    version->setAccessibleName(tr("Version"));
    QLabel *purpose = plainLabel(tr("Authorisation requests, partnerships and connection keys of your clients, in one "
                                    "window."),
                                 this);
    QLabel *licence = plainLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                    "without any warranty."),
                                 this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(name), static_cast<QWidget *>(version),
                            static_cast<QWidget *>(purpose), static_cast<QWidget *>(licence)})
        column->addWidget(widget);
    column->addSpacing(6);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace authdesk::ui
