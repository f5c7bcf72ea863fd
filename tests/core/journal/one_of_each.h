// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"
#include "core/consents/consents.h"
#include "core/partnerships/partnerships.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace authdesk::test {

using namespace Qt::StringLiterals;
using Change = JournalEntry::Change;

inline const QList<Change> allChanges{Change::SendRequest,       Change::ResendRequest, Change::WithdrawRequest,
                                      Change::CancelPartnership, Change::GenerateKeys,  Change::CreateConsent,
                                      Change::SaveConsent,       Change::DeleteConsent, Change::MakeOneTimeCode};

inline QByteArray nameOf(Change change)
{
    static const QHash<Change, QByteArray> names{
        {Change::SendRequest, "send request"},         {Change::ResendRequest, "resend request"},
        {Change::WithdrawRequest, "withdraw request"}, {Change::CancelPartnership, "cancel partnership"},
        {Change::GenerateKeys, "generate keys"},       {Change::CreateConsent, "create consent"},
        {Change::SaveConsent, "save consent"},         {Change::DeleteConsent, "delete consent"},
        {Change::MakeOneTimeCode, "one-time code"}};
    return names.value(change);
}

/// A service that holds one request r1, one partnership p1 and one consent c1. It carries out each change that it is
/// asked for (unless it is told not to), and then does to the answer what the test says.
class OneOfEach
{
public:
    OneOfEach()
        : m_server([this](const ReceivedRequest &request) { return answer(request); })
    {
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// The changes that were asked for, in their order.
    [[nodiscard]] const QList<ReceivedRequest> &changes() const { return m_changes; }

    std::function<Behaviour()> reply = [] {
        return Behaviour::drop();
    };
    bool carriesOut = true;
    bool isThere = true; ///< else it answers every question with 503

    int requestStatus = 0;
    int sendCount = 1;
    int partnershipStatus = 0;
    QString consentName = u"Jansen"_s;
    bool hasConsent = true;
    QJsonArray sent; ///< requests that were made

private:
    static QJsonObject listOf(const QJsonArray &rows)
    {
        return {{u"data"_s, rows},
                {u"meta"_s, QJsonObject{{u"totalPages"_s, 1}, {u"totalCount"_s, static_cast<int>(rows.size())}}}};
    }
    [[nodiscard]] QJsonObject request() const
    {
        return {{u"id"_s, u"r1"_s},
                {u"clientName"_s, u"Bakkerij Jansen"_s},
                {u"status"_s, requestStatus},
                {u"createdOn"_s, u"2026-01-01T09:00:00Z"_s},
                {u"updatedOn"_s, u"2026-01-01T09:00:00Z"_s},
                {u"lastSentOn"_s, u"2026-01-0%1T09:00:00Z"_s.arg(sendCount)},
                {u"sendCount"_s, sendCount}};
    }
    [[nodiscard]] QJsonObject partnership() const
    {
        return {{u"id"_s, u"p1"_s}, {u"clientName"_s, u"Bakkerij Jansen"_s}, {u"status"_s, partnershipStatus}};
    }
    [[nodiscard]] QJsonObject consent() const
    {
        return {{u"id"_s, u"c1"_s}, {u"name"_s, consentName}, {u"status"_s, 0}};
    }

    Behaviour answer(const ReceivedRequest &asked)
    {
        if (asked.verb != "GET")
            return change(asked);
        if (!isThere)
            return Behaviour::answer(503);
        const QByteArray tag = "ETag: \"1\"\r\n";
        if (asked.target.contains("/authorisation-requests/"))
            return requestStatus == 3 ? Behaviour::answer(404) : Behaviour::json(request(), tag);
        if (asked.target.contains("/partnerships/"))
            return Behaviour::json(partnership(), tag);
        if (asked.target.contains("/consents/"))
            return hasConsent ? Behaviour::json(consent(), tag) : Behaviour::answer(404);
        if (asked.target.contains("/authorisation-requests?Email"))
            return Behaviour::json(listOf(sent));
        return Behaviour::json(listOf({}));
    }

    Behaviour change(const ReceivedRequest &asked)
    {
        m_changes.append(asked);
        if (carriesOut)
            carryOut(asked);
        return reply();
    }

    void carryOut(const ReceivedRequest &asked)
    {
        if (asked.target.endsWith("/resend")) {
            ++sendCount;
        } else if (asked.verb == "DELETE" && asked.target.contains("/authorisation-requests/")) {
            requestStatus = 3;
        } else if (asked.target.endsWith("/cancel")) {
            partnershipStatus = 1;
        } else if (asked.verb == "PATCH") {
            consentName = u"Jansen II"_s;
        } else if (asked.verb == "DELETE") {
            hasConsent = false;
        } else if (asked.target.endsWith("/authorisation-requests")) {
            QJsonObject made = QJsonDocument::fromJson(asked.body).object();
            made[u"id"_s] = u"r2"_s;
            made[u"status"_s] = 0;
            made[u"createdOn"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
            sent.append(made);
        }
    }

    QList<ReceivedRequest> m_changes;
    FaultyServer m_server;
};

/// All nouns of one office, as an environment has them. Goes as an environment goes.
struct Office
{
    Office(const QString &file, const QUrl &service)
        : store(file)
        , client(service, Secret(u"key"_s), impatient())
        , log(&store, {u"office"_s, u"Office"_s})
        , journal(&store, &log)
        , requests(&client, &journal, &log)
        , partnerships(&client, &store, &journal, &log)
        , consents(&client, &journal, &log, QUrl(u"https://onboarding.example"_s))
    {
        log.setUser(u"Anna de Boer"_s);
    }
    ~Office()
    {
        client.shutDown();
        store.drain();
    }
    Q_DISABLE_COPY_MOVE(Office)

    static HttpLimits impatient()
    {
        HttpLimits limits;
        limits.retry.tries = 1;
        return limits;
    }

    Store store;
    HttpClient client;
    ActivityLog log;
    Journal journal;
    AuthorisationRequests requests;
    Partnerships partnerships;
    Consents consents;
};

inline AuthorisationDraft draft()
{
    AuthorisationDraft draft;
    draft.clientName = u"Bakkerij Jansen"_s;
    draft.clientEmail = u"jan@jansen.example"_s;
    draft.softwarePackageId = u"yuki"_s;
    draft.organisation.name = u"Bakkerij Jansen B.V."_s;
    draft.paidBy = Payer::Requester;
    return draft;
}

inline Consent seenConsent()
{
    Consent seen;
    seen.id = u"c1"_s;
    seen.name = u"Jansen"_s;
    seen.status = Consent::Status::Created;
    seen.statusNumber = 0;
    return seen;
}

/// Asks for one change, as a window does, and gives the error that a person is told of; none where it was done.
inline QCoro::Task<std::optional<ApiError>> carryOut(Office *office, Change change)
{
    std::optional<ApiError> error;
    Result<void> done;
    AuthorisationRequest request;
    request.id = u"r1"_s;
    request.clientName = u"Bakkerij Jansen"_s;
    request.status = AuthorisationRequest::Status::Pending;
    Partnership partnership;
    partnership.id = u"p1"_s;
    partnership.clientName = u"Bakkerij Jansen"_s;
    partnership.status = Partnership::Status::Active;
    ApiError ofStore;
    ofStore.kind = ApiError::Kind::NotStored;
    switch (change) {
    case Change::SendRequest: {
        const SendOutcome outcome = co_await office->requests.send(draft());
        co_return outcome.state == SendOutcome::State::NotNoted ? ofStore : outcome.error;
    }
    case Change::ResendRequest:
        done = co_await office->requests.resend(request.id);
        break;
    case Change::WithdrawRequest:
        done = co_await office->requests.withdraw(request);
        break;
    case Change::CancelPartnership:
        done = co_await office->partnerships.cancel(partnership);
        break;
    case Change::GenerateKeys: {
        const KeyPlace place{u"p1"_s, u"XCNL1"_s};
        const auto keys = co_await office->partnerships.keysFor(place, u"yuki"_s);
        if (keys)
            co_return error;
        co_return keys.error().error ? keys.error().error : std::optional(ofStore);
    }
    case Change::CreateConsent: {
        ConsentDraft consent;
        consent.name = u"Jansen"_s;
        const CreationOutcome outcome = co_await office->consents.creations()->create(consent);
        co_return outcome.state == CreationOutcome::State::NotNoted ? ofStore : outcome.error;
    }
    case Change::SaveConsent: {
        ConsentChange mine;
        mine.name = u"Jansen II"_s;
        const SaveOutcome outcome = co_await office->consents.saveSeen(seenConsent(), mine);
        co_return outcome.error;
    }
    case Change::DeleteConsent: {
        const RemovalOutcome outcome = co_await office->consents.remove(seenConsent());
        co_return outcome.error;
    }
    case Change::MakeOneTimeCode: {
        const auto link = co_await office->consents.startOnboarding(u"c1"_s, {}, &office->requests);
        if (!link)
            error = link.error();
        co_return error;
    }
    }
    if (!done)
        error = done.error();
    co_return error;
}

/// The rows of the journal as another program reads them: change, subject, client, state and who.
inline QStringList rowsInFile(const QString &file)
{
    QStringList rows;
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            QTest::qFail("the file cannot be opened", __FILE__, __LINE__);
        QSqlQuery query(u"SELECT change, subject_id, client_name, state, user_name FROM journal"_s, database);
        while (query.next()) {
            QStringList columns;
            for (int column = 0; column < 5; ++column)
                columns.append(query.value(column).toString());
            rows.append(columns.join(u'|'));
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

/// How the row of a change reads.
inline QString rowOf(Change change, JournalEntry::State state)
{
    QString subject = u"r1"_s;
    QString client = u"Bakkerij Jansen"_s;
    if (change == Change::SendRequest || change == Change::CreateConsent)
        subject.clear();
    else if (change == Change::CancelPartnership || change == Change::GenerateKeys)
        subject = u"p1"_s;
    else if (static_cast<int>(change) >= static_cast<int>(Change::CreateConsent))
        subject = u"c1"_s;
    if (static_cast<int>(change) >= static_cast<int>(Change::CreateConsent))
        client = u"Jansen"_s;
    // Of a partnership or consent that is in no list here, only the id is known.
    if (change == Change::GenerateKeys || change == Change::MakeOneTimeCode)
        client.clear();
    return u"%1|%2|%3|%4|Anna de Boer"_s.arg(QString::number(static_cast<int>(change)), subject, client,
                                             QString::number(static_cast<int>(state)));
}

} // namespace authdesk::test
