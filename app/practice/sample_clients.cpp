// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sample_clients.h"

#include "app/practice/authorisation_requests.h"
#include "app/practice/catalogue.h"
#include "app/practice/partnerships.h"
#include "app/practice/sample_names.h"
#include "app/practice/text_folding.h"

#include <QSet>
#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int otherOrganisations = 400; ///< in the register, but nobody's client yet
constexpr qint64 minute = 60'000;
constexpr int minutesPerDay = 24 * 60;
constexpr int oldestDays = 60;
constexpr qint64 firstOrganisation = 10'001;

void runPrepared(QSqlQuery &query)
{
    if (!query.exec())
        throw StoreFailure("the sample clients could not be stored");
}

class SampleWriter
{
public:
    SampleWriter(Store &store, qint64 now, quint64 seed)
        : m_dice(seed)
        , m_now(now)
        , m_requests(store.prepare(insertRequestStatement()))
        , m_partnerships(store.prepare(insertPartnershipStatement()))
        , m_organisations(store.prepare(insertOrganisationStatement()))
        , m_register(store.prepare(u"INSERT INTO register (kvk, name, name_folded, city) VALUES (?, ?, ?, ?)"_s))
        , m_emails(store.prepare(u"INSERT INTO emails (request, recipient_folded, sent_on) VALUES (?, ?, ?)"_s))
    {
    }

    void writeRegisterEntry() { (void)writeCompany(); }

    void writeClient()
    {
        AuthorisationRequest request;
        request.id = sampleId(m_dice);
        request.token = sampleToken(m_dice, 32);
        const Company company = describeClient(request);
        // At least a quarter of an hour ago, so that nothing is still under way.
        const int age = 15 + m_dice.below(oldestDays * minutesPerDay - 15);
        request.createdOn = m_now - age * minute;
        request.lastSentOn = request.createdOn;
        request.delivery = Delivery::Delivered;
        decideFate(request, age);
        Partnership partnership;
        if (request.status == RequestStatus::Accepted) {
            partnership = makePartnership(request, company);
            request.partnershipId = partnership.id;
        }
        bindRequest(m_requests, request);
        runPrepared(m_requests);
        writeEmails(request, m_requests.lastInsertId().toLongLong());
        if (!partnership.id.isEmpty())
            writePartnership(partnership, request, company);
    }

    [[nodiscard]] qint64 lastChange() const { return m_lastChange; }

private:
    struct Company
    {
        SampleCompany names;
        QString kvk;
    };

    Company writeCompany()
    {
        Company company{sampleCompany(m_dice), sampleKvk(m_companies++)};
        m_register.bindValue(0, company.kvk);
        m_register.bindValue(1, company.names.name);
        m_register.bindValue(2, folded(company.names.name));
        m_register.bindValue(3, company.names.city);
        runPrepared(m_register);
        return company;
    }

    Company describeClient(AuthorisationRequest &request)
    {
        Company company = writeCompany();
        const SamplePerson person = samplePerson(m_dice);
        const auto &packages = softwarePackages();
        const bool dutch = m_dice.chance(85);
        request.content.clientName = person.name;
        request.content.clientEmail = person.localPart + u'@' + company.names.domain;
        request.content.softwarePackageId = packages.at(m_dice.below(static_cast<int>(packages.size()))).id;
        request.content.organisationName = company.names.name;
        request.content.kvk = m_dice.chance(90) ? company.kvk : QString();
        request.content.paidBy = m_dice.chance(60) ? u"requester"_s : u"client"_s;
        request.content.language = dutch ? u"nl"_s : u"en"_s;
        request.content.message = sampleMessage(m_dice, dutch);
        return company;
    }

    /// Somewhere in the last `within` minutes, at a moment that no other change has.
    qint64 changeWithin(int within)
    {
        qint64 moment = m_now - (1 + m_dice.below(std::max(within, 2))) * minute - m_dice.below(minute);
        while (m_changes.contains(moment))
            --moment;
        m_changes.insert(moment);
        m_lastChange = std::max(m_lastChange, moment);
        return moment;
    }

    void decideFate(AuthorisationRequest &request, int age)
    {
        const int lot = m_dice.below(100);
        const int opened = std::min(age, m_dice.below(3 * minutesPerDay) + 5);
        const qint64 openedOn = request.createdOn + opened * minute;
        if (lot < 30) {
            leavePending(request, age, lot, openedOn);
        } else if (lot < 95) {
            request.status = lot < 85 ? RequestStatus::Accepted : RequestStatus::Declined;
            request.updatedOn = changeWithin(age - opened);
            request.answeredOn = std::max(request.updatedOn, request.createdOn);
            request.openedOn = std::min(openedOn, *request.answeredOn);
            if (request.status == RequestStatus::Declined)
                request.declineReason = sampleDeclineReason(m_dice, request.content.language == "nl"_L1);
        } else {
            request.status = RequestStatus::Withdrawn;
            request.updatedOn = changeWithin(age);
        }
        request.createdOn = std::min(request.createdOn, request.updatedOn);
        request.lastSentOn = std::min(request.lastSentOn, request.updatedOn);
    }

