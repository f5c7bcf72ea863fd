// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_export.h"

#include "ui/activity/activity_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct ActivityExport
{
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
};

constexpr int pageSize = 2000;

QStringList rowOf(const ActivityEntry &entry)
{
    return {entry.on.toUTC().toString(Qt::ISODateWithMs),
            entry.environmentName,
            entry.user,
            whatText(entry.activity.what),
            entry.activity.clientName,
            entry.activity.detail,
            valueText(entry.activity.from),
            valueText(entry.activity.to),
            outcomeText(entry),
            reasonText(entry.ending),
            entry.ending.httpStatus > 0 ? QString::number(entry.ending.httpStatus) : QString(),
            entry.ending.correlationId};
}

CsvPortion portionOf(const StoreResult<ActivityPage> &page)
{
    CsvPortion portion;
    if (!page) {
        portion.error = page.error().text;
        return portion;
    }
    portion.isLast = page->isLast;
    for (const ActivityEntry &entry : page->entries)
        portion.rows.append(rowOf(entry));
    return portion;
}

} // namespace

CsvExport activityExport(ActivityLog *log, const ActivityFilter &filter)
{
    CsvExport what;
    what.title = ActivityExport::tr("Export activity");
    what.fileName = ActivityExport::tr("activity %1", "name of a file, with a date")
                        .arg(QDate::currentDate().toString(Qt::ISODate));
    what.header = {
        ActivityExport::tr("When (UTC)"), ActivityExport::tr("Environment"), ActivityExport::tr("User"),
        ActivityExport::tr("What"),       ActivityExport::tr("Client"),      ActivityExport::tr("Detail"),
        ActivityExport::tr("From"),       ActivityExport::tr("To"),          ActivityExport::tr("Outcome"),
        ActivityExport::tr("Reason"),     ActivityExport::tr("HTTP status"), ActivityExport::tr("Correlation id")};
    const QPointer<ActivityLog> source = log;
    const auto before = std::make_shared<qint64>(0);
    what.next = [source, filter, before](const CsvExport::Take &take) {
        if (!source) {
            CsvPortion none;
            none.error = u"The environment was closed"_s;
            take(none);
            return;
        }
        QCoro::connect(source->read(filter, pageSize, *before), source.data(),
                       [before, take](const StoreResult<ActivityPage> &page) {
                           if (page && !page->entries.isEmpty())
                               *before = page->entries.constLast().entry;
                           take(portionOf(page));
                       });
    };
    return what;
}

} // namespace authdesk::ui
