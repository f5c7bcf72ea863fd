// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_bulk.h"

namespace authdesk {

namespace {

using Progress = BulkRun::Progress;
using State = BulkRun::State;

State stateOf(const SaveOutcome &outcome)
{
    switch (outcome.state) {
    case SaveOutcome::State::Saved:
    case SaveOutcome::State::MergedAndSaved:
        return State::Done;
    case SaveOutcome::State::AlreadySo:
    case SaveOutcome::State::DeletedElsewhere:
        return State::AlreadySo;
    case SaveOutcome::State::Conflict:
        return State::Changed;
    case SaveOutcome::State::Unknown:
        return State::Unknown;
    case SaveOutcome::State::Failed:
        break;
    }
    return State::Refused;
}

State stateOf(const RemovalOutcome &outcome)
{
    switch (outcome.state) {
    case RemovalOutcome::State::Removed:
        return State::Done;
    case RemovalOutcome::State::AlreadyGone:
        return State::AlreadySo;
    case RemovalOutcome::State::Conflict:
        return State::Changed;
    case RemovalOutcome::State::Unknown:
        return State::Unknown;
    case RemovalOutcome::State::Failed:
        break;
    }
    return State::Refused;
}

QCoro::Task<Progress> remove(Consents *consents, Consent seen)
{
    const RemovalOutcome outcome = co_await consents->remove(seen);
    Progress progress;
    progress.state = stateOf(outcome);
    progress.error = outcome.error;
    co_return progress;
}

QCoro::Task<Progress> revoke(Consents *consents, Consent seen)
{
    ConsentChange change;
    change.status = Consent::Status::Revoked;
    const SaveOutcome outcome = co_await consents->saveSeen(seen, change);
    Progress progress;
    progress.state = stateOf(outcome);
    progress.error = outcome.error;
    co_return progress;
}

} // namespace

ConsentBulk::ConsentBulk(Consents *consents, What what, QList<Consent> chosen, QObject *parent)
    : BulkRun(parent)
    , m_consents(consents)
    , m_what(what)
    , m_chosen(std::move(chosen))
{
    for (qsizetype row = 0; row < m_chosen.size(); ++row)
        addRow();
}

ConsentBulk::~ConsentBulk() = default;

QCoro::Task<Progress> ConsentBulk::attempt(int row)
{
    return m_what == What::Delete ? remove(m_consents, m_chosen.at(row)) : revoke(m_consents, m_chosen.at(row));
}

bool ConsentBulk::mayRetry(State state) const
{
    return state == State::Refused || state == State::Unknown;
}

} // namespace authdesk