    void leavePending(AuthorisationRequest &request, int age, int lot, qint64 openedOn)
    {
        request.updatedOn = changeWithin(age);
        if (lot < 3) {
            request.delivery = Delivery::Bounced;
            request.content.clientEmail = "bounce."_L1 + request.content.clientEmail;
        } else if (lot < 12) {
            request.openedOn = std::min(openedOn, request.updatedOn);
        } else if (lot < 17 && age > 3 * minutesPerDay) {
            request.sendCount = 2 + m_dice.below(2);
            request.lastSentOn = request.updatedOn;
        }
    }

    Partnership makePartnership(const AuthorisationRequest &request, const Company &company)
    {
        Partnership partnership;
        partnership.id = sampleId(m_dice);
        partnership.clientName = request.content.clientName;
        partnership.clientEmail = request.content.clientEmail;
        partnership.environmentName = company.names.name;
        partnership.authorisationRequestId = request.id;
        partnership.createdOn = *request.answeredOn;
        const int age = static_cast<int>((m_now - partnership.createdOn) / minute);
        partnership.updatedOn = changeWithin(age);
        if (m_dice.chance(8)) {
            partnership.status = PartnershipStatus::Ended;
            partnership.endedOn = partnership.updatedOn;
            partnership.endedBy = m_dice.chance(70) ? u"requester"_s : u"client"_s;
        }
        partnership.createdOn = std::min(partnership.createdOn, partnership.updatedOn);
        return partnership;
    }

    void writePartnership(const Partnership &partnership, const AuthorisationRequest &request, const Company &company)
    {
        bindPartnership(m_partnerships, partnership);
        runPrepared(m_partnerships);
        writeOrganisation(partnership, request, company.names.name, request.content.kvk);
        const int lot = m_dice.below(100);
        for (int extra = lot < 7 ? 2 : lot < 25 ? 1 : 0; extra > 0; --extra) {
            const Company other = writeCompany();
            writeOrganisation(partnership, request, other.names.name, other.kvk);
        }
    }

    void writeOrganisation(const Partnership &partnership, const AuthorisationRequest &request, const QString &name,
                           const QString &kvk)
    {
        PartnerOrganisation organisation;
        organisation.number = m_nextOrganisation++;
        organisation.name = name;
        organisation.kvk = kvk;
        const bool hasKeys = m_dice.chance(60);
        const QString appKey = sampleToken(m_dice, 24);
        if (hasKeys && partnership.status == PartnershipStatus::Active) {
            organisation.appKey = appKey;
            organisation.keysPackageId = request.content.softwarePackageId;
            organisation.keysCreatedOn = partnership.updatedOn;
        }
        bindOrganisation(m_organisations, partnership.id, organisation);
        runPrepared(m_organisations);
    }

    void writeEmails(const AuthorisationRequest &request, qint64 row)
    {
        const qint64 span = request.lastSentOn - request.createdOn;
        for (int i = 0; i < request.sendCount; ++i) {
            const qint64 sentOn =
                request.sendCount == 1 ? request.createdOn : request.createdOn + span * i / (request.sendCount - 1);
            m_emails.bindValue(0, row);
            m_emails.bindValue(1, foldedAddress(request.content.clientEmail));
            m_emails.bindValue(2, sentOn);
            runPrepared(m_emails);
        }
    }

    Dice m_dice;
    qint64 m_now;
    QSqlQuery m_requests;
    QSqlQuery m_partnerships;
    QSqlQuery m_organisations;
    QSqlQuery m_register;
    QSqlQuery m_emails;
    QSet<qint64> m_changes;
    qint64 m_lastChange = 0;
    qint64 m_companies = 0;
    qint64 m_nextOrganisation = firstOrganisation;
};

} // namespace

bool fillWithSamples(Store &store, Clock &clock, int clients, quint64 seed)
{
    const QString note = u"samples"_s;
    if (!store.note(note).isNull())
        return false;
    store.begin();
    SampleWriter writer(store, clock.now(), seed);
    for (int i = 0; i < otherOrganisations; ++i)
        writer.writeRegisterEntry();
    for (int i = 0; i < clients; ++i)
        writer.writeClient();
    store.setNote(note, u"clients %1, seed %2"_s.arg(clients).arg(seed));
    store.commit();
    clock.changesEndedAt(writer.lastChange());
    return true;
}

} // namespace authdesk::practice
