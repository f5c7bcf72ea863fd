// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"
#include "core/catalogue/software_catalogue.h"
#include "ui/common/keyed_list_model.h"
#include "ui/common/table_roles.h"

namespace authdesk::ui {

/// The authorisation requests of an environment as a table. Keeps no copy: every cell is read from the list.
class RequestsModel : public KeyedListModel
{
    Q_OBJECT

public:
    /// What one looks for first stands first, so that it is seen in a narrow window too.
    enum Column { Client, Status, Step, Age, OrganisationColumn, Software, Email, Sent, PaidBy, ColumnCount };
    /// By these the page filters, besides StatusRole.
    enum Role {
        SoftwareRole = FirstFreeRole, ///< int: place of the package in the catalogue, or -1
        PayerRole,                    ///< int of Payer, or -1
        SentDayRole,                  ///< int: Julian day of the last sending, by the local calendar
    };

    /// Both outlive the model.
    RequestsModel(const AuthorisationRequests *requests, const SoftwareCatalogue *software, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Ages grow without a change of the list: tells the views to paint them anew.
    void ageAll();

private:
    [[nodiscard]] QString text(const AuthorisationRequest &request, int column) const;
    [[nodiscard]] int softwarePlace(const AuthorisationRequest &request) const;
    [[nodiscard]] QVariant sortValue(const AuthorisationRequest &request, int column) const;
    [[nodiscard]] QString searchText(const AuthorisationRequest &request) const;
    [[nodiscard]] QString toolTip(const AuthorisationRequest &request, int column) const;

    const AuthorisationRequests *m_requests;
    const SoftwareCatalogue *m_software;
};

} // namespace authdesk::ui
