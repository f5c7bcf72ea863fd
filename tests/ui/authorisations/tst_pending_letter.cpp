// SPDX-License-Identifier: GPL-3.0-or-later
// The text for a client whose request is pending: by cause, in both languages, and without anything that is secret.
#include "tests/e2e/window_driver.h"
#include "ui/authorisations/pending_letter_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>

using namespace authdesk;
using namespace Qt::StringLiterals;

namespace {

using Delivery = AuthorisationRequest::Delivery;

AuthorisationRequest pendingRequest(Delivery delivery, bool isOpened = false)
{
    AuthorisationRequest request;
    request.clientName = u"Bakkerij {office} & Zn"_s;
    request.clientEmail = u"o'brien+facturen@bücher.example"_s;
    request.organisation.name = u"Bakkerij De Vries B.V."_s;
    request.status = AuthorisationRequest::Status::Pending;
    request.delivery = delivery;
    request.lastSentOn = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    if (isOpened)
        request.openedOn = request.lastSentOn.addDays(1);
    return request;
}

const ui::LetterSender writer{u"Eva de Boer"_s, u"Kantoor Kade"_s};

} // namespace

Q_DECLARE_METATYPE(authdesk::AuthorisationRequest)

class TestPendingLetter : public QObject
{
    Q_OBJECT

private:
    QList<QUrl> m_opened;

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void everyCauseHasATextInBothLanguages_data()
    {
        QTest::addColumn<AuthorisationRequest>("request");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inDutch");
        QTest::newRow("sent") << pendingRequest(Delivery::Sent) << u"spam"_s << u"spam"_s;
        QTest::newRow("bounced") << pendingRequest(Delivery::Bounced) << u"did not reach you"_s << u"niet bereikt"_s;
        QTest::newRow("delivered") << pendingRequest(Delivery::Delivered) << u"not been opened"_s << u"niet geopend"_s;
        QTest::newRow("opened") << pendingRequest(Delivery::Delivered, true) << u"One more step"_s << u"nog één stap"_s;
    }

    void everyCauseHasATextInBothLanguages()
    {
        QFETCH(AuthorisationRequest, request);
        QFETCH(QString, inEnglish);
        QFETCH(QString, inDutch);
        const ui::PendingLetter english = ui::pendingLetter(request, MailLanguage::English, writer);
        const ui::PendingLetter dutch = ui::pendingLetter(request, MailLanguage::Dutch, writer);
        QVERIFY2(english.body.contains(inEnglish, Qt::CaseInsensitive), qPrintable(english.body));
        QVERIFY2(dutch.body.contains(inDutch, Qt::CaseInsensitive), qPrintable(dutch.body));
        for (const ui::PendingLetter &letter : {english, dutch}) {
            QVERIFY(!letter.subject.isEmpty() && !letter.subject.contains(u'\n'));
            QVERIFY(letter.body.contains(request.clientName));
            QVERIFY(letter.body.contains(writer.office));
            QVERIFY(letter.body.contains(writer.person));
            QVERIFY(letter.body.contains(u"Postvak In"_s) && letter.body.contains(u"Verzoeken"_s));
            QVERIFY(!letter.body.contains(u"http"_s) && !letter.body.contains(u"www."_s));
            // Of place-holders only the one that is a part of the client's name is left.
            QCOMPARE((letter.subject + letter.body).count(u'{'),
                     (letter.subject + letter.body).count(request.clientName));
        }
    }

    void whatIsNotPendingHasNone()
    {
        AuthorisationRequest request = pendingRequest(Delivery::Delivered);
        request.status = AuthorisationRequest::Status::Accepted;
        QVERIFY(ui::pendingLetter(request, MailLanguage::Dutch, writer).body.isEmpty());
    }

    void theDialogCopiesWhatStandsThereAndKeepsWhatWasTyped()
    {
        AuthorisationRequest request = pendingRequest(Delivery::Delivered);
        request.language = MailLanguage::English;
        auto *dialog = new ui::PendingLetterDialog(request, writer);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *body = part<QPlainTextEdit>(dialog, u"letterBody"_s);
        auto *language = part<QComboBox>(dialog, u"letterLanguage"_s);
        QVERIFY(body->toPlainText().startsWith(u"Dear "_s));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Up);
        QVERIFY(body->toPlainText().startsWith(u"Beste "_s));
        click(body->viewport());
        QTest::keyClicks(body, u"Tot morgen!"_s);
        click(part<QPushButton>(dialog, u"letterCopy"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Tot morgen!"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(part<QLineEdit>(dialog, u"letterSubject"_s)->text()));
        QTest::keyClick(language, Qt::Key_Down);
        QVERIFY(body->toPlainText().startsWith(u"Dear "_s));
        QVERIFY(body->toPlainText().contains(u"Tot morgen!"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!topLevel(u"pendingLetter"_s));
    }

    void theEmailProgramGetsAddressSubjectAndText()
    {
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "noteUrl");
        const AuthorisationRequest request = pendingRequest(Delivery::Delivered);
        auto *dialog = new ui::PendingLetterDialog(request, writer);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        click(part<QPushButton>(dialog, u"letterMail"_s));
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.constFirst().path(QUrl::FullyDecoded), request.clientEmail);
        const QUrlQuery query(m_opened.constFirst());
        const ui::PendingLetter letter = ui::pendingLetter(request, request.language, writer);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), letter.subject);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).remove(u'\r'), letter.body);
        delete dialog;
    }
};

QTEST_MAIN(TestPendingLetter)
#include "tst_pending_letter.moc"
