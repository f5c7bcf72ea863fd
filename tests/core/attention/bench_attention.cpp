// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to work out what needs attention among many rows. Prints; the machine decides how much.
#include "core/attention/attention_rules.h"
#include "core/list/keyed_list.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace authdesk;

AttentionSubjects subjectsOf(int count, const QDateTime &now)
{
    AttentionSubjects subjects;
    for (int n = 0; n < count; ++n) {
        AuthorisationRequest request;
        request.id = u"request-%1"_s.arg(n);
        request.clientName = u"Client %1"_s.arg(n);
        request.clientEmail = u"Client%1@example.nl"_s.arg(n);
        request.status = n % 10 == 0  ? AuthorisationRequest::Status::Declined
                         : n % 3 == 0 ? AuthorisationRequest::Status::Pending
                                      : AuthorisationRequest::Status::Accepted;
        request.createdOn = request.lastSentOn = request.updatedOn = now.addSecs(-3600LL * (n % 1000));
        subjects.requests.append(request);
        Partnership partnership;
        partnership.id = u"partnership-%1"_s.arg(n);
        partnership.clientEmail = request.clientEmail;
        partnership.status = n % 50 == 0 ? Partnership::Status::Ended : Partnership::Status::Active;
        partnership.endedBy = Partnership::EndedBy::Client;
        partnership.createdOn = partnership.endedOn = now.addSecs(-3600LL * (n % 5000));
        subjects.partnerships.append(partnership);
    }
    return subjects;
}

} // namespace

int main()
{
    constexpr int count = 100000;
    const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    const AttentionSubjects subjects = subjectsOf(count, now);
    QElapsedTimer timer;
    for (int run = 0; run < 3; ++run) {
        timer.start();
        const QList<AttentionItem> items = attentionItems(subjects, {}, now);
        std::printf("%d requests and as many partnerships: %lld lines in %lld ms\n", count,
                    static_cast<long long>(items.size()), static_cast<long long>(timer.elapsed()));
    }
    KeyedList<AttentionItem> list;
    const QList<AttentionItem> all = attentionItems(subjects, {}, now);
    timer.start();
    list.merge(all);
    std::printf("into the list: %lld ms\n", static_cast<long long>(timer.elapsed()));
    timer.start();
    list.merge(all);
    std::printf("again, nothing changed: %lld ms\n", static_cast<long long>(timer.elapsed()));
    return 0;
}
