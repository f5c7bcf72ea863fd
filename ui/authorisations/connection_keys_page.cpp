// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/connection_keys_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/key_set_view.h"
#include "ui/authorisations/software_package_box.h"
#include "ui/common/consequences_dialog.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/secret_clipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConnectionKeysPage::ConnectionKeysPage(Environment *environment, SecretClipboard *clipboard, MessageBar *messages,
                                       QWidget *parent)
    : WizardPage(parent)
    , m_environment(environment)
    , m_clipboard(clipboard)
    , m_messages(messages)
    , m_list(new QListWidget(this))
    , m_organisationName(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_software(new SoftwarePackageBox(environment->software(), this))
    , m_generate(new QPushButton(icon(u"key"), {}, this))
    , m_generatePart(new QWidget(this))
    , m_keys(new KeySetView(clipboard, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(20);
    row->addWidget(makeOrganisations(), 1);
    row->addWidget(makeKeysPart(), 3);

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionKeysPage::chooseAnother);
    connect(m_generate, &QPushButton::clicked, this, &ConnectionKeysPage::askToGenerate);
    connect(m_software, &SoftwarePackageBox::packageChanged, this, &ConnectionKeysPage::showCurrent);
    connect(m_keys, &KeySetView::secretCopied, this, [this] { m_environment->partnerships()->noteCopied(m_shownFor); });
    connect(m_keys, &KeySetView::confirmedAsEntered, this, &ConnectionKeysPage::confirmEntered);
    connect(m_keys, &KeySetView::secretCopied, this, &ConnectionKeysPage::buttonsChanged);
}

ConnectionKeysPage::~ConnectionKeysPage() = default;

QWidget *ConnectionKeysPage::makeOrganisations()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *label = new QLabel(tr("&Organisations of the client"), box);
    label->setBuddy(m_list);
    m_list->setObjectName(u"organisations"_s);
    m_list->setAccessibleName(tr("Organisations of the client"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(170);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    return box;
}

QWidget *ConnectionKeysPage::makeKeysPart()
{
    auto *box = new QWidget(this);
    QFont bold = m_organisationName->font();
    bold.setBold(true);
    m_organisationName->setFont(bold);
    m_state->setObjectName(u"keysState"_s);
    m_software->setObjectName(u"keysSoftware"_s);
    m_software->setAccessibleName(tr("Software package"));
    m_generate->setObjectName(u"generateKeys"_s);

    auto *generateRow = new QHBoxLayout(m_generatePart);
    generateRow->setContentsMargins({});
    auto *label = new QLabel(tr("&For"), m_generatePart);
    label->setBuddy(m_software);
    generateRow->addWidget(label);
    generateRow->addWidget(m_software, 1);
    generateRow->addWidget(m_generate);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_organisationName);
    column->addWidget(m_state);
    column->addWidget(m_generatePart);
    column->addWidget(m_keys);
    column->addStretch();
    return box;
}

QString ConnectionKeysPage::title() const
{
    return tr("Retrieve the connection keys");
}

QString ConnectionKeysPage::primaryText() const
{
    return tr("Do&ne");
}

QString ConnectionKeysPage::closeText() const
{
    return {};
}

void ConnectionKeysPage::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConnectionKeysPage::goOn()
{
    Q_EMIT finished();
}

void ConnectionKeysPage::setRequest(const AuthorisationRequest &request)
{
    m_request = request;
    m_organisations.clear();
    m_list->clear();
    m_keys->clear();
    m_keys->hide();
    m_generatePart->hide();
    m_organisationName->clear();
    m_state->setText(tr("Reading the client's organisations…"));
    m_software->setPackageId(request.softwarePackageId);
    read();
}

void ConnectionKeysPage::read()
{
    QCoro::connect(m_environment->partnerships()->organisations(m_request.partnershipId, this), this,
                   [this](const Result<QList<OrganisationWithKeys>> &organisations) {
                       if (organisations) {
                           show(*organisations);
                       } else {
                           m_messages->showMessage(MessageBar::Severity::Error, sentenceFor(organisations.error()),
                                                   {{tr("&Try again"),
                                                     [this] {
                                                         read();
                                                     }}},
                                                   supportDetails(organisations.error()));
                       }
                   });
}

void ConnectionKeysPage::show(const QList<OrganisationWithKeys> &organisations)
{
    const QString chosen = current() ? current()->organisation.id : QString();
    m_organisations = organisations;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        int row = 0;
        for (int i = 0; i < organisations.size(); ++i) {
            const OrganisationWithKeys &organisation = organisations.at(i);
            m_list->addItem(lineText(organisation));
            const bool isAskedFor = chosen.isEmpty() && organisation.organisation.name == m_request.organisation.name;
            if (isAskedFor || organisation.organisation.id == chosen)
                row = i;
        }
        m_list->setCurrentRow(organisations.isEmpty() ? -1 : row);
    }
    showCurrent();
}

