// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Migration = std::array<const char16_t *, 12>;

/// Migration n brings version n to n + 1. Released ones are never edited. Times are UTC, ISO 8601.
constexpr std::array<Migration, 5> migrations{{
    {
        // What was sent, is being sent, or whose outcome is unknown. Written before the first byte goes out.
        uR"(CREATE TABLE outgoing_requests (
            idempotency_key TEXT PRIMARY KEY,
            environment_id  TEXT NOT NULL,
            content         TEXT NOT NULL,
            state           INTEGER NOT NULL,
            created_on      TEXT NOT NULL,
            request_id      TEXT NOT NULL DEFAULT ''))",
        // The same for connection keys that are being generated; a row goes once the Secret is in safe hands.
        uR"(CREATE TABLE outgoing_key_sets (
            idempotency_key TEXT PRIMARY KEY,
            environment_id  TEXT NOT NULL,
            partnership_id  TEXT NOT NULL,
            organisation_id TEXT NOT NULL,
            software_package_id TEXT NOT NULL,
            created_on      TEXT NOT NULL,
            UNIQUE (environment_id, partnership_id, organisation_id)))",
        // Which key sets the user has confirmed as entered in the accounting software. An App Key is not a secret.
        uR"(CREATE TABLE entered_key_sets (
            environment_id  TEXT NOT NULL,
            partnership_id  TEXT NOT NULL,
            organisation_id TEXT NOT NULL,
            app_key         TEXT NOT NULL,
            entered_on      TEXT NOT NULL,
            PRIMARY KEY (environment_id, partnership_id, organisation_id)))",
    },
    {
        // The log of what was done and seen. It only grows: what would change or take away a row is refused. `run`
        // tells what is still under way from what a killed program left.
        uR"(CREATE TABLE activity (
            entry            INTEGER PRIMARY KEY AUTOINCREMENT,
            happened_on      TEXT NOT NULL,
            run              TEXT NOT NULL,
            environment_id   TEXT NOT NULL,
            environment_name TEXT NOT NULL,
            user             TEXT NOT NULL,
            what             INTEGER NOT NULL,
            is_seen          INTEGER NOT NULL,
            client_name      TEXT NOT NULL,
            client_key       TEXT NOT NULL,
            from_text        TEXT NOT NULL,
            to_text          TEXT NOT NULL,
            detail           TEXT NOT NULL))",
        uR"(CREATE INDEX activity_of_environment ON activity (environment_id, entry))",
        // What became of an action that was begun; at most one for each.
        uR"(CREATE TABLE activity_outcomes (
            entry          INTEGER PRIMARY KEY REFERENCES activity (entry),
            ended_on       TEXT NOT NULL,
            outcome        INTEGER NOT NULL,
            correlation_id TEXT NOT NULL,
            error          TEXT NOT NULL,
            http_status    INTEGER NOT NULL))",
        uR"(CREATE TRIGGER activity_is_not_changed BEFORE UPDATE ON activity
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
        uR"(CREATE TRIGGER activity_is_not_deleted BEFORE DELETE ON activity
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
        // INSERT OR REPLACE would delete without asking the trigger above.
        uR"(CREATE TRIGGER activity_is_not_replaced BEFORE INSERT ON activity
            WHEN EXISTS (SELECT 1 FROM activity WHERE entry = NEW.entry)
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
        uR"(CREATE TRIGGER activity_outcome_is_not_changed BEFORE UPDATE ON activity_outcomes
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
        uR"(CREATE TRIGGER activity_outcome_is_not_deleted BEFORE DELETE ON activity_outcomes
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
        uR"(CREATE TRIGGER activity_outcome_is_not_replaced BEFORE INSERT ON activity_outcomes
            WHEN EXISTS (SELECT 1 FROM activity_outcomes WHERE entry = NEW.entry)
            BEGIN SELECT RAISE(ABORT, 'The activity log only grows'); END)",
    },
    {
        // Lines of "needs attention" that the user set aside, each in the state that its subject had then.
        uR"(CREATE TABLE dismissed_items (
            environment_id  TEXT NOT NULL,
            item_id         TEXT NOT NULL,
            fingerprint     TEXT NOT NULL,
            dismissed_on    TEXT NOT NULL,
            PRIMARY KEY (environment_id, item_id)) WITHOUT ROWID)",
        // In which state each row was last seen, so that the next run can tell what has changed.
        uR"(CREATE TABLE seen_states (
            environment_id  TEXT NOT NULL,
            noun            INTEGER NOT NULL,
            subject_id      TEXT NOT NULL,
            state           INTEGER NOT NULL,
            client_name     TEXT NOT NULL,
            PRIMARY KEY (environment_id, noun, subject_id)) WITHOUT ROWID)",
    },
    {
        // Consents that were asked for and whose outcome is not known; API.1 knows no idempotency keys.
        uR"(CREATE TABLE outgoing_consents (
            creation_id     TEXT PRIMARY KEY,
            environment_id  TEXT NOT NULL,
            content         TEXT NOT NULL,
            state           INTEGER NOT NULL,
            created_on      TEXT NOT NULL))",
        // Which request, partnership and consent the user says are one client's; `first` sorts before `second`.
        uR"(CREATE TABLE client_links (
            environment_id  TEXT NOT NULL,
            first           TEXT NOT NULL,
            second          TEXT NOT NULL,
            linked_on       TEXT NOT NULL,
            PRIMARY KEY (environment_id, first, second)))",
    },
    {
        // All changes that are on their way, or of which it is not known what became of them: core/journal.
        uR"(CREATE TABLE journal (
            id              TEXT PRIMARY KEY,
            environment_id  TEXT NOT NULL,
            change          INTEGER NOT NULL,
            subject_id      TEXT NOT NULL,
            client_name     TEXT NOT NULL,
            content         TEXT NOT NULL,
            state           INTEGER NOT NULL,
            user_name       TEXT NOT NULL,
            started_on      TEXT NOT NULL))",
        uR"(CREATE INDEX journal_of_subject ON journal (environment_id, change, subject_id))",
        // The three tables before it, which only ever were in SQLite. What had been settled (1 and 2) was left behind.
        uR"(INSERT INTO journal SELECT idempotency_key, environment_id, 1, '',
                CASE WHEN json_valid(content) THEN coalesce(json_extract(content, '$.clientName'), '') ELSE '' END, content, CASE state WHEN 3 THEN 1 ELSE 0 END, '',
                created_on FROM outgoing_requests WHERE state IN (0, 3))",
        uR"(INSERT INTO journal SELECT idempotency_key, environment_id, 21, partnership_id, '',
                json_object('organisationId', organisation_id, 'softwarePackageId', software_package_id), 1, '',
                created_on FROM outgoing_key_sets)",
        uR"(INSERT INTO journal SELECT creation_id, environment_id, 40, '',
                CASE WHEN json_valid(content) THEN coalesce(json_extract(content, '$.name'), '') ELSE '' END, content, state, '', created_on FROM outgoing_consents)",
        uR"(DROP TABLE outgoing_requests)",
        uR"(DROP TABLE outgoing_key_sets)",
        uR"(DROP TABLE outgoing_consents)",
    },
}};

StoreResult<int> versionOf(QSqlDatabase &database)
{
    StoreResult<QSqlQuery> query = execute(database, u"PRAGMA user_version"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    return query->value(0).toInt();
}

StoreResult<void> migrate(QSqlDatabase &database, int from)
{
    for (int version = from; version < schemaVersion(); ++version) {
        for (const char16_t *statement : migrations.at(static_cast<size_t>(version))) {
            if (statement == nullptr)
                continue;
            if (auto done = change(database, QString::fromUtf16(statement)); !done)
                return done;
        }
    }
    return change(database, u"PRAGMA user_version = %1"_s.arg(schemaVersion()));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

StoreResult<void> bringUpToDate(QSqlDatabase &database)
{
    const StoreResult<int> version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return tl::unexpected(StoreError{u"The local store was made by a newer version of Authdesk"_s});

    for (const auto &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = change(database, pragma); !done)
            return done;
    }
    if (*version == schemaVersion())
        return {};
    return inTransaction(database, [&database, &version] { return migrate(database, *version); });
}

} // namespace authdesk
