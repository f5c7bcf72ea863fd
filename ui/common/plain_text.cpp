// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_text.h"

#include <QLabel>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    // Tool tips guess whether they hold HTML; escaped text inside an element leaves them no choice, and wraps.
    return text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

QString plainButtonText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace authdesk::ui
