// SPDX-License-Identifier: GPL-3.0-or-later
// A role or subscription that changes during the session is told, and the actions follow it at once.
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/shell/workspace_notices.h"

#include <QLabel>
#include <QPushButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestWorkspaceNotices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::AuthorisationsPage> m_page;
    std::unique_ptr<ui::WorkspaceNotices> m_notices;

    /// From now on the service says of the account what `replacements` say.
    void change(const QList<std::pair<QByteArray, QByteArray>> &replacements)
    {
        m_office->setFault([this, replacements](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (!request.target.endsWith("/account"))
                return std::nullopt;
            QByteArray answer = m_office->passOn(request);
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            QByteArray json = answer.mid(body);
            for (const auto &[from, to] : replacements)
                json.replace(from, to);
            return Behaviour::answer(200, json, "Content-Type: application/json\r\n"_ba);
        });
        m_office->environment()->refresh();
    }
    QString told() { return m_notices->findChild<ui::MessageBar *>()->text(); }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"20"_s});
        m_office->open();
        m_page = std::make_unique<ui::AuthorisationsPage>(m_office->environment(), m_office->clipboard());
        m_notices = std::make_unique<ui::WorkspaceNotices>(m_office->environment());
        m_page->resize(1200, 600);
        m_page->show();
        m_notices->show();
        const auto &rows = m_office->environment()->authorisations()->list().rows();
        const auto pending = std::find_if(rows.cbegin(), rows.cend(), isOpen);
        QVERIFY(pending != rows.cend());
        QVERIFY(m_page->showRequest(pending->id));
        QTRY_VERIFY(part<QPushButton>(m_page.get(), u"detailWithdraw"_s)->isEnabled());
        QVERIFY(told().isEmpty());
    }

    void cleanup()
    {
        m_notices.reset();
        m_page.reset();
        m_office.reset();
    }

    void aRoleThatIsTakenAwayTakesTheActionsAway()
    {
        change({{"\"administrator\"", "\"basic\""},
                {"\"canSendAuthorisationRequests\":true", "\"canSendAuthorisationRequests\":false"},
                {"\"canSendAuthorisationRequests\": true", "\"canSendAuthorisationRequests\": false"}});
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Your role was changed"_s), 30000);
        QVERIFY(!part<QPushButton>(m_page.get(), u"newRequest"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(m_page.get(), u"detailResend"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(m_page.get(), u"detailWithdraw"_s)->isEnabled());
        QVERIFY(part<QLabel>(m_page.get(), u"cannotCreate"_s)->isVisible());

        change({});
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"it is now Administrator"_s), 30000);
        QVERIFY(part<QPushButton>(m_page.get(), u"newRequest"_s)->isEnabled());
        QVERIFY(part<QPushButton>(m_page.get(), u"detailWithdraw"_s)->isEnabled());
    }

    void aSubscriptionThatLapsesIsTold()
    {
        change({{"\"subscription\":\"basic\"", "\"subscription\":\"free\""},
                {"\"subscription\": \"basic\"", "\"subscription\": \"free\""},
                {"\"canSendAuthorisationRequests\":true", "\"canSendAuthorisationRequests\":false"},
                {"\"canSendAuthorisationRequests\": true", "\"canSendAuthorisationRequests\": false"}});
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"subscription was changed"_s), 30000);
        QVERIFY(!part<QPushButton>(m_page.get(), u"newRequest"_s)->isEnabled());
        // Resending and withdrawing hang on the role alone.
        QVERIFY(part<QPushButton>(m_page.get(), u"detailWithdraw"_s)->isEnabled());
    }
};

QTEST_MAIN(TestWorkspaceNotices)
#include "tst_workspace_notices.moc"
