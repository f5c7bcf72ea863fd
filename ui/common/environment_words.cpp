// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Kind = EnvironmentProfile::Kind;

struct EnvironmentWords
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentWords)
};

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Practice:
        return EnvironmentWords::tr("Practice");
    case Kind::Development:
        return EnvironmentWords::tr("Development");
    case Kind::Production:
        break;
    }
    return EnvironmentWords::tr("Production");
}

QString kindMeaning(Kind kind)
{
    switch (kind) {
    case Kind::Practice:
        return EnvironmentWords::tr("Made-up clients, nothing leaves this computer.");
    case Kind::Development:
        return EnvironmentWords::tr("For trying out: no real clients.");
    case Kind::Production:
        break;
    }
    return EnvironmentWords::tr("Real clients: what you do here counts.");
}

Tone kindTone(Kind kind)
{
    switch (kind) {
    case Kind::Practice:
        return Tone::Waiting;
    case Kind::Development:
        return Tone::Trial;
    case Kind::Production:
        break;
    }
    return Tone::Information;
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Practice:
        return u"practice"_s;
    case Kind::Development:
        return u"development"_s;
    case Kind::Production:
        break;
    }
    return u"production"_s;
}

QString nameAndKind(const EnvironmentProfile &profile)
{
    return EnvironmentWords::tr("%1 (%2)").arg(profile.name, kindText(profile.kind));
}

} // namespace authdesk::ui
