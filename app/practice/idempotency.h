// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/store.h"

#include <QJsonObject>
#include <optional>
#include <tl/expected.hpp>

namespace authdesk::practice {

/// What was answered to a POST that carried an Idempotency-Key. Only successes are remembered: what was refused may
/// be tried again with the same key.
class Idempotency
{
public:
    explicit Idempotency(Store &store)
        : m_store(store)
    {
    }

    /// The request's key, or 400.
    [[nodiscard]] static tl::expected<QString, Answer> readKey(const Request &request);

    /// The answer to give when the key was used before: the same one to the same content, 422 to other content, 409
    /// when the connection keys in it have been replaced since.
    [[nodiscard]] std::optional<Answer> replay(const QString &key, const Request &request, const QJsonObject &content);

    void remember(const QString &key, const Request &request, const QJsonObject &content, const Answer &answer,
                  qint64 organisation = 0);

    /// Forgets the secrets that earlier answers gave for this organisation.
    void supersede(qint64 organisation);

private:
    Store &m_store;
};

} // namespace authdesk::practice
