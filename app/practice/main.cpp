// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace authdesk;

namespace {

constexpr int failed = 1;
constexpr int badArguments = 2;

void complain(const QString &text)
{
    std::fputs(qUtf8Printable("authdesk-practice: "_L1 + text + u'\n'), stderr);
}

/// Ends the program when standard input closes, as it does when the program that started this one ends, in whatever
/// way. A thread, because no event loop waits for a pipe on every system.
void endWithParent()
{
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

void announce(const practice::PracticeServer &server)
{
    const QString origin = server.origin().toString();
    QJsonObject line{{u"authorisations"_s, origin},
                     {u"consents"_s, origin + "/consents"_L1},
                     {u"onboarding"_s, origin + "/onboarding"_L1},
                     {u"inbox"_s, origin + "/inbox"_L1},
                     {u"apiKey"_s, server.apiKey()}};
    if (server.consentsApiKey() != server.apiKey())
        line["consentsApiKey"_L1] = server.consentsApiKey();
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"authdesk-practice"_s);
    const auto options =
        practice::readOptions(QCoreApplication::arguments().mid(1), qEnvironmentVariable("AUTHDESK_PRACTICE_API_KEY"));
    if (!options) {
        complain(options.error() + " See --help."_L1);
        return badArguments;
    }
    if (options->helpWanted) {
        std::fputs(qUtf8Printable(practice::optionsHelp()), stdout);
        return 0;
    }
    const auto server = practice::PracticeServer::start(*options);
    if (!server) {
        complain(server.error());
        return failed;
    }
    if (options->clients > 0 && !(*server)->filledTheStore())
        complain(u"the store has its sample clients already; --clients and --seed change nothing."_s);
    if (options->withParent)
        endWithParent();
    announce(**server);
    return QCoreApplication::exec();
}
