// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consent_actions.h"

#include "core/environment/environment.h"
#include "ui/common/consequences_dialog.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/consents/bulk_consents_dialog.h"
#include "ui/consents/conflict_dialog.h"
#include "ui/consents/consent_possible.h"
#include "ui/consents/consent_questions.h"
#include "ui/consents/consent_words.h"
#include "ui/consents/create_dialog.h"
#include "ui/consents/onboarding_dialog.h"
#include "ui/consents/rename_dialog.h"
#include "ui/consents/unresolved_dialog.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// Watches the list for as long as the question stands there.
void keepAnswerable(ConsequencesDialog *dialog, const Consents *consents, const Consent &seen)
{
    const auto look = [dialog, consents, seen] {
        if (const QString why = whyOverdue(*consents, seen); !why.isEmpty())
            dialog->setOverdue(why);
    };
    for (const auto change : {&ListNotifier::updated, &ListNotifier::removed})
        QObject::connect(consents->list().notifier(), change, dialog, look);
}

} // namespace

ConsentActions::ConsentActions(Environment *environment, SecretClipboard *clipboard, MessageBar *messages,
                               QWidget *window)
    : QObject(window)
    , m_environment(environment)
    , m_consents(environment->consents())
    , m_clipboard(clipboard)
    , m_messages(messages)
    , m_window(window)
{
}

ConsentActions::~ConsentActions() = default;

void ConsentActions::show(QDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, &ConsentActions::answered);
    dialog->open();
}

void ConsentActions::create(const QString &name, const QString &system)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto *dialog = new CreateConsentDialog(m_environment, {name, system}, m_window);
    connect(dialog, &CreateConsentDialog::created, this, &ConsentActions::takeCreated);
    // Once this dialog has gone.
    connect(
        dialog, &CreateConsentDialog::outcomeUnknown, this, [this](const QString &creationId) { lookInto(creationId); },
        Qt::QueuedConnection);
    show(dialog);
}

void ConsentActions::takeCreated(const QString &id, const QString &name, bool startOnboarding, const QString &system)
{
    tell(tr("The consent of %1 was made. It waits 30 days for the client to accept it.").arg(name));
    Q_EMIT consentFound(id);
    if (!startOnboarding)
        return;
    Consent made;
    made.id = id;
    made.name = name;
    made.status = Consent::Status::Created;
    const Consent *listed = m_consents->list().find(id);
    const Consent consent = listed ? *listed : made;
    QMetaObject::invokeMethod(
        this, [this, consent, system] { onboard(consent, system); }, Qt::QueuedConnection);
}

void ConsentActions::rename(const Consent &consent)
{
    if ((m_dialog && m_dialog->isVisible()) || isBusyWith(consent.id))
        return;
    auto *dialog = new RenameDialog(m_consents, consent, m_window);
    connect(dialog, &RenameDialog::renamed, this, &ConsentActions::tell);
    connect(
        dialog, &RenameDialog::newConsentWanted, this, [this](const QString &name) { create(name); },
        Qt::QueuedConnection);
    show(dialog);
}

void ConsentActions::onboard(const Consent &consent, const QString &system)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    show(new OnboardingDialog(m_environment, m_clipboard, consent, system, m_window));
}

void ConsentActions::askToRevoke(const Consent &consent)
{
    if ((m_dialog && m_dialog->isVisible()) || isBusyWith(consent.id))
        return;
    auto *dialog = new ConsequencesDialog(revokeQuestion(*m_environment, consent), m_window);
    dialog->setObjectName(u"revokeConsent"_s);
    keepAnswerable(dialog, m_consents, consent);
    // The tag of what the service has while the question is read; without one, saving compares with what was seen.
    const auto read = std::make_shared<std::optional<TaggedConsent>>();
    QCoro::connect(m_consents->openForEdit(consent.id), dialog, [read](const Result<TaggedConsent> &now) {
        if (now)
            *read = *now;
    });
    connect(dialog, &QDialog::accepted, this, [this, consent, read] { revoke(consent, *read); });
    show(dialog);
}

void ConsentActions::revoke(const Consent &seen, const std::optional<TaggedConsent> &read)
{
    setBusy(seen.id, true);
    ConsentChange change;
    change.status = Consent::Status::Revoked;
    const auto take = [this, seen](const SaveOutcome &outcome) {
        takeRevoked(seen, outcome);
    };
    if (read)
        QCoro::connect(m_consents->save(*read, change), this, take);
    else
        QCoro::connect(m_consents->saveSeen(seen, change), this, take);
}

void ConsentActions::takeRevoked(const Consent &seen, const SaveOutcome &outcome)
{
    using State = SaveOutcome::State;
    setBusy(seen.id, false);
    const QString name = displayName(seen);
    switch (outcome.state) {
    case State::Saved:
        tell(tr("The consent of %1 was revoked.").arg(name));
        return;
    case State::MergedAndSaved:
        tell(tr("The consent of %1 was revoked. Meanwhile somebody renamed it to %2; both changes hold.")
                 .arg(name, outcome.now ? displayName(outcome.now->consent) : QString()));
        return;
    case State::AlreadySo:
        tell(tr("The consent of %1 had been revoked already.").arg(name));
        return;
    case State::DeletedElsewhere:
        tellFailure(tr("The consent of %1 was deleted elsewhere, so there was nothing left to revoke.").arg(name), {});
        return;
    case State::Conflict:
        askWhich(seen, outcome);
        return;
    case State::Unknown:
        tellFailure(
            tr("It is not known whether the consent of %1 was revoked: the answer got lost. The list tells once "
               "the connection is back.")
                .arg(name),
            outcome.error);
        return;
    case State::Failed:
        break;
    }
    if (!outcome.error || !outcome.error->isAbandoned())
        tellFailure(
            tr("The consent of %1 was not revoked. %2").arg(name, consentSentence(outcome.error.value_or(ApiError()))),
            outcome.error);
}

