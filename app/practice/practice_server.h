// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/http_message.h"
#include "app/practice/options.h"

#include <QUrl>
#include <memory>
#include <tl/expected.hpp>

namespace authdesk::practice {

/// The practice server: the authorisations API, and the client's side as web pages, on 127.0.0.1. Needs an event loop;
/// everything happens in the thread that started it.
class PracticeServer
{
public:
    /// Opens the store, fills it when it is new, and listens. The error is a sentence.
    [[nodiscard]] static tl::expected<std::unique_ptr<PracticeServer>, QString> start(Options options);
    ~PracticeServer();

    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl origin() const;
    /// The key that calls must carry: the given one, or the one that was made up.
    [[nodiscard]] QString apiKey() const;
    /// The key of the consents, which may be the same.
    [[nodiscard]] QString consentsApiKey() const;
    /// Whether the store was filled at this start.
    [[nodiscard]] bool filledTheStore() const;
    /// The server's time, for tests.
    [[nodiscard]] Clock &clock();

private:
    PracticeServer();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace authdesk::practice
