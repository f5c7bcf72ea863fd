// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/pending_letter_dialog.h"

#include "ui/authorisations/request_words.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PendingLetterDialog::PendingLetterDialog(const AuthorisationRequest &request, const LetterSender &sender,
                                         QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_sender(sender)
    , m_language(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_copy(new QPushButton(icon(u"copy"), tr("&Copy text"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pendingLetter"_s);
    setWindowTitle(tr("Text for the client"));
    for (const MailLanguage choice : {MailLanguage::Dutch, MailLanguage::English})
        m_language->addItem(languageText(choice), static_cast<int>(choice));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(request.language)));
    setUpLayout();
    showLetter();
    connect(m_language, &QComboBox::currentIndexChanged, this, &PendingLetterDialog::changeLanguage);
    resize(620, 560);
}

PendingLetterDialog::~PendingLetterDialog() = default;

void PendingLetterDialog::setUpLayout()
{
    m_language->setObjectName(u"letterLanguage"_s);
    m_subject->setObjectName(u"letterSubject"_s);
    m_body->setObjectName(u"letterBody"_s);
    m_body->setTabChangesFocus(true);
    m_copy->setObjectName(u"letterCopy"_s);
    m_copy->setDefault(true);
    auto *mail = new QPushButton(icon(u"send"), tr("Open in the &e-mail program"), this);
    mail->setObjectName(u"letterMail"_s);
    auto *close = new QPushButton(tr("Cl&ose"), this);
    close->setObjectName(u"letterClose"_s);
    connect(m_copy, &QPushButton::clicked, this, &PendingLetterDialog::copy);
    const auto offerCopy = [this] {
        m_copy->setText(tr("&Copy text"));
    };
    connect(m_subject, &QLineEdit::textChanged, this, offerCopy);
    connect(m_body, &QPlainTextEdit::textChanged, this, offerCopy);
    connect(mail, &QPushButton::clicked, this, &PendingLetterDialog::openInMailProgram);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("&Text"), m_body);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(mail);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        plainLabel(tr("To mail to %1, or to read out on the telephone. It holds no link: the client's own "
                      "link is in the e-mail from the platform.")
                       .arg(m_request.clientName),
                   this));
    column->addLayout(form, 1);
    column->addLayout(buttons);
}

MailLanguage PendingLetterDialog::language() const
{
    return static_cast<MailLanguage>(m_language->currentData().toInt());
}

void PendingLetterDialog::showLetter()
{
    m_letter = pendingLetter(m_request, language(), m_sender);
    m_subject->setText(m_letter.subject);
    m_body->setPlainText(m_letter.body);
}

void PendingLetterDialog::changeLanguage()
{
    // What was typed stays; the other language is for a text that nobody has changed.
    const bool isUntouched = m_subject->text() == m_letter.subject && m_body->toPlainText() == m_letter.body;
    if (isUntouched) {
        showLetter();
        return;
    }
    const QString typed = m_body->toPlainText();
    m_letter = pendingLetter(m_request, language(), m_sender);
    m_subject->setText(m_letter.subject);
    m_body->setPlainText(m_letter.body + u"\n\n----\n"_s + typed);
}

void PendingLetterDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_subject->text() + u"\n\n"_s + m_body->toPlainText());
    m_copy->setText(tr("&Copied"));
}

void PendingLetterDialog::openInMailProgram()
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString body = m_body->toPlainText().replace(u"\n"_s, u"\r\n"_s);
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(m_request.clientEmail, "@"));
    QDesktopServices::openUrl(QUrl(
        u"mailto:%1?subject=%2&body=%3"_s.arg(address, encoded(m_subject->text()), encoded(body)), QUrl::StrictMode));
}

} // namespace authdesk::ui
