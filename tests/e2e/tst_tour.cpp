// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from the first start to the keys in the clipboard, by keys and clicks, with the real practice server.
// Each test function is a step of one story and needs the ones before it.
#include "app/authdesk/desk.h"
#include "app/authdesk/places.h"
#include "app/authdesk/translations.h"
#include "tests/e2e/client_player.h"
#include "tests/e2e/window_driver.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/authorisations/link_wizard.h"
#include "ui/common/fact_list.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/step_tracker.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr QStringView clientEmail = u"jan.de.vries@devriesbouw.example";
constexpr QStringView clientName = u"De Vries Bouw";

QString clipboardText()
{
    return QGuiApplication::clipboard()->text(QClipboard::Clipboard);
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    bool m_isBroken = false;
    QString m_appKey;
    QString m_companyId;
    QString m_secret;

    [[nodiscard]] QWidget *window() const { return m_desk->window(); }
    [[nodiscard]] QWidget *requests() const { return window()->findChild<ui::AuthorisationsPage *>(); }
    [[nodiscard]] ui::LinkWizard *wizard() const { return qobject_cast<ui::LinkWizard *>(topLevel(u"linkWizard"_s)); }
    [[nodiscard]] int step() const { return part<ui::StepTracker>(wizard(), u"stepTracker"_s)->current() + 1; }
    void pressPrimary() const { click(part<QPushButton>(wizard(), u"primary"_s)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installTranslations(qApp, u"en"_s); // the plurals
        // A test that looks at what was written names a folder that stays.
        m_desk = std::make_unique<Desk>(findPlaces(qEnvironmentVariable("AUTHDESK_TOUR_FOLDER", m_folder.path())));
        m_desk->start(false);
        window()->resize(1240, 740);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void init()
    {
        if (m_isBroken)
            QSKIP("an earlier step did not hold");
    }

    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }

    void firstStartOffersPracticeAndConnecting()
    {
        QTRY_VERIFY(part<QWidget>(window(), u"welcome"_s)->isVisible());
        QVERIFY(part<QAbstractButton>(window(), u"practice"_s)->isVisible());
        QVERIFY(part<QAbstractButton>(window(), u"connect"_s)->isVisible());
        shoot(u"first-start"_s);
    }

    void practiceEnvironmentOpensWithRequests()
    {
        click(part<QAbstractButton>(window(), u"practice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment() != nullptr, 20000);
        RefreshPace pace;
        pace.watching = std::chrono::milliseconds(300);
        m_desk->environment()->setRefreshPace(pace);
        auto *worklist = part<ui::RecordTable>(window(), u"attention"_s);
        QTRY_VERIFY_WITH_TIMEOUT(worklist->isVisible() && worklist->model()->rowCount() > 0, 20000);
        shoot(u"needs-attention"_s);
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        auto *table = part<ui::RecordTable>(window(), u"requests"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 10, 20000);
        QTRY_VERIFY(m_desk->environment()->account()->account().has_value());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(part<QLabel>(requests(), u"detailClient"_s)->isVisible());
        shoot(u"authorisations"_s);
        const PracticeAddresses &addresses = *m_desk->practice()->addresses();
        tellWitness(addresses.apiKey.reveal());
        if (qEnvironmentVariableIsSet("AUTHDESK_VIOLATIONS"))
            QVERIFY2(addresses.authorisations.port() != addresses.inbox.port(), "this does not go through the proxy");
    }

    void step1CreateIsFilledByKeyboard()
    {
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(wizard() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        QCOMPARE(step(), 1);
        shoot(u"step-1-empty"_s);
        // Next on an empty page says what is missing, and goes nowhere.
        pressPrimary();
        QCOMPARE(step(), 1);
        shoot(u"step-1-missing"_s);

        QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>(wizard(), u"clientName"_s));
        QTest::keyClicks(QApplication::focusWidget(), clientName.toString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(wizard(), u"clientEmail"_s));
        QTest::keyClicks(QApplication::focusWidget(), clientEmail.toString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *organisation = part<QLineEdit>(wizard(), u"organisation"_s);
        QCOMPARE(QApplication::focusWidget(), organisation);
        QTest::keyClicks(organisation, u"bou"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        shoot(u"step-1-organisation"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        QVERIFY(organisation->text().size() > 3);
        QCOMPARE(part<QLineEdit>(wizard(), u"kvkNumber"_s)->text().size(), 8);
        typeInto(part<QWidget>(wizard(), u"softwarePackage"_s), u"yuk"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(part<QComboBox>(wizard(), u"softwarePackage"_s)->currentText(), u"Yuki"_s);
        click(part<QRadioButton>(wizard(), u"paidByRequester"_s));
        typeInto(part<QWidget>(wizard(), u"message"_s), u"As discussed by telephone."_s);
        shoot(u"step-1-create"_s);
        pressPrimary();
        QTRY_COMPARE(step(), 2);
    }

    void step2ShowsAndSends()
    {
        auto *facts = wizard()->findChild<ui::FactList *>();
        QVERIFY(facts != nullptr);
        shoot(u"step-2-send"_s);
        pressPrimary();
        QTRY_COMPARE_WITH_TIMEOUT(step(), 3, 20000);
    }

    void step3WaitsForTheClient()
    {
        QTRY_VERIFY(!part<QLabel>(wizard(), u"situation"_s)->text().isEmpty());
        QTRY_VERIFY(part<QPushButton>(wizard(), u"withdraw"_s)->isEnabled());
        shoot(u"step-3-client-accepts"_s);
        const QString link = playClient(m_desk->environment()->inbox(), clientEmail.toString(), u"accept"_s);
        QVERIFY(!link.isEmpty());
        tellWitness(link.section(u'/', -1));
        QTRY_COMPARE_WITH_TIMEOUT(step(), 4, 20000);
    }

    void step4ShowsThePartnership()
    {
        QTRY_VERIFY(part<QPushButton>(wizard(), u"primary"_s)->isEnabled());
        QVERIFY(part<QLabel>(wizard(), u"partnershipHeadline"_s)->text().contains(clientName));
        shoot(u"step-4-partnership"_s);
        pressPrimary();
        QTRY_COMPARE(step(), 5);
    }

    void step5GivesTheKeysOnce()
    {
        auto *organisations = part<QListWidget>(wizard(), u"organisations"_s);
        QTRY_VERIFY_WITH_TIMEOUT(organisations->count() > 0, 20000);
        shoot(u"step-5-before"_s);
        click(part<QPushButton>(wizard(), u"generateKeys"_s));
        auto *appKey = part<QLineEdit>(wizard(), u"appKey"_s);
        QTRY_VERIFY_WITH_TIMEOUT(appKey->isVisible() && !appKey->text().isEmpty(), 20000);
        m_appKey = appKey->text();
        m_companyId = part<QLineEdit>(wizard(), u"companyId"_s)->text();
        QVERIFY(m_companyId.startsWith("XCNL"_L1));
        shoot(u"step-5-keys"_s);
    }

    void closingIsHeldBackWhileTheSecretIsNotSafe()
    {
        QTest::keyClick(wizard(), Qt::Key_Escape);
        QVERIFY(wizard() != nullptr);
        QVERIFY(wizard()->isVisible());
        QVERIFY(!wizard()->findChild<ui::MessageBar *>()->text().isEmpty());
        QVERIFY(!window()->close());
        shoot(u"step-5-held-back"_s);
    }

    void keysReachTheClipboard()
    {
        click(part<QPushButton>(wizard(), u"copyAppKey"_s));
        QCOMPARE(clipboardText(), m_appKey);
        click(part<QPushButton>(wizard(), u"copySecret"_s));
        m_secret = clipboardText();
        QVERIFY(m_secret.size() >= 16);
        QVERIFY(m_secret != m_appKey);
        tellWitness(m_secret);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));

        click(part<QPushButton>(wizard(), u"copyQuickConnect"_s)); // asks for the address first
        QCOMPARE(clipboardText(), m_secret);
        typeInto(part<QLineEdit>(wizard(), u"administrationEmail"_s), u"boekhouding@kantoor.example"_s);
        click(part<QPushButton>(wizard(), u"copyQuickConnect"_s));
        QCOMPARE(clipboardText(), u"APP_KEY:"_s + m_appKey + u";SECRET_KEY:"_s + m_secret +
                                      u";EMAIL_ID:boekhouding@kantoor.example;COMPANY_ID:"_s + m_companyId + u';');
        shoot(u"step-5-copied"_s);
    }

    void enteringIsConfirmedAndTheListTells()
    {
        click(part<QCheckBox>(wizard(), u"keysEntered"_s));
        QTRY_VERIFY(part<QListWidget>(wizard(), u"organisations"_s)->currentItem()->text().contains("entered"_L1));
        shoot(u"step-5-entered"_s);
        pressPrimary();
        QTRY_VERIFY(wizard() == nullptr);
        QVERIFY(QTest::qWaitForWindowActive(window()));
        typeInto(part<QLineEdit>(requests(), u"search"_s), clientEmail.toString());
        auto *table = part<ui::RecordTable>(window(), u"requests"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shoot(u"afterwards"_s);
        const AuthorisationRequest *request = m_desk->environment()->authorisations()->list().find(table->currentId());
        QVERIFY(request != nullptr);
        QCOMPARE(request->status, AuthorisationRequest::Status::Accepted);
    }

    void cleanupTestCase()
    {
        if (m_desk)
            QVERIFY(window()->close());
        m_desk.reset();
        QVERIFY2(clipboardText().isEmpty(), "a secret was left on the clipboard");
    }
};

} // namespace authdesk

QTEST_MAIN(authdesk::TestTour)
#include "tst_tour.moc"
