// SPDX-License-Identifier: GPL-3.0-or-later
// The table's model over the real list, and the proxy over it, while the service changes what they show.
#include "core/store/store.h"
#include "tests/ui/consents/consents_office.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/consents/consents_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::ConsentsModel;

class TestConsentsModel : public QObject
{
    Q_OBJECT

private:
    static Consent made(int number)
    {
        Consent consent;
        consent.id = u"id-%1"_s.arg(number);
        consent.name = u"Client %1"_s.arg(number);
        consent.status = Consent::Status::Created;
        consent.statusNumber = 0;
        consent.createdOn = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        return consent;
    }

    static QString cell(const ConsentsModel &model, const QString &id, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(ui::IdRole).toString() == id)
                return model.index(row, column).data().toString();
        }
        return {};
    }

private Q_SLOTS:
    void modelAndProxyHoldWhileTheListComesAndGoes()
    {
        ConsentsOffice at(QStringList{u"--clients"_s, u"80"_s, u"--hostile-consents"_s});
        ConsentsModel model(at.consents());
        ui::RowFilterProxy proxy;
        proxy.setSourceModel(&model);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester ofModel(&model, mode);
        const QAbstractItemModelTester ofProxy(&proxy, mode);
        proxy.sort(ConsentsModel::DaysLeft);
        at.office.open();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, patience);
        at.reload();
        const QString id = at.list().rows().constFirst().id;
        at.rename(id, u"Renamed"_s);
        at.reload();
        QCOMPARE(cell(model, id, ConsentsModel::Name), u"Renamed"_s);
        const int rows = model.rowCount();
        at.remove(id);
        at.reload();
        QCOMPARE(model.rowCount(), rows - 1);
    }

    void oneOfTenThousandIsOneChange()
    {
        Store store({});
        ActivityLog log(&store, ActivityOrigin());
        HttpClient client(QUrl(u"http://127.0.0.1:1"_s), Secret(u"key"_s));
        Journal journal(&store, &log);
        Consents consents(&client, &journal, &log, {});
        ConsentsModel model(&consents);
        for (int number = 0; number < 10000; ++number)
            consents.refreshing()->take(made(number));
        QCOMPARE(model.rowCount(), 10000);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Consent changed = made(5000);
        changed.status = Consent::Status::Accepted;
        consents.refreshing()->take(changed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), changes.at(0).at(1).toModelIndex().row());
        consents.refreshing()->take(changed); // the same again changes nothing
        QCOMPARE(changes.size(), 1);
    }

    void whatIsOddShowsAsItself()
    {
        Store store({});
        ActivityLog log(&store, ActivityOrigin());
        HttpClient client(QUrl(u"http://127.0.0.1:1"_s), Secret(u"key"_s));
        Journal journal(&store, &log);
        Consents consents(&client, &journal, &log, {});
        ConsentsModel model(&consents);
        model.setClock([] { return QDateTime(QDate(2026, 11, 13), QTime(9, 0), Qt::UTC); });
        Consent odd = made(1);
        odd.name.reset();
        odd.status = Consent::Status::Unknown;
        odd.statusNumber = 7;
        odd.source = u"brandnew"_s;
        consents.refreshing()->take(odd);
        QVERIFY(cell(model, odd.id, ConsentsModel::Name).contains(u"(no name)"_s));
        QVERIFY(cell(model, odd.id, ConsentsModel::Name).contains(odd.id));
        QVERIFY(cell(model, odd.id, ConsentsModel::Status).contains(u'7'));
        QCOMPARE(cell(model, odd.id, ConsentsModel::System), u"brandnew"_s);
        QCOMPARE(cell(model, odd.id, ConsentsModel::DaysLeft), QString());
        QCOMPARE(model.index(0, 0).data(ui::StatusRole).toInt(), ConsentsModel::unknownStatus);

        Consent accepted = made(2);
        accepted.status = Consent::Status::Accepted;
        consents.refreshing()->take(accepted);
        consents.refreshing()->take(made(3));
        QVERIFY(cell(model, accepted.id, ConsentsModel::DaysLeft).startsWith(u"about 18"_s));
        QVERIFY(cell(model, u"id-3"_s, ConsentsModel::DaysLeft).startsWith(u"18"_s));
    }
};

QTEST_MAIN(TestConsentsModel)
#include "tst_consents_model.moc"
