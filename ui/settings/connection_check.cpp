// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_check.h"

#include "ui/authorisations/account_words.h"
#include "ui/common/plain_text.h"
#include "ui/settings/tone_mark.h"
#include "ui/settings/user_text.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// Whether this answer came from the service itself, and was about the key.
bool isAboutTheKey(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotAuthenticated || error.kind == ApiError::Kind::NotAllowed;
}

} // namespace

ConnectionCheck::ConnectionCheck(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What the test found"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    for (const QString &name : {u"reached"_s, u"accepted"_s, u"account"_s}) {
        Row row;
        row.mark = new ToneMark(Tone::Neutral, this);
        row.text = plainLabel({}, this);
        row.text->setObjectName(name);
        const int at = grid->rowCount();
        grid->addWidget(row.mark, at, 0, Qt::AlignTop);
        grid->addWidget(row.text, at, 1);
        m_rows.append(row);
    }
    setUntested();
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::setUntested()
{
    setLine(Line::Reached, Look::Untested, tr("Service reached"));
    setLine(Line::Accepted, Look::Untested, tr("API key accepted"));
    setLine(Line::Account, Look::Untested, tr("Account and role"));
}

void ConnectionCheck::setTesting()
{
    setUntested();
    setLine(Line::Reached, Look::Testing, tr("Reaching the service…"));
}

void ConnectionCheck::setPassed(const authdesk::Account &account)
{
    setLine(Line::Reached, Look::Passed, tr("Service reached"));
    setLine(Line::Accepted, Look::Passed, tr("API key accepted"));
    const QString user = userText(account);
    const QString who = user.isEmpty() ? account.environmentName : tr("%1: %2").arg(account.environmentName, user);
    const QString obstacle = whyCannotSend(account);
    if (obstacle.isEmpty())
        setLine(Line::Account, Look::Passed, who);
    else
        setLine(Line::Account, Look::Doubtful, who + u'\n' + obstacle);
}

void ConnectionCheck::setFailed(const ApiError &error)
{
    setUntested();
    if (isAboutTheKey(error)) {
        setLine(Line::Reached, Look::Passed, tr("Service reached"));
        setLine(Line::Accepted, Look::Failed, tr("API key not accepted"));
    } else if (error.httpStatus > 0) {
        setLine(Line::Reached, Look::Failed, tr("Reached, but the answer cannot be used"));
    } else {
        setLine(Line::Reached, Look::Failed, tr("Service not reached"));
    }
}

void ConnectionCheck::setLine(Line line, Look look, const QString &text)
{
    const Row &row = m_rows.at(static_cast<int>(line));
    switch (look) {
    case Look::Untested:
        row.mark->setTone(Tone::Neutral);
        break;
    case Look::Testing:
    case Look::Doubtful:
        row.mark->setTone(Tone::Waiting);
        break;
    case Look::Passed:
        row.mark->setTone(Tone::Good);
        break;
    case Look::Failed:
        row.mark->setTone(Tone::Bad);
        break;
    }
    // A screen reader hears the state that the others see as a shape.
    const QString state = look == Look::Untested  ? tr("not tested")
                          : look == Look::Testing ? tr("being tested")
                          : look == Look::Passed  ? tr("in order")
                          : look == Look::Failed  ? tr("failed")
                                                  : tr("needs attention");
    row.text->setText(text);
    row.text->setAccessibleName(tr("%1: %2").arg(text, state));
    row.text->setForegroundRole(look == Look::Untested ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace authdesk::ui
