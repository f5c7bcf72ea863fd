// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/create_page.h"

#include "core/authorisations/email_address.h"
#include "core/environment/environment.h"
#include "ui/authorisations/draft_words.h"
#include "ui/authorisations/organisation_edit.h"
#include "ui/authorisations/software_package_box.h"
#include "ui/common/account_words.h"
#include "ui/common/form_field.h"
#include "ui/common/plain_text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

/// As checkEmail, but a domain that ends in a dot or a hyphen is one that is not finished.
EmailFinding findingWhileTyping(const QString &address)
{
    const EmailFinding finding = checkEmail(address);
    const bool isUnfinished = address.endsWith(u'.') || address.endsWith(u'-');
    if (finding != EmailFinding::Impossible || !isUnfinished || !address.contains(u'@'))
        return finding;
    const EmailFinding soFar = checkEmail(address.chopped(1));
    return soFar == EmailFinding::Impossible ? finding : EmailFinding::MissingDomain;
}

} // namespace

CreatePage::CreatePage(Environment *environment, QWidget *parent)
    : WizardPage(parent)
    , m_environment(environment)
    , m_forbidden(plainLabel({}, this))
    , m_clientName(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_organisation(new OrganisationEdit(environment->organisationRegister(), this))
    , m_kvkNumber(new QLineEdit(this))
    , m_software(new SoftwarePackageBox(environment->software(), this))
    , m_language(new QComboBox(this))
    , m_payers(new QButtonGroup(this))
    , m_message(new QPlainTextEdit(this))
{
    setUpFields();
    setUpLayout();
    followTyping();
    describeAccount();
    connect(environment->account(), &CurrentAccount::changed, this, &CreatePage::describeAccount);
}

CreatePage::~CreatePage() = default;

void CreatePage::setUpFields()
{
    m_forbidden->setObjectName(u"cannotSend"_s);
    m_clientName->setObjectName(u"clientName"_s);
    m_email->setObjectName(u"clientEmail"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_organisation->setObjectName(u"organisation"_s);
    m_organisation->setPlaceholderText(tr("Name or KVK number"));
    m_kvkNumber->setObjectName(u"kvkNumber"_s);
    m_software->setObjectName(u"softwarePackage"_s);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("Dutch"), static_cast<int>(MailLanguage::Dutch));
    m_language->addItem(tr("English"), static_cast<int>(MailLanguage::English));
    m_message->setObjectName(u"message"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);

    const auto add = [this](DraftField field, const QString &label, QWidget *editor, QWidget *focus = nullptr) {
        m_fields.insert(static_cast<int>(field), new FormField(label, editor, focus, this));
    };
    add(DraftField::ClientName, tr("Client's &name"), m_clientName);
    add(DraftField::ClientEmail, tr("Client's &e-mail address"), m_email);
    add(DraftField::OrganisationName, tr("&Organisation"), m_organisation);
    add(DraftField::KvkNumber, tr("&KVK number (optional)"), m_kvkNumber);
    add(DraftField::SoftwarePackage, tr("&Software package of the client"), m_software);
    add(DraftField::Language, tr("&Language of the e-mail"), m_language);
    QWidget *payers = makePayers();
    add(DraftField::PaidBy, tr("Who pays for the connection?"), payers, m_payers->buttons().constFirst());
    m_payers->buttons().constFirst()->setAccessibleName({}); // its own text names it
    add(DraftField::Message, tr("&Message to the client (optional)"), m_message);
    fieldOf(DraftField::ClientName)->setHint(tr("As the client will recognise it in the e-mail."));
    fieldOf(DraftField::OrganisationName)->setHint(tr("Looked up in the register while you type."));
    fieldOf(DraftField::KvkNumber)->setHint(tr("8 digits."));
    fieldOf(DraftField::ClientEmail)->setHint(tr("The activation link goes to this address."));
}

QWidget *CreatePage::makePayers()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(20);
    auto *requester = new QRadioButton(tr("Our o&ffice"), row);
    requester->setObjectName(u"paidByRequester"_s);
    auto *client = new QRadioButton(tr("&The client"), row);
    client->setObjectName(u"paidByClient"_s);
    m_payers->addButton(requester, static_cast<int>(Payer::Requester));
    m_payers->addButton(client, static_cast<int>(Payer::Client));
    layout->addWidget(requester);
    layout->addWidget(client);
    layout->addStretch();
    return row;
}

