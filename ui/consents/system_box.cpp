// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/system_box.h"

#include "core/consents/consent_system.h"

#include <QComboBox>

namespace authdesk::ui {

QComboBox *systemBox(const QString &none, const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(none, QString());
    for (const ConsentSystem &system : knownConsentSystems())
        box->addItem(system.name, system.id);
    if (box->findData(chosen.isNull() ? QString() : chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen.isNull() ? QString() : chosen));
    return box;
}

} // namespace authdesk::ui
