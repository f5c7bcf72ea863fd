// SPDX-License-Identifier: GPL-3.0-or-later
// The table's model over the real list, and the proxy over it, while the service changes what they show.
#include "tests/ui/authorisations/office.h"
#include "ui/authorisations/requests_model.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/table_roles.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::RequestsModel;

class TestRequestsModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    const KeyedList<AuthorisationRequest> &list() { return m_office->environment()->authorisations()->list(); }

    /// The office's list as a model; testers look on before there is a row.
    std::unique_ptr<RequestsModel> watchedModel(ui::RowFilterProxy &proxy)
    {
        Environment *environment = m_office->environment();
        auto model = std::make_unique<RequestsModel>(environment->authorisations(), environment->software());
        proxy.setSourceModel(model.get());
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(model.get(), mode, model.get());
        new QAbstractItemModelTester(&proxy, mode, model.get());
        return model;
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void modelAndProxyHoldWhileTheListComesAndGoes()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"30"_s});
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        proxy.sort(RequestsModel::Client);
        m_office->open();
        QCOMPARE(model->rowCount(), list().size());
        QCOMPARE(proxy.rowCount(), model->rowCount());
        const QString id = m_office->createRequest(u"jan@new.example"_s);
        m_office->waitForStatus(id, AuthorisationRequest::Status::Pending);
        const QString path = u"/authorisation-requests/"_s + id;
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("DELETE", path, {{"If-Match", tag}}).status, 204);
        m_office->environment()->refresh();
        QTRY_VERIFY(list().find(id) == nullptr);
        QCOMPARE(proxy.rowCount(), list().size());
    }

    void columnsSayWhatTheServiceSent()
    {
        m_office = std::make_unique<Office>();
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        QVERIFY(!m_office->createRequest(u"jan@bakkerij.example"_s).isEmpty());
        m_office->open();
        QCOMPARE(model->rowCount(), 1);
        const auto text = [&model](int column) {
            return model->index(0, column).data().toString();
        };
        QCOMPARE(text(RequestsModel::Client), u"Jan Jansen"_s);
        QCOMPARE(text(RequestsModel::Email), u"jan@bakkerij.example"_s);
        QTRY_COMPARE(text(RequestsModel::Software), u"Yuki"_s);
        QCOMPARE(text(RequestsModel::OrganisationColumn), u"Bakkerij Jansen B.V."_s);
        QCOMPARE(text(RequestsModel::Status), u"Pending"_s);
        QCOMPARE(text(RequestsModel::Step), u"3 of 5"_s);
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!text(column).isEmpty());
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void aLaterStatusIsUnknownNotWrong()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(!m_office->createRequest(u"jan@bakkerij.example"_s).isEmpty());
        m_office->setFault([this](const ReceivedRequest &request) {
            if (!request.target.contains("/authorisation-requests?"))
                return std::optional<Behaviour>();
            const QString path = QString::fromLatin1(request.target.mid(7 /* behind "/api/v1" */));
            QJsonObject answer = m_office->colleague().get(path).json();
            QJsonArray rows = answer["data"_L1].toArray();
            QJsonObject row = rows.first().toObject();
            row.insert("status"_L1, 7);
            rows.replace(0, row);
            answer.insert("data"_L1, rows);
            return std::optional(Behaviour::json(answer));
        });
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        m_office->open();
        QCOMPARE(model->index(0, RequestsModel::Status).data().toString(), u"Unknown status"_s);
        QCOMPARE(model->index(0, 0).data(ui::IconNameRole).toString(), u"unknown"_s);
    }

    void oneChangeAmongTenThousandIsOneRow()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"10000"_s});
        m_office->open();
        QTRY_VERIFY(list().size() >= 9000);
        const auto pending = std::find_if(list().rows().crbegin(), list().rows().crend(), &isOpen);
        QVERIFY(pending != list().rows().crend());
        const QString id = pending->id;
        const int row = list().indexOf(id); // not the first one, which a change of all rows would name too
        QVERIFY(row > 0);
        RequestsModel model(m_office->environment()->authorisations(), m_office->environment()->software());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const int sent = pending->sendCount;
        QCOMPARE(m_office->colleague().post(u"/authorisation-requests/%1/resend"_s.arg(id), {}).status, 204);
        m_office->environment()->authorisations()->refresh();
        QTRY_COMPARE(list().find(id)->sendCount, sent + 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(!changed.isEmpty());
        for (const QList<QVariant> &change : std::as_const(changed)) {
            QCOMPARE(change.at(0).toModelIndex().row(), row);
            QCOMPARE(change.at(1).toModelIndex().row(), row);
        }
    }

    void ageingTouchesTheAgeOnly()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"5"_s});
        m_office->open();
        RequestsModel model(m_office->environment()->authorisations(), m_office->environment()->software());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.ageAll();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().column(), static_cast<int>(RequestsModel::Age));
        QCOMPARE(changed.at(0).at(1).toModelIndex().column(), static_cast<int>(RequestsModel::Age));
    }
};

QTEST_MAIN(TestRequestsModel)
#include "tst_requests_model.moc"