void CreatePage::setUpLayout()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldOf(DraftField::ClientName), 0, 0);
    grid->addWidget(fieldOf(DraftField::ClientEmail), 0, 1);
    grid->addWidget(fieldOf(DraftField::OrganisationName), 1, 0);
    grid->addWidget(fieldOf(DraftField::KvkNumber), 1, 1);
    grid->addWidget(fieldOf(DraftField::SoftwarePackage), 2, 0);
    grid->addWidget(fieldOf(DraftField::Language), 2, 1);
    grid->addWidget(fieldOf(DraftField::PaidBy), 3, 0, 1, 2);
    grid->addWidget(fieldOf(DraftField::Message), 4, 0, 1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_forbidden);
    column->addLayout(grid);
    column->addStretch();
}

void CreatePage::followTyping()
{
    connect(m_clientName, &QLineEdit::textChanged, this, [this](const QString &text) {
        checkLength(fieldOf(DraftField::ClientName), text.trimmed().toUcs4().size(), DraftLimits::clientName);
    });
    connect(m_email, &QLineEdit::textChanged, this, &CreatePage::describeEmail);
    connect(m_organisation, &QLineEdit::textChanged, this, &CreatePage::describeOrganisation);
    connect(m_organisation, &OrganisationEdit::searchStateChanged, this, &CreatePage::describeOrganisation);
    connect(m_organisation, &OrganisationEdit::chosen, this, [this](const Organisation &organisation) {
        m_kvkNumber->setText(organisation.kvkNumber);
        m_chosenKvkNumber = organisation.kvkNumber;
    });
    connect(m_organisation, &QLineEdit::textEdited, this, [this] {
        // The number belongs to the name that was chosen from the register, not to the one that is typed over it.
        if (!m_chosenKvkNumber.isEmpty() && m_kvkNumber->text() == m_chosenKvkNumber)
            m_kvkNumber->clear();
        m_chosenKvkNumber.clear();
    });
    connect(m_kvkNumber, &QLineEdit::textChanged, this, &CreatePage::describeKvkNumber);
    connect(m_software, &SoftwarePackageBox::packageChanged, this,
            [this] { fieldOf(DraftField::SoftwarePackage)->clearNote(); });
    connect(m_payers, &QButtonGroup::idToggled, this, [this] { fieldOf(DraftField::PaidBy)->clearNote(); });
    connect(m_message, &QPlainTextEdit::textChanged, this, &CreatePage::describeMessage);
}

QString CreatePage::title() const
{
    return tr("Create the authorisation request");
}

QString CreatePage::primaryText() const
{
    return tr("Ne&xt");
}

bool CreatePage::isPrimaryEnabled() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    return !account || account->canSendAuthorisationRequests;
}

QString CreatePage::closeText() const
{
    return tr("Cancel");
}

void CreatePage::enter()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (field->hasError())
            return field->focusEditor();
    }
    m_clientName->setFocus(Qt::OtherFocusReason);
}

void CreatePage::goOn()
{
    m_software->settle();
    const QList<DraftProblem> problems = problemsOf(draft());
    for (const DraftProblem &problem : problems)
        showProblem(problem);
    if (problems.isEmpty())
        Q_EMIT finished();
    else
        fieldOf(problems.constFirst().field)->focusEditor();
}

AuthorisationDraft CreatePage::draft() const
{
    AuthorisationDraft draft;
    draft.clientName = m_clientName->text();
    draft.clientEmail = m_email->text();
    draft.softwarePackageId = m_software->packageId();
    draft.organisation.name = m_organisation->text();
    draft.organisation.kvkNumber = m_kvkNumber->text();
    if (m_payers->checkedId() >= 0)
        draft.paidBy = static_cast<Payer>(m_payers->checkedId());
    draft.language = static_cast<MailLanguage>(m_language->currentData().toInt());
    draft.message = m_message->toPlainText();
    return draft;
}

void CreatePage::setDraft(const AuthorisationDraft &draft)
{
    m_clientName->setText(draft.clientName);
    m_email->setText(draft.clientEmail);
    m_organisation->setText(draft.organisation.name);
    m_kvkNumber->setText(draft.organisation.kvkNumber);
    m_software->setPackageId(draft.softwarePackageId);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(draft.language)));
    if (draft.paidBy)
        m_payers->button(static_cast<int>(*draft.paidBy))->setChecked(true);
    m_message->setPlainText(draft.message);
    m_initial = this->draft();
}

