// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

struct Parser
{
    QCommandLineParser parser;
    QCommandLineOption practice{u"practice"_s, u"Open the practice environment at once."_s};
    QCommandLineOption folder{
        {u"data-dir"_s, u"store-dir"_s}, u"Keep settings, store and practice state in FOLDER."_s, u"FOLDER"_s};
    QCommandLineOption language{u"language"_s, u"Speak nl or en, whatever the system speaks."_s, u"LANGUAGE"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show this help."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Show the version."_s};

    Parser()
    {
        parser.setApplicationDescription(u"Manages the authorisations of an accountant's clients."_s);
        parser.addOptions({practice, folder, language, help, version});
    }
};

} // namespace

tl::expected<Options, QString> readOptions(const QStringList &arguments)
{
    Parser known;
    if (!known.parser.parse(arguments))
        return tl::unexpected(known.parser.errorText());
    if (!known.parser.positionalArguments().isEmpty())
        return tl::unexpected(u"Not understood: %1"_s.arg(known.parser.positionalArguments().constFirst()));
    Options options;
    options.startPractice = known.parser.isSet(known.practice);
    options.dataFolder = known.parser.value(known.folder);
    options.language = known.parser.value(known.language);
    options.helpWanted = known.parser.isSet(known.help);
    options.versionWanted = known.parser.isSet(known.version);
    if (known.parser.isSet(known.folder) && options.dataFolder.isEmpty())
        return tl::unexpected(u"--data-dir needs the name of a folder"_s);
    if (!options.language.isEmpty() && options.language != "nl"_L1 && options.language != "en"_L1)
        return tl::unexpected(u"--language is nl or en"_s);
    return options;
}

QString optionsHelp()
{
    return Parser().parser.helpText();
}

} // namespace authdesk
