// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

StoreResult<void> failed(const QString &text)
{
    return tl::unexpected(StoreError{text});
}

/// Makes the file before SQLite does, so that it never exists with wider permissions.
StoreResult<void> makePrivateFile(const QString &fileName)
{
    if (!QDir().mkpath(QFileInfo(fileName).absolutePath()))
        return failed(u"The folder of the local store cannot be made"_s);
    QFile file(fileName);
    if (!file.exists() &&
        !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(file.errorString());
    file.close();
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(file.errorString());
    return {};
}

} // namespace

Store::Store(QString fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
    , m_connection(u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a database connection belongs to the thread that opened it
}

Store::~Store()
{
    drain();
    m_thread.start([this] {
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
    });
    m_thread.waitForDone();
}

void Store::drain()
{
    // What resumes may ask for more; all of it is still done.
    do {
        m_thread.waitForDone();
        resumeFinished();
        m_thread.waitForDone();
    } while (hasFinished());
}

void Store::enqueue(std::function<void()> job, std::coroutine_handle<> waiting)
{
    m_thread.start([this, job = std::move(job), waiting] {
        job();
        noteFinished(waiting);
    });
}

void Store::noteFinished(std::coroutine_handle<> waiting)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_finished.push_back(waiting);
    }
    QMetaObject::invokeMethod(this, &Store::resumeFinished, Qt::QueuedConnection);
}

void Store::resumeFinished()
{
    std::vector<std::coroutine_handle<>> finished;
    {
        const QMutexLocker lock(&m_mutex);
        finished.swap(m_finished);
    }
    for (const std::coroutine_handle<> waiting : finished)
        waiting.resume();
}

bool Store::hasFinished()
{
    const QMutexLocker lock(&m_mutex);
    return !m_finished.empty();
}

StoreResult<QSqlDatabase *> Store::open()
{
    if (!m_database) {
        StoreResult<void> prepared = m_fileName.isEmpty() ? StoreResult<void>() : makePrivateFile(m_fileName);
        if (prepared) {
            m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection));
            m_database->setDatabaseName(m_fileName.isEmpty() ? u":memory:"_s : m_fileName);
            m_database->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
            prepared = m_database->open() ? bringUpToDate(*m_database) : failed(m_database->lastError().text());
        }
        if (!prepared) {
            // A full disk, or a file that another program holds, may be in order at the next try.
            m_database.reset();
            QSqlDatabase::removeDatabase(m_connection);
            return tl::unexpected(prepared.error());
        }
    }
    return m_database.get();
}

} // namespace authdesk
