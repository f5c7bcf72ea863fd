// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QLocale localeFor(const QString &language)
{
    if (language == "nl"_L1)
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale();
}

bool install(QCoreApplication *application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(application);
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication *application, const QString &language)
{
    const QLocale locale = localeFor(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Of any other language, and of a system without one ("C"), at least the plurals are to be right.
    if (!install(application, locale, u"authdesk"_s, u":/i18n"_s))
        install(application, localeFor(u"en"_s), u"authdesk"_s, u":/i18n"_s);
}

} // namespace authdesk