const OrganisationWithKeys *ConnectionKeysPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_organisations.size() ? &m_organisations.at(row) : nullptr;
}

QString ConnectionKeysPage::lineText(const OrganisationWithKeys &row) const
{
    QString state = tr("no keys yet");
    if (row.isEntered)
        state = tr("keys entered");
    else if (row.organisation.hasKeys())
        state = tr("keys generated");
    return tr("%1\n%2 – %3", "organisation, identifier, state of its keys")
        .arg(row.organisation.name, row.organisation.id, state);
}

QString ConnectionKeysPage::stateText(const OrganisationWithKeys &row) const
{
    if (row.hasUnseenSet)
        return tr("A set was generated whose Secret was not copied. It can be shown again until it is.");
    if (!row.organisation.hasKeys())
        return tr("No connection keys yet. They are made for one software package.");
    const QString software = m_environment->software()->nameOf(row.organisation.softwarePackageId);
    const QString made =
        tr("Keys for %1 were generated on %2.").arg(software, dateAndTime(row.organisation.keysCreatedOn));
    return row.isEntered ? tr("%1 They were confirmed as entered.").arg(made)
                         : tr("%1 Their Secret cannot be shown again.").arg(made);
}

void ConnectionKeysPage::chooseAnother(int row)
{
    if (m_keys->holdsUnsecuredSecret() && row >= 0 && row < m_organisations.size() &&
        m_organisations.at(row).organisation.id != m_shownFor.organisationId) {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_organisations.size(); ++i) {
            if (m_organisations.at(i).organisation.id == m_shownFor.organisationId)
                m_list->setCurrentRow(i);
        }
        m_messages->showMessage(MessageBar::Severity::Warning,
                                tr("Copy the Secret first, or confirm that it is entered: it is shown only once."),
                                {{tr("Cop&y the Secret"), [this] {
                                      copySecret();
                                  }}});
        return;
    }
    letGo();
    showCurrent();
}

void ConnectionKeysPage::showCurrent()
{
    const OrganisationWithKeys *row = current();
    const bool showsKeys =
        row != nullptr && !m_keys->keys().secret.isEmpty() && m_shownFor.organisationId == row->organisation.id;
    m_keys->setVisible(showsKeys);
    m_generatePart->setVisible(row != nullptr && !showsKeys);
    if (row == nullptr) {
        if (m_organisations.isEmpty() && !m_request.partnershipId.isEmpty())
            m_state->setText(tr("The client has no organisations yet. Come back when one was added."));
        Q_EMIT buttonsChanged();
        return;
    }
    m_organisationName->setText(
        tr("%1 (%2)", "organisation and its identifier").arg(row->organisation.name, row->organisation.id));
    m_state->setText(showsKeys ? QString() : stateText(*row));
    m_state->setVisible(!showsKeys);
    const bool canShowAgain = row->hasUnseenSet && row->unseenSoftwarePackageId == m_software->packageId();
    m_generate->setText(canShowAgain                  ? tr("&Show the keys")
                        : row->organisation.hasKeys() ? tr("&Generate new keys…")
                                                      : tr("&Generate keys"));
    m_generate->setEnabled(!m_isBusy && !m_software->packageId().isEmpty());
    Q_EMIT buttonsChanged();
}

