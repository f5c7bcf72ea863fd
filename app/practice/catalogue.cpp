// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/catalogue.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

SoftwarePackage package(const QString &id, const QString &name, bool quickConnect)
{
    return {id, name, quickConnect,
            u"Open the settings of %1 and delete the connection profile with its keys by hand."_s.arg(name),
            u"Open de instellingen van %1 en verwijder daar zelf het koppelprofiel met de sleutels."_s.arg(name)};
}

SoftwarePackage exactOnline()
{
    return {u"exact-online"_s, u"Exact Online"_s, false,
            u"The digital mailbox in Exact Online becomes invalid. To connect again, send a new request and enter new "
            "keys."_s,
            u"De digitale postbus in Exact Online wordt ongeldig. Opnieuw koppelen kan met een nieuw verzoek en nieuwe "
            "sleutels."_s};
}

} // namespace

const QList<SoftwarePackage> &softwarePackages()
{
    static const QList<SoftwarePackage> all{
        exactOnline(),
        package(u"yuki"_s, u"Yuki"_s, true),
        package(u"snelstart"_s, u"SnelStart"_s, false),
        package(u"twinfield"_s, u"Twinfield"_s, false),
        package(u"whitevision"_s, u"WhiteVision"_s, true),
        package(u"basecone"_s, u"Basecone"_s, true),
        package(u"afas"_s, u"AFAS"_s, false),
    };
    return all;
}

const SoftwarePackage *softwarePackage(const QString &id)
{
    const auto &all = softwarePackages();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const SoftwarePackage &p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString organisationId(qint64 number)
{
    return "XCNL"_L1 + QString::number(number);
}

qint64 organisationNumber(const QString &id)
{
    if (!id.startsWith("XCNL"_L1))
        return 0;
    const qint64 number = QStringView(id).mid(4).toLongLong();
    return organisationId(number) == id ? number : 0;
}

} // namespace authdesk::practice
