// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: whatever is typed is taken or explained at its field, and nothing typed is lost.
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestCreatePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    ui::LinkWizard *open(const QStringList &arguments = {})
    {
        m_office = std::make_unique<Office>(arguments);
        m_office->open();
        return m_office->openWizard();
    }

    static QLineEdit *line(ui::LinkWizard *wizard, const QString &name) { return part<QLineEdit>(wizard, name); }

    /// An organisation of the register.
    QJsonObject registered()
    {
        return m_office->colleague().get(u"/organisations?Query=bo"_s).rows().first().toObject();
    }

    static QWidget *hits()
    {
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            QTest::qFail("the register found nothing", __FILE__, __LINE__);
        return QApplication::activePopupWidget();
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void whatIsMissingIsToldAtItsField()
    {
        ui::LinkWizard *wizard = open();
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 1);
        for (const QString &name :
             {u"clientName"_s, u"clientEmail"_s, u"organisation"_s, u"softwarePackage"_s, u"paidByRequester"_s})
            QVERIFY2(hasErrorAt(wizard, name), qPrintable(name));
        QVERIFY(!hasErrorAt(wizard, u"kvkNumber"_s));
        QCOMPARE(QApplication::focusWidget(), line(wizard, u"clientName"_s));
        QCOMPARE(noteAt(wizard, u"paidByRequester"_s), u"Choose who pays."_s);
        QTest::keyClicks(QApplication::focusWidget(), u"A"_s);
        QVERIFY(!hasErrorAt(wizard, u"clientName"_s));
    }

    void nobodyPaysUntilSomebodyIsChosen()
    {
        ui::LinkWizard *wizard = open();
        QVERIFY(!part<QRadioButton>(wizard, u"paidByRequester"_s)->isChecked());
        QVERIFY(!part<QRadioButton>(wizard, u"paidByClient"_s)->isChecked());
        fillIn(wizard);
        click(part<QRadioButton>(wizard, u"paidByClient"_s));
        pressPrimary(wizard);
        QCOMPARE(factOf(wizard, u"Paid by"_s), u"The client"_s);
    }

    void unusualNamesArriveAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one character") << u"Q"_s;
        QTest::newRow("the longest") << QString(200, u'w');
        QTest::newRow("right to left") << u"מאפיית כהן בע״מ"_s;
        QTest::newRow("emoji") << u"🥐 Bakkerij 👩🏽‍🍳"_s;
        QTest::newRow("like HTML") << u"<b>Jansen</b> & <img src=x>"_s;
    }

    void unusualNamesArriveAsTheyAre()
    {
        QFETCH(QString, name);
        ui::LinkWizard *wizard = open();
        FirstPage page;
        page.clientName = name;
        fillIn(wizard, page);
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
        QVERIFY(visibleTexts(wizard).contains(name));
        const QList<QLabel *> labels = wizard->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(name) || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(m_office->requestsTo(page.clientEmail).first()["clientName"_L1].toString(), name);
        QTRY_VERIFY(wizard->windowTitle().contains(name)); // as soon as the service has given the request
    }

    void aNameOf300CharactersIsKeptAndCounted()
    {
        ui::LinkWizard *wizard = open();
        FirstPage page;
        page.clientName = QString(300, u'x');
        fillIn(wizard, page);
        QVERIFY(noteAt(wizard, u"clientName"_s).startsWith(u"100 character"_s));
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 1);
        QVERIFY(hasErrorAt(wizard, u"clientName"_s));
        QCOMPARE(line(wizard, u"clientName"_s)->text().size(), 300);
    }

    void validAddressesAreNeverBlocked_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"jan@bücher.example", "jan@xn--bcher-kva.example", "jan@例え.テスト",
                                    "o'brien+facturen@sub.kantoor.example", "jan@gmial.com", "j@a.nl"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }

    void validAddressesAreNeverBlocked()
    {
        QFETCH(QString, address);
        ui::LinkWizard *wizard = open();
        FirstPage page;
        page.clientEmail = address;
        fillIn(wizard, page);
        QVERIFY2(!hasErrorAt(wizard, u"clientEmail"_s), qPrintable(noteAt(wizard, u"clientEmail"_s)));
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(m_office->requestsTo(address).size(), 1);
    }

    void halfAnAddressIsHelpedAlongNotMarkedAsWrong()
    {
        ui::LinkWizard *wizard = open();
        QLineEdit *email = line(wizard, u"clientEmail"_s);
        enterText(email, u"jan"_s);
        for (const QChar next : u"@devries.example"_s) {
            QVERIFY2(!hasErrorAt(wizard, u"clientEmail"_s), qPrintable(email->text()));
            QTest::keyClick(email, next.toLatin1());
        }
        enterText(email, u"jan de vries@devries.example"_s);
        QVERIFY(hasErrorAt(wizard, u"clientEmail"_s));
        enterText(email, u"jan"_s);
        pressPrimary(wizard);
        QVERIFY(hasErrorAt(wizard, u"clientEmail"_s));
    }

    void aKvkNumberOfSevenDigitsIsCountedAndRefused()
    {
        ui::LinkWizard *wizard = open();
        FirstPage page;
        page.kvkNumber = u"0123456"_s;
        fillIn(wizard, page);
        QCOMPARE(noteAt(wizard, u"kvkNumber"_s), u"7 of 8 digits."_s);
        QVERIFY(!hasErrorAt(wizard, u"kvkNumber"_s));
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 1);
        QVERIFY(hasErrorAt(wizard, u"kvkNumber"_s));
        QCOMPARE(QApplication::focusWidget(), line(wizard, u"kvkNumber"_s));
        QTest::keyClicks(line(wizard, u"kvkNumber"_s), u"7"_s);
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
        QVERIFY(factOf(wizard, u"Organisation"_s).contains(u"01234567"_s)); // the leading zero stays
    }

    void organisationsAreFoundByNameAndByNumber()
    {
        ui::LinkWizard *wizard = open({u"--clients"_s, u"3"_s});
        const QString name = registered()["name"_L1].toString();
        const QString number = registered()["identifier"_L1]["value"_L1].toString();
        for (const QString &typed : {name, number}) {
            enterText(line(wizard, u"organisation"_s), typed);
            QVERIFY(hits() != nullptr);
            QTest::keyClick(hits(), Qt::Key_Down);
            QTest::keyClick(hits(), Qt::Key_Return);
            QCOMPARE(line(wizard, u"organisation"_s)->text(), name);
            QCOMPARE(line(wizard, u"kvkNumber"_s)->text(), number);
            QCOMPARE(stepOf(wizard), 1); // Return took the hit and did not press Next
        }
    }

    void anUnknownOrganisationIsTakenAsTyped()
    {
        ui::LinkWizard *wizard = open({u"--clients"_s, u"3"_s});
        fillIn(wizard);
        QTRY_VERIFY(noteAt(wizard, u"organisation"_s).startsWith(u"Not found in the register"_s));
        pressPrimary(wizard);
        QCOMPARE(factOf(wizard, u"Organisation"_s), FirstPage().organisation);
    }

    void aRegisterThatIsDownBlocksNothing()
    {
        ui::LinkWizard *wizard = open();
        m_office->setFault([](const ReceivedRequest &request) {
            return request.target.contains("/organisations") ? std::optional(Behaviour::answer(500)) : std::nullopt;
        });
        fillIn(wizard);
        QTRY_VERIFY(noteAt(wizard, u"organisation"_s).startsWith(u"The register cannot be searched"_s));
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
    }

    void softwareIsFoundByAPartOfItsName()
    {
        ui::LinkWizard *wizard = open();
        FirstPage page;
        page.software = u"STELSTART"_s;
        fillIn(wizard, page);
        pressPrimary(wizard);
        QVERIFY(hasErrorAt(wizard, u"softwarePackage"_s));
        QCOMPARE(part<QComboBox>(wizard, u"softwarePackage"_s)->currentText(), page.software);
        enterText(part<QWidget>(wizard, u"softwarePackage"_s), u"field"_s);
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Tab);
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
        QCOMPARE(factOf(wizard, u"Software package"_s), u"Twinfield"_s);
    }

    void aSecondPendingRequestToTheSameDomainIsWarnedOf()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(!m_office->createRequest(u"piet@bakkerij.example"_s).isEmpty());
        m_office->open();
        ui::LinkWizard *wizard = m_office->openWizard();
        FirstPage page;
        page.clientEmail = u"jan@bakkerij.example"_s;
        fillIn(wizard, page);
        QVERIFY(noteAt(wizard, u"clientEmail"_s).contains(u"piet@bakkerij.example"_s));
        QVERIFY(!hasErrorAt(wizard, u"clientEmail"_s));
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 2);
    }

    void whoMayNotSendIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        QTest::newRow("role") << QStringList{u"--role"_s, u"basic"_s} << u"Only advanced users"_s;
        QTest::newRow("subscription") << QStringList{u"--subscription"_s, u"free"_s} << u"free subscription"_s;
    }

    void whoMayNotSendIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        ui::LinkWizard *wizard = open(arguments);
        QVERIFY(part<QLabel>(wizard, u"cannotSend"_s)->isVisible());
        QVERIFY(part<QLabel>(wizard, u"cannotSend"_s)->text().contains(told));
        QVERIFY(!part<QPushButton>(wizard, u"primary"_s)->isEnabled());
        fillIn(wizard);
        QTest::keyClick(line(wizard, u"clientName"_s), Qt::Key_Return);
        QCOMPARE(stepOf(wizard), 1);
    }

    void tabGoesThroughTheFieldsInTheirOrder()
    {
        ui::LinkWizard *wizard = open();
        QCOMPARE(QApplication::focusWidget(), line(wizard, u"clientName"_s));
        for (const QString &name : {u"clientEmail"_s, u"organisation"_s, u"kvkNumber"_s, u"softwarePackage"_s,
                                    u"language"_s, u"paidByRequester"_s, u"message"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto *expected = part<QWidget>(wizard, name);
            QVERIFY2(QApplication::focusWidget() == expected || expected->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(QApplication::focusWidget()->objectName() + u" instead of "_s + name));
        }
    }

    void escapeAsksWhenSomethingWasTyped()
    {
        const QPointer<ui::LinkWizard> wizard = open();
        QTest::keyClicks(QApplication::focusWidget(), u"De Vries"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(wizard->isVisible());
        QVERIFY(messageOf(wizard).contains(u"has not been sent"_s));
        click(part<QPushButton>(wizard, u"message_action_0"_s)); // Keep writing
        QCOMPARE(line(wizard, u"clientName"_s)->text(), u"De Vries"_s);
        QTest::keyClick(line(wizard, u"clientName"_s), Qt::Key_Escape);
        click(part<QPushButton>(wizard, u"message_action_1"_s)); // Discard it
        QTRY_VERIFY(!wizard);
    }

    void escapeClosesAnUntouchedPage()
    {
        const QPointer<ui::LinkWizard> wizard = open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard);
    }
};

QTEST_MAIN(TestCreatePage)
#include "tst_create_page.moc"
