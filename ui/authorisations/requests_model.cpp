// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/requests_model.h"

#include "ui/authorisations/request_words.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

RequestsModel::RequestsModel(const AuthorisationRequests *requests, const SoftwareCatalogue *software, QObject *parent)
    : KeyedListModel(requests->list().notifier(), parent)
    , m_requests(requests)
    , m_software(software)
{
    // The names of the packages may arrive after the requests.
    connect(m_software, &SoftwareCatalogue::changed, this, [this, known = m_software->packages()]() mutable {
        if (known == m_software->packages() || rowCount() == 0)
            return;
        known = m_software->packages();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests->list().size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuthorisationRequest &request = m_requests->list().rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(request, index.column()));
    case SortRole:
        return sortValue(request, index.column());
    case SearchRole:
        return searchText(request);
    case IdRole:
        return request.id;
    case StatusRole:
        return static_cast<int>(request.status);
    case ToneRole:
        return static_cast<int>(statusTone(request));
    case IconNameRole:
        return statusIcon(request);
    case SoftwareRole:
        return softwarePlace(request);
    case PayerRole:
        return request.paidBy ? static_cast<int>(*request.paidBy) : -1;
    case SentDayRole:
        return static_cast<int>(request.lastSentOn.toLocalTime().date().toJulianDay());
    default:
        return {};
    }
}

int RequestsModel::softwarePlace(const AuthorisationRequest &request) const
{
    const QList<SoftwarePackage> &packages = m_software->packages();
    for (int place = 0; place < packages.size(); ++place) {
        if (packages.at(place).id == request.softwarePackageId)
            return place;
    }
    return -1;
}

QString RequestsModel::text(const AuthorisationRequest &request, int column) const
{
    switch (column) {
    case Client:
        return request.clientName;
    case Email:
        return request.clientEmail;
    case Software:
        return m_software->nameOf(request.softwarePackageId);
    case OrganisationColumn:
        return request.organisation.name;
    case Status:
        return statusText(request);
    case Step:
        return tr("%1 of 5").arg(static_cast<int>(stepReached(request)));
    case Sent:
        return shortDate(request.lastSentOn);
    case Age:
        return age(request.createdOn);
    case PaidBy:
        return payerText(request.paidBy);
    default:
        return {};
    }
}

QVariant RequestsModel::sortValue(const AuthorisationRequest &request, int column) const
{
    switch (column) {
    case Status:
        return static_cast<int>(request.status) * 10 + static_cast<int>(statusTone(request));
    case Step:
        return static_cast<int>(stepReached(request));
    case Sent:
        return request.lastSentOn;
    case Age: // the older it is, the greater its age
        return -request.createdOn.toMSecsSinceEpoch();
    default:
        return text(request, column);
    }
}

QString RequestsModel::searchText(const AuthorisationRequest &request) const
{
    QStringList texts{request.organisation.kvkNumber};
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != Age) // grows by itself, and would be found as it was
            texts.append(text(request, column));
    }
    return texts.join(u'\n');
}

QString RequestsModel::toolTip(const AuthorisationRequest &request, int column) const
{
    switch (column) {
    case OrganisationColumn:
        return organisationText(request.organisation);
    case Status:
        return situation(request);
    case Step:
        return tr("Step %1 of 5: %2")
            .arg(static_cast<int>(stepReached(request)))
            .arg(stepNames().at(static_cast<int>(stepReached(request)) - 1));
    case Sent:
        return tr("Last sent on %1, %n time(s) in all", nullptr, request.sendCount)
            .arg(dateAndTime(request.lastSentOn));
    case Age:
        return tr("Created on %1").arg(dateAndTime(request.createdOn));
    default:
        return text(request, column);
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedListModel::headerData(section, orientation, role);
    switch (section) {
    case Client:
        return tr("Client");
    case Email:
        return tr("E-mail");
    case Software:
        return tr("Software package");
    case OrganisationColumn:
        return tr("Organisation");
    case Status:
        return tr("Status");
    case Step:
        return tr("Step");
    case Sent:
        return tr("Sent");
    case Age:
        return tr("Age");
    case PaidBy:
        return tr("Paid by");
    default:
        return {};
    }
}

void RequestsModel::ageAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

} // namespace authdesk::ui
