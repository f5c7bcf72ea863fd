// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_questions.h"

#include "core/environment/environment.h"
#include "ui/consents/consent_words.h"

#include <QCoreApplication>

namespace authdesk::ui {

namespace {

struct ConsentQuestions
{
    Q_DECLARE_TR_FUNCTIONS(ConsentQuestions)
};

} // namespace

QString environmentText(const Environment &environment)
{
    const QString &name = environment.profile().name;
    return environment.isPractice() ? ConsentQuestions::tr("Environment: %1 (practice, nothing here is real)").arg(name)
                                    : ConsentQuestions::tr("Environment: %1").arg(name);
}

QStringList whatEndsByRevoking()
{
    return {ConsentQuestions::tr("The client's accounting system can no longer be read with it, at once."),
            ConsentQuestions::tr("It cannot be made active again: to read this client later, a new consent and a new "
                                 "onboarding are needed.")};
}

QStringList whatStaysAfterRevoking()
{
    return {ConsentQuestions::tr("It stays in the list as revoked, and the service removes it after 180 days."),
            ConsentQuestions::tr("What was read before stays where it is.")};
}

QStringList whatEndsByDeleting()
{
    return {ConsentQuestions::tr("The consent is removed at once, here and with the service."),
            ConsentQuestions::tr("The client's accounting system can no longer be read with it."),
            ConsentQuestions::tr("This cannot be undone.")};
}

ConsequencesDialog::Question revokeQuestion(const Environment &environment, const Consent &consent)
{
    ConsequencesDialog::Question question;
    question.title = ConsentQuestions::tr("Revoke consent");
    question.headline = ConsentQuestions::tr("Revoke the consent of %1?").arg(displayName(consent));
    question.notes = {environmentText(environment)};
    question.ends = whatEndsByRevoking();
    question.stays = whatStaysAfterRevoking();
    question.act = ConsentQuestions::tr("&Revoke consent");
    question.keep = ConsentQuestions::tr("&Keep consent");
    return question;
}

ConsequencesDialog::Question deleteQuestion(const Environment &environment, const Consent &consent)
{
    ConsequencesDialog::Question question;
    question.title = ConsentQuestions::tr("Delete consent");
    question.headline = ConsentQuestions::tr("Delete the consent of %1?").arg(displayName(consent));
    question.notes = {environmentText(environment)};
    question.ends = whatEndsByDeleting();
    if (consent.status == Consent::Status::Accepted || consent.status == Consent::Status::Created)
        question.notes.append(ConsentQuestions::tr("If only the reading is to end, revoke it instead: then the list "
                                                   "still shows that there was a consent."));
    question.act = ConsentQuestions::tr("&Delete consent");
    question.keep = ConsentQuestions::tr("&Keep consent");
    return question;
}

ConsequencesDialog::Question deleteChangedQuestion(const Environment &environment, const Consent &seen,
                                                   const Consent &now)
{
    ConsequencesDialog::Question question = deleteQuestion(environment, now);
    question.headline = ConsentQuestions::tr("Somebody changed it meanwhile. Delete the consent of %1 all the same?")
                            .arg(displayName(now));
    QStringList changes;
    if (displayName(seen) != displayName(now))
        changes.append(
            ConsentQuestions::tr("Its name was %1, and is now %2.").arg(displayName(seen), displayName(now)));
    if (statusText(seen) != statusText(now))
        changes.append(
            ConsentQuestions::tr("Its status was %1, and is now %2.").arg(statusText(seen), statusText(now)));
    question.notes = QStringList{environmentText(environment)} + changes;
    return question;
}

QString whyOverdue(const Consents &consents, const Consent &seen)
{
    const Consent *now = consents.list().find(seen.id);
    if (now == nullptr)
        return ConsentQuestions::tr("This consent is no longer there: it was deleted elsewhere, or the service has "
                                    "removed it. There is nothing left to do.");
    if (now->status != seen.status || now->statusNumber != seen.statusNumber)
        return ConsentQuestions::tr("The status of this consent changed meanwhile: it is now %1. Close this, and look "
                                    "at it as it is.")
            .arg(statusText(*now));
    if (now->name != seen.name)
        return ConsentQuestions::tr("Somebody renamed this consent meanwhile: it is now %1. Close this, and look at it "
                                    "as it is.")
            .arg(displayName(*now));
    return {};
}

} // namespace authdesk::ui
