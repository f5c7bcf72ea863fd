// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_change.h"
#include "core/consents/consent_creations.h"
#include "core/consents/consent_list.h"
#include "core/consents/onboarding_link.h"
#include "core/journal/journal_resolver.h"

#include <QObject>
#include <QPointer>

namespace authdesk {

/// The consents of one environment: their list, and all that is done with them. Conflicts with others who change the
/// same consent are resolved as in API-FACTS and the design: the tag of the GET on which a change was decided goes
/// along; when the service says that it is stale, what it has now decides (compareChange), at most once more, never in
/// a loop.
class Consents : public QObject
{
    Q_OBJECT

public:
    /// Client, journal and log outlive this object. `onboardingAddress` is what stands before `/consent/…`.
    Consents(HttpClient *client, Journal *journal, ActivityLog *log, QUrl onboardingAddress, QObject *parent = nullptr);

    [[nodiscard]] const KeyedList<Consent> &list() const { return m_list.rows(); }
    /// State of the list, refreshing, asking the service with a filter.
    [[nodiscard]] ConsentList *refreshing() { return &m_list; }
    [[nodiscard]] const ConsentList *refreshing() const { return &m_list; }
    void refresh() { m_list.refresh(); }
    /// Making new ones, and those whose outcome is not known.
    [[nodiscard]] ConsentCreations *creations() { return &m_creations; }
    [[nodiscard]] const ConsentCreations *creations() const { return &m_creations; }

    /// Reads one consent, with its tag, for a form or a question that is about to be shown; takes it into the list.
    /// NotFound drops it from the list.
    [[nodiscard]] QCoro::Task<Result<TaggedConsent>> openForEdit(QString id);

    /// Changes what was opened. Sends only the fields that differ from `original`. Goes on when whoever asked is gone.
    [[nodiscard]] QCoro::Task<SaveOutcome> save(TaggedConsent original, ConsentChange mine);
    /// The same for many rows at a time, decided on the list without opening each: reads the consent first, and any
    /// change of the same field since `seen` is a Conflict.
    [[nodiscard]] QCoro::Task<SaveOutcome> saveSeen(Consent seen, ConsentChange mine);
    /// "Keep mine" after a Conflict: `theirs` is its `now`. When it changed once more, that is a Conflict again.
    [[nodiscard]] QCoro::Task<SaveOutcome> overwrite(TaggedConsent theirs, ConsentChange mine);

    /// Deletes for good, provided that name and status are still what was `seen` when it was decided.
    [[nodiscard]] QCoro::Task<RemovalOutcome> remove(Consent seen);

    /// Makes a one-time code and the link that holds it. Each call makes a new code. Not for a redirect that
    /// isUsableRedirect() refuses: that is InvalidInput, and no code is made. Cancelled when `caller` goes.
    [[nodiscard]] QCoro::Task<Result<OnboardingLink>> startOnboarding(QString id, OnboardingChoice choice,
                                                                      QObject *caller);

Q_SIGNALS:
    /// The user is about to change the status of this one, or to delete it; before the service hears of it.
    void changing(const QString &id);
    /// What was announced by changing() was not done.
    void notChanged(const QString &id);

private:
    QCoro::Task<Result<TaggedConsent>> read(QString id);
    QCoro::Task<SaveOutcome> saveFrom(Consent original, ConsentChange mine, std::optional<TaggedConsent> base);
    QCoro::Task<SaveOutcome> write(SaveOutcome outcome, std::optional<TaggedConsent> start, CallTrace trace);
    QCoro::Task<RemovalOutcome> removeAsSeen(Consent seen, CallTrace trace);
    QCoro::Task<SaveOutcome> readBack(SaveOutcome outcome, Consent expected);
    QCoro::Task<Result<Secret>> makeCode(QString id, CallTrace trace, QPointer<QObject> caller);
    QCoro::Task<std::optional<QList<Activity>>> readOutcome(JournalEntry entry);

    ConsentsApi m_api;
    Journal *m_journal;
    QUrl m_onboardingAddress;
    ConsentList m_list;
    ConsentCreations m_creations;
    JournalResolver m_resolver;
};

} // namespace authdesk
