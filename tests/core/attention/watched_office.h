// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment.h"
#include "core/store/store.h"
#include "tests/practice/client_side.h"

#include <QTemporaryDir>
#include <memory>

namespace authdesk::test {

/// An office at a real practice server, whose store stays from one run of the program to the next.
class WatchedOffice
{
public:
    explicit WatchedOffice(int clients = 0);
    ~WatchedOffice();

    /// Makes store and environment anew, as a start of the program does; nothing is read yet.
    void open();
    void close();
    /// Opens it anew, and every time from now on, with consents.
    void connectConsents();
    /// Starts the environment and waits until its lists are read.
    void start();
    /// Reads everything again and waits for its end.
    void refresh();

    [[nodiscard]] Environment *environment() const { return m_environment.get(); }
    [[nodiscard]] practice::PracticeServer &server() { return *m_server; }
    /// Somebody else with the same key, or the client in a browser.
    [[nodiscard]] practice::PracticeClient &outside() { return m_outside; }

    [[nodiscard]] QString createRequest(const QString &email);
    void answer(const QString &email, const QString &answer);
    /// Somebody of the same office withdraws it on another machine.
    void withdrawElsewhere(const QString &requestId);
    /// The partnership that the client of this address made.
    [[nodiscard]] QString partnershipOf(const QString &email);
    /// Ends it; `by` is "client" or "requester".
    void endPartnership(const QString &partnershipId, const QString &by);
    /// Writes into the store, between two runs, that this role was seen last.
    void rememberRole(RecordState role);
    /// Removes the environment from the store, between two runs.
    void forget();

private:
    [[nodiscard]] QString storeFile() const;

    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeServer> m_server;
    practice::PracticeClient m_outside;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Environment> m_environment;
    bool m_usesConsents = false;
};

} // namespace authdesk::test
