// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/authorisation_requests.h"
#include "app/practice/clock.h"
#include "app/practice/consents.h"
#include "app/practice/idempotency.h"
#include "app/practice/one_time_codes.h"
#include "app/practice/options.h"
#include "app/practice/partnerships.h"
#include "app/practice/store.h"

namespace authdesk::practice {

/// What the parts of one running server share. Lives as long as the server.
struct PracticeState
{
    PracticeState(Options given, std::unique_ptr<Store> opened)
        : options(std::move(given))
        , store(std::move(opened))
        , requests(*store, clock)
        , partnerships(*store, clock)
        , idempotency(*store)
        , consents(*store, clock)
        , codes(*store, clock)
    {
        clock.changesEndedAt(store->lastChange());
    }

    /// Whoever ends it: it has ended, its keys are invalid, and the answers that gave them are not given again.
    void endPartnership(const Partnership &partnership, const QString &endedBy)
    {
        for (const PartnerOrganisation &organisation : partnerships.organisations(partnership.id))
            idempotency.supersede(organisation.number);
        partnerships.end(partnership, endedBy);
    }

    Options options;
    std::unique_ptr<Store> store;
    Clock clock;
    AuthorisationRequests requests;
    Partnerships partnerships;
    Idempotency idempotency;
    Consents consents;
    OneTimeCodes codes;
};

} // namespace authdesk::practice
