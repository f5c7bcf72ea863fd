// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/one_answer.h"
#include "core/secrets/secret.h"

#include <QDeadlineTimer>
#include <QString>
#include <memory>
#include <vector>

namespace QKeychain {
class Job;
}

namespace authdesk {

/// How a job of QtKeychain ended, or that we stopped waiting for it.
struct JobOutcome
{
    enum class Kind { Done, EntryNotFound, Failed, TimedOut, Closing };
    Kind kind = Kind::Done;
    QString text; ///< the backend's own words, where it failed
    Secret found; ///< by a job that reads
};

/// Whether the keychain is locked, where the platform tells.
enum class KeychainLock { Unlocked, Locked, NotTold };

/// The jobs of one keychain that somebody waits for. A job that passes its deadline is left to itself: QtKeychain
/// crashes when a job is deleted before the backend has answered, so it ends and deletes itself, and nobody listens.
class KeychainJobs
{
public:
    using Outcome = std::shared_ptr<OneAnswer<JobOutcome>>;
    using Lock = std::shared_ptr<OneAnswer<KeychainLock>>;

    [[nodiscard]] Outcome read(const QString &entry, const QDeadlineTimer &deadline);
    [[nodiscard]] Outcome write(const QString &entry, const Secret &secret, const QDeadlineTimer &deadline);
    [[nodiscard]] Outcome remove(const QString &entry, const QDeadlineTimer &deadline);
    [[nodiscard]] Lock lock(const QDeadlineTimer &deadline);

    /// Answers everything that is waited for, before it returns, and starts nothing more.
    void close();

private:
    [[nodiscard]] Outcome start(QKeychain::Job *job, const QString &entry, const QDeadlineTimer &deadline);

    std::vector<std::weak_ptr<OneAnswer<JobOutcome>>> m_outcomes;
    std::vector<std::weak_ptr<OneAnswer<KeychainLock>>> m_locks;
    bool m_closed = false;
};

} // namespace authdesk
