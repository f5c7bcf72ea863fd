// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace authdesk {

/// A change on its way to a service, as it is written down before its first byte leaves this machine. There is no place
/// in it for a key, a code or a link.
struct JournalEntry
{
    /// Kept in the store by number: a number is never given another meaning.
    enum class Change {
        SendRequest = 1,
        ResendRequest = 2,
        WithdrawRequest = 3,

        CancelPartnership = 20,
        GenerateKeys = 21,

        CreateConsent = 40,
        SaveConsent = 41, ///< its name, its status, or both
        DeleteConsent = 42,
        MakeOneTimeCode = 43,
    };

    enum class State {
        Sending = 0, ///< the answer is awaited
        Open = 1,    ///< nobody waits any more, and what became of it is not settled
    };

    /// A uuid of this machine's own; also the idempotency key, where the call carries one.
    QString id;
    Change change = Change::SendRequest;
    QString subjectId; ///< of the request, partnership or consent; empty for one that is being made
    QString clientName;
    QJsonObject content; ///< what it takes to find out later what became of it; the noun's own
    State state = State::Sending;
    QString user;        ///< who asked for it: name and e-mail address of the account
    QDateTime startedOn; ///< UTC

    bool operator==(const JournalEntry &) const = default;
};

/// A new entry, with an id and a time of its own.
[[nodiscard]] JournalEntry journalEntry(JournalEntry::Change change, const QString &subjectId,
                                        const QString &clientName, const QJsonObject &content = {});

} // namespace authdesk
