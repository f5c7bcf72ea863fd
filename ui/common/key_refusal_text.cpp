// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_refusal_text.h"

#include "core/environment/key_refusal.h"
#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Cause = KeyRefusalCause;

struct KeyRefusalText
{
    Q_DECLARE_TR_FUNCTIONS(KeyRefusalText)
};

QString likeliest(Cause cause, const std::optional<QDate> &keyEndsOn)
{
    switch (cause) {
    case Cause::Expired:
        return KeyRefusalText::tr("It has ended: you noted %1 as its last day.")
            .arg(QLocale().toString(keyEndsOn.value_or(QDate()), QLocale::ShortFormat));
    case Cause::OfDevelopment:
        return KeyRefusalText::tr(
            "Most likely it is a key of Development: this environment is Production, and each has keys of its own.");
    case Cause::OfProduction:
        return KeyRefusalText::tr(
            "Most likely it is a key of Production: this environment is Development, and each has keys of its own.");
    case Cause::PerhapsExpired:
        return KeyRefusalText::tr("Most likely it has ended: keys last 30, 90 or 365 days.");
    case Cause::DeletedOrMistyped:
        break;
    }
    return KeyRefusalText::tr("Most likely it was deleted, or not copied whole.");
}

QString otherwise(Cause cause)
{
    switch (cause) {
    case Cause::OfDevelopment:
        return KeyRefusalText::tr("It may also be a key of Development.");
    case Cause::OfProduction:
        return KeyRefusalText::tr("It may also be a key of Production.");
    case Cause::PerhapsExpired:
        return KeyRefusalText::tr("It may also have ended: keys last 30, 90 or 365 days.");
    case Cause::DeletedOrMistyped:
        return KeyRefusalText::tr("It may also have been deleted, or not copied whole.");
    case Cause::Expired: // always the likeliest
        break;
    }
    return {};
}

} // namespace

QString explain(const ApiError &error, Service service, const EnvironmentProfile &profile)
{
    const std::optional<QDate> &endsOn = profile.access(service).keyEndsOn;
    const QList<Cause> causes = likelyCauses(error, profile.kind, endsOn, QDate::currentDate());
    if (causes.isEmpty())
        return sentenceFor(error);
    QStringList sentences{service == Service::Consents
                              ? KeyRefusalText::tr("The consents service does not accept its API key.")
                              : KeyRefusalText::tr("The authorisations service does not accept its API key.")};
    sentences.append(likeliest(causes.constFirst(), endsOn));
    // Where it is known to have ended, nothing else is worth a look.
    if (causes.constFirst() != Cause::Expired) {
        for (qsizetype place = 1; place < causes.size(); ++place)
            sentences.append(otherwise(causes.at(place)));
    }
    return sentences.join(u' ');
}

} // namespace authdesk::ui
