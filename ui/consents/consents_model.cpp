// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consents_model.h"

#include "core/consents/consent_lapse.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_words.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

int dayNumber(const QDateTime &time)
{
    return time.isValid() ? static_cast<int>(time.toLocalTime().date().toJulianDay()) : 0;
}

int testNumber(const Consent &consent)
{
    constexpr int notSaid = 2;
    return consent.isTest ? static_cast<int>(*consent.isTest) : notSaid;
}

QVariant orLast(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

} // namespace

ConsentsModel::ConsentsModel(const Consents *consents, QObject *parent)
    : KeyedListModel(consents->list().notifier(), parent)
    , m_consents(consents)
    , m_now(&QDateTime::currentDateTimeUtc)
{
    m_sourceNumbers.insert(QString(), 0);
}

int ConsentsModel::filterValue(Consent::Status status)
{
    return status == Consent::Status::Unknown ? unknownStatus : static_cast<int>(status);
}

int ConsentsModel::sourceNumber(const QString &source) const
{
    const auto known = m_sourceNumbers.constFind(source);
    if (known != m_sourceNumbers.cend())
        return *known;
    const auto number = static_cast<int>(m_sourceNumbers.size());
    m_sourceNumbers.insert(source, number);
    return number;
}

int ConsentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_consents->list().size());
}

int ConsentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentsModel::text(const Consent &consent, int column) const
{
    switch (column) {
    case Name:
        return displayName(consent);
    case Status:
        return statusText(consent);
    case System:
        return systemText(consent);
    case Created:
        return shortDate(consent.createdOn);
    case Updated:
        return shortDate(consent.updatedOn);
    case DaysLeft:
        return daysLeftText(lapseOf(consent, m_now()));
    default:
        return {};
    }
}

QVariant ConsentsModel::sortValue(const Consent &consent, int column) const
{
    switch (column) {
    case Status:
        return filterValue(consent.status);
    case System: // those without one come last
        return consent.source.isEmpty() ? QVariant() : QVariant(systemText(consent));
    case Created:
        return orLast(consent.createdOn);
    case Updated:
        return orLast(consent.updatedOn);
    case DaysLeft:
        return orLast(lapseOf(consent, m_now()).on);
    default:
        return text(consent, column);
    }
}

QString ConsentsModel::toolTip(const Consent &consent, int column) const
{
    switch (column) {
    case Status:
        return situation(consent);
    case Created:
        return dateAndTime(consent.createdOn);
    case Updated:
        return dateAndTime(consent.updatedOn);
    case DaysLeft:
        return lapseText(lapseOf(consent, m_now()));
    default:
        return text(consent, column);
    }
}

QString ConsentsModel::searchText(const Consent &consent) const
{
    return QStringList{
        displayName(consent),         statusText(consent),          systemText(consent),     consent.source,
        shortDate(consent.createdOn), shortDate(consent.updatedOn), text(consent, DaysLeft), consent.id}
        .join(u'\n');
}

QVariant ConsentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Consent &consent = m_consents->list().rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(consent, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(consent, index.column()));
    case SortRole:
        return sortValue(consent, index.column());
    case SearchRole:
        return searchText(consent);
    case IdRole:
        return consent.id;
    case StatusRole:
        return filterValue(consent.status);
    case ToneRole:
        return static_cast<int>(statusTone(consent));
    case IconNameRole:
        return statusIcon(consent);
    case SourceRole:
        return sourceNumber(consent.source);
    case CreatedDayRole:
        return dayNumber(consent.createdOn);
    case UpdatedDayRole:
        return dayNumber(consent.updatedOn.isValid() ? consent.updatedOn : consent.createdOn);
    case TestRole:
        return testNumber(consent);
    default:
        return {};
    }
}

QVariant ConsentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedListModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case System:
        return tr("Connected system");
    case Created:
        return tr("Created");
    case Updated:
        return tr("Updated");
    case DaysLeft:
        return tr("Days left");
    default:
        return {};
    }
}

void ConsentsModel::ageAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, DaysLeft), index(rowCount() - 1, DaysLeft), {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace authdesk::ui
