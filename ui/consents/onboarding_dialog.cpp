// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/onboarding_dialog.h"

#include "core/environment/environment.h"
#include "ui/common/clipboard_countdown.h"
#include "ui/common/consequence_lines.h"
#include "ui/common/error_text.h"
#include "ui/common/form_field.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/secret_clipboard.h"
#include "ui/consents/consent_questions.h"
#include "ui/consents/consent_words.h"
#include "ui/consents/system_box.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr int longestDelay = 600;
constexpr auto countingPace = std::chrono::seconds(5);
constexpr qint64 secondsPerMinute = 60;

} // namespace

OnboardingDialog::OnboardingDialog(Environment *environment, SecretClipboard *clipboard, const Consent &consent,
                                   const QString &system, QWidget *parent)
    : GrowingDialog(parent)
    , m_environment(environment)
    , m_clipboard(clipboard)
    , m_consent(consent)
    , m_system(systemBox(tr("The client chooses"), system, this))
    , m_redirect(new QLineEdit(this))
    , m_redirectField(new FormField(tr("Afterwards &go to (optional)"), m_redirect, nullptr, this))
    , m_delay(new QSpinBox(this))
    , m_delayField(new FormField(tr("&After"), m_delay, nullptr, this))
    , m_messages(new MessageBar(this))
    , m_countdown(plainLabel({}, this))
    , m_form(new QWidget(this))
    , m_warning(new QWidget(this))
    , m_open(new QPushButton(icon(u"link"), tr("&Open in browser"), this))
    , m_copy(new QPushButton(icon(u"copy"), tr("Copy &link…"), this))
    , m_copyAnyway(new QPushButton(tr("Copy link all the sa&me"), this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_now(&QDateTime::currentDateTimeUtc)
{
    setObjectName(u"onboarding"_s);
    setWindowTitle(tr("Start onboarding"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(540);
    setUpForm();
    setUpWarning();
    setUpLayout();
    showWarning(false);
    connect(m_open, &QPushButton::clicked, this, [this] { make(Use::Open); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (check())
            showWarning(true);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &OnboardingDialog::count);
    connect(environment->consents()->list().notifier(), &ListNotifier::removed, this, &OnboardingDialog::noteList);
    connect(environment->consents()->list().notifier(), &ListNotifier::updated, this, &OnboardingDialog::noteList);
    m_open->setFocus();
}

OnboardingDialog::~OnboardingDialog() = default;

void OnboardingDialog::setUpForm()
{
    m_system->setObjectName(u"onboardingSystem"_s);
    m_redirect->setObjectName(u"redirect"_s);
    m_delay->setObjectName(u"redirectDelay"_s);
    m_redirectField->setHint(tr("A page of your own, beginning with https:// or http://"));
    m_delay->setRange(0, longestDelay);
    m_delay->setValue(3);
    m_delay->setSuffix(tr(" s", "seconds, behind a number"));
    m_delay->setAccessibleName(tr("Seconds before going there"));
    m_delayField->setEnabled(false);
    connect(m_redirect, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_redirectField->clearNote();
        m_delayField->setEnabled(!typed.trimmed().isEmpty());
    });
    auto *system = new FormField(tr("Accounting &system"), m_system, nullptr, m_form);
    system->setHint(tr("With one chosen, the client does not have to look for it."));
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->addWidget(system);
    auto *afterwards = new QHBoxLayout;
    afterwards->addWidget(m_redirectField, 1);
    afterwards->addWidget(m_delayField);
    column->addLayout(afterwards);
}

void OnboardingDialog::setUpWarning()
{
    m_warning->setObjectName(u"copyWarning"_s);
    m_copyAnyway->setObjectName(u"copyAnyway"_s);
    auto *back = new QPushButton(tr("Do &not copy"), m_warning);
    back->setObjectName(u"doNotCopy"_s);
    connect(m_copyAnyway, &QPushButton::clicked, this, [this] { make(Use::Copy); });
    connect(back, &QPushButton::clicked, this, [this] {
        showWarning(false);
        m_open->setFocus();
    });
    auto *column = new QVBoxLayout(m_warning);
    column->setContentsMargins({});
    addConsequences(column, tr("Before you copy the link"),
                    {tr("It works once. Whoever opens it first uses it up, and that may be a program: mail and chat "
                        "programs open links to show a preview."),
                     tr("So never send it by mail or chat. It is for a browser on this computer, or for a page of "
                        "your own in which the client is logged in."),
                     tr("Whoever has it can connect an accounting system to this consent, for one hour.")},
                    u"warning", Tone::Waiting, m_warning);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copyAnyway);
    buttons->addWidget(back);
    column->addLayout(buttons);
}

void OnboardingDialog::setUpLayout()
{
    m_open->setObjectName(u"openInBrowser"_s);
    m_copy->setObjectName(u"copyLink"_s);
    m_close->setObjectName(u"close"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(10);
    column->addWidget(heading(tr("Onboarding of %1").arg(displayName(m_consent)), this));
    column->addWidget(plainLabel(tr("The client allows an accounting system to be read, on a page that opens in the "
                                    "browser. Each start makes a new code, which works once and for one hour."),
                                 this));
    column->addWidget(plainLabel(environmentText(*m_environment), this));
    column->addWidget(m_messages);
    column->addWidget(m_form);
    column->addWidget(m_countdown);
    column->addWidget(new ClipboardCountdown(m_clipboard, this));
    column->addWidget(m_warning);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void OnboardingDialog::showWarning(bool isShown)
{
    m_warning->setVisible(isShown);
    m_form->setVisible(!isShown);
    m_open->setVisible(!isShown);
    m_copy->setVisible(!isShown);
    m_copy->setEnabled(!isShown && !m_isBusy && !m_isGone);
    m_copyAnyway->setEnabled(!m_isBusy && !m_isGone);
    if (isShown)
        m_warning->findChild<QPushButton *>(u"doNotCopy"_s)->setFocus();
}

bool OnboardingDialog::check()
{
    const QString typed = m_redirect->text().trimmed();
    if (typed.isEmpty() || isUsableRedirect(QUrl(typed, QUrl::StrictMode)))
        return true;
    m_redirectField->setNote(FormField::Note::Error,
                             tr("This is not an address of a web page: it has to begin with https:// or http://."));
    m_redirectField->focusEditor();
    return false;
}

OnboardingChoice OnboardingDialog::choice() const
{
    OnboardingChoice choice;
    choice.system = m_system->currentData().toString();
    const QString typed = m_redirect->text().trimmed();
    if (!typed.isEmpty()) {
        choice.redirectUrl = QUrl(typed, QUrl::StrictMode);
        choice.delaySeconds = m_delay->value();
    }
    return choice;
}

void OnboardingDialog::make(Use use)
{
    if (m_isBusy || m_isGone || !check())
        return;
    setBusy(true);
    m_messages->clear();
    const OnboardingChoice wanted = choice();
    QCoro::connect(m_environment->consents()->startOnboarding(m_consent.id, wanted, this), this,
                   [this, use](const Result<OnboardingLink> &link) { take(link, use); });
}

void OnboardingDialog::take(const Result<OnboardingLink> &link, Use use)
{
    setBusy(false);
    showWarning(false);
    if (!link) {
        const ApiError &error = link.error();
        const QString sentence = error.outcomeUnknown ? tr("No code arrived: the answer got lost. Try again; a code "
                                                           "that nobody has seen is good for nothing.")
                                                      : tr("No code was made. %1").arg(consentSentence(error));
        m_messages->showMessage(MessageBar::Severity::Error, sentence, {}, supportDetails(error));
        return;
    }
    m_expiresAt = link->expiresAt;
    m_timer.start(countingPace);
    if (use == Use::Copy) {
        m_clipboard->copy(link->link, tr("Onboarding link"));
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The link is on the clipboard. Paste it into the browser, and into nothing else."));
    } else if (QDesktopServices::openUrl(QUrl::fromEncoded(link->link.revealUtf8(), QUrl::StrictMode))) {
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The onboarding is open in the browser. The list shows when the client is done."));
    } else {
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("No browser could be opened on this computer. Copy the link, and paste it into a "
                                   "browser yourself."));
    }
    m_open->setText(tr("&Open anew in browser"));
    count();
    m_close->setFocus();
}

void OnboardingDialog::count()
{
    if (!m_expiresAt.isValid())
        return;
    const qint64 seconds = m_now().secsTo(m_expiresAt);
    if (seconds <= 0) {
        m_timer.stop();
        m_countdown->setText(tr("The code has expired. Make a new one when the client is ready."));
        return;
    }
    const auto minutes = static_cast<int>((seconds + secondsPerMinute - 1) / secondsPerMinute);
    m_countdown->setText(tr("The code is good until %1, for %n more minute(s), or until it is used.", nullptr, minutes)
                             .arg(QLocale().toString(m_expiresAt.toLocalTime().time(), QLocale::ShortFormat)));
}

void OnboardingDialog::noteList()
{
    const Consent *now = m_environment->consents()->list().find(m_consent.id);
    if (now != nullptr && now->status == Consent::Status::Accepted && m_consent.status != now->status) {
        m_consent = *now;
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The client is done: %1 is connected.").arg(systemText(*now)));
        m_expiresAt = {};
        m_timer.stop();
        m_countdown->clear();
    }
    if (now != nullptr || std::exchange(m_isGone, true))
        return;
    m_messages->showMessage(MessageBar::Severity::Error,
                            tr("This consent was deleted elsewhere, so no onboarding can be started any more."));
    showWarning(false);
    setBusy(false);
    m_close->setFocus();
}

void OnboardingDialog::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    count();
}

void OnboardingDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    const bool canMake = !isBusy && !m_isGone;
    m_form->setEnabled(canMake);
    m_open->setEnabled(canMake);
    m_copy->setEnabled(canMake && !m_warning->isVisible());
    m_copyAnyway->setEnabled(canMake);
}

} // namespace authdesk::ui
