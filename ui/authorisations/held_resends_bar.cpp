// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/held_resends_bar.h"

#include "core/environment/environment.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr auto tick = std::chrono::milliseconds(200);

QString refusal(const ApiError &error, const QString &client)
{
    if (error.kind == ApiError::Kind::TooManyRequests && error.retryAfter) {
        // Rounded up: a minute too late works, a second too early does not.
        const QTime at = QTime::currentTime().addSecs(static_cast<int>(error.retryAfter->count()) + 59);
        return HeldResendsBar::tr("The request to %1 was sent a moment ago. It can be resent at %2.")
            .arg(client, QLocale().toString(at, QLocale::ShortFormat));
    }
    if (error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::NotFound)
        return HeldResendsBar::tr("The request to %1 is no longer pending, so it was not resent.").arg(client);
    if (error.outcomeUnknown)
        return HeldResendsBar::tr(
                   "It is not known whether the e-mail to %1 was sent again: the answer got lost. \"Sent\" in the "
                   "list tells once the connection is back.")
            .arg(client);
    return HeldResendsBar::tr("The request to %1 was not resent. %2").arg(client, sentenceFor(error));
}

} // namespace

HeldResendsBar::HeldResendsBar(MessageBar *messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"heldResends"_s);
    m_column->setContentsMargins({});
    connect(&m_ticking, &QTimer::timeout, this, &HeldResendsBar::showTimeLeft);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, const QWidget *now) {
        if (isAncestorOf(now) && !isAncestorOf(old))
            m_focusBefore = old;
    });
    hide();
}

HeldResendsBar::~HeldResendsBar() = default;

void HeldResendsBar::setEnvironment(Environment *environment)
{
    if (environment == m_environment)
        return;
    if (m_environment != nullptr) {
        m_environment->heldResends()->disconnect(this);
        const QList<HeldResends::Held> lost = held();
        for (const HeldResends::Held &one : lost)
            m_messages->showMessage(MessageBar::Severity::Warning,
                                    tr("The e-mail to %1 was not sent again, because the environment was closed first.")
                                        .arg(one.request.clientName));
    }
    m_environment = environment;
    showHeld();
    if (environment == nullptr)
        return;
    const HeldResends *resends = environment->heldResends();
    connect(resends, &HeldResends::changed, this, &HeldResendsBar::showHeld);
    const auto show = [this, resends](auto signal, MessageBar::Severity severity, auto textFor) {
        connect(resends, signal, this, [this, severity, textFor](const AuthorisationRequest &request) {
            if (isShown(request))
                m_messages->showMessage(severity, textFor(request));
        });
    };
    show(&HeldResends::undone, MessageBar::Severity::Information, [](const AuthorisationRequest &request) {
        return tr("Undone: the e-mail to %1 was not sent again.").arg(request.clientName);
    });
    show(&HeldResends::dropped, MessageBar::Severity::Warning, [](const AuthorisationRequest &request) {
        return tr("The request to %1 has changed meanwhile, so its e-mail was not sent again.").arg(request.clientName);
    });
    show(&HeldResends::sent, MessageBar::Severity::Success, [](const AuthorisationRequest &request) {
        return tr("The e-mail to %1 was sent again.").arg(request.clientEmail);
    });
    connect(resends, &HeldResends::failed, this, &HeldResendsBar::showFailure);
}

void HeldResendsBar::showOnly(const QString &requestId)
{
    m_onlyRequest = requestId;
    showHeld();
}

bool HeldResendsBar::isShown(const AuthorisationRequest &request) const
{
    return m_onlyRequest.isEmpty() || request.id == m_onlyRequest;
}

QList<HeldResends::Held> HeldResendsBar::held() const
{
    QList<HeldResends::Held> shown;
    if (m_environment != nullptr) {
        const QList<HeldResends::Held> &all = m_environment->heldResends()->held();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(shown),
                     [this](const HeldResends::Held &one) { return isShown(one.request); });
    }
    return shown;
}

void HeldResendsBar::showHeld()
{
    const QList<HeldResends::Held> shown = held();
    const auto isHeld = [&shown](const Row &row) {
        return std::any_of(shown.cbegin(), shown.cend(),
                           [&row](const HeldResends::Held &one) { return one.request.id == row.requestId; });
    };
    const auto gone = std::stable_partition(m_rows.begin(), m_rows.end(), isHeld);
    std::for_each(gone, m_rows.end(), [this](const Row &row) { removeRow(row); });
    m_rows.erase(gone, m_rows.end());
    // What came last goes out last.
    for (auto i = m_rows.size(); i < shown.size(); ++i)
        addRow(shown.at(i).request);
    showTimeLeft();
    setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty())
        m_ticking.stop();
    else
        m_ticking.start(tick);
}

void HeldResendsBar::addRow(const AuthorisationRequest &request)
{
    auto *widget = new QWidget(this);
    auto *text = plainLabel({}, widget);
    text->setObjectName(u"heldResend"_s);
    auto *undo = new QPushButton(tr("&Undo"), widget);
    undo->setObjectName(u"undoResend"_s);
    undo->setAccessibleName(tr("Undo sending the e-mail to %1 again").arg(request.clientName));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(text, 1);
    row->addWidget(undo);
    m_column->addWidget(widget);
    connect(undo, &QPushButton::clicked, this, [this, id = request.id] {
        if (m_environment != nullptr)
            m_environment->heldResends()->undo(id);
    });
    m_rows.append({request.id, widget, text});
}

void HeldResendsBar::removeRow(const Row &row)
{
    if (row.widget->isAncestorOf(QApplication::focusWidget()) && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    // It may be its button whose click brought us here.
    row.widget->hide();
    row.widget->deleteLater();
    m_column->removeWidget(row.widget);
}

void HeldResendsBar::showTimeLeft()
{
    const QList<HeldResends::Held> shown = held();
    for (qsizetype i = 0; i < shown.size() && i < m_rows.size(); ++i) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(shown.at(i).due.remainingTimeAsDuration());
        m_rows.at(i).text->setText(
            tr("The e-mail to %1 will be sent again in %n second(s).", nullptr, static_cast<int>(left.count()))
                .arg(shown.at(i).request.clientName));
    }
}

void HeldResendsBar::showFailure(const AuthorisationRequest &request, const ApiError &error)
{
    if (!isShown(request))
        return;
    const bool isTooSoon = error.kind == ApiError::Kind::TooManyRequests;
    m_messages->showMessage(isTooSoon ? MessageBar::Severity::Information : MessageBar::Severity::Error,
                            refusal(error, request.clientName), {}, isTooSoon ? QString() : supportDetails(error));
}

} // namespace authdesk::ui
