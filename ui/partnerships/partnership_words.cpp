// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/partnership_words.h"

#include "core/catalogue/software_catalogue.h"
#include "ui/common/person_dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct PartnershipWords
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipWords)
};

using Status = Partnership::Status;

QString byHand()
{
    return PartnershipWords::tr("In most packages, delete the API keys or the connection profile by hand.");
}

/// In the user's language where the service has it.
QString wordsOfService(const SoftwarePackage &package)
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const QString &own = isDutch ? package.whenConnectionEndsNl : package.whenConnectionEndsEn;
    const QString &other = isDutch ? package.whenConnectionEndsEn : package.whenConnectionEndsNl;
    return own.isEmpty() ? other : own;
}

} // namespace

QString statusText(const Partnership &partnership)
{
    switch (partnership.status) {
    case Status::Active:
        return PartnershipWords::tr("Active");
    case Status::Ended:
        return PartnershipWords::tr("Ended");
    case Status::Unknown:
        break;
    }
    return PartnershipWords::tr("Unknown status");
}

Tone statusTone(const Partnership &partnership)
{
    return partnership.status == Status::Active ? Tone::Good : Tone::Neutral;
}

QString statusIcon(const Partnership &partnership)
{
    switch (partnership.status) {
    case Status::Active:
        return u"check"_s;
    case Status::Ended:
        return u"close"_s;
    case Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString endedByText(const Partnership &partnership)
{
    switch (partnership.endedBy) {
    case Partnership::EndedBy::Nobody:
        return {};
    case Partnership::EndedBy::Requester:
        return PartnershipWords::tr("Your office");
    case Partnership::EndedBy::Client:
        return PartnershipWords::tr("The client");
    case Partnership::EndedBy::Unknown:
        break;
    }
    return PartnershipWords::tr("Unknown");
}

QString situation(const Partnership &partnership)
{
    switch (partnership.status) {
    case Status::Active:
        return PartnershipWords::tr(
            "The advanced users and administrators of your office have access to the client's organisations.");
    case Status::Ended: {
        const QString on = dateAndTime(partnership.endedOn);
        const QString stays = PartnershipWords::tr(
            "Access was revoked and the connection keys no longer work; documents already processed stay in both "
            "archives.");
        if (partnership.endedBy == Partnership::EndedBy::Client && !on.isEmpty())
            return PartnershipWords::tr("The client ended this partnership on %1. %2").arg(on, stays);
        if (partnership.endedBy == Partnership::EndedBy::Requester && !on.isEmpty())
            return PartnershipWords::tr("Your office ended this partnership on %1. %2").arg(on, stays);
        return PartnershipWords::tr("This partnership has ended. %1").arg(stays);
    }
    case Status::Unknown:
        break;
    }
    return PartnershipWords::tr("The service gives this partnership a status that this version of Authdesk does not "
                                "know. A newer version may.");
}

KeysState keysState(const OrganisationWithKeys &row, bool isActive, const SoftwareCatalogue &software)
{
    if (!isActive)
        return {PartnershipWords::tr("No valid keys: the partnership has ended."), u"close"_s, Tone::Neutral};
    if (!row.organisation.hasKeys())
        return {PartnershipWords::tr("No connection keys yet."), u"key"_s, Tone::Neutral};
    const QString name = software.nameOf(row.organisation.softwarePackageId);
    const QString on = shortDate(row.organisation.keysCreatedOn);
    if (row.hasUnseenSet) {
        return {PartnershipWords::tr("Keys for %1 were generated on %2, and their Secret was not seen yet: retrieve it "
                                     "once more.")
                    .arg(software.nameOf(row.unseenSoftwarePackageId), on),
                u"warning"_s, Tone::Waiting};
    }
    if (row.isEntered) {
        return {PartnershipWords::tr("Keys for %1 generated on %2, entered in the software.").arg(name, on), u"check"_s,
                Tone::Good};
    }
    return {PartnershipWords::tr("Keys for %1 generated on %2, not yet confirmed as entered in the software.")
                .arg(name, on),
            u"pending"_s, Tone::Waiting};
}

QStringList whatToDoInSoftware(const QList<OrganisationWithKeys> &rows, const SoftwareCatalogue &software)
{
    QStringList packages;
    for (const OrganisationWithKeys &row : rows) {
        if (row.organisation.hasKeys() && !packages.contains(row.organisation.softwarePackageId))
            packages.append(row.organisation.softwarePackageId);
    }
    QStringList lines;
    for (const QString &id : std::as_const(packages)) {
        const SoftwarePackage *package = software.find(id);
        const QString words = package ? wordsOfService(*package) : QString();
        lines.append(PartnershipWords::tr("%1: %2").arg(software.nameOf(id), words.isEmpty() ? byHand() : words));
    }
    return lines;
}

QStringList whatToDoInAnySoftware()
{
    return {byHand(),
            PartnershipWords::tr("In Exact Online the digital mailbox becomes invalid. To connect again, send "
                                 "a new request and enter new keys.")};
}

} // namespace authdesk::ui
