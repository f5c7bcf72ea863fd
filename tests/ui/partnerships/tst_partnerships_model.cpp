// SPDX-License-Identifier: GPL-3.0-or-later
// The table's model over the real list, and the proxy over it, while the service changes what they show.
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/table_roles.h"
#include "ui/partnerships/partnerships_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::PartnershipsModel;

class TestPartnershipsModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    Partnerships *partnerships() { return m_office->environment()->partnerships(); }
    const KeyedList<Partnership> &list() { return partnerships()->list(); }

    void open()
    {
        m_office->open();
        QTRY_COMPARE_WITH_TIMEOUT(partnerships()->refreshing()->state(), ListRefresh::State::Ready, 30000);
    }

    void cancelElsewhere(const QString &id)
    {
        const QString path = u"/partnerships/"_s + id;
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("POST", path + u"/cancel"_s, {{"If-Match", tag}}).status, 204);
    }

    /// The office's list as a model; testers look on before there is a row.
    std::unique_ptr<PartnershipsModel> watchedModel(ui::RowFilterProxy &proxy)
    {
        auto model = std::make_unique<PartnershipsModel>(partnerships());
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
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"60"_s});
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        proxy.sort(PartnershipsModel::EndedOn);
        open();
        QCOMPARE(model->rowCount(), list().size());
        QCOMPARE(proxy.rowCount(), model->rowCount());
        // One comes, when a client accepts.
        const int before = model->rowCount();
        (void)m_office->createRequest(u"jan@new.example"_s);
        (void)practice::answerRequest(
            m_office->colleague(), practice::activationLink(m_office->colleague(), u"jan@new.example"_s), u"accept"_s);
        partnerships()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), before + 1, 30000);
        // One goes, when the service no longer knows it.
        const QString id = list().rows().constFirst().id;
        m_office->setFault([id](const ReceivedRequest &request) {
            return request.target.endsWith(id.toLatin1()) ? std::optional(Behaviour::answer(404)) : std::nullopt;
        });
        [[maybe_unused]] const auto reading = partnerships()->reread(id);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), before, 30000);
        QCOMPARE(proxy.rowCount(), before);
        QVERIFY(!proxy.indexOfId(id).isValid());
    }

    void columnsSayWhatTheServiceSent()
    {
        m_office = std::make_unique<Office>();
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        (void)m_office->createRequest(u"jan@bakkerij.example"_s);
        (void)practice::answerRequest(m_office->colleague(),
                                      practice::activationLink(m_office->colleague(), u"jan@bakkerij.example"_s),
                                      u"accept"_s);
        open();
        QCOMPARE(model->rowCount(), 1);
        const auto text = [&model](int column) {
            return model->index(0, column).data().toString();
        };
        QCOMPARE(text(PartnershipsModel::Client), u"Jan Jansen"_s);
        QCOMPARE(text(PartnershipsModel::Environment), u"Jansen Holding"_s);
        QCOMPARE(text(PartnershipsModel::Email), u"jan@bakkerij.example"_s);
        QCOMPARE(text(PartnershipsModel::Status), u"Active"_s);
        QVERIFY(!text(PartnershipsModel::Since).isEmpty());
        QVERIFY(text(PartnershipsModel::EndedOn).isEmpty() && text(PartnershipsModel::EndedBy).isEmpty());
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());

        cancelElsewhere(list().rows().constFirst().id);
        partnerships()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(text(PartnershipsModel::Status), u"Ended"_s, 30000);
        QCOMPARE(text(PartnershipsModel::EndedBy), u"Your office"_s);
        QVERIFY(!text(PartnershipsModel::EndedOn).isEmpty());
        QCOMPARE(model->index(0, 0).data(ui::StatusRole).toInt(), 1);
        // Sorted on the moment, not on the text of the day.
        QVERIFY(model->index(0, PartnershipsModel::EndedOn).data(ui::SortRole).toDateTime().isValid());
    }

    void aLaterStatusIsUnknownNotWrong()
    {
        m_office = std::make_unique<Office>();
        m_office->setFault([](const ReceivedRequest &request) {
            if (!request.target.contains("/partnerships?"))
                return std::optional<Behaviour>();
            const QJsonObject row{{u"id"_s, u"p1"_s}, {u"status"_s, 7}, {u"clientName"_s, QJsonValue::Null}};
            return std::optional(
                Behaviour::json({{u"data"_s, QJsonArray{row}}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 1}}}}));
        });
        ui::RowFilterProxy proxy;
        const auto model = watchedModel(proxy);
        open();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, PartnershipsModel::Status).data().toString(), u"Unknown status"_s);
        QCOMPARE(model->index(0, PartnershipsModel::Client).data().toString(), u"p1"_s);
        QCOMPARE(model->index(0, 0).data(ui::IconNameRole).toString(), u"unknown"_s);
        QVERIFY(model->index(0, 0).data(ui::StatusRole).toInt() >= 0);
    }

    void oneChangeAmongTenThousandIsOneRow()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"20000"_s});
        m_office->environment()->partnerships()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(partnerships()->refreshing()->state(), ListRefresh::State::Ready, 120000);
        QVERIFY2(list().size() >= 10000, qPrintable(QString::number(list().size())));
        const auto active = std::find_if(list().rows().crbegin(), list().rows().crend(),
                                         [](const auto &one) { return one.status == Partnership::Status::Active; });
        QVERIFY(active != list().rows().crend());
        const QString id = active->id;
        const int row = list().indexOf(id); // not the first one, which a change of all rows would name too
        QVERIFY(row > 0);
        PartnershipsModel model(partnerships());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        cancelElsewhere(id);
        partnerships()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(list().find(id)->status, Partnership::Status::Ended, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!partnerships()->refreshing()->isRefreshing(), 30000);
        QVERIFY(reset.isEmpty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), row);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), row);
    }
};

QTEST_MAIN(TestPartnershipsModel)
#include "tst_partnerships_model.moc"
