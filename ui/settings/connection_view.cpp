// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_view.h"

#include "ui/common/consequence_lines.h"
#include "ui/common/plain_text.h"
#include "ui/settings/connection_steps.h"
#include "ui/settings/connection_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

using What = ConnectionStep::What;

ConnectionView::ConnectionView(std::unique_ptr<ConnectionRun> run, EnvironmentProfile profile, QWidget *parent)
    : QWidget(parent)
    , m_run(std::move(run))
    , m_profile(std::move(profile))
    , m_authorisations(new ConnectionSteps({What::AuthorisationsReached, What::AuthorisationsKey, What::Account,
                                            What::AuthorisationRequests, What::Partnerships},
                                           this))
    , m_consents(new ConnectionSteps({What::ConsentsReached, What::ConsentsKey, What::Consents}, this))
    , m_noConsents(plainLabel({}, this))
    , m_outcome(plainLabel({}, this))
    , m_again(new QPushButton(tr("Check a&gain"), this))
    , m_copy(new QPushButton(tr("Copy &details for support"), this))
{
    setObjectName(u"connectionView"_s);
    m_noConsents->setObjectName(u"noConsents"_s);
    m_outcome->setObjectName(u"checkOutcome"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_copy->setObjectName(u"copyCheck"_s);
    setUpLayout();
    connect(m_again, &QPushButton::clicked, this, &ConnectionView::start);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionView::copyDetails);
    connect(m_run.get(), &ConnectionRun::stepChanged, this, &ConnectionView::showStep);
    connect(m_run.get(), &ConnectionRun::finished, this, &ConnectionView::finished);
}

ConnectionView::~ConnectionView() = default;

void ConnectionView::setUpLayout()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(heading(tr("Authorisation requests and partnerships"), content));
    column->addWidget(plainLabel(m_profile.authorisations.address.toDisplayString(), content));
    column->addWidget(m_authorisations);
    column->addSpacing(8);
    column->addWidget(heading(tr("Consents"), content));
    const bool hasSteps = !m_run->steps().isEmpty() && m_run->steps().constLast().what == What::Consents;
    if (hasSteps)
        column->addWidget(plainLabel(m_profile.consents.address.toDisplayString(), content));
    column->addWidget(m_consents);
    column->addWidget(m_noConsents);
    column->addStretch();
    m_consents->setVisible(hasSteps);
    m_noConsents->setVisible(!hasSteps);
    m_noConsents->setText(m_profile.usesConsents()
                              ? tr("They cannot be checked: their API key is not known in this session.")
                              : tr("This environment is connected without consents."));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_again);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
}

void ConnectionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasStarted)
        start();
}

void ConnectionView::start()
{
    m_wasStarted = true;
    m_outcome->setText(tr("Checking…"));
    m_run->start();
}

void ConnectionView::showStep(int index)
{
    const ConnectionStep &step = m_run->steps().at(index);
    ConnectionSteps *view = serviceOf(step.what) == Service::Consents ? m_consents : m_authorisations;
    view->showStep(step, m_run->account(), stepNote(step, m_run->account(), m_profile));
}

void ConnectionView::finished()
{
    int failed = 0;
    for (const ConnectionStep &step : m_run->steps())
        failed += step.state == ConnectionStep::State::Failed ? 1 : 0;
    m_outcome->setText(failed == 0 ? tr("Everything works.") : tr("%n step(s) failed.", nullptr, failed));
}

void ConnectionView::copyDetails()
{
    QGuiApplication::clipboard()->setText(checkDetails(m_run->steps(), m_profile));
    m_outcome->setText(tr("Copied."));
}

} // namespace authdesk::ui
