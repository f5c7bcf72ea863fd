// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/outgoing_consent.h"

using namespace Qt::StringLiterals;

namespace authdesk {

JournalEntry entryFor(const ConsentDraft &draft)
{
    QJsonObject settings;
    for (auto setting = draft.systemSettings.cbegin(); setting != draft.systemSettings.cend(); ++setting)
        settings.insert(setting.key(), setting.value());
    const QJsonObject content{{u"name"_s, draft.name}, {u"systemSettings"_s, settings}};
    return journalEntry(JournalEntry::Change::CreateConsent, {}, draft.name, content);
}

OutgoingConsent outgoingConsent(const JournalEntry &entry)
{
    OutgoingConsent consent;
    consent.creationId = entry.id;
    consent.draft.name = entry.content.value("name"_L1).toString();
    const QJsonObject settings = entry.content.value("systemSettings"_L1).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        consent.draft.systemSettings.insert(setting.key(), setting.value().toString());
    consent.createdOn = entry.startedOn;
    return consent;
}

} // namespace authdesk