bool CreatePage::isUntouched() const
{
    return draft() == m_initial && m_software->currentText().isEmpty() == m_initial.softwarePackageId.isEmpty();
}

FormField *CreatePage::fieldOf(DraftField field) const
{
    return m_fields.value(static_cast<int>(field));
}

void CreatePage::showProblem(const DraftProblem &problem)
{
    fieldOf(problem.field)->setNote(FormField::Note::Error, problemText(problem));
}

QStringList CreatePage::showFieldErrors(const QHash<QString, QStringList> &errors)
{
    QStringList others;
    for (auto error = errors.cbegin(); error != errors.cend(); ++error) {
        if (const std::optional<DraftField> field = draftField(error.key()))
            fieldOf(*field)->setNote(FormField::Note::Error, error.value().join(u' '));
        else
            others += error.value();
    }
    return others;
}

void CreatePage::checkLength(FormField *field, qsizetype length, qsizetype longest)
{
    if (length > longest)
        field->setNote(FormField::Note::Error, tooLongText(length - longest, longest));
    else
        field->clearNote();
}

void CreatePage::describeEmail()
{
    FormField *field = fieldOf(DraftField::ClientEmail);
    const QString address = m_email->text().trimmed();
    const EmailFinding finding = findingWhileTyping(address);
    const QString text = emailFindingText(finding, address);
    if (text.isEmpty() || finding == EmailFinding::Empty)
        field->clearNote();
    else if (finding == EmailFinding::Impossible)
        field->setNote(FormField::Note::Error, text);
    else if (canSendTo(finding))
        field->setNote(FormField::Note::Warning, text);
    else
        field->setNote(FormField::Note::Hint, text);
    if (finding == EmailFinding::Fine)
        warnOfSameDomain();
}

void CreatePage::warnOfSameDomain()
{
    const QString address = m_email->text().trimmed();
    const QList<AuthorisationRequest> pending = m_environment->authorisations()->pendingAtDomainOf(address);
    if (pending.isEmpty())
        return;
    fieldOf(DraftField::ClientEmail)
        ->setNote(
            FormField::Note::Warning,
            tr("A request to %1 (%2) is still pending. Better wait until it is accepted: a second user of %3 starts "
               "without the right to add organisations.")
                .arg(pending.constFirst().clientEmail, pending.constFirst().clientName, emailDomain(address)));
}

void CreatePage::describeOrganisation()
{
    FormField *field = fieldOf(DraftField::OrganisationName);
    checkLength(field, m_organisation->text().trimmed().toUcs4().size(), DraftLimits::organisationName);
    if (field->hasError())
        return;
    switch (m_organisation->searchState()) {
    case OrganisationEdit::SearchState::Searching:
        field->setNote(FormField::Note::Hint, tr("Searching the register…"));
        break;
    case OrganisationEdit::SearchState::NothingFound:
        if (isKvkNumber(plainKvkNumber(m_organisation->text()))) {
            field->setNote(FormField::Note::Warning,
                           tr("The register does not know this KVK number. Enter the organisation's name here."));
            break;
        }
        field->setNote(FormField::Note::Hint, tr("Not found in the register. It will be sent as you typed it."));
        break;
    case OrganisationEdit::SearchState::Failed:
        field->setNote(FormField::Note::Warning,
                       tr("The register cannot be searched now. It will be sent as you typed it."));
        break;
    case OrganisationEdit::SearchState::Chosen:
        field->setNote(FormField::Note::Hint, tr("Found in the register."));
        break;
    case OrganisationEdit::SearchState::Idle:
    case OrganisationEdit::SearchState::Found:
        break;
    }
}

void CreatePage::describeKvkNumber()
{
    FormField *field = fieldOf(DraftField::KvkNumber);
    const QString number = plainKvkNumber(m_kvkNumber->text());
    if (number.isEmpty() || isKvkNumber(number))
        field->clearNote();
    else
        field->setNote(FormField::Note::Hint, kvkProgressText(number));
}

void CreatePage::describeMessage()
{
    checkLength(fieldOf(DraftField::Message), m_message->toPlainText().trimmed().toUcs4().size(), DraftLimits::message);
}

void CreatePage::describeAccount()
{
    const std::optional<Account> &account = m_environment->account()->account();
    m_forbidden->setText(account ? whyCannotSend(*account) : QString());
    m_forbidden->setVisible(!m_forbidden->text().isEmpty());
    Q_EMIT buttonsChanged();
}

} // namespace authdesk::ui
