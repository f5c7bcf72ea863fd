// SPDX-License-Identifier: GPL-3.0-or-later
// A client's other records, with real keys and clicks, a real store and the real practice server.
#include "app/practice/practice_server.h"
#include "core/environment/environment.h"
#include "core/store/store.h"
#include "ui/common/linked_records.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace authdesk;
using namespace Qt::StringLiterals;
using ui::LinkedRecords;

class TestLinkedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ClientRecord>(); }

    void init()
    {
        practice::Options options;
        options.clients = 30;
        auto server = practice::PracticeServer::start(options);
        QVERIFY(server);
        m_server = std::move(*server);
        m_store = std::make_unique<Store>(QString());
        EnvironmentProfile profile;
        profile.id = u"test"_s;
        profile.authorisations.address = m_server->origin();
        profile.consents.address = QUrl(m_server->origin().toString() + u"/consents"_s);
        m_environment = std::make_unique<Environment>(profile, Secret(m_server->apiKey()), m_store.get());
        m_environment->useConsents(Secret(m_server->consentsApiKey()));
        m_environment->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_environment->authorisations()->refreshing()->state(), ListRefresh::State::Ready,
                                  30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_environment->partnerships()->refreshing()->state(), ListRefresh::State::Ready,
                                  30000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_environment->consents()->refreshing()->isRefreshing(), 30000);
        m_window = std::make_unique<QWidget>();
        m_linked = new LinkedRecords(m_environment.get(), m_window.get());
        m_window->resize(500, 300);
        m_linked->resize(500, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_environment.reset();
        m_store.reset();
        m_server.reset();
    }

    void whatTheServiceKnowsIsOneClickAway()
    {
        const AuthorisationRequest request = accepted();
        m_linked->showRecord(clientRecord(request));
        const QString partnership = u"partnership:"_s + request.partnershipId;
        QTRY_VERIFY(button(u"open/"_s + partnership));
        QVERIFY(m_linked->isVisible());
        QVERIFY(!button(u"confirm/"_s + partnership));
        QSignalSpy wanted(m_linked, &LinkedRecords::recordWanted);
        QTest::mouseClick(button(u"open/"_s + partnership), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).value<ClientRecord>().id, request.partnershipId);
    }

    void aConsentOfTheSameNameIsConfirmedAndTakenBackByKeys()
    {
        const AuthorisationRequest request = accepted();
        ConsentDraft draft;
        draft.name = request.clientName.toUpper();
        bool isDone = false;
        QCoro::connect(m_environment->consents()->creations()->create(draft), this,
                       [&isDone](const CreationOutcome &) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!consentCalled(draft.name).isEmpty(), 30000);
        const QString key = u"consent:"_s + consentCalled(draft.name);
        m_linked->showRecord(clientRecord(request));
        QTRY_VERIFY(button(u"confirm/"_s + key));
        button(u"confirm/"_s + key)->setFocus();
        QTest::keyClick(button(u"confirm/"_s + key), Qt::Key_Space);
        QTRY_VERIFY(button(u"undo/"_s + key));
        QTRY_VERIFY2(button(u"open/"_s + key)->hasFocus(), "the focus stays on that line");
        QCOMPARE(m_environment->clientLinks()->confirmed().size(), 1);
        QTest::keyClick(button(u"open/"_s + key), Qt::Key_Tab);
        QVERIFY(button(u"undo/"_s + key)->hasFocus());
        QTest::keyClick(button(u"undo/"_s + key), Qt::Key_Space);
        QTRY_VERIFY(button(u"confirm/"_s + key));
        QVERIFY(m_environment->clientLinks()->confirmed().isEmpty());
    }

    void goingThroughRecordsLeavesNoRowsBehind()
    {
        const AuthorisationRequest request = accepted();
        const QString partnership = u"partnership:"_s + request.partnershipId;
        auto *grid = m_linked->findChild<QGridLayout *>();
        int rows = 0;
        for (int turn = 0; turn < 5; ++turn) {
            m_linked->showRecord(clientRecord(request));
            QTRY_VERIFY(button(u"open/"_s + partnership));
            rows = turn == 0 ? grid->rowCount() : rows;
            m_linked->showRecord(std::nullopt);
        }
        QCOMPARE(grid->rowCount(), rows);
    }

    void withoutOthersItTakesNoRoom()
    {
        m_linked->showRecord(clientRecord(accepted()));
        QTRY_VERIFY(m_linked->isVisible());
        ClientRecord alone;
        alone.id = u"alone"_s;
        alone.name = u"Nobody is called so"_s;
        m_linked->showRecord(alone);
        QVERIFY2(!m_linked->isVisible(), "not the others of the record before");
        m_linked->showRecord(std::nullopt);
        QVERIFY(!m_linked->isVisible());
    }

private:
    [[nodiscard]] AuthorisationRequest accepted() const
    {
        for (const AuthorisationRequest &request : m_environment->authorisations()->list().rows()) {
            if (m_environment->partnerships()->list().find(request.partnershipId))
                return request;
        }
        QTest::qFail("no request was accepted", __FILE__, __LINE__);
        return {};
    }

    [[nodiscard]] QString consentCalled(const QString &name) const
    {
        for (const Consent &consent : m_environment->consents()->list().rows()) {
            if (consent.name == name)
                return consent.id;
        }
        return {};
    }

    [[nodiscard]] QPushButton *button(const QString &name) const { return m_linked->findChild<QPushButton *>(name); }

    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<QWidget> m_window;
    LinkedRecords *m_linked = nullptr;
};

QTEST_MAIN(TestLinkedRecords)
#include "tst_linked_records.moc"
