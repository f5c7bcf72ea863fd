// SPDX-License-Identifier: GPL-3.0-or-later
// Several consents revoked or deleted at a time, each with its outcome.
#include "tests/ui/consents/consents_office.h"

#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestBulkConsents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsentsOffice> m_at;

    QDialog *openBulk(const QString &buttonName)
    {
        m_at = std::make_unique<ConsentsOffice>();
        m_at->openWith({u"A"_s, u"B"_s, u"C"_s});
        m_at->table()->setFocus();
        QTest::keyClick(m_at->table(), Qt::Key_A, Qt::ControlModifier);
        click(m_at->button(buttonName));
        return m_at->dialog(u"bulkConsents"_s);
    }
    static QPushButton *go(QDialog *dialog) { return part<QPushButton>(dialog, u"bulkGo"_s); }
    static bool isOver(QDialog *dialog) { return part<QPushButton>(dialog, u"bulkClose"_s)->isEnabled(); }
    static QStringList outcomes(QDialog *dialog)
    {
        QStringList texts;
        auto *rows = part<QTreeWidget>(dialog, u"bulkRows"_s);
        for (int i = 0; i < rows->topLevelItemCount(); ++i)
            texts.append(rows->topLevelItem(i)->text(2));
        return texts;
    }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void allAreRevoked()
    {
        QDialog *dialog = openBulk(u"selectionRevoke"_s);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"Environment: Practice"_s));
        QCOMPARE(m_at->office.sent("PATCH", {}), 0);
        click(go(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes(dialog), QStringList(3, u"Revoked"_s), patience);
        QTRY_VERIFY(isOver(dialog));
        QVERIFY(!go(dialog)->isVisible());
        for (const QString &id : std::as_const(m_at->ids))
            QCOMPARE(m_at->colleague.statusOf(id), 2);
    }

    void enterAloneDoesNothing()
    {
        QDialog *dialog = openBulk(u"selectionDelete"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_at->hasDialog());
        for (const QString &id : std::as_const(m_at->ids))
            QVERIFY(m_at->exists(id));
    }

    void eachHasItsOutcomeAndOnlyTheFailedAreRetried()
    {
        QDialog *dialog = openBulk(u"selectionDelete"_s);
        const QByteArray failing = m_at->ids.at(0).toLatin1();
        m_at->rename(m_at->ids.at(1), u"Theirs"_s);
        m_at->office.setFault([failing](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.verb == "DELETE" && request.target.endsWith(failing))
                return Behaviour::answer(403);
            return std::nullopt;
        });
        click(go(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(isOver(dialog) && go(dialog)->text().contains(u"failed"_s), patience);
        QVERIFY(outcomes(dialog).at(0).startsWith(u"Not deleted"_s));
        QVERIFY(outcomes(dialog).at(1).startsWith(u"Left alone"_s));
        QCOMPARE(outcomes(dialog).at(2), u"Deleted"_s);
        QVERIFY(m_at->exists(m_at->ids.at(0)) && m_at->exists(m_at->ids.at(1)) && !m_at->exists(m_at->ids.at(2)));
        m_at->office.setFault({});
        click(go(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes(dialog).at(0), u"Deleted"_s, patience);
        QVERIFY(!m_at->exists(m_at->ids.at(0)) && m_at->exists(m_at->ids.at(1)));
    }

    void theServiceIsGivenTheTimeItAsksFor()
    {
        QDialog *dialog = openBulk(u"selectionDelete"_s);
        int refusals = 0;
        m_at->office.setFault([&refusals](const ReceivedRequest &request) -> std::optional<Behaviour> {
            // More often than the net layer tries again by itself.
            if (request.verb == "DELETE" && ++refusals <= 4)
                return Behaviour::answer(429, {}, "Retry-After: 1\r\n");
            return std::nullopt;
        });
        click(go(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes(dialog), QStringList(3, u"Deleted"_s), patience);
        QVERIFY(refusals > 4);
    }
};

QTEST_MAIN(TestBulkConsents)
#include "tst_bulk_consents.moc"
