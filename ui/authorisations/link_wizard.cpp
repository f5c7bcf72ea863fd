// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/link_wizard.h"

#include "core/environment/environment.h"
#include "ui/authorisations/client_accepts_page.h"
#include "ui/authorisations/connection_keys_page.h"
#include "ui/authorisations/create_page.h"
#include "ui/authorisations/partnership_page.h"
#include "ui/authorisations/request_words.h"
#include "ui/authorisations/send_page.h"
#include "ui/common/clipboard_countdown.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/step_tracker.h"
#include "ui/common/window_keys.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

LinkWizard::LinkWizard(Environment *environment, SecretClipboard *clipboard, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_environment(environment)
    , m_clipboard(clipboard)
    , m_tracker(new StepTracker(this))
    , m_title(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_countdown(new ClipboardCountdown(clipboard, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_primary(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"linkWizard"_s);
    setUpPages();
    setUpLayout();
    connectPages();
    resize(820, 640);
}

LinkWizard::~LinkWizard() = default;

void LinkWizard::setUpPages()
{
    m_create = new CreatePage(m_environment, m_stack);
    m_send = new SendPage(m_environment, m_messages, m_stack);
    m_clientAccepts = new ClientAcceptsPage(m_environment, m_messages, this);
    m_partnership = new PartnershipPage(m_environment, m_messages, m_stack);
    m_keys = new ConnectionKeysPage(m_environment, m_clipboard, m_messages, m_stack);
    for (WizardPage *page :
         std::initializer_list<WizardPage *>{m_create, m_send, m_clientAccepts, m_partnership, m_keys}) {
        m_stack->addWidget(page);
        connect(page, &WizardPage::buttonsChanged, this, [this, page] {
            if (page == currentPage())
                showButtons();
        });
    }
}

void LinkWizard::setUpLayout()
{
    m_tracker->setSteps(stepNames());
    m_tracker->setObjectName(u"stepTracker"_s);
    m_title->setObjectName(u"wizardTitle"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_back->setObjectName(u"back"_s);
    m_primary->setObjectName(u"primary"_s);
    m_close->setObjectName(u"close"_s);
    m_primary->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &LinkWizard::goBack);
    connect(m_primary, &QPushButton::clicked, this, [this] { currentPage()->goOn(); });
    connect(m_close, &QPushButton::clicked, this, &LinkWizard::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(14);
    column->addWidget(m_tracker);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_countdown);
    column->addLayout(buttons);
}

void LinkWizard::connectPages()
{
    connect(m_create, &CreatePage::finished, this, [this] {
        m_send->setDraft(m_create->draft());
        showPage(m_send);
    });
    connect(m_send, &SendPage::sent, this, &LinkWizard::wentOut);
    connect(m_send, &SendPage::fieldsRefused, this, &LinkWizard::showFieldErrors);
    connect(m_send, &SendPage::outcomeUnknown, this,
            [this](const QString &idempotencyKey) { m_unresolvedKey = idempotencyKey; });
    connect(m_send, &SendPage::openRequested, this, &LinkWizard::openRequest);
    connect(m_send, &SendPage::abandoned, this, [this] {
        m_unresolvedKey.clear();
        startWith(m_send->draft());
    });
    connect(m_clientAccepts, &ClientAcceptsPage::accepted, this, [this] {
        if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(m_requestId))
            m_partnership->setRequest(*request);
        showPage(m_partnership);
    });
    connect(m_clientAccepts, &ClientAcceptsPage::newRequestWanted, this, [this](const AuthorisationRequest &like) {
        m_requestId.clear();
        startWith(draftFrom(like));
    });
    connect(m_keys, &ConnectionKeysPage::finished, this, &LinkWizard::reject);
    connect(m_keys, &WizardPage::buttonsChanged, this, &LinkWizard::stopHoldingBack);
    connect(m_partnership, &PartnershipPage::finished, this, [this] {
        if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(m_requestId))
            showKeys(*request);
    });
}

WizardPage *LinkWizard::currentPage() const
{
    return static_cast<WizardPage *>(m_stack->currentWidget());
}

void LinkWizard::showPage(WizardPage *page)
{
    m_messages->clear(); // what was told of the step before does not hold for this one
    m_stack->setCurrentWidget(page);
    showButtons();
    page->enter();
    // Else the focus falls on whatever comes next, and that may be "Resend".
    if (hasFocusOnPrimary(page))
        (m_primary->isVisibleTo(this) ? m_primary : m_close)->setFocus();
}

bool LinkWizard::hasFocusOnPrimary(const WizardPage *page) const
{
    return page != m_create && page != m_keys;
}

void LinkWizard::showButtons()
{
    const WizardPage *page = currentPage();
    m_title->setText(page->title());
    const AuthorisationRequest *request = m_environment->authorisations()->list().find(m_requestId);
    if (request == nullptr && page == m_clientAccepts)
        request = m_clientAccepts->lastSeen(); // withdrawn, and so no longer in the list
    if (request != nullptr && page == m_clientAccepts && !isOpen(*request) &&
        request->status != AuthorisationRequest::Status::Accepted)
        showStep(m_tracker, *request);
    else
        m_tracker->setCurrent(static_cast<int>(page->step()) - 1);
    m_back->setVisible(page->canGoBack() && m_unresolvedKey.isEmpty());
    m_primary->setVisible(!page->primaryText().isEmpty());
    m_primary->setText(page->primaryText());
    const bool canGoOnAgain = !m_primary->isEnabled() && page->isPrimaryEnabled();
    m_primary->setEnabled(page->isPrimaryEnabled());
    // Where it could not be pressed for a while, as while something was sent or read, the focus went elsewhere.
    if (canGoOnAgain && hasFocusOnPrimary(page))
        m_primary->setFocus(Qt::OtherFocusReason);
    // Enter within the keys copies; it must not also close the window.
    m_primary->setDefault(page != m_keys && page != m_send);
    setEnterOnlyReaches(m_primary, page == m_send);
    m_close->setText(page->closeText());
    m_close->setVisible(!page->closeText().isEmpty());
    if (request == nullptr && page == m_keys)
        request = &m_keysOf;
    // A window title is seen by others: a name, never a key or a link.
    setWindowTitle(request ? tr("%1 – authorisation request").arg(request->clientName)
                           : tr("New authorisation request"));
}

void LinkWizard::startWith(const AuthorisationDraft &draft)
{
    m_create->setDraft(draft);
    m_messages->clear();
    showPage(m_create);
}

void LinkWizard::resume(const AuthorisationRequest &request)
{
    m_requestId = request.id;
    if (request.status == AuthorisationRequest::Status::Accepted && !request.partnershipId.isEmpty()) {
        const Partnership *partnership = m_environment->partnerships()->list().find(request.partnershipId);
        if (partnership != nullptr && partnership->status == Partnership::Status::Ended) {
            m_partnership->setRequest(request);
            showPage(m_partnership);
        } else {
            showKeys(request);
        }
    } else {
        m_clientAccepts->setRequest(request.id);
        showPage(m_clientAccepts);
    }
}

void LinkWizard::openKeys(const Partnership &partnership)
{
    if (const AuthorisationRequest *request =
            m_environment->authorisations()->list().find(partnership.authorisationRequestId)) {
        m_requestId = request->id;
        showKeys(*request);
        return;
    }
    AuthorisationRequest told;
    told.clientName = partnership.clientName;
    told.clientEmail = partnership.clientEmail;
    told.status = AuthorisationRequest::Status::Accepted;
    told.partnershipId = partnership.id;
    showKeys(told);
}

void LinkWizard::showKeys(const AuthorisationRequest &request)
{
    m_keysOf = request;
    m_keys->setRequest(request);
    showPage(m_keys);
}

void LinkWizard::resumeUnresolved(const OutgoingRequest &request)
{
    m_unresolvedKey = request.idempotencyKey;
    m_create->setDraft(request.draft);
    m_send->setUnresolved(request);
    showPage(m_send);
}

void LinkWizard::goBack()
{
    m_messages->clear();
    showPage(m_create);
}

void LinkWizard::wentOut(const QString &requestId)
{
    m_requestId = requestId;
    m_unresolvedKey.clear();
    m_create->setDraft({});
    m_clientAccepts->setRequest(requestId);
    showPage(m_clientAccepts);
}

void LinkWizard::openRequest(const QString &requestId)
{
    const auto open = [this](const Result<AuthorisationRequest> &request) {
        if (request)
            resume(*request);
        else
            m_messages->showMessage(MessageBar::Severity::Error, sentenceFor(request.error()), {},
                                    supportDetails(request.error()));
    };
    QCoro::connect(m_environment->authorisations()->reread(requestId), this, open);
}

void LinkWizard::showFieldErrors(const QHash<QString, QStringList> &errors)
{
    const QStringList others = m_create->showFieldErrors(errors);
    QString text = tr("Nothing was sent: not everything was accepted. What concerns a field is marked there.");
    for (const QString &other : others)
        text += u'\n' + other;
    showPage(m_create);
    m_messages->showMessage(MessageBar::Severity::Error, text);
}

bool LinkWizard::holdsSecretBack()
{
    if (!m_keys->holdsUnsecuredSecret())
        return false;
    m_isHoldingBack = true;
    m_messages->showMessage(MessageBar::Severity::Warning,
                            tr("The Secret was neither copied nor confirmed as entered. It is shown only once."),
                            {{tr("Cop&y the Secret"),
                              [this] {
                                  m_keys->copySecret();
                              }},
                             {tr("Close without i&t"), [this] {
                                  closeForGood();
                              }}});
    return true;
}

void LinkWizard::stopHoldingBack()
{
    if (!m_isHoldingBack || m_keys->holdsUnsecuredSecret())
        return;
    m_isHoldingBack = false;
    m_messages->clear();
}

bool LinkWizard::readyToClose()
{
    if (m_isClosing)
        return true;
    if (holdsSecretBack())
        return false;
    if (m_send->isSending()) {
        m_messages->showMessage(
            MessageBar::Severity::Information,
            tr("The request is being sent. This window stays until it is known what became of it."));
        return false;
    }
    const bool isWriting = currentPage() == m_create || (currentPage() == m_send && m_send->canGoBack());
    return !isWriting || !m_requestId.isEmpty() || m_create->isUntouched() || askWhetherToDiscard();
}

bool LinkWizard::askWhetherToDiscard()
{
    const QString question = tr("This request has not been sent. Close it all the same?");
    if (m_messages->text() == question) { // asked again by a second Escape: that means no
        m_messages->clear();
        currentPage()->setFocus();
        return false;
    }
    const auto keep = [this] {
        m_messages->clear();
        currentPage()->enter();
    };
    m_messages->showMessage(MessageBar::Severity::Warning, question,
                            {{tr("Keep &writing"), keep}, {tr("&Discard it"), [this] {
                                                               closeForGood();
                                                           }}});
    if (auto *first = m_messages->findChild<QPushButton *>(u"message_action_0"_s))
        first->setFocus(Qt::OtherFocusReason);
    return false;
}

void LinkWizard::closeForGood()
{
    m_isClosing = true;
    close();
}

bool LinkWizard::eventFilter(QObject *watched, QEvent *event)
{
    // The same button stands for Next and for Send: a double click on the one must not press the other unseen.
    const bool isSecondPress = event->type() == QEvent::MouseButtonDblClick;
    return (watched == m_primary && isSecondPress) || QDialog::eventFilter(watched, event);
}

void LinkWizard::reject()
{
    close();
}

void LinkWizard::closeEvent(QCloseEvent *event)
{
    if (!readyToClose()) {
        event->ignore();
        return;
    }
    m_keys->letGo();
    event->accept();
    Q_EMIT closed();
}

} // namespace authdesk::ui
