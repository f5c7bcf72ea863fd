// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/desk.h"
#include "app/authdesk/hardening.h"
#include "app/authdesk/options.h"
#include "app/authdesk/places.h"
#include "app/authdesk/translations.h"
#include "ui/common/icons.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Authdesk"_s);
    QCoreApplication::setApplicationName(u"Authdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTHDESK_VERSION));
}

/// Help and version need no display.
bool onlyTells(int argc, char *argv[])
{
    const QList<QByteArrayView> telling{"-h", "--help", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) { return telling.contains(argument); });
}

int tell(const tl::expected<authdesk::Options, QString> &options)
{
    if (!options) {
        std::fputs(qPrintable(options.error() + u'\n'), stderr);
        return 2;
    }
    const QString version = u"Authdesk %1\n"_s.arg(QCoreApplication::applicationVersion());
    std::fputs(qPrintable(options->helpWanted ? authdesk::optionsHelp() : version), stdout);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    authdesk::keepMemoryPrivate();
    nameApplication();
    if (onlyTells(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return tell(authdesk::readOptions(QCoreApplication::arguments()));
    }

    // Before the application, so that QT_LOGGING_RULES still has the last word.
    QLoggingCategory::setFilterRules(u"authdesk.*.debug=false\nauthdesk.*.info=false"_s);
    const QApplication application(argc, argv);
    const auto options = authdesk::readOptions(QCoreApplication::arguments());
    if (!options)
        return tell(options);
    authdesk::installTranslations(QCoreApplication::instance(), options->language.isEmpty()
                                                                    ? qEnvironmentVariable("AUTHDESK_LANGUAGE").left(2)
                                                                    : options->language);
    QGuiApplication::setDesktopFileName(u"authdesk"_s);
    QGuiApplication::setApplicationDisplayName(u"Authdesk"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/authdesk.svg"_s));

    authdesk::Desk desk(authdesk::findPlaces(options->dataFolder));
    desk.start(options->startPractice);
    return QApplication::exec();
}
