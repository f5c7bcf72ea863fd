// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/secrets/keychain_jobs.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = KeychainError::Kind;

/// What Windows' Credential Manager can hold in one entry.
constexpr qsizetype mostBytes = 2560;

tl::unexpected<KeychainError> failure(Kind kind, const QString &text = {})
{
    KeychainError error;
    error.kind = kind;
    error.backendText = text;
    return tl::unexpected(std::move(error));
}

/// The error of a job that did not do its work; `notFound` is what a missing entry means here.
tl::unexpected<KeychainError> failure(const JobOutcome &outcome, Kind notFound)
{
    switch (outcome.kind) {
    case JobOutcome::Kind::EntryNotFound:
        return failure(notFound, outcome.text);
    case JobOutcome::Kind::TimedOut:
        return failure(Kind::TimedOut);
    case JobOutcome::Kind::Closing:
        return failure(Kind::Unavailable, u"Authdesk is closing"_s);
    case JobOutcome::Kind::Failed:
    case JobOutcome::Kind::Done:
        break;
    }
    return failure(Kind::Unavailable, outcome.text);
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_deadline(deadline)
    , m_jobs(std::make_shared<KeychainJobs>())
{
}

Keychain::~Keychain()
{
    m_jobs->close();
}

QString Keychain::entryName(const QString &profileId, const QString &service)
{
    return u"authdesk/%1/%2"_s.arg(profileId, service);
}

// In these coroutines the keychain itself may be gone after each wait: they touch only what they hold.

QCoro::Task<KeychainResult<Secret>> Keychain::read(QString entry, bool wasStored)
{
    const QDeadlineTimer deadline(m_deadline);
    AnswerAwaiter reading(m_jobs->read(entry, deadline));
    const JobOutcome outcome = co_await reading;
    if (outcome.kind != JobOutcome::Kind::Done)
        co_return failure(outcome, wasStored ? Kind::LockedOrCancelled : Kind::NotFound);
    co_return outcome.found;
}

QCoro::Task<KeychainResult<void>> Keychain::write(QString entry, Secret secret)
{
    if (secret.revealUtf8().size() > mostBytes)
        co_return failure(Kind::TooLong);
    const QDeadlineTimer deadline(m_deadline);
    const std::shared_ptr<KeychainJobs> jobs = m_jobs;
    AnswerAwaiter writing(jobs->write(entry, secret, deadline));
    const JobOutcome written = co_await writing;
    if (written.kind != JobOutcome::Kind::Done)
        co_return failure(written, Kind::Unavailable);

    AnswerAwaiter reading(jobs->read(entry, deadline));
    const JobOutcome kept = co_await reading;
    if (kept.kind != JobOutcome::Kind::Done)
        co_return failure(kept, Kind::NotKept);
    if (kept.found != secret)
        co_return failure(Kind::NotKept);
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> Keychain::remove(QString entry)
{
    const QDeadlineTimer deadline(m_deadline);
    const std::shared_ptr<KeychainJobs> jobs = m_jobs;
    AnswerAwaiter removing(jobs->remove(entry, deadline));
    const JobOutcome removed = co_await removing;
    const bool wasMissing = removed.kind == JobOutcome::Kind::EntryNotFound;
    if (removed.kind != JobOutcome::Kind::Done && !wasMissing)
        co_return failure(removed, Kind::Unavailable);

    // A locked keychain reports success and keeps the item, and reading it then says "not found" as well.
    AnswerAwaiter asking(jobs->lock(deadline));
    const KeychainLock lock = co_await asking;
    if (lock == KeychainLock::Locked)
        co_return failure(Kind::LockedOrCancelled, removed.text);

    AnswerAwaiter reading(jobs->read(entry, deadline));
    const JobOutcome left = co_await reading;
    if (left.kind == JobOutcome::Kind::Done)
        co_return failure(Kind::NotKept);
    if (left.kind != JobOutcome::Kind::EntryNotFound)
        co_return failure(left, Kind::Unavailable);
    co_return KeychainResult<void>();
}

} // namespace authdesk
