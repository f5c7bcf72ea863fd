// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <memory>
#include <qcoro/qcorotask.h>
#include <tl/expected.hpp>

namespace authdesk {

class KeychainJobs;

/// Why the keychain did not do what was asked.
struct KeychainError
{
    enum class Kind {
        NotFound,          ///< nothing was ever stored under this entry: first run
        LockedOrCancelled, ///< something was stored, but the keychain is locked or its prompt was dismissed
        Unavailable,       ///< no keychain service, or it failed; `backendText` says what it said
        TimedOut,          ///< it did not answer within the deadline; the job is left to itself
        NotKept,           ///< written, but reading back gave something else; or deleted, and still there
        TooLong,           ///< more than 2560 bytes, which Windows cannot hold
    };
    Kind kind = Kind::Unavailable;
    QString backendText; ///< the backend's own words, for people; never holds the secret

    bool operator==(const KeychainError &) const = default;
};

template<class T>
using KeychainResult = tl::expected<T, KeychainError>;

/// API keys in the keychain of the operating system (Secret Service, KWallet, Windows Credential Manager, macOS
/// Keychain), through QtKeychain. Never falls back to plain text. No call blocks; each ends within `deadline`, or when
/// the keychain is destroyed (then with Unavailable, before the destructor returns).
/// One entry holds one short secret; its name is globally unique: `authdesk/<profile id>/<service>`.
class Keychain : public QObject
{
    Q_OBJECT

public:
    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::seconds(20), QObject *parent = nullptr);
    ~Keychain() override;

    /// The name of the entry for one service (for example "authorisations") of one environment profile.
    [[nodiscard]] static QString entryName(const QString &profileId, const QString &service);

    /// `wasStored` is what the settings say: was a key ever stored here? With it, an entry that is not found means
    /// "locked or cancelled" (QtKeychain reports both alike), never "first run".
    [[nodiscard]] QCoro::Task<KeychainResult<Secret>> read(QString entry, bool wasStored);
    /// Writes, then reads back.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> write(QString entry, Secret secret);
    /// Deletes, then checks that it is gone: a locked keychain can report success and keep the item.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> remove(QString entry);

private:
    std::chrono::milliseconds m_deadline;
    std::shared_ptr<KeychainJobs> m_jobs;
};

} // namespace authdesk
