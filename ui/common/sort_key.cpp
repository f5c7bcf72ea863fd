// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sort_key.h"

#include "ui/common/search_key.h"

#include <QDateTime>
#include <cmath>

namespace authdesk::ui {

SortKey::SortKey(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        // Blank names are no names: at the end, like every other missing value.
        if (QByteArray key = searchKey(value.toString()); !key.isEmpty())
            m_value = std::move(key);
        break;
    }
    case QMetaType::QDateTime:
        if (const QDateTime time = value.toDateTime(); time.isValid())
            m_value = time.toMSecsSinceEpoch();
        break;
    case QMetaType::QDate:
        if (const QDate date = value.toDate(); date.isValid())
            m_value = qint64(date.toJulianDay());
        break;
    case QMetaType::Double:
    case QMetaType::Float:
        if (const double number = value.toDouble(); !std::isnan(number))
            m_value = number;
        break;
    default:
        if (value.isValid() && value.canConvert<qint64>())
            m_value = value.toLongLong();
        break;
    }
}

} // namespace authdesk::ui
