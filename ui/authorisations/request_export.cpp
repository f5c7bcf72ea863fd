// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_export.h"

#include "core/catalogue/software_catalogue.h"
#include "ui/authorisations/request_words.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct RequestExport
{
    Q_DECLARE_TR_FUNCTIONS(RequestExport)
};

QString isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList rowOf(const AuthorisationRequest &request, const SoftwareCatalogue &software)
{
    return {request.clientName,
            request.clientEmail,
            request.organisation.name,
            request.organisation.kvkNumber,
            software.nameOf(request.softwarePackageId),
            payerText(request.paidBy),
            statusText(request),
            QString::number(static_cast<int>(stepReached(request))),
            isoText(request.createdOn),
            isoText(request.lastSentOn),
            QString::number(request.sendCount),
            isoText(request.openedOn),
            isoText(request.answeredOn),
            request.declineReason,
            request.id};
}

} // namespace

CsvExport requestExport(const QList<AuthorisationRequest> &requests, const SoftwareCatalogue &software)
{
    const QStringList header{RequestExport::tr("Client"),
                             RequestExport::tr("E-mail"),
                             RequestExport::tr("Organisation"),
                             RequestExport::tr("KVK number"),
                             RequestExport::tr("Software package"),
                             RequestExport::tr("Paid by"),
                             RequestExport::tr("Status"),
                             RequestExport::tr("Step"),
                             RequestExport::tr("Created (UTC)"),
                             RequestExport::tr("Last sent (UTC)"),
                             RequestExport::tr("Times sent"),
                             RequestExport::tr("Opened (UTC)"),
                             RequestExport::tr("Answered (UTC)"),
                             RequestExport::tr("Reason for declining"),
                             RequestExport::tr("Id")};
    QList<QStringList> rows;
    rows.reserve(requests.size());
    for (const AuthorisationRequest &request : requests)
        rows.append(rowOf(request, software));
    const QString name = RequestExport::tr("authorisation requests %1", "name of a file, with a date")
                             .arg(QDate::currentDate().toString(Qt::ISODate));
    return csvExportOf(RequestExport::tr("Export requests"), name, header, rows);
}

} // namespace authdesk::ui
