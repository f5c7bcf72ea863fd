// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <qcoro/qcorotask.h>
#include <tl/expected.hpp>
#include <vector>

class QSqlDatabase;

namespace authdesk {

/// Why the local store did not do what was asked; `text` is SQLite's own, for support.
struct StoreError
{
    QString text;

    bool operator==(const StoreError &) const = default;
};

template<class T>
using StoreResult = tl::expected<T, StoreError>;

/// The local SQLite store: what this machine must remember that no service remembers for it. Never a secret.
/// The file is made with mode 0600, journalled ahead (WAL). All work runs in one thread of the store's own, in the
/// order asked, so that the caller's thread never waits for the disk. Closing finishes what was asked.
class Store : public QObject
{
    Q_OBJECT

public:
    /// An empty file name keeps everything in memory (practice without a file, tests).
    explicit Store(QString fileName, QObject *parent = nullptr);
    ~Store() override;

    /// Finishes all that was asked so far and resumes whoever waits for it, before it returns. For the moment at which
    /// the objects that wait are about to go.
    void drain();

    /// Runs `work(database)` in the store's thread and resumes in the caller's. `work` returns a StoreResult.
    template<class Work>
    [[nodiscard]] auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        using Outcome = std::invoke_result_t<Work, QSqlDatabase &>;
        std::optional<Outcome> outcome;
        std::function<void()> job = [this, &outcome, &work] {
            const StoreResult<QSqlDatabase *> opened = open();
            outcome = opened ? work(**opened) : Outcome(tl::unexpected(opened.error()));
        };
        co_await Ticket(this, std::move(job));
        co_return std::move(*outcome);
    }

private:
    /// Suspends a coroutine until its job has run.
    class Ticket
    {
    public:
        Ticket(Store *store, std::function<void()> job)
            : m_store(store)
            , m_job(std::move(job))
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) { m_store->enqueue(std::move(m_job), waiting); }
        void await_resume() const noexcept {}

    private:
        Store *m_store;
        std::function<void()> m_job;
    };

    void enqueue(std::function<void()> job, std::coroutine_handle<> waiting);
    void noteFinished(std::coroutine_handle<> waiting);
    void resumeFinished();
    bool hasFinished();
    StoreResult<QSqlDatabase *> open();

    QString m_fileName;
    QString m_connection;
    std::unique_ptr<QSqlDatabase> m_database; // touched in the store's thread only
    QMutex m_mutex;
    std::vector<std::coroutine_handle<>> m_finished;
    QThreadPool m_thread;
};

} // namespace authdesk