void ConsentActions::askWhich(const Consent &seen, const SaveOutcome &outcome)
{
    auto *dialog = new ConflictDialog(m_consents, outcome, m_window);
    connect(dialog, &QDialog::accepted, this, [this, seen, outcome] {
        if (!outcome.now)
            return;
        setBusy(seen.id, true);
        QCoro::connect(m_consents->overwrite(*outcome.now, outcome.mine), this,
                       [this, seen](const SaveOutcome &then) { takeRevoked(seen, then); });
    });
    connect(dialog, &QDialog::rejected, this,
            [this, seen] { tell(tr("The consent of %1 stays as it is.").arg(displayName(seen))); });
    show(dialog);
}

void ConsentActions::askToDelete(const Consent &consent)
{
    if ((m_dialog && m_dialog->isVisible()) || isBusyWith(consent.id))
        return;
    auto *dialog = new ConsequencesDialog(deleteQuestion(*m_environment, consent), m_window);
    dialog->setObjectName(u"deleteConsent"_s);
    keepAnswerable(dialog, m_consents, consent);
    connect(dialog, &QDialog::accepted, this, [this, consent] { remove(consent); });
    show(dialog);
}

void ConsentActions::remove(const Consent &seen)
{
    setBusy(seen.id, true);
    QCoro::connect(m_consents->remove(seen), this,
                   [this, seen](const RemovalOutcome &outcome) { takeRemoved(seen, outcome); });
}

void ConsentActions::takeRemoved(const Consent &seen, const RemovalOutcome &outcome)
{
    using State = RemovalOutcome::State;
    setBusy(seen.id, false);
    const QString name = displayName(seen);
    switch (outcome.state) {
    case State::Removed:
        tell(tr("The consent of %1 was deleted.").arg(name));
        return;
    case State::AlreadyGone:
        tell(tr("The consent of %1 had been deleted already.").arg(name));
        return;
    case State::Conflict: {
        const Consent now = outcome.now ? outcome.now->consent : seen;
        auto *dialog = new ConsequencesDialog(deleteChangedQuestion(*m_environment, seen, now), m_window);
        dialog->setObjectName(u"deleteChangedConsent"_s);
        keepAnswerable(dialog, m_consents, now);
        connect(dialog, &QDialog::accepted, this, [this, now] { remove(now); });
        show(dialog);
        return;
    }
    case State::Unknown:
        tellFailure(
            tr("It is not known whether the consent of %1 was deleted: the answer got lost. The list tells once "
               "the connection is back.")
                .arg(name),
            outcome.error);
        return;
    case State::Failed:
        break;
    }
    if (!outcome.error || !outcome.error->isAbandoned())
        tellFailure(
            tr("The consent of %1 was not deleted. %2").arg(name, consentSentence(outcome.error.value_or(ApiError()))),
            outcome.error);
}

void ConsentActions::askInBulk(Bulk what, const QList<Consent> &consents)
{
    if ((m_dialog && m_dialog->isVisible()) || consents.isEmpty())
        return;
    show(new BulkConsentsDialog(m_environment,
                                what == Bulk::Delete ? ConsentBulk::What::Delete : ConsentBulk::What::Revoke, consents,
                                m_window));
}

void ConsentActions::lookInto(const QString &creationId)
{
    const QList<OutgoingConsent> unresolved = m_consents->creations()->unresolved();
    for (const OutgoingConsent &consent : unresolved) {
        if (consent.creationId == creationId) {
            lookInto(consent);
            return;
        }
    }
}

void ConsentActions::lookInto(const OutgoingConsent &consent)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto *dialog = new UnresolvedConsentDialog(m_environment, consent, m_window);
    connect(dialog, &UnresolvedConsentDialog::settled, this, &ConsentActions::consentFound);
    connect(
        dialog, &UnresolvedConsentDialog::stillUnknown, this,
        [this](const QString &creationId) { lookInto(creationId); }, Qt::QueuedConnection);
    connect(dialog, &QDialog::finished, this, [this] {
        m_lookingInto.clear();
        Q_EMIT lookingChanged();
    });
    m_lookingInto = consent.creationId;
    Q_EMIT lookingChanged();
    show(dialog);
}

bool ConsentActions::isLookingInto(const OutgoingConsent &consent) const
{
    return m_lookingInto == consent.creationId;
}

void ConsentActions::setBusy(const QString &id, bool isBusy)
{
    if (isBusy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    Q_EMIT busyChanged();
}

void ConsentActions::tell(const QString &sentence)
{
    m_messages->showMessage(MessageBar::Severity::Success, sentence);
}

void ConsentActions::tellFailure(const QString &sentence, const std::optional<ApiError> &error)
{
    m_messages->showMessage(MessageBar::Severity::Error, sentence, {}, error ? supportDetails(*error) : QString());
}

} // namespace authdesk::ui
