// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

void makeFolder(const QString &folder)
{
    const bool isNew = !QFile::exists(folder);
    // Whoever cannot write here is told by the store and the practice server, which say why.
    if (QDir().mkpath(folder) && isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString usualSettingsFile()
{
    const QSettings usual(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                          QCoreApplication::applicationName());
    return usual.fileName();
}

} // namespace

Places findPlaces(const QString &folder)
{
    const QString data = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                          : QDir(folder).absolutePath();
    makeFolder(data);
    Places places;
    places.settingsFile = folder.isEmpty() ? usualSettingsFile() : data + "/authdesk.ini"_L1;
    places.storeFile = data + "/authdesk.sqlite"_L1;
    places.practiceFile = data + "/practice.sqlite"_L1;
    return places;
}

} // namespace authdesk
