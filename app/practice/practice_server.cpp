// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_server.h"

#include "app/practice/activation_pages.h"
#include "app/practice/api.h"
#include "app/practice/clock_page.h"
#include "app/practice/consents_door.h"
#include "app/practice/front_door.h"
#include "app/practice/html.h"
#include "app/practice/http_answer.h"
#include "app/practice/inbox_pages.h"
#include "app/practice/onboarding_pages.h"
#include "app/practice/partnership_pages.h"
#include "app/practice/sample_clients.h"
#include "app/practice/sample_consents.h"

#include <QLoggingCategory>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "authdesk.practice", QtWarningMsg)

constexpr int apiKeyLength = 40;

bool isApi(const Request &request)
{
    const QString first = request.segments().constFirst();
    return first == "api"_L1 || first == "consents"_L1;
}

} // namespace

class PracticeServer::Private
{
public:
    Private(Options options, std::unique_ptr<Store> store)
        : state(std::move(options), std::move(store))
        , api(state)
        , consents(state)
        , activation(state, sessions)
        , partnerships(state, sessions)
        , onboarding(state)
        , clockPage(state)
        , door([this](const Request &request) { return answer(request); })
    {
    }

    /// Each request is one transaction: a call that fails half-way leaves nothing behind.
    FrontDoor::Delayed answer(const Request &request)
    {
        FrontDoor::Delayed result;
        try {
            state.store->begin();
            result.answer = dispatch(request);
            state.store->commit();
        } catch (const StoreFailure &failure) {
            qCWarning(log) << "store failure:" << failure.what();
            result.answer = problem(500, u"The practice server's store failed."_s);
            abandonTransaction();
        }
        if (isApi(request))
            result.milliseconds = state.options.latency;
        return result;
    }

    PracticeState state;
    Api api;
    Sessions sessions;
    ConsentsDoor consents;
    ActivationPages activation;
    PartnershipPages partnerships;
    OnboardingPages onboarding;
    ClockPage clockPage;
    FrontDoor door;
    bool filled = false;

private:
    void abandonTransaction()
    {
        try {
            state.store->rollBack();
        } catch (const StoreFailure &) {
            qCWarning(log) << "nothing to roll back";
        }
    }

    /// A page on another site that has its own name resolve to 127.0.0.1 sends that name as Host.
    [[nodiscard]] bool isMeantForUs(const Request &request) const
    {
        const QByteArray host = request.header("Host").toLower();
        const QByteArray port = ':' + QByteArray::number(door.port());
        return host == "127.0.0.1" + port || host == "localhost" + port;
    }

    Answer dispatch(const Request &request)
    {
        if (!isMeantForUs(request))
            return problem(421, u"This server answers to 127.0.0.1 and localhost only."_s);
        const QStringList parts = request.segments();
        if (isApi(request))
            return parts.constFirst() == "consents"_L1 ? consents.answer(request) : api.answer(request);
        if (parts.at(0) == "activate"_L1 && (parts.size() == 2 || parts.size() == 3))
            return activate(request, parts);
        if (parts.at(0) == "partnerships"_L1)
            return partnerships.answer(request, parts);
        if (parts.at(0) == "onboarding"_L1)
            return onboarding.answer(request);
        if (request.path == "/practice/clock"_L1)
            return clockPage.answer(request);
        if (request.method != Method::Get)
            return notice(405, languageOf(request), u"wrong-method"_s).with("Allow", "GET");
        if (request.path == "/"_L1)
            return seeOther(u"/inbox"_s);
        if (request.path == "/style.css"_L1)
            return styleSheet();
        if (request.path == "/inbox"_L1)
            return inboxPage(request, state);
        if (parts.size() == 2 && parts.at(0) == "inbox"_L1)
            return emailPage(request, parts.at(1), state);
        return notice(404, languageOf(request), u"no-page"_s);
    }

    Answer activate(const Request &request, const QStringList &parts)
    {
        const QString step = parts.value(2);
        const bool known = parts.size() == 2 || step == "account"_L1 || step == "log-in"_L1 || step == "answer"_L1;
        if (!known)
            return notice(404, languageOf(request), u"no-page"_s);
        return activation.answer(request, parts.at(1), step);
    }
};

PracticeServer::PracticeServer() = default;
PracticeServer::~PracticeServer() = default;

tl::expected<std::unique_ptr<PracticeServer>, QString> PracticeServer::start(Options options)
{
    auto store = Store::open(options.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    if (options.apiKey.isEmpty())
        options.apiKey = randomToken(apiKeyLength);
    if (options.consentsApiKey.isEmpty())
        options.consentsApiKey = options.apiKey;
    std::unique_ptr<PracticeServer> server(new PracticeServer);
    try {
        server->d = std::make_unique<Private>(options, std::move(*store));
        PracticeState &state = server->d->state;
        server->d->filled = fillWithSamples(*state.store, state.clock, options.clients, options.seed);
        fillWithConsents(*state.store, state.clock, options.seed, options.hostileConsents);
        ClockPage::resume(state);
    } catch (const StoreFailure &failure) {
        return tl::unexpected(u"The store cannot be used: %1"_s.arg(QString::fromUtf8(failure.what())));
    }
    if (const QString trouble = server->d->door.open(options.port); !trouble.isEmpty())
        return tl::unexpected(trouble);
    const quint16 port = server->d->door.port();
    server->d->sessions.setPort(port);
    server->d->onboarding.setPort(port);
    server->d->clockPage.setPort(port);
    return server;
}

QUrl PracticeServer::origin() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->door.port());
    return url;
}

QString PracticeServer::apiKey() const
{
    return d->state.options.apiKey;
}

QString PracticeServer::consentsApiKey() const
{
    return d->state.options.consentsApiKey;
}

bool PracticeServer::filledTheStore() const
{
    return d->filled;
}

Clock &PracticeServer::clock()
{
    return d->state.clock;
}

} // namespace authdesk::practice
