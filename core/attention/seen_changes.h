// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/current_account.h"
#include "core/attention/seen_change.h"
#include "core/attention/seen_journal.h"
#include "core/authorisations/authorisation_requests.h"
#include "core/consents/consents.h"
#include "core/partnerships/partnerships.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <utility>

namespace authdesk {

/// Watches the lists of one environment and tells what has become another, also since the last run. The very first
/// filling of an environment tells nothing. What this user does here is told as such.
class SeenChanges : public QObject
{
    Q_OBJECT

public:
    /// Nouns and store outlive this object.
    SeenChanges(AuthorisationRequests *requests, Partnerships *partnerships, CurrentAccount *account, Store *store,
                const QString &environmentId, QObject *parent = nullptr);
    ~SeenChanges() override;

    /// Watches these too. They may go before this object. To be called before start().
    void follow(const Consents *consents);

    /// Reads what the last run saw. To be called before the lists are read for the first time, or after.
    void start();

Q_SIGNALS:
    /// Each change, in the order of the list.
    void changed(const authdesk::SeenChange &change);
    /// The same, once for all that one look brought; never empty. `sinceLastRun`: it happened while the program was not
    /// running.
    void seen(const QList<authdesk::SeenChange> &changes, bool sinceLastRun);

private:
    /// What is known of the rows of one noun.
    struct Watched
    {
        Noun noun = Noun::AuthorisationRequest;
        QHash<QString, RecordState> states;
        QHash<QString, QString> names; ///< of the rows that the last run saw; until this run has seen the list whole
        QSet<QString> touched;         ///< rows that are new or changed since the last look
        QHash<QString, QString> gone;  ///< names by id of the rows taken from the list since the last look
        bool wasFilled = false;        ///< the list was once seen whole, in this run or an earlier one
        bool isFilled = false;         ///< in this run
    };

    /// What one look finds.
    struct Found
    {
        QList<SeenChange> changes;
        QList<SeenRow> noted;
        QList<SeenRow> takenOut;
        bool sinceLastRun = false;
    };

    QCoro::Task<void> readJournal();
    template<class T, class Refreshing>
    void watch(Watched &watched, const KeyedList<T> &list, const Refreshing *refreshing);
    /// This user is about to bring this change about; to be called before the service hears of it.
    void noteOwn(SeenChange::Kind kind, const QString &subjectId);
    void lookSoon();
    void look();
    /// `isWhole`: what is not in the list is not at the service either.
    template<class T>
    void lookAt(Watched &watched, const KeyedList<T> &list, bool isWhole, Found &found);
    void lookAtAccount(Found &found);
    void take(Watched &watched, const SeenRow &now, Found &found);
    void takeGone(Watched &watched, const QString &id, const QString &clientName, Found &found);
    void tell(Found found);

    AuthorisationRequests *m_requests;
    Partnerships *m_partnerships;
    CurrentAccount *m_account;
    QPointer<const Consents> m_consents;
    SeenJournal m_journal;
    Watched m_watchedRequests;
    Watched m_watchedPartnerships;
    Watched m_watchedConsents;
    Watched m_watchedAccount;
    QSet<std::pair<int, QString>> m_own;
    QTimer m_soon;
    bool m_isRead = false;
};

} // namespace authdesk
