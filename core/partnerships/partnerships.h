// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "core/journal/journal_resolver.h"
#include "core/list/keyed_list.h"
#include "core/net/list_refresh.h"
#include "core/partnerships/entered_key_sets.h"
#include "core/partnerships/partnerships_api.h"

#include <QObject>
#include <QSet>
#include <optional>

namespace authdesk {

/// Why a key set could not be had: the service's word, or that of the local store (then nothing was asked of the
/// service).
struct KeysFault
{
    std::optional<ApiError> error;
    QString storeError;
    bool wasReplaced = false; ///< the set that was to be shown again is no longer the valid one
};

/// The client's organisations with what this machine knows of each one's keys.
struct OrganisationWithKeys
{
    ClientOrganisation organisation;
    bool isEntered = false;    ///< the present set was confirmed as entered in the software
    bool hasUnseenSet = false; ///< a set was asked for whose Secret is not in safe hands: it can be had once more
    QString unseenSoftwarePackageId;

    bool operator==(const OrganisationWithKeys &) const = default;
};

/// The partnerships of one environment and their connection keys.
class Partnerships : public QObject
{
    Q_OBJECT

public:
    /// Client, store, journal and log outlive this object.
    Partnerships(HttpClient *client, Store *store, Journal *journal, ActivityLog *log, QObject *parent = nullptr);

    [[nodiscard]] const KeyedList<Partnership> &list() const { return m_list; }
    [[nodiscard]] ListRefresh *refreshing() { return &m_refresh; }
    void refresh() { m_refresh.refresh(); }

    /// Reads one partnership into the list; takes it out when the service no longer knows it.
    [[nodiscard]] QCoro::Task<Result<Partnership>> reread(QString id);
    /// Ends an active partnership at once, and all its keys. `seen` is the state on which the user decided. Nothing was
    /// done when the error is Conflict (it had ended already), ChangedMeanwhile or NotFound; the list then shows what
    /// is so. Goes on when whoever asked is gone.
    [[nodiscard]] QCoro::Task<Result<void>> cancel(Partnership seen);
    /// Cancelled when `caller` goes.
    [[nodiscard]] QCoro::Task<Result<QList<OrganisationWithKeys>>> organisations(QString partnershipId,
                                                                                 QObject *caller);

    /// Gives the set that was asked for and not yet secured, if there is one for the same package; generates a new one
    /// otherwise, which ends the old one. The key is noted before the call, so a lost answer, or a crash, loses no
    /// Secret. Goes on when whoever asked is gone.
    [[nodiscard]] QCoro::Task<tl::expected<ConnectionKeys, KeysFault>> keysFor(KeyPlace place,
                                                                               QString softwarePackageId);
    /// The Secret is in safe hands; the service need not give it again.
    void secured(const KeyPlace &place);
    /// The user copied the Secret, or a text that holds it: a line in the log.
    void noteCopied(const KeyPlace &place);
    /// The user says that the set is entered in the accounting software.
    [[nodiscard]] QCoro::Task<StoreResult<void>> confirmEntered(KeyPlace place, QString appKey);

    /// The partnerships of which at least one key set was confirmed on this machine as entered: in this run, and in
    /// earlier ones once `loadEntered` has run.
    [[nodiscard]] const QSet<QString> &withEnteredKeys() const { return m_withEnteredKeys; }
    void loadEntered();

Q_SIGNALS:
    /// The keys of this partnership's organisations changed, or what is known of them did.
    void keysChanged(const QString &partnershipId);
    void withEnteredKeysChanged();
    /// The service is about to be asked to end this partnership, from here.
    void cancelling(const QString &id);

private:
    [[nodiscard]] QCoro::Task<Result<void>> cancelAsSeen(Partnership seen, CallTrace trace);
    QJsonArray takePage(const QJsonArray &rows);
    void take(QList<Partnership> present);
    QCoro::Task<Result<TaggedPartnership>> readInto(QString id);
    QCoro::Task<void> readEntered();
    /// The sets of an organisation that were asked for and are not in safe hands yet, newest first.
    QCoro::Task<StoreResult<QList<JournalEntry>>> openSets(KeyPlace place);
    QCoro::Task<void> closeSets(KeyPlace place);
    QCoro::Task<std::optional<QList<Activity>>> readOutcome(JournalEntry entry);
    void addWithEnteredKeys(const QSet<QString> &partnershipIds);

    [[nodiscard]] Activity activityOn(const KeyPlace &place, Activity::What what) const;

    Journal *m_journal;
    ActivityLog *m_log;
    PartnershipsApi m_api;
    EnteredKeySets m_entered;
    KeyedList<Partnership> m_list;
    ListRefresh m_refresh;
    JournalResolver m_resolver;
    QSet<QString> m_withEnteredKeys;
};

} // namespace authdesk
