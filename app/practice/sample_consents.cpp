// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sample_consents.h"

#include "app/practice/accounting_systems.h"
#include "app/practice/consents.h"
#include "app/practice/ids.h"

#include <QJsonArray>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr int day = 24 * 60; ///< in minutes
constexpr int share = 60;    ///< percent of the clients
constexpr quint64 ownDice = 0x636f6e73656e7473;

class ConsentWriter
{
public:
    ConsentWriter(Store &store, qint64 now, quint64 seed)
        : m_dice(seed ^ ownDice)
        , m_now(now)
        , m_insert(store.prepare(insertConsentStatement()))
    {
    }

    void writeClient(const QString &clientName, const QString &organisation)
    {
        const bool chosen = m_dice.chance(share);
        const bool byOrganisation = m_dice.chance(25);
        if (!chosen)
            return;
        Consent consent;
        consent.name = byOrganisation ? organisation : clientName;
        consent.isTest = m_dice.chance(4);
        decideFate(consent);
        if (consent.isTest)
            consent.name = "Test "_L1 + consent.name;
        write(consent);
    }

    void writeHostile();

private:
    void write(Consent &consent)
    {
        consent.id = sampleId(m_dice);
        bindConsent(m_insert, consent);
        if (!m_insert.exec())
            throw StoreFailure("the sample consents could not be stored");
    }

    /// A moment up to `usual` days ago; for some of them one of the last three days before `limit`, but not the last
    /// quarter of a day: nothing lapses while one looks.
    qint64 ago(int usual, int limit)
    {
        const bool soon = m_dice.chance(15);
        const int minutes =
            soon ? limit * day - day / 4 - m_dice.below(3 * day - day / 4) : 60 + m_dice.below(usual * day);
        return m_now - minutes * minute;
    }

    void decideFate(Consent &consent)
    {
        const int lot = m_dice.below(100);
        if (lot < 20) {
            consent.createdOn = ago(26, 30);
            return;
        }
        consent.status = lot < 78   ? ConsentStatus::Accepted
                         : lot < 89 ? ConsentStatus::Inactive
                                    : ConsentStatus::Revoked;
        const bool open = consent.status == ConsentStatus::Accepted;
        const qint64 moment = open ? ago(20, 30) : ago(170, 180);
        consent.updatedOn = moment;
        consent.lastUsedOn = moment;
        if (!open)
            consent.endedOn = moment;
        consent.createdOn = moment - (60 + m_dice.below(500 * day)) * minute;
        connect(consent);
    }

    void connect(Consent &consent)
    {
        const auto &all = accountingSystems();
        const bool wasConnected = consent.status != ConsentStatus::Revoked || m_dice.chance(60);
        QString system = all.at(m_dice.below(static_cast<int>(all.size()))).id;
        if (consent.isTest)
            system = testSystemId();
        else if (system == testSystemId())
            system = u"exactonline"_s;
        consent.systemSettingsId = sampleId(m_dice);
        if (!wasConnected) {
            consent.systemSettingsId.clear();
            return;
        }
        consent.source = system;
        consent.systemSettings[system] = consent.systemSettingsId;
    }

    Dice m_dice;
    qint64 m_now;
    QSqlQuery m_insert;
};

void ConsentWriter::writeHostile()
{
    const auto accepted = [this](const QString &name) {
        Consent consent;
        consent.name = name;
        consent.status = ConsentStatus::Accepted;
        consent.createdOn = m_now - 40LL * day * minute;
        consent.updatedOn = m_now - 2LL * day * minute;
        consent.lastUsedOn = consent.updatedOn;
        consent.source = u"fortnox"_s;
        consent.systemSettingsId = sampleId(m_dice);
        consent.systemSettings[consent.source] = consent.systemSettingsId;
        return consent;
    };
    Consent nameless = accepted({});
    Consent strangeStatus = accepted(u"Unknown status"_s);
    strangeStatus.status = static_cast<ConsentStatus>(7);
    Consent strangeSystem = accepted(u"Unknown system"_s);
    strangeSystem.source = u"abacus-9000"_s;
    strangeSystem.systemSettings = {{strangeSystem.source, strangeSystem.systemSettingsId}};
    Consent more = accepted(u"Fields of tomorrow"_s);
    more.extra = {{u"isTest"_s, true},
                  {u"grants"_s, QJsonArray{QJsonObject{{u"scope"_s, u"ledger"_s}}}},
                  {u"expiresOn"_s, QJsonValue::Null}};
    Consent formula = accepted(u"=HYPERLINK(\"http://x.example\";\"<b>Bold & co</b>\")"_s);
    // Written from right to left, with a mark that would turn round what follows.
    Consent turned = accepted(u"\u05d7\u05e9\u05d1\u05d5\u05df \u202eX.V.B"_s);
    Consent endless = accepted(u"Zeer Lange Naam "_s.repeated(60));
    Consent broken = accepted(u"No status at all"_s);
    broken.extra = {{u"status"_s, QJsonValue::Null}};
    for (Consent *consent : {&nameless, &strangeStatus, &strangeSystem, &more, &formula, &turned, &endless, &broken})
        write(*consent);
}

/// How many of the store's clients are samples: the first so many.
int sampleClients(Store &store)
{
    const QStringList words = store.note(u"samples"_s).split(u' ');
    return words.value(1).chopped(words.value(1).endsWith(u',') ? 1 : 0).toInt();
}

} // namespace

void fillWithConsents(Store &store, Clock &clock, quint64 seed, bool hostile)
{
    const QString note = u"sample consents"_s;
    if (!store.note(note).isNull())
        return;
    store.begin();
    ConsentWriter writer(store, clock.now(), seed);
    QSqlQuery clients =
        store.run(u"SELECT client_name, organisation_name FROM authorisation_requests ORDER BY row LIMIT ?"_s,
                  {sampleClients(store)});
    while (clients.next())
        writer.writeClient(clients.value(0).toString(), clients.value(1).toString());
    if (hostile)
        writer.writeHostile();
    store.createConsentIndexes();
    store.setNote(note, hostile ? u"with hostile ones"_s : u"plain"_s);
    store.commit();
}

} // namespace authdesk::practice
