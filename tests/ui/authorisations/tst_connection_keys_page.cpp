// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5: the Secret is seen once, by whom it is for, and is not lost on the way.
#include "tests/e2e/client_player.h"
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text(QClipboard::Clipboard);
}

bool isGenerating(const ReceivedRequest &request)
{
    return request.verb == "POST" && request.target.endsWith("/connection-keys");
}

/// All that a screen reader could read in the window.
QStringList accessibleTexts(QWidget *window)
{
    QStringList texts{window->windowTitle()};
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr)
            continue;
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts << interface->text(kind);
        if (interface->textInterface())
            texts << interface->textInterface()->text(0, interface->textInterface()->characterCount());
    }
    return texts;
}

} // namespace

class TestConnectionKeysPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    QString m_requestId;

    /// A client who accepted, and the wizard at step 5.
    ui::LinkWizard *goToStep5(const QString &softwarePackageId = u"yuki"_s)
    {
        m_office = std::make_unique<Office>();
        const QString email = u"jan.jansen@bakkerij.example"_s;
        m_requestId = m_office->createRequest(email, softwarePackageId);
        if (playClient(m_office->inbox(), email, u"accept"_s).isEmpty())
            QTest::qFail("the client could not accept", __FILE__, __LINE__);
        m_office->open();
        return openAgain();
    }

    ui::LinkWizard *openAgain()
    {
        ui::LinkWizard *wizard = m_office->openWizardFor(m_requestId);
        if (stepOf(wizard) != 5 || !QTest::qWaitFor([&] { return organisations(wizard)->count() > 0; }))
            QTest::qFail("the organisations were not read", __FILE__, __LINE__);
        return wizard;
    }

    ui::LinkWizard *generate(ui::LinkWizard *wizard)
    {
        click(part<QPushButton>(wizard, u"generateKeys"_s));
        if (!QTest::qWaitFor([&] { return appKey(wizard)->isVisible() && !appKey(wizard)->text().isEmpty(); }))
            QTest::qFail("no keys were shown", __FILE__, __LINE__);
        return wizard;
    }

    static QListWidget *organisations(ui::LinkWizard *wizard) { return part<QListWidget>(wizard, u"organisations"_s); }
    static QLineEdit *appKey(ui::LinkWizard *wizard) { return part<QLineEdit>(wizard, u"appKey"_s); }
    static QString secretText(ui::LinkWizard *wizard) { return part<QLabel>(wizard, u"secret_text"_s)->text(); }

    QString copiedSecret(ui::LinkWizard *wizard)
    {
        click(part<QPushButton>(wizard, u"copySecret"_s));
        return clipboardText();
    }

    /// The App Key that the service has for the client's organisation; empty where there are no keys.
    QString appKeyAtService()
    {
        const QString path = u"/partnerships/"_s + partnershipId() + u"/organisations"_s;
        return m_office->colleague().get(path).rows().first()["connectionKeys"_L1]["appKey"_L1].toString();
    }

    QString partnershipId()
    {
        return m_office->environment()->authorisations()->list().find(m_requestId)->partnershipId;
    }

    void endPartnership()
    {
        const QString path = u"/partnerships/"_s + partnershipId();
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        const int status = m_office->colleague().send("POST", path + u"/cancel"_s, {{"If-Match", tag}}).status;
        QCOMPARE(status, 204);
    }

    /// Closing asks what is to become of the Secret.
    static void verifyHeldBack(ui::LinkWizard *wizard)
    {
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(wizard->isVisible());
        QVERIFY(!wizard->close());
        QVERIFY(messageOf(wizard).contains(u"neither copied nor confirmed"_s));
    }

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup() { m_office.reset(); }

    void aSetIsGeneratedAndItsSecretIsHidden()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        QCOMPARE(appKey(wizard)->text(), appKeyAtService());
        QVERIFY(part<QLineEdit>(wizard, u"companyId"_s)->text().startsWith(u"XCNL"_s));
        QCOMPARE(secretText(wizard), QString(12, u'•'));
        QVERIFY(visibleTexts(wizard).filter(u"shown this once"_s).size() == 1);

        auto *show = part<QToolButton>(wizard, u"secret_show"_s);
        click(show);
        const QString secret = secretText(wizard);
        QVERIFY(secret.size() >= 16);
        click(show);
        QCOMPARE(secretText(wizard), QString(12, u'•'));
        QCOMPARE(copiedSecret(wizard), secret);
    }

    void aHiddenSecretIsNowhereInTheWindow()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        const QString secret = copiedSecret(wizard);
        QVERIFY(!secret.isEmpty());
        const QStringList texts = accessibleTexts(wizard);
        QVERIFY(texts.contains(appKey(wizard)->text())); // it does look where keys are
        QVERIFY(texts.filter(secret).isEmpty());
    }

    void eachPartIsCopied()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        click(part<QPushButton>(wizard, u"copyAppKey"_s));
        QCOMPARE(clipboardText(), appKey(wizard)->text());
        click(part<QPushButton>(wizard, u"copyCompanyId"_s));
        QCOMPARE(clipboardText(), part<QLineEdit>(wizard, u"companyId"_s)->text());
        verifyHeldBack(wizard);
        QVERIFY(copiedSecret(wizard) != appKey(wizard)->text());
        QVERIFY(messageOf(wizard).isEmpty());
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(!wizard->isVisible());
    }

    void quickConnectAsksForTheAddressAndHasItsForm()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        const QString secret = copiedSecret(wizard);
        click(part<QPushButton>(wizard, u"copyAppKey"_s));
        auto *copy = part<QPushButton>(wizard, u"copyQuickConnect"_s);
        click(copy);
        QCOMPARE(clipboardText(), appKey(wizard)->text());
        QVERIFY(hasErrorAt(wizard, u"administrationEmail"_s));
        enterText(part<QLineEdit>(wizard, u"administrationEmail"_s), u"boek;houding@kantoor.example"_s);
        click(copy);
        QCOMPARE(clipboardText(), appKey(wizard)->text());
        enterText(part<QLineEdit>(wizard, u"administrationEmail"_s), u"boekhouding@kantoor.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(clipboardText(), u"APP_KEY:"_s + appKey(wizard)->text() + u";SECRET_KEY:"_s + secret +
                                      u";EMAIL_ID:boekhouding@kantoor.example;COMPANY_ID:"_s +
                                      part<QLineEdit>(wizard, u"companyId"_s)->text() + u';');
        QVERIFY(wizard->isVisible()); // Enter copies and does not close
    }

    void quickConnectIsOfferedOnlyWhereThePackageHasIt()
    {
        ui::LinkWizard *wizard = generate(goToStep5(u"snelstart"_s));
        QVERIFY(!part<QGroupBox>(wizard, u"quickConnect"_s)->isVisible());
        QVERIFY(!copiedSecret(wizard).isEmpty());
    }

    void closingWithoutTheSecretMustBeSaid()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        const QPointer<ui::LinkWizard> guard(wizard);
        verifyHeldBack(wizard);
        pressPrimary(wizard); // Done closes as well
        QVERIFY(wizard->isVisible());
        click(part<QPushButton>(wizard, u"message_action_1"_s));
        QTRY_VERIFY(!guard);

        // It was not let go, so the same set can be had once more.
        wizard = openAgain();
        const QString before = appKeyAtService();
        QCOMPARE(part<QPushButton>(wizard, u"generateKeys"_s)->text(), u"&Show the keys"_s);
        generate(wizard);
        QCOMPARE(appKey(wizard)->text(), before);
    }

    void confirmedAsEnteredIsRemembered()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        click(part<QCheckBox>(wizard, u"keysEntered"_s));
        QTRY_VERIFY(organisations(wizard)->item(0)->text().contains(u"keys entered"_s));
        pressPrimary(wizard);
        QTRY_VERIFY(!topLevel(u"linkWizard"_s));
        m_office->reopen();
        wizard = openAgain();
        QVERIFY(organisations(wizard)->item(0)->text().contains(u"keys entered"_s));
        QVERIFY(part<QLabel>(wizard, u"keysState"_s)->text().contains(u"confirmed as entered"_s));
    }

    void newKeysAreMadeOnlyAfterAWarning()
    {
        ui::LinkWizard *wizard = generate(goToStep5());
        const QString oldKey = appKey(wizard)->text();
        QVERIFY(!copiedSecret(wizard).isEmpty());
        QVERIFY(wizard->close());
        wizard = openAgain();
        QTRY_COMPARE(part<QPushButton>(wizard, u"generateKeys"_s)->text(), u"&Generate new keys…"_s);

        click(part<QPushButton>(wizard, u"generateKeys"_s));
        QTRY_VERIFY(topLevel(u"regenerateDialog"_s));
        QVERIFY(visibleTexts(topLevel(u"regenerateDialog"_s)).filter(u"stop working at once"_s).size() == 1);
        QTest::keyClick(topLevel(u"regenerateDialog"_s), Qt::Key_Return); // keeps
        QTRY_VERIFY(!topLevel(u"regenerateDialog"_s));
        QCOMPARE(appKeyAtService(), oldKey);

        click(part<QPushButton>(wizard, u"generateKeys"_s));
        QTRY_VERIFY(topLevel(u"regenerateDialog"_s));
        click(part<QPushButton>(topLevel(u"regenerateDialog"_s), u"act"_s));
        QTRY_VERIFY(!appKey(wizard)->text().isEmpty());
        QVERIFY(appKey(wizard)->text() != oldKey);
        QCOMPARE(appKeyAtService(), appKey(wizard)->text());
    }

    void aLostAnswerCostsNoSet()
    {
        ui::LinkWizard *wizard = goToStep5();
        m_office->setFault([this](const ReceivedRequest &request) {
            if (!isGenerating(request))
                return std::optional<Behaviour>();
            (void)m_office->passOn(request);
            return std::optional(Behaviour::drop());
        });
        click(part<QPushButton>(wizard, u"generateKeys"_s));
        QTRY_VERIFY(messageOf(wizard).startsWith(u"The answer got lost"_s));
        const QString generated = appKeyAtService();
        QVERIFY(!generated.isEmpty());
        m_office->setFault({});
        generate(wizard);
        QVERIFY(!topLevel(u"regenerateDialog"_s));
        QCOMPARE(appKey(wizard)->text(), generated);
        QCOMPARE(appKeyAtService(), generated);
    }

    void anEndedPartnershipIsTold()
    {
        ui::LinkWizard *wizard = goToStep5();
        endPartnership();
        click(part<QPushButton>(wizard, u"generateKeys"_s));
        QTRY_VERIFY(messageOf(wizard).startsWith(u"The partnership has ended"_s));
        QVERIFY(!appKey(wizard)->isVisible());
    }

    void anotherOrganisationIsHeldBackToo()
    {
        goToStep5();
        m_office->setFault([this](const ReceivedRequest &request) {
            if (!request.target.contains("/organisations?"))
                return std::optional<Behaviour>();
            QJsonObject answer =
                m_office->colleague().get(QString::fromLatin1(request.target.mid(7 /* behind "/api/v1" */))).json();
            QJsonArray rows = answer["data"_L1].toArray();
            rows.append(QJsonObject{{u"id"_s, u"XCNL999"_s}, {u"name"_s, u"Second B.V."_s}});
            answer.insert("data"_L1, rows);
            return std::optional(Behaviour::json(answer));
        });
        ui::LinkWizard *wizard = openAgain();
        QCOMPARE(organisations(wizard)->count(), 2);
        generate(wizard);
        QListWidget *list = organisations(wizard);
        QTRY_VERIFY(list->isEnabled());
        click(list->viewport());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(messageOf(wizard).contains(u"shown only once"_s));
        QVERIFY(appKey(wizard)->isVisible());
        QVERIFY(!copiedSecret(wizard).isEmpty());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(!appKey(wizard)->isVisible());
    }
};

QTEST_MAIN(TestConnectionKeysPage)
#include "tst_connection_keys_page.moc"
