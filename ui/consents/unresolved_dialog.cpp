// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/unresolved_dialog.h"

#include "core/environment/environment.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/consents/consent_questions.h"
#include "ui/consents/consent_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

enum Column { Name, Status, Created, Id, ColumnCount };

} // namespace

UnresolvedConsentDialog::UnresolvedConsentDialog(Environment *environment, const OutgoingConsent &consent,
                                                 QWidget *parent)
    : GrowingDialog(parent)
    , m_environment(environment)
    , m_consent(consent)
    , m_told(plainLabel({}, this))
    , m_candidates(new QTreeWidget(this))
    , m_messages(new MessageBar(this))
    , m_thisIsIt(new QPushButton(tr("&This is it"), this))
    , m_look(new QPushButton(tr("&Look again"), this))
    , m_again(new QPushButton(tr("&Send again"), this))
    , m_leave(new QPushButton(tr("Lea&ve it"), this))
    , m_close(new QPushButton(tr("&Decide later"), this))
{
    setObjectName(u"unresolvedConsent"_s);
    setWindowTitle(tr("Was the consent made?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpLayout();
    connect(m_thisIsIt, &QPushButton::clicked, this, &UnresolvedConsentDialog::thisIsIt);
    connect(m_look, &QPushButton::clicked, this, &UnresolvedConsentDialog::look);
    connect(m_again, &QPushButton::clicked, this, &UnresolvedConsentDialog::sendAgain);
    connect(m_leave, &QPushButton::clicked, this, &UnresolvedConsentDialog::leaveIt);
    connect(m_close, &QPushButton::clicked, this, &UnresolvedConsentDialog::reject);
    connect(m_candidates, &QTreeWidget::itemSelectionChanged, this, &UnresolvedConsentDialog::updateButtons);
    connect(m_candidates, &QTreeWidget::itemActivated, this, &UnresolvedConsentDialog::thisIsIt);
    resize(680, 420);
    look();
}

UnresolvedConsentDialog::~UnresolvedConsentDialog() = default;

void UnresolvedConsentDialog::setUpLayout()
{
    m_told->setObjectName(u"told"_s);
    m_candidates->setObjectName(u"candidates"_s);
    m_candidates->setAccessibleName(tr("Consents that it may have become"));
    m_candidates->setColumnCount(ColumnCount);
    m_candidates->setHeaderLabels({tr("Name"), tr("Status"), tr("Created"), tr("Id")});
    m_candidates->setRootIsDecorated(false);
    m_candidates->setTabKeyNavigation(false);
    const QList<std::pair<QPushButton *, QString>> names{{m_thisIsIt, u"thisIsIt"_s},
                                                         {m_look, u"lookAgain"_s},
                                                         {m_again, u"sendAgain"_s},
                                                         {m_leave, u"leaveIt"_s},
                                                         {m_close, u"close"_s}};
    for (const auto &[button, name] : names)
        button->setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(10);
    column->addWidget(
        heading(tr("It is not known whether the consent of %1 was made").arg(m_consent.draft.name), this));
    column->addWidget(plainLabel(tr("It was asked for on %1, and the answer of the service got lost. Sending it again "
                                    "may make a second one, so look first.")
                                     .arg(dateAndTime(m_consent.createdOn)),
                                 this));
    column->addWidget(plainLabel(environmentText(*m_environment), this));
    column->addWidget(m_messages);
    column->addWidget(m_told);
    column->addWidget(m_candidates, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_thisIsIt);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void UnresolvedConsentDialog::look()
{
    setBusy(true);
    m_messages->clear();
    m_told->setText(tr("Looking for it…"));
    QCoro::connect(m_environment->consents()->creations()->candidates(m_consent.creationId, this), this,
                   [this](const Result<QList<Consent>> &found) { showCandidates(found); });
}

void UnresolvedConsentDialog::showCandidates(const Result<QList<Consent>> &found)
{
    setBusy(false);
    if (!found) {
        m_told->setText(tr("It could not be looked up."));
        m_messages->showMessage(MessageBar::Severity::Error, sentenceFor(found.error()), {},
                                supportDetails(found.error()));
        updateButtons();
        return;
    }
    m_hasLooked = true;
    m_candidates->clear();
    for (const Consent &consent : *found) {
        auto *item = new QTreeWidgetItem(
            {displayName(consent), statusText(consent), dateAndTime(consent.createdOn), consent.id});
        item->setData(Name, Qt::UserRole, consent.id);
        m_candidates->addTopLevelItem(item);
    }
    for (int i = 0; i < ColumnCount; ++i)
        m_candidates->resizeColumnToContents(i);
    const auto count = static_cast<int>(found->size());
    m_told->setText(count == 0
                        ? tr("No consent of this name was made at that time, as far as the service shows now. It "
                             "may still appear: look again in a minute, or send it again.")
                        : tr("%n consent(s) of this name were made at that time. Is it one of them?", nullptr, count));
    if (count > 0) {
        m_candidates->setCurrentItem(m_candidates->topLevelItem(count - 1));
        m_candidates->setFocus();
    } else {
        m_look->setFocus();
    }
    updateButtons();
}

QString UnresolvedConsentDialog::chosen() const
{
    const QList<QTreeWidgetItem *> items = m_candidates->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->data(Name, Qt::UserRole).toString();
}

void UnresolvedConsentDialog::thisIsIt()
{
    const QString id = chosen();
    if (id.isEmpty() || m_isBusy)
        return;
    setBusy(true);
    QCoro::connect(m_environment->consents()->creations()->settle(m_consent.creationId, id), this,
                   [this, id](const StoreResult<void> &kept) { endWhenKept(kept, id); });
}

void UnresolvedConsentDialog::endWhenKept(const StoreResult<void> &kept, const QString &consentId)
{
    setBusy(false);
    if (!kept) {
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("This computer could not note it, so it is asked again at the next start."), {},
                                kept.error().text);
        return;
    }
    if (!consentId.isEmpty())
        Q_EMIT settled(consentId);
    accept();
}

void UnresolvedConsentDialog::sendAgain()
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_messages->clear();
    QCoro::connect(m_environment->consents()->creations()->sendAgain(m_consent.creationId), this,
                   [this](const CreationOutcome &outcome) { takeSent(outcome); });
}

void UnresolvedConsentDialog::takeSent(const CreationOutcome &outcome)
{
    using State = CreationOutcome::State;
    setBusy(false);
    if (outcome.state == State::Created) {
        Q_EMIT settled(outcome.consentId);
        accept();
        return;
    }
    if (outcome.state == State::Unknown) {
        Q_EMIT stillUnknown(outcome.creationId);
        accept();
        return;
    }
    const ApiError error = outcome.error.value_or(ApiError());
    // The old attempt was let go of when the new one was noted, so there is nothing left to look into here.
    const bool isNoted = outcome.state != State::NotNoted;
    m_messages->showMessage(MessageBar::Severity::Error,
                            isNoted ? tr("The consent was not made. %1 Close this, and make a new consent when that is "
                                         "put right.")
                                          .arg(sentenceFor(error))
                                    : tr("Nothing was sent: this computer could not note it."),
                            {}, isNoted ? supportDetails(error) : outcome.storeError);
    if (isNoted) {
        for (QPushButton *button : {m_look, m_again, m_leave, m_thisIsIt})
            button->setEnabled(false);
        m_close->setText(tr("&Close"));
    }
}

void UnresolvedConsentDialog::leaveIt()
{
    if (m_isBusy)
        return;
    setBusy(true);
    QCoro::connect(m_environment->consents()->creations()->forget(m_consent.creationId), this,
                   [this](const StoreResult<void> &kept) { endWhenKept(kept, {}); });
}

void UnresolvedConsentDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void UnresolvedConsentDialog::updateButtons()
{
    m_thisIsIt->setEnabled(!m_isBusy && !chosen().isEmpty());
    m_look->setEnabled(!m_isBusy);
    // Only after looking: what may be there already is not made twice in ignorance.
    m_again->setEnabled(!m_isBusy && m_hasLooked);
    m_leave->setEnabled(!m_isBusy);
}

void UnresolvedConsentDialog::reject()
{
    if (!m_isBusy || !m_hasLooked)
        QDialog::reject();
}

} // namespace authdesk::ui
