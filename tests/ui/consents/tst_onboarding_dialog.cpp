// SPDX-License-Identifier: GPL-3.0-or-later
// Starting an onboarding: the link that opens, the code in it, what copying it asks for, and what a screen may show.
#include "tests/ui/consents/consents_office.h"
#include "ui/consents/onboarding_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrlQuery>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestOnboardingDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    std::unique_ptr<ConsentsOffice> m_at;
    QList<QUrl> m_opened;

    QString id() { return m_at->ids.constFirst(); }
    QDialog *openDialog()
    {
        m_at = std::make_unique<ConsentsOffice>();
        m_at->openWith({u"Bakkerij Jansen"_s});
        if (!m_at->page->showConsent(id()))
            return nullptr;
        click(m_at->button(u"detailOnboard"_s));
        return m_at->dialog(u"onboarding"_s);
    }
    static QString told(QDialog *dialog) { return dialog->findChild<ui::MessageBar *>()->text(); }
    /// Everything of a window that a person, a screen reader or a window list could see.
    static QString seen(QWidget *window)
    {
        QString all = window->windowTitle();
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            all += widget->toolTip() + u'\n' + widget->accessibleName() + u'\n' + widget->accessibleDescription() +
                   u'\n' + widget->property("text").toString() + u'\n';
        }
        return all;
    }
    QByteArray pathOf(const QUrl &url) { return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority); }

private Q_SLOTS:
    void initTestCase()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "takeUrl");
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    }
    void cleanup()
    {
        m_at.reset();
        m_opened.clear();
    }

    void theLinkOpensAtOnceRightlyEncodedAndWorksOnce()
    {
        QDialog *dialog = openDialog();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        const QByteArray encoded = m_opened.constFirst().toEncoded();
        const QByteArray code = encoded.mid(encoded.indexOf("otc=") + 4);
        QVERIFY(encoded.contains("/consent/" + id().toLatin1() + "/?otc="));
        QVERIFY(!code.contains('/') && !code.contains('+') && !code.contains('='));
        QVERIFY(!seen(dialog).contains(QString::fromLatin1(code)));
        QVERIFY(!seen(dialog).contains(QUrl::fromPercentEncoding(code)));
        QVERIFY(part<QLabel>(dialog, u"countdown"_s)->text().contains(u"60"_s));
        const practice::Reply first = m_at->colleague.plain().page(QString::fromLatin1(pathOf(m_opened.constFirst())));
        QCOMPARE(first.status, 200);
        // The page says what it is; used up it says that instead.
        const QString action = practice::between(first.body, u"action=\""_s, u"\""_s);
        QVERIFY(!action.isEmpty() || first.body.contains("fortnox"));
    }

    void aSystemAndAnAddressGoAlong()
    {
        QDialog *dialog = openDialog();
        auto *system = part<QComboBox>(dialog, u"onboardingSystem"_s);
        system->setFocus();
        QTest::keyClicks(system, u"Xero"_s);
        enterText(part<QLineEdit>(dialog, u"redirect"_s), u"https://office.example/done?a=1&b=2"_s);
        QVERIFY(part<QSpinBox>(dialog, u"redirectDelay"_s)->isEnabled());
        click(part<QPushButton>(dialog, u"openInBrowser"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        const QByteArray encoded = m_opened.constFirst().toEncoded();
        QVERIFY(encoded.contains("/" + id().toLatin1() + "/xero/?otc="));
        QVERIFY(encoded.contains("redirectdelay=3"));
        const QUrlQuery query(m_opened.constFirst());
        QCOMPARE(query.queryItemValue(u"redirecturl"_s, QUrl::FullyDecoded), u"https://office.example/done?a=1&b=2"_s);
    }

    void anAddressThatIsNoneIsRefusedBeforeACodeIsMade_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("word") << u"office"_s;
    }
    void anAddressThatIsNoneIsRefusedBeforeACodeIsMade()
    {
        QFETCH(QString, typed);
        QDialog *dialog = openDialog();
        enterText(part<QLineEdit>(dialog, u"redirect"_s), typed);
        click(part<QPushButton>(dialog, u"openInBrowser"_s));
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"not an address of a web page"_s));
        click(part<QPushButton>(dialog, u"copyLink"_s));
        QVERIFY(!part<QWidget>(dialog, u"copyWarning"_s)->isVisible());
        QCOMPARE(m_at->office.sent("POST", "/otc"), 0);
    }

    void theLinkIsCopiedOnlyAfterTheWarning()
    {
        QDialog *dialog = openDialog();
        QGuiApplication::clipboard()->setText(u"before"_s);
        click(part<QPushButton>(dialog, u"copyLink"_s));
        QVERIFY(part<QWidget>(dialog, u"copyWarning"_s)->isVisible());
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"preview"_s));
        QTRY_COMPARE(dialog->focusWidget(), part<QWidget>(dialog, u"doNotCopy"_s)); // what is harmless has the focus
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(!part<QWidget>(dialog, u"copyWarning"_s)->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(m_at->office.sent("POST", "/otc"), 0);

        click(part<QPushButton>(dialog, u"copyLink"_s));
        click(part<QPushButton>(dialog, u"copyAnyway"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_at->office.clipboard()->holdsSecret(), patience);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/consent/%1/?otc="_s.arg(id())));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(!seen(dialog).contains(u"otc="_s));
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"clipboard"_s));
        m_at->office.clipboard()->clearNow();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().contains(u"otc="_s));
    }

    void theHourIsCountedDown()
    {
        auto *dialog = qobject_cast<ui::OnboardingDialog *>(openDialog());
        QVERIFY(dialog != nullptr);
        click(part<QPushButton>(dialog, u"openInBrowser"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
        const QDateTime start = QDateTime::currentDateTimeUtc();
        dialog->setClock([start] { return start.addSecs(1800); });
        QVERIFY(part<QLabel>(dialog, u"countdown"_s)->text().contains(u" 30 "_s));
        dialog->setClock([start] { return start.addSecs(3601); });
        QVERIFY(part<QLabel>(dialog, u"countdown"_s)->text().contains(u"expired"_s));
    }

    void itHearsThatTheClientIsDone()
    {
        QDialog *dialog = openDialog();
        practice::connectSystem(m_at->colleague, id(), u"fortnox"_s);
        m_at->reload();
        QTRY_VERIFY(told(dialog).contains(u"Fortnox"_s));
    }

    void aConsentThatGoesSaysSo()
    {
        QDialog *dialog = openDialog();
        m_at->remove(id());
        m_at->reload();
        QTRY_VERIFY(told(dialog).contains(u"deleted elsewhere"_s));
        QVERIFY(!part<QPushButton>(dialog, u"openInBrowser"_s)->isEnabled());
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 429, 500, 0})
            QTest::addRow("%d", status) << status;
    }
    void refusalsAreTold()
    {
        QFETCH(int, status);
        QDialog *dialog = openDialog();
        m_at->office.setFault([status](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (!request.target.endsWith("/otc"))
                return std::nullopt;
            return status == 0 ? Behaviour::drop() : Behaviour::answer(status);
        });
        click(part<QPushButton>(dialog, u"openInBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(told(dialog).startsWith(u"No code"_s), patience);
        QVERIFY(m_opened.isEmpty());
        m_at->office.setFault({});
        click(part<QPushButton>(dialog, u"openInBrowser"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    }
};

QTEST_MAIN(TestOnboardingDialog)
#include "tst_onboarding_dialog.moc"
