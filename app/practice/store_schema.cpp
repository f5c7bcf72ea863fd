// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/store_schema.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

QStringList tableStatements()
{
    return {
        u"CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE authorisation_requests ("
        "row INTEGER PRIMARY KEY, id TEXT NOT NULL, token TEXT NOT NULL, "
        "client_name TEXT NOT NULL, name_folded TEXT NOT NULL, client_email TEXT NOT NULL, email_folded TEXT NOT NULL, "
        "software_package TEXT NOT NULL, organisation_name TEXT NOT NULL, kvk TEXT, paid_by TEXT NOT NULL, "
        "language TEXT NOT NULL, message TEXT, status INTEGER NOT NULL, delivery INTEGER NOT NULL, "
        "created_on INTEGER NOT NULL, updated_on INTEGER NOT NULL, last_sent_on INTEGER NOT NULL, "
        "send_count INTEGER NOT NULL, opened_on INTEGER, answered_on INTEGER, decline_reason TEXT, "
        "partnership_id TEXT)"_s,
        u"CREATE TABLE partnerships ("
        "row INTEGER PRIMARY KEY, id TEXT NOT NULL, client_name TEXT NOT NULL, name_folded TEXT NOT NULL, "
        "client_email TEXT NOT NULL, environment_name TEXT NOT NULL, status INTEGER NOT NULL, "
        "authorisation_request_id TEXT, created_on INTEGER NOT NULL, updated_on INTEGER NOT NULL, "
        "ended_on INTEGER, ended_by TEXT)"_s,
        u"CREATE TABLE organisations ("
        "number INTEGER PRIMARY KEY, partnership_id TEXT NOT NULL, name TEXT NOT NULL, kvk TEXT, "
        "app_key TEXT, keys_package TEXT, keys_created_on INTEGER)"_s,
        u"CREATE TABLE register (kvk TEXT NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL, "
        "city TEXT NOT NULL)"_s,
        u"CREATE TABLE idempotency (key TEXT PRIMARY KEY, content TEXT NOT NULL, location TEXT, body BLOB, "
        "organisation INTEGER, superseded INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
        u"CREATE TABLE emails (number INTEGER PRIMARY KEY, request INTEGER NOT NULL "
        "REFERENCES authorisation_requests (row), recipient_folded TEXT NOT NULL, sent_on INTEGER NOT NULL)"_s,
        u"CREATE TABLE client_accounts (number INTEGER PRIMARY KEY, email_folded TEXT NOT NULL UNIQUE, "
        "email TEXT NOT NULL, name TEXT NOT NULL, environment_name TEXT NOT NULL, role TEXT NOT NULL, "
        "salt BLOB NOT NULL, password BLOB NOT NULL)"_s,
    };
}

QStringList indexStatements()
{
    return {
        u"CREATE UNIQUE INDEX requests_id ON authorisation_requests (id)"_s,
        u"CREATE UNIQUE INDEX requests_token ON authorisation_requests (token)"_s,
        u"CREATE UNIQUE INDEX requests_changed ON authorisation_requests (updated_on)"_s,
        // Withdrawn requests are tombstones: the lists that people page through never touch them.
        u"CREATE INDEX requests_created ON authorisation_requests (created_on, row) WHERE status <> 3"_s,
        u"CREATE INDEX requests_updated ON authorisation_requests (updated_on, row) WHERE status <> 3"_s,
        u"CREATE INDEX requests_named ON authorisation_requests (name_folded, row) WHERE status <> 3"_s,
        u"CREATE INDEX requests_status ON authorisation_requests (status, created_on, row)"_s,
        u"CREATE INDEX requests_email ON authorisation_requests (email_folded, status)"_s,
        u"CREATE INDEX requests_under_way ON authorisation_requests (last_sent_on) WHERE delivery = 0"_s,
        u"CREATE INDEX partnerships_created ON partnerships (created_on, row)"_s,
        u"CREATE INDEX partnerships_named ON partnerships (name_folded, row)"_s,
        u"CREATE INDEX partnerships_status ON partnerships (status, created_on, row)"_s,
        u"CREATE INDEX organisations_of ON organisations (partnership_id, number)"_s,
        u"CREATE INDEX register_named ON register (name_folded)"_s,
        u"CREATE INDEX idempotency_of ON idempotency (organisation) WHERE organisation IS NOT NULL"_s,
        u"CREATE INDEX emails_sent ON emails (sent_on)"_s,
        u"CREATE INDEX emails_to ON emails (recipient_folded, sent_on)"_s,
        u"CREATE UNIQUE INDEX partnerships_id ON partnerships (id)"_s,
        u"CREATE UNIQUE INDEX partnerships_changed ON partnerships (updated_on)"_s,
        u"CREATE UNIQUE INDEX register_kvk ON register (kvk)"_s,
    };
}

QStringList consentTableStatements()
{
    return {
        u"CREATE TABLE consents ("
        "row INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, name_folded TEXT NOT NULL, status INTEGER NOT NULL, "
        "source TEXT, system_settings_id TEXT, system_settings TEXT, is_test INTEGER NOT NULL, "
        "created_on INTEGER NOT NULL, updated_on INTEGER, last_used_on INTEGER, ended_on INTEGER, extra TEXT)"_s,
        u"CREATE TABLE removed_consents (id TEXT PRIMARY KEY, lapsed INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE one_time_codes (hash BLOB PRIMARY KEY, consent INTEGER NOT NULL "
        "REFERENCES consents (row) ON DELETE CASCADE, made_on INTEGER NOT NULL, used_on INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX codes_of ON one_time_codes (consent)"_s,
        u"CREATE INDEX codes_made ON one_time_codes (made_on)"_s,
    };
}

QStringList consentIndexStatements()
{
    return {
        u"CREATE UNIQUE INDEX consents_id ON consents (id)"_s,
        u"CREATE INDEX consents_created ON consents (created_on, row)"_s,
        u"CREATE INDEX consents_updated ON consents (updated_on, row)"_s,
        u"CREATE INDEX consents_named ON consents (name_folded, row)"_s,
        u"CREATE INDEX consents_status ON consents (status, created_on, row)"_s,
        // For what time does to them, which every request looks at.
        u"CREATE INDEX consents_unused ON consents (last_used_on) WHERE status = 1"_s,
        u"CREATE INDEX consents_ended ON consents (ended_on) WHERE status IN (2, 3)"_s,
    };
}

} // namespace authdesk::practice
