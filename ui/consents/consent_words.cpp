// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_words.h"

#include "core/consents/consent_system.h"
#include "ui/common/error_text.h"
#include "ui/common/person_dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Status = Consent::Status;
using Event = ConsentLapse::Event;

struct ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

QString countText(const ConsentLapse &lapse)
{
    return lapse.isEstimate ? ConsentWords::tr("about %n day(s)", nullptr, lapse.daysLeft)
                            : ConsentWords::tr("%n day(s)", nullptr, lapse.daysLeft);
}

QString removalUnused(const ConsentLapse &lapse)
{
    if (lapse.isOver)
        return ConsentWords::tr("It was not accepted within 30 days, and the service removes it any moment. Then a new "
                                "consent is needed.");
    if (lapse.daysLeft == 0)
        return ConsentWords::tr("This is its last day: if the client does not accept it today, the service removes it, "
                                "and a new consent is needed.");
    return ConsentWords::tr("%1 left: if the client does not accept it by %2, the service removes it, and a new "
                            "consent is needed.")
        .arg(countText(lapse), shortDate(lapse.on));
}

QString becomesInactive(const ConsentLapse &lapse)
{
    if (lapse.isOver)
        return ConsentWords::tr("If nothing was read with it for 30 days, it becomes inactive any moment, which cannot "
                                "be undone. This is an estimate: the service does not tell when a consent was used.");
    return ConsentWords::tr("Perhaps %1 left: without being used it becomes inactive on or after %2, which cannot be "
                            "undone. This is an estimate: each use starts the 30 days anew, and the service does not "
                            "tell of uses.")
        .arg(countText(lapse), shortDate(lapse.on));
}

QString removalAfterward(const ConsentLapse &lapse)
{
    if (lapse.isOver)
        return ConsentWords::tr("Its 180 days are over, and the service removes it any moment.");
    return ConsentWords::tr("The service removes it from the list on %1 (%2).")
        .arg(shortDate(lapse.on), countText(lapse));
}

} // namespace

QString displayName(const Consent &consent)
{
    if (consent.name && !consent.name->trimmed().isEmpty())
        return *consent.name;
    return ConsentWords::tr("(no name) %1", "with the id of the consent").arg(consent.id);
}

QString statusText(const Consent &consent)
{
    switch (consent.status) {
    case Status::Created:
        return ConsentWords::tr("Created");
    case Status::Accepted:
        return ConsentWords::tr("Accepted");
    case Status::Revoked:
        return ConsentWords::tr("Revoked");
    case Status::Inactive:
        return ConsentWords::tr("Inactive");
    case Status::Unknown:
        break;
    }
    return consent.statusNumber < 0 ? ConsentWords::tr("Unknown status")
                                    : ConsentWords::tr("Unknown status (%1)").arg(consent.statusNumber);
}

Tone statusTone(const Consent &consent)
{
    switch (consent.status) {
    case Status::Created:
        return Tone::Waiting;
    case Status::Accepted:
        return Tone::Good;
    case Status::Inactive:
        return Tone::Bad;
    case Status::Revoked:
    case Status::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString statusIcon(const Consent &consent)
{
    switch (consent.status) {
    case Status::Created:
        return u"pending"_s;
    case Status::Accepted:
        return u"check"_s;
    case Status::Revoked:
        return u"revoke"_s;
    case Status::Inactive:
        return u"inactive"_s;
    case Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString situation(const Consent &consent)
{
    switch (consent.status) {
    case Status::Created:
        return ConsentWords::tr("The client has not connected an accounting system yet. Start the onboarding, in which "
                                "the client chooses the system and allows it to be read.");
    case Status::Accepted:
        return ConsentWords::tr("The client allows the accounting system to be read.");
    case Status::Revoked:
        return ConsentWords::tr("This consent was revoked: it can no longer be used to read the client's accounting "
                                "system.");
    case Status::Inactive:
        return ConsentWords::tr("This consent was not used for 30 days, or the client took the access away. It cannot "
                                "be made active again: a new consent is needed.");
    case Status::Unknown:
        break;
    }
    return ConsentWords::tr("The service gives this consent a status that this version of Authdesk does not know. A "
                            "newer version may.");
}

QString systemText(const Consent &consent)
{
    return consent.source.isEmpty() ? ConsentWords::tr("Not connected") : consentSystemName(consent.source);
}

QString testText(const Consent &consent)
{
    if (!consent.isTest)
        return {};
    return *consent.isTest ? ConsentWords::tr("Yes") : ConsentWords::tr("No");
}

QString daysLeftText(const ConsentLapse &lapse)
{
    if (lapse.event == Event::None)
        return {};
    if (lapse.isOver)
        return ConsentWords::tr("any moment");
    return countText(lapse);
}

QString lapseText(const ConsentLapse &lapse)
{
    switch (lapse.event) {
    case Event::RemovalUnused:
        return removalUnused(lapse);
    case Event::BecomesInactive:
        return becomesInactive(lapse);
    case Event::RemovalAfterward:
        return removalAfterward(lapse);
    case Event::None:
        break;
    }
    return {};
}

QString consentSentence(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotFound:
        return ConsentWords::tr("The consent is no longer there: it was deleted elsewhere, or the service has removed "
                                "it.");
    case ApiError::Kind::ChangedMeanwhile:
        return ConsentWords::tr("Others kept changing the consent at the same time. Look at it as it is now, and try "
                                "again.");
    default:
        break;
    }
    return sentenceFor(error);
}

} // namespace authdesk::ui
