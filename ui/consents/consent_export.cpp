// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_export.h"

#include "core/consents/consent_lapse.h"
#include "ui/consents/consent_words.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct ConsentExport
{
    Q_DECLARE_TR_FUNCTIONS(ConsentExport)
};

QString isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList rowOf(const Consent &consent, const QDateTime &now)
{
    const ConsentLapse lapse = lapseOf(consent, now);
    const bool lapses = lapse.event != ConsentLapse::Event::None;
    return {consent.name.value_or(QString()),
            statusText(consent),
            systemText(consent),
            isoText(consent.createdOn),
            isoText(consent.updatedOn),
            lapses ? QString::number(lapse.daysLeft) : QString(),
            lapse.isEstimate ? ConsentExport::tr("yes") : QString(),
            isoText(lapse.on),
            testText(consent),
            consent.id};
}

} // namespace

CsvExport consentExport(const QList<Consent> &consents)
{
    const QStringList header{ConsentExport::tr("Name"),
                             ConsentExport::tr("Status"),
                             ConsentExport::tr("Connected system"),
                             ConsentExport::tr("Created (UTC)"),
                             ConsentExport::tr("Updated (UTC)"),
                             ConsentExport::tr("Days left"),
                             ConsentExport::tr("Estimated"),
                             ConsentExport::tr("Lapses on (UTC)"),
                             ConsentExport::tr("Test"),
                             ConsentExport::tr("Id")};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QStringList> rows;
    rows.reserve(consents.size());
    for (const Consent &consent : consents)
        rows.append(rowOf(consent, now));
    const QString name =
        ConsentExport::tr("consents %1", "name of a file, with a date").arg(QDate::currentDate().toString(Qt::ISODate));
    return csvExportOf(ConsentExport::tr("Export consents"), name, header, rows);
}

} // namespace authdesk::ui
