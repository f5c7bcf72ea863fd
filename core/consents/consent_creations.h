// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "core/activity/record_state.h"
#include "core/consents/consent_list.h"
#include "core/consents/outgoing_consent.h"
#include "core/journal/journal.h"

#include <QObject>

namespace authdesk {

/// What became of making a consent.
struct CreationOutcome
{
    enum class State {
        Created,  ///< `consentId` is the new consent
        Refused,  ///< the service said no, or was not reached (`error`); nothing was made
        Unknown,  ///< it may have been made (`error` says why that is not known); `creationId` finds it again
        NotNoted, ///< the local store failed (`storeError`), so nothing was sent
    };

    State state = State::Refused;
    QString creationId;
    QString consentId;
    std::optional<ApiError> error;
    QString storeError;
};

/// Makes consents, each once. API.1 cannot be asked twice without making two, so what was asked for is noted first, an
/// answer that is lost makes it Unknown, and nothing is sent again by itself: a person looks at the candidates and says
/// "this is it", "send again" or "leave it".
class ConsentCreations : public QObject
{
    Q_OBJECT

public:
    /// Client, list, journal and log outlive this object.
    ConsentCreations(HttpClient *client, ConsentList *list, Journal *journal, ActivityLog *log,
                     QObject *parent = nullptr);

    /// Those with no known outcome: of this run, and of earlier ones once the journal is loaded. Oldest first.
    [[nodiscard]] const QList<OutgoingConsent> &unresolved() const { return m_unresolved; }

    /// Notes it, asks for it once, and tells what became of it. The name is trimmed; an empty one is refused as
    /// InvalidInput here. Goes on when whoever asked is gone. The new consent is in the list when this answers.
    [[nodiscard]] QCoro::Task<CreationOutcome> create(ConsentDraft draft);

    /// The consents that an unresolved one may have become: of exactly this name, created at about that time, and not
    /// known to be another one. Newest last. None does not mean that none will come. Cancelled when `caller` goes.
    [[nodiscard]] QCoro::Task<Result<QList<Consent>>> candidates(QString creationId, QObject *caller);
    /// "This is it": settles an unresolved one.
    [[nodiscard]] QCoro::Task<StoreResult<void>> settle(QString creationId, QString consentId);
    /// "Send again": makes it anew under a new id, and lets the old one go once the new one is noted.
    [[nodiscard]] QCoro::Task<CreationOutcome> sendAgain(QString creationId);
    /// "Leave it": gives an unresolved one up.
    [[nodiscard]] QCoro::Task<StoreResult<void>> forget(QString creationId);

Q_SIGNALS:
    void unresolvedChanged();

private:
    QCoro::Task<CreationOutcome> make(ConsentDraft draft, QString inPlaceOf);
    QCoro::Task<void> readInto(QString consentId);
    QCoro::Task<StoreResult<void>> letGo(QString creationId, RecordState foundToBe);
    [[nodiscard]] const OutgoingConsent *findUnresolved(const QString &creationId) const;
    void updateUnresolved();

    ConsentsApi m_api;
    ConsentList *m_list;
    Journal *m_journal;
    ActivityLog *m_log;
    QList<OutgoingConsent> m_unresolved;
    QSet<QString> m_accountedFor; ///< consents of this run that belong to a creation already
};

} // namespace authdesk
