// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_rules.h"
#include "core/attention/dismissed_items.h"
#include "core/authorisations/authorisation_requests.h"
#include "core/consents/consents.h"
#include "core/list/keyed_list.h"
#include "core/partnerships/partnerships.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace authdesk {

/// What needs attention in one environment, worked out anew whenever a list, a rule or the time changes; the list is
/// changed by difference only. What the user has set aside is left out until its subject changes.
class AttentionList : public QObject
{
    Q_OBJECT

public:
    /// Nouns and store outlive this object.
    AttentionList(const AuthorisationRequests *requests, const Partnerships *partnerships, Store *store,
                  const QString &environmentId, QObject *parent = nullptr);
    ~AttentionList() override;

    /// Looks at these too from now on. They may go before this object.
    void follow(const Consents *consents);

    /// Reads what was set aside, then works out the list for the first time.
    void start();

    [[nodiscard]] const KeyedList<AttentionItem> &list() const { return m_list; }
    /// When it was last worked out, UTC; invalid before the first time.
    [[nodiscard]] QDateTime lookedOn() const { return m_lookedOn; }

    void setRules(const AttentionRules &rules);
    [[nodiscard]] const AttentionRules &rules() const { return m_rules; }
    /// The last day of each API key, where it was noted.
    void setKeyEnds(const QMap<Service, QDate> &keyEnds);

    /// Sets the lines aside that may be; answers which they were, for restore(). Lines that are not there are left out.
    [[nodiscard]] QCoro::Task<StoreResult<QStringList>> dismiss(QStringList ids);
    /// Takes back a dismissal.
    [[nodiscard]] QCoro::Task<StoreResult<void>> restore(QStringList ids);

    /// For tests: what it takes for the present time.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    /// After the list was worked out, whether or not anything changed.
    void looked();

private:
    QCoro::Task<void> readDismissed();
    void lookSoon();
    void look();
    void takeOver(const QList<AttentionItem> &items);

    const AuthorisationRequests *m_requests;
    const Partnerships *m_partnerships;
    QPointer<const Consents> m_consents;
    DismissedItems m_journal;
    QString m_environmentId;
    KeyedList<AttentionItem> m_list;
    Dismissals m_dismissed;
    AttentionRules m_rules;
    QMap<Service, QDate> m_keyEnds;
    std::function<QDateTime()> m_now;
    QDateTime m_lookedOn;
    QTimer m_soon;
    QTimer m_passing;
    bool m_isStarted = false;
};

} // namespace authdesk
