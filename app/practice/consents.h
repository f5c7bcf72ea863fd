// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

#include <QJsonObject>
#include <optional>

namespace authdesk::practice {

/// Sample consents may hold other numbers, as services do when they grow.
enum class ConsentStatus : int { Created = 0, Accepted = 1, Revoked = 2, Inactive = 3 };

/// A link between a client and the accounting system whose data may be read.
struct Consent
{
    qint64 row = 0;
    QString id;
    QString name; ///< null when it has none
    ConsentStatus status = ConsentStatus::Created;
    QString source;             ///< the connected system's id; null when none is
    QString systemSettingsId;   ///< null when none is connected
    QJsonObject systemSettings; ///< system id to uuid
    bool isTest = false;
    qint64 createdOn = 0;
    std::optional<qint64> updatedOn;
    std::optional<qint64> lastUsedOn; ///< since when it lies unused, while it is accepted
    std::optional<qint64> endedOn;    ///< when it became revoked or inactive
    QJsonObject extra;                ///< stands over what toJson() says, for hostile samples
};

/// What a requester changes of a consent; what is not given stays.
struct ConsentChange
{
    std::optional<QString> name;
    std::optional<ConsentStatus> status;
};

/// Why a consent is no longer there.
enum class Removal { Deleted = 0, Lapsed = 1 };

/// The consents in the store, and what can happen to one.
class Consents
{
public:
    Consents(Store &store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    [[nodiscard]] std::optional<Consent> find(const QString &id);
    /// How it came to be gone; nothing when it never was or still is.
    [[nodiscard]] std::optional<Removal> removalOf(const QString &id);

    /// Gives the id.
    [[nodiscard]] QString create(const QString &name, const QJsonObject &systemSettings);
    /// What already is as asked changes nothing, not even the ETag.
    void change(const Consent &consent, const ConsentChange &change);
    /// For good.
    void remove(const Consent &consent);

    /// The client allows reading this system, or takes it back.
    void accept(const Consent &consent, const QString &system);
    void removeAccess(const Consent &consent);

    /// What the passing of time has done by now: created ones that nobody accepted in 30 days are removed, accepted
    /// ones that lay unused for 30 days are inactive, revoked and inactive ones are removed after 180 days.
    void passTime();

private:
    [[nodiscard]] bool holdsAny(const QString &table, const QString &condition, qint64 moment);
    void removeLapsed(const QString &table, const QString &condition, qint64 moment);

    Store &m_store;
    Clock &m_clock;
};

/// Whether a requester may bring a consent from one status to the other: what is open can be revoked, nothing comes
/// back.
[[nodiscard]] bool mayBecome(ConsentStatus from, ConsentStatus to);

/// A name as it is compared in searches; empty for none.
[[nodiscard]] QString foldedName(const QString &name);

/// Inserts a row as it stands, with all its columns.
[[nodiscard]] QString insertConsentStatement();
void bindConsent(QSqlQuery &query, const Consent &consent);

/// The row under the query, which selected all columns.
[[nodiscard]] Consent readConsent(const QSqlQuery &query);
[[nodiscard]] QJsonObject toJson(const Consent &consent);

} // namespace authdesk::practice
