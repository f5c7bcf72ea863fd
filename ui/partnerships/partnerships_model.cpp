// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/partnerships_model.h"

#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_roles.h"
#include "ui/partnerships/client_name.h"
#include "ui/partnerships/partnership_words.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString text(const Partnership &partnership, int column)
{
    switch (column) {
    case PartnershipsModel::Client:
        return clientName(partnership);
    case PartnershipsModel::Status:
        return statusText(partnership);
    case PartnershipsModel::Environment:
        return partnership.clientEnvironmentName;
    case PartnershipsModel::Since:
        return shortDate(partnership.createdOn);
    case PartnershipsModel::EndedOn:
        return shortDate(partnership.endedOn);
    case PartnershipsModel::EndedBy:
        return endedByText(partnership);
    case PartnershipsModel::Email:
        return partnership.clientEmail;
    default:
        return {};
    }
}

QVariant sortValue(const Partnership &partnership, int column)
{
    switch (column) {
    case PartnershipsModel::Status:
        return PartnershipsModel::filterValue(partnership.status);
    case PartnershipsModel::Since:
        return partnership.createdOn;
    case PartnershipsModel::EndedOn: // those that never ended come last
        return partnership.endedOn.isValid() ? QVariant(partnership.endedOn) : QVariant();
    case PartnershipsModel::EndedBy:
        return partnership.endedBy == Partnership::EndedBy::Nobody ? QVariant() : QVariant(endedByText(partnership));
    default:
        return text(partnership, column);
    }
}

QString toolTip(const Partnership &partnership, int column)
{
    switch (column) {
    case PartnershipsModel::Status:
        return situation(partnership);
    case PartnershipsModel::Since:
        return dateAndTime(partnership.createdOn);
    case PartnershipsModel::EndedOn:
        return dateAndTime(partnership.endedOn);
    default:
        return text(partnership, column);
    }
}

QString searchText(const Partnership &partnership)
{
    return QStringList{partnership.clientName, partnership.clientEnvironmentName, partnership.clientEmail,
                       statusText(partnership), endedByText(partnership)}
        .join(u'\n');
}

} // namespace

PartnershipsModel::PartnershipsModel(const Partnerships *partnerships, QObject *parent)
    : KeyedListModel(partnerships->list().notifier(), parent)
    , m_partnerships(partnerships)
{
}

int PartnershipsModel::filterValue(Partnership::Status status)
{
    return status == Partnership::Status::Unknown ? unknownStatus : static_cast<int>(status);
}

int PartnershipsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partnerships->list().size());
}

int PartnershipsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartnershipsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Partnership &partnership = m_partnerships->list().rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(partnership, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(partnership, index.column()));
    case SortRole:
        return sortValue(partnership, index.column());
    case SearchRole:
        return searchText(partnership);
    case IdRole:
        return partnership.id;
    case StatusRole:
        return filterValue(partnership.status);
    case ToneRole:
        return static_cast<int>(statusTone(partnership));
    case IconNameRole:
        return statusIcon(partnership);
    default:
        return {};
    }
}

QVariant PartnershipsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedListModel::headerData(section, orientation, role);
    switch (section) {
    case Client:
        return tr("Client");
    case Status:
        return tr("Status");
    case Environment:
        return tr("Client's environment");
    case Since:
        return tr("Since");
    case EndedOn:
        return tr("Ended on");
    case EndedBy:
        return tr("Ended by");
    case Email:
        return tr("E-mail");
    default:
        return {};
    }
}

} // namespace authdesk::ui
