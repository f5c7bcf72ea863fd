// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/attention/watched_office.h"

#include "core/environment/forget_environment.h"
#include "tests/support/await.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

namespace {

practice::Options optionsFor(const QTemporaryDir &folder, int clients)
{
    practice::Options options;
    options.storeFile = folder.filePath(u"practice.sqlite"_s);
    options.clients = clients;
    options.deliveryDelay = 0;
    options.resendIntervalSeconds = 0;
    return options;
}

} // namespace

WatchedOffice::WatchedOffice(int clients)
    : m_server(practice::startServer(optionsFor(m_folder, clients)))
    , m_outside(*m_server)
{
    open();
}

WatchedOffice::~WatchedOffice()
{
    close();
}

void WatchedOffice::open()
{
    close();
    EnvironmentProfile profile;
    profile.id = u"office"_s;
    profile.kind = EnvironmentProfile::Kind::Practice;
    profile.name = u"Practice"_s;
    profile.authorisations.address = m_server->origin();
    m_store = std::make_unique<Store>(storeFile());
    if (m_usesConsents)
        profile.consents.address = QUrl(m_server->origin().toString() + u"/consents"_s);
    m_environment = std::make_unique<Environment>(profile, Secret(m_server->apiKey()), m_store.get());
    m_environment->useConsents(Secret(m_server->consentsApiKey()));
}

void WatchedOffice::connectConsents()
{
    m_usesConsents = true;
    open();
}

void WatchedOffice::close()
{
    m_environment.reset();
    m_store.reset();
}

void WatchedOffice::start()
{
    m_environment->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_environment->account()->account().has_value(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_environment->authorisations()->refreshing()->state(), ListRefresh::State::Ready, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_environment->partnerships()->refreshing()->state(), ListRefresh::State::Ready, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_environment->attention()->lookedOn().isValid(), 30000);
}

QString WatchedOffice::storeFile() const
{
    return m_folder.filePath(u"authdesk.sqlite"_s);
}

void WatchedOffice::rememberRole(RecordState role)
{
    Store store(storeFile());
    SeenJournal journal(&store, u"office"_s);
    SeenRow row;
    row.noun = Noun::Account;
    row.subjectId = u"role"_s;
    row.state = role;
    QList<SeenRow> rows{row};
    const auto noted = await(journal.note(rows, {}));
    QVERIFY(noted && noted->has_value());
}

void WatchedOffice::forget()
{
    Store store(storeFile());
    const auto forgotten = await(forgetEnvironment(&store, u"office"_s));
    QVERIFY(forgotten && forgotten->has_value());
}

void WatchedOffice::refresh()
{
    m_environment->refresh();
    const auto isQuiet = [this] {
        return !m_environment->authorisations()->refreshing()->isRefreshing() &&
               !m_environment->partnerships()->refreshing()->isRefreshing() &&
               !(m_usesConsents && m_environment->consents()->refreshing()->isRefreshing());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 30000);
}

QString WatchedOffice::createRequest(const QString &email)
{
    return m_outside.create(practice::validContent(email));
}

void WatchedOffice::answer(const QString &email, const QString &answer)
{
    practice::PracticeClient browser(*m_server);
    const practice::Reply page =
        practice::answerRequest(browser, practice::activationLink(browser, email), answer, u"Not now."_s);
    QCOMPARE(page.status, 200);
}

void WatchedOffice::withdrawElsewhere(const QString &requestId)
{
    const QString path = u"/authorisation-requests/"_s + requestId;
    const QByteArray tag = m_outside.get(path).header("ETag");
    QCOMPARE(m_outside.send("DELETE", path, {{"If-Match", tag}}).status, 204);
}

QString WatchedOffice::partnershipOf(const QString &email)
{
    for (const QJsonValue row : m_outside.get(u"/partnerships"_s).rows()) {
        if (row.toObject().value("clientEmail"_L1).toString() == email)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

void WatchedOffice::endPartnership(const QString &partnershipId, const QString &by)
{
    const QString path = u"/partnerships/"_s + partnershipId;
    const QByteArray tag = m_outside.get(path).header("ETag");
    QCOMPARE(m_outside.send("POST", path + u"/cancel"_s, {{"If-Match", tag}}).status, 204);
    if (by == "requester"_L1)
        return;
    // The client has no page on which to end it, so the server's own book is corrected.
    const QString connection = u"book"_s;
    {
        QSqlDatabase book = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        book.setDatabaseName(m_folder.filePath(u"practice.sqlite"_s));
        QVERIFY(book.open());
        QSqlQuery query(book);
        query.prepare(u"UPDATE partnerships SET ended_by = 'client' WHERE id = ?"_s);
        query.addBindValue(partnershipId);
        QVERIFY(query.exec());
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace authdesk::test
