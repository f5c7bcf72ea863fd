// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/rename_dialog.h"

#include "ui/common/consequence_lines.h"
#include "ui/common/error_text.h"
#include "ui/common/form_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/consents/conflict_dialog.h"
#include "ui/consents/consent_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

RenameDialog::RenameDialog(Consents *consents, const Consent &seen, QWidget *parent)
    : GrowingDialog(parent)
    , m_consents(consents)
    , m_seen(seen)
    , m_name(new QLineEdit(this))
    , m_field(new FormField(tr("&Name"), m_name, nullptr, this))
    , m_messages(new MessageBar(this))
    , m_save(new QPushButton(tr("&Rename"), this))
    , m_close(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"renameConsent"_s);
    setWindowTitle(tr("Rename consent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    setUpLayout();
    connect(m_consents->list().notifier(), &ListNotifier::removed, this, &RenameDialog::noteList);
    read();
}

RenameDialog::~RenameDialog() = default;

void RenameDialog::setUpLayout()
{
    m_name->setObjectName(u"consentName"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_close->setObjectName(u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(heading(tr("Rename the consent of %1").arg(displayName(m_seen)), this));
    column->addWidget(m_messages);
    column->addWidget(m_field);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_name->setText(m_seen.name.value_or(QString()));
    connect(m_save, &QPushButton::clicked, this, &RenameDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, m_field, &FormField::clearNote);
}

void RenameDialog::read()
{
    setBusy(true);
    m_field->setHint(tr("Reading it as it is now…"));
    QCoro::connect(m_consents->openForEdit(m_seen.id), this, [this](const Result<TaggedConsent> &now) {
        setBusy(false);
        m_field->setHint({});
        if (now) {
            if (!m_original && m_name->text() == m_seen.name.value_or(QString()))
                m_name->setText(now->consent.name.value_or(QString()));
            m_original = *now;
            m_messages->clear();
            m_name->setFocus();
            m_name->selectAll();
        } else if (now.error().kind == ApiError::Kind::NotFound) {
            showGone();
        } else {
            showFailure(
                tr("The consent could not be read, so it cannot be renamed yet. %1").arg(consentSentence(now.error())),
                now.error(), true);
        }
    });
}

bool RenameDialog::checkName()
{
    if (!m_name->text().trimmed().isEmpty())
        return true;
    m_field->setNote(FormField::Note::Error, tr("A consent needs a name of at least one character."));
    m_field->focusEditor();
    return false;
}

void RenameDialog::save()
{
    if (m_isBusy || m_isGone || !m_original || !checkName())
        return;
    setBusy(true);
    m_messages->clear();
    ConsentChange change;
    change.name = m_name->text().trimmed();
    const TaggedConsent original = *m_original;
    QCoro::connect(m_consents->save(original, change), this, [this](const SaveOutcome &outcome) { take(outcome); });
}

void RenameDialog::overwrite(const TaggedConsent &theirs, const ConsentChange &mine)
{
    setBusy(true);
    QCoro::connect(m_consents->overwrite(theirs, mine), this, [this](const SaveOutcome &outcome) { take(outcome); });
}

void RenameDialog::take(const SaveOutcome &outcome)
{
    using State = SaveOutcome::State;
    setBusy(false);
    switch (outcome.state) {
    case State::Saved:
    case State::AlreadySo:
        Q_EMIT renamed(tr("The consent is now called %1.").arg(m_name->text().trimmed()));
        accept();
        return;
    case State::MergedAndSaved:
        Q_EMIT renamed(tr("The consent is now called %1. Meanwhile somebody changed its status, which is now %2; both "
                          "changes hold.")
                           .arg(m_name->text().trimmed(), outcome.now ? statusText(outcome.now->consent) : QString()));
        accept();
        return;
    case State::Conflict:
        askWhich(outcome);
        return;
    case State::DeletedElsewhere:
        showGone();
        return;
    case State::Unknown:
        showFailure(tr("It is not known whether the consent was renamed: the answer got lost. Press Rename once more: "
                       "it is not changed twice."),
                    outcome.error.value_or(ApiError()), false);
        return;
    case State::Failed:
        break;
    }
    const ApiError error = outcome.error.value_or(ApiError());
    if (outcome.now) // it is another by now, so that is what the next try goes by
        m_original = outcome.now;
    showFailure(tr("The consent was not renamed. %1").arg(consentSentence(error)), error, false);
}

void RenameDialog::askWhich(const SaveOutcome &outcome)
{
    auto *dialog = new ConflictDialog(m_consents, outcome, this);
    connect(dialog, &QDialog::accepted, this, [this, outcome] {
        if (outcome.now)
            overwrite(*outcome.now, outcome.mine);
    });
    connect(dialog, &QDialog::rejected, this, [this, outcome] {
        if (m_isGone)
            return;
        m_original = outcome.now;
        m_messages->showMessage(MessageBar::Severity::Information,
                                tr("Theirs stays. What you typed is still here: close this, or change it and rename "
                                   "again."));
        m_name->setFocus();
    });
    dialog->open();
}

void RenameDialog::noteList()
{
    if (!m_isBusy && m_consents->list().find(m_seen.id) == nullptr)
        showGone();
}

void RenameDialog::showGone()
{
    if (std::exchange(m_isGone, true))
        return;
    m_name->setReadOnly(true);
    m_save->setEnabled(false);
    m_close->setText(tr("C&lose"));
    m_close->setFocus();
    tellGone();
}

void RenameDialog::tellGone()
{
    const QString typed = m_name->text().trimmed();
    const auto copy = [this, typed] {
        QGuiApplication::clipboard()->setText(typed);
        tellGone();
    };
    const auto anew = [this, typed] {
        Q_EMIT newConsentWanted(typed);
        reject();
    };
    m_messages->showMessage(MessageBar::Severity::Error,
                            tr("This consent was deleted elsewhere, so it cannot be renamed any more."),
                            {{tr("Copy &what was typed"), copy}, {tr("New con&sent of this name…"), anew}});
}

void RenameDialog::showFailure(const QString &sentence, const ApiError &error, bool readAgain)
{
    QList<MessageBar::Action> actions;
    if (readAgain)
        actions.append({tr("&Try again"), [this] {
                            read();
                        }});
    m_messages->showMessage(MessageBar::Severity::Error, sentence, actions, supportDetails(error));
    m_name->setFocus();
}

void RenameDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_save->setEnabled(!isBusy && !m_isGone);
    m_name->setReadOnly(isBusy || m_isGone);
}

} // namespace authdesk::ui
