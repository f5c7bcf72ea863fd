// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/organisation_edit.h"

#include "core/catalogue/organisation_register.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(250);
constexpr int organisationRole = Qt::UserRole + 1;

QString hitText(const Organisation &organisation)
{
    QStringList parts{organisation.name};
    if (!organisation.kvkNumber.isEmpty())
        parts.append(OrganisationEdit::tr("KVK %1").arg(organisation.kvkNumber));
    if (!organisation.city.isEmpty())
        parts.append(organisation.city);
    return parts.join(u"  ·  "_s);
}

} // namespace

OrganisationEdit::OrganisationEdit(const OrganisationRegister *organisationRegister, QWidget *parent)
    : QLineEdit(parent)
    , m_register(organisationRegister)
    , m_hits(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_hits, this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &OrganisationEdit::search);
    connect(this, &QLineEdit::textEdited, this, &OrganisationEdit::searchLater);

    // Not the line's own completer: it would write the hit's whole text into the line while one moves through the list.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"organisationHits"_s);
    m_completer->popup()->setAccessibleName(tr("Organisations found in the register"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &hit) {
        const auto organisation = hit.data(organisationRole).value<Organisation>();
        setText(organisation.name);
        setSearchState(SearchState::Chosen);
        Q_EMIT chosen(organisation);
    });
}

OrganisationEdit::~OrganisationEdit() = default;

void OrganisationEdit::hideEvent(QHideEvent *event)
{
    m_completer->popup()->hide();
    QLineEdit::hideEvent(event);
}

void OrganisationEdit::keyPressEvent(QKeyEvent *event)
{
    // Down opens the hits again that Escape closed.
    if (event->key() == Qt::Key_Down && m_state == SearchState::Found && m_hits->rowCount() > 0)
        m_completer->complete();
    else
        QLineEdit::keyPressEvent(event);
}

void OrganisationEdit::searchLater(const QString &typed)
{
    m_question.reset();
    if (typed.trimmed().size() < OrganisationRegister::shortestQuery) {
        m_pause->stop();
        m_completer->popup()->hide();
        setSearchState(SearchState::Idle);
        return;
    }
    m_pause->start();
}

void OrganisationEdit::search()
{
    m_question = std::make_unique<QObject>();
    setSearchState(SearchState::Searching);
    QCoro::connect(m_register->search(text().trimmed(), m_question.get()), m_question.get(),
                   [this](const Result<QList<Organisation>> &found) {
                       if (found)
                           show(*found);
                       else
                           setSearchState(SearchState::Failed);
                   });
}

void OrganisationEdit::show(const QList<Organisation> &found)
{
    m_hits->clear();
    for (const Organisation &organisation : found) {
        auto *hit = new QStandardItem(hitText(organisation));
        hit->setData(QVariant::fromValue(organisation), organisationRole);
        m_hits->appendRow(hit);
    }
    setSearchState(found.isEmpty() ? SearchState::NothingFound : SearchState::Found);
    if (found.isEmpty() || !hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void OrganisationEdit::setSearchState(SearchState state)
{
    m_state = state;
    Q_EMIT searchStateChanged();
}

} // namespace authdesk::ui