void ConnectionKeysPage::askToGenerate()
{
    const OrganisationWithKeys *row = current();
    if (row == nullptr)
        return;
    const bool canShowAgain = row->hasUnseenSet && row->unseenSoftwarePackageId == m_software->packageId();
    if (!row->organisation.hasKeys() || canShowAgain) {
        generate();
        return;
    }
    ConsequencesDialog::Question question;
    question.title = tr("Generate new keys");
    question.headline = tr("Generate new connection keys for %1?").arg(row->organisation.name);
    question.ends = {tr("The present keys stop working at once."),
                     tr("The connection in %1 stands still until the new keys are entered there.")
                         .arg(m_environment->software()->nameOf(row->organisation.softwarePackageId))};
    question.stays = {tr("The partnership and all documents.")};
    question.environment = m_environment->profile();
    question.act = tr("&Generate new keys");
    question.keep = tr("&Keep the present keys");
    auto *dialog = new ConsequencesDialog(question, window());
    dialog->setObjectName(u"regenerateDialog"_s);
    connect(dialog, &QDialog::accepted, this, &ConnectionKeysPage::generate);
    dialog->open();
}

void ConnectionKeysPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_list->setEnabled(!busy);
    m_software->setEnabled(!busy);
    showCurrent();
}

void ConnectionKeysPage::generate()
{
    const OrganisationWithKeys *row = current();
    if (row == nullptr || m_isBusy)
        return;
    m_messages->clear();
    const KeyPlace place{m_request.partnershipId, row->organisation.id};
    setBusy(true);
    const auto take = [this, place](const tl::expected<ConnectionKeys, KeysFault> &keys) {
        setBusy(false);
        if (keys)
            showKeys(*keys, place);
        else
            tellFault(keys.error());
    };
    QCoro::connect(m_environment->partnerships()->keysFor(place, m_software->packageId()), this, take);
}

void ConnectionKeysPage::showKeys(const ConnectionKeys &keys, const KeyPlace &place)
{
    m_shownFor = place;
    SoftwarePackage package;
    package.name = m_environment->software()->nameOf(m_software->packageId());
    if (const SoftwarePackage *known = m_environment->software()->find(m_software->packageId()))
        package = *known;
    m_keys->setKeys(keys, package);
    read();
    showCurrent();
    m_keys->focusKeys(); // the button that had the focus is gone
}

void ConnectionKeysPage::tellFault(const KeysFault &fault)
{
    if (!fault.error) {
        m_messages->showMessage(
            MessageBar::Severity::Error,
            tr("No keys were generated: this could not be noted on this computer. Check that the disk is not "
               "full and try again."),
            {}, fault.storeError);
        return;
    }
    QString text = sentenceFor(*fault.error);
    if (fault.error->outcomeUnknown)
        text = tr("The answer got lost. Press the button again: if a set was generated, exactly that one is shown.");
    else if (fault.wasReplaced)
        text = tr(
            "That set can no longer be shown: a newer one took its place, or the partnership has ended. If it is still "
            "active, a new set can be generated.");
    else if (fault.error->kind == ApiError::Kind::Conflict)
        text = tr("The partnership has ended, so no keys can be generated. To connect again, send a new request.");
    else if (fault.error->kind == ApiError::Kind::NotAllowed)
        text = tr("Your role does not allow it: connection keys are for advanced users and administrators.");
    if (fault.error->kind == ApiError::Kind::NotAllowed)
        m_environment->account()->refresh();
    m_messages->showMessage(MessageBar::Severity::Error, text, {}, supportDetails(*fault.error));
    read();
}

void ConnectionKeysPage::confirmEntered()
{
    const auto tell = [this](const StoreResult<void> &noted) {
        if (noted)
            return read();
        m_keys->takeBackConfirmation();
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("That the keys are entered could not be noted on this computer."), {},
                                noted.error().text);
    };
    QCoro::connect(m_environment->partnerships()->confirmEntered(m_shownFor, m_keys->keys().appKey), this, tell);
    Q_EMIT buttonsChanged();
}

bool ConnectionKeysPage::holdsUnsecuredSecret() const
{
    return m_keys->holdsUnsecuredSecret();
}

void ConnectionKeysPage::copySecret()
{
    m_clipboard->copy(m_keys->keys().secret, tr("Secret"));
    m_keys->noteSecretCopied();
}

void ConnectionKeysPage::letGo()
{
    if (!m_keys->keys().secret.isEmpty() && !m_keys->holdsUnsecuredSecret())
        m_environment->partnerships()->secured(m_shownFor);
    m_keys->clear();
}

} // namespace authdesk::ui
