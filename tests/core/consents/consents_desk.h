// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"
#include "tests/support/practice_service.h"

#include <QSignalSpy>
#include <QTest>

namespace authdesk::test {

using namespace Qt::StringLiterals;

/// Limits under which a fault shows at once.
inline HttpLimits impatient()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::seconds(15);
    limits.retry.tries = 1;
    limits.retry.firstBackOff = std::chrono::milliseconds(10);
    return limits;
}

/// Runs the event loop until the task is done. Not by polling: a test with a thousand calls would wait for most of its
/// time.
template<class T>
[[nodiscard]] T outcomeOf(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

/// One office with the consents of a service: client, store and Consents, as an environment has them.
struct ConsentsDesk
{
    ConsentsDesk(const QUrl &address, const QString &apiKey, const HttpLimits &limits = impatient(),
                 const QString &storeFile = {}, const QUrl &onboarding = QUrl(u"https://onboarding.example"_s))
        : store(storeFile)
        , client(address, Secret(apiKey), limits)
        , api(&client)
        , log(&store, {u"office"_s, u"Office"_s})
        , journal(&store, &log)
        , consents(&client, &journal, &log, onboarding)
    {
    }
    explicit ConsentsDesk(const PracticeService &service, const HttpLimits &limits = impatient(),
                          const QString &storeFile = {})
        : ConsentsDesk(service.consents(), service.consentsApiKey(), limits, storeFile, service.onboarding())
    {
    }
    ~ConsentsDesk()
    {
        client.shutDown();
        store.drain();
    }
    Q_DISABLE_COPY_MOVE(ConsentsDesk)

    bool refresh(bool fully = false)
    {
        ConsentList *list = consents.refreshing();
        if (fully)
            list->refreshFully();
        else
            list->refresh();
        QSignalSpy changed(list, &ConsentList::changed);
        while (list->isRefreshing() && changed.wait(30000)) {
        }
        return !list->isRefreshing() && list->state() == ConsentList::State::Ready;
    }

    CreationOutcome make(const QString &name)
    {
        ConsentDraft draft;
        draft.name = name;
        return outcomeOf(consents.creations()->create(draft));
    }
    TaggedConsent open(const QString &id)
    {
        const Result<TaggedConsent> tagged = outcomeOf(consents.openForEdit(id));
        if (!tagged)
            QTest::qFail("the consent could not be opened", __FILE__, __LINE__);
        return tagged.value_or(TaggedConsent());
    }
    SaveOutcome save(const TaggedConsent &original, const ConsentChange &mine)
    {
        return outcomeOf(consents.save(original, mine));
    }

    Store store;
    HttpClient client;
    ConsentsApi api;
    ActivityLog log;
    Journal journal;
    Consents consents;
    QObject caller;
};

inline ConsentChange rename(const QString &name)
{
    ConsentChange change;
    change.name = name;
    return change;
}

inline ConsentChange revoke()
{
    ConsentChange change;
    change.status = Consent::Status::Revoked;
    return change;
}

} // namespace authdesk::test
