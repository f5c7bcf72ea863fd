// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_jobs.h"

#ifdef Q_OS_LINUX
#include "core/secrets/secret_service_lock.h"
#endif

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// QtKeychain's "service". On Windows it is no namespace, so the entry's own name carries it too.
const QString serviceName = u"Authdesk"_s;

std::chrono::milliseconds remaining(const QDeadlineTimer &deadline)
{
    return std::chrono::milliseconds(deadline.remainingTime());
}

JobOutcome outcomeOf(const QKeychain::Job *job)
{
    JobOutcome outcome;
    outcome.text = job->errorString();
    if (job->error() == QKeychain::NoError) {
        if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
            outcome.found = Secret(reading->textData());
    } else if (job->error() == QKeychain::EntryNotFound) {
        outcome.kind = JobOutcome::Kind::EntryNotFound;
    } else {
        outcome.kind = JobOutcome::Kind::Failed;
    }
    return outcome;
}

JobOutcome ended(JobOutcome::Kind kind)
{
    JobOutcome outcome;
    outcome.kind = kind;
    return outcome;
}

template<class T>
void forget(std::vector<std::weak_ptr<OneAnswer<T>>> &gone)
{
    std::erase_if(gone, [](const auto &answer) { return answer.expired(); });
}

} // namespace

KeychainJobs::Outcome KeychainJobs::read(const QString &entry, const QDeadlineTimer &deadline)
{
    return start(new QKeychain::ReadPasswordJob(serviceName), entry, deadline);
}

KeychainJobs::Outcome KeychainJobs::write(const QString &entry, const Secret &secret, const QDeadlineTimer &deadline)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(secret.reveal());
    return start(job, entry, deadline);
}

KeychainJobs::Outcome KeychainJobs::remove(const QString &entry, const QDeadlineTimer &deadline)
{
    return start(new QKeychain::DeletePasswordJob(serviceName), entry, deadline);
}

KeychainJobs::Outcome KeychainJobs::start(QKeychain::Job *job, const QString &entry, const QDeadlineTimer &deadline)
{
    auto answer = std::make_shared<OneAnswer<JobOutcome>>();
    if (m_closed) {
        delete job; // not started yet, so it may be deleted
        answer->giveNow(ended(JobOutcome::Kind::Closing));
        return answer;
    }
    forget(m_outcomes);
    m_outcomes.push_back(answer);
    job->setKey(entry);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, answer->context(),
                     [waiting = answer.get()](QKeychain::Job *done) { waiting->give(outcomeOf(done)); });
    answer->giveAfter(remaining(deadline), ended(JobOutcome::Kind::TimedOut));
    job->start();
    return answer;
}

KeychainJobs::Lock KeychainJobs::lock(const QDeadlineTimer &deadline)
{
    auto answer = std::make_shared<OneAnswer<KeychainLock>>();
#ifdef Q_OS_LINUX
    if (!m_closed) {
        forget(m_locks);
        m_locks.push_back(answer);
        answer->giveAfter(remaining(deadline), KeychainLock::NotTold);
        askSecretServiceLock(answer->context(), [waiting = answer.get()](std::optional<bool> locked) {
            if (!locked)
                waiting->give(KeychainLock::NotTold);
            else
                waiting->give(*locked ? KeychainLock::Locked : KeychainLock::Unlocked);
        });
        return answer;
    }
#else
    Q_UNUSED(deadline)
#endif
    answer->giveNow(KeychainLock::NotTold);
    return answer;
}

void KeychainJobs::close()
{
    m_closed = true;
    for (const auto &waited : std::exchange(m_outcomes, {})) {
        if (const Outcome answer = waited.lock())
            answer->giveNow(ended(JobOutcome::Kind::Closing));
    }
    for (const auto &waited : std::exchange(m_locks, {})) {
        if (const Lock answer = waited.lock())
            answer->giveNow(KeychainLock::NotTold);
    }
}

} // namespace authdesk
