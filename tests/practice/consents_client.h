// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice/practice_client.h"

namespace authdesk::practice {

/// Calls the consents of a practice server and waits for the answer. Carries what every call must carry.
class ConsentsClient
{
public:
    explicit ConsentsClient(const PracticeServer &server)
        : ConsentsClient(server.origin(), server.consentsApiKey())
    {
    }
    ConsentsClient(const QUrl &origin, QString apiKey)
        : m_client(origin, apiKey)
        , m_apiKey(std::move(apiKey))
    {
    }

    /// `path` is what stands after /consents/api/v1/consents.
    Reply send(const QByteArray &method, const QString &path, const Headers &headers = {}, const QByteArray &body = {});
    Reply get(const QString &path = {});
    Reply post(const QJsonObject &body);
    Reply patch(const QString &id, const QJsonObject &body, const QByteArray &tag);
    /// PATCH with the tag of now.
    Reply patch(const QString &id, const QJsonObject &body);

    /// Creates a consent and gives its id.
    [[nodiscard]] QString create(const QString &name);
    [[nodiscard]] QByteArray tagOf(const QString &id);
    [[nodiscard]] int statusOf(const QString &id);
    [[nodiscard]] QString code(const QString &id);

    PracticeClient &plain() { return m_client; }

private:
    PracticeClient m_client;
    QString m_apiKey;
};

/// The path of the onboarding that a code opens; `system` goes straight to one.
[[nodiscard]] QString onboardingPath(const QString &id, const QString &code, const QString &system = {});

/// Plays the client who allows reading this system.
void connectSystem(ConsentsClient &client, const QString &id, const QString &system);

} // namespace authdesk::practice
