// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/partnerships/partnerships_page.h"

#include <QTest>

namespace authdesk::test {

/// Long enough for a machine under load.
constexpr int patience = 30000;

/// The page of partnerships in an office, shown and in front, with what the tests of page and dialog ask of it.
class PartnershipsOffice
{
public:
    explicit PartnershipsOffice(const QStringList &arguments = {})
        : office(arguments)
    {
    }
    ~PartnershipsOffice() { page.reset(); }
    Q_DISABLE_COPY_MOVE(PartnershipsOffice)

    /// One client who has accepted, and the page.
    void openWithOneClient(const QString &clientName = QStringLiteral("Bakkerij Jansen"))
    {
        QJsonObject content = practice::validContent(email);
        content.insert(QLatin1StringView("clientName"), clientName);
        requestId = office.colleague().create(content);
        (void)practice::answerRequest(office.colleague(), practice::activationLink(office.colleague(), email),
                                      QStringLiteral("accept"));
        open();
    }

    void open()
    {
        office.open();
        QTRY_COMPARE_WITH_TIMEOUT(partnerships()->refreshing()->state(), ListRefresh::State::Ready, patience);
        showPage();
    }

    void showPage()
    {
        page = std::make_unique<ui::PartnershipsPage>(office.environment());
        page->resize(1250, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    [[nodiscard]] Partnerships *partnerships() { return office.environment()->partnerships(); }
    [[nodiscard]] const KeyedList<Partnership> &list() { return partnerships()->list(); }
    /// The only one there is.
    [[nodiscard]] Partnership theOne() { return list().rows().constFirst(); }
    [[nodiscard]] ui::RecordTable *table() { return part<ui::RecordTable>(page.get(), QStringLiteral("partnerships")); }
    [[nodiscard]] QString message() { return page->findChild<ui::MessageBar *>()->text(); }

    /// The first row with this status, made current; empty without one.
    QString select(Partnership::Status status)
    {
        for (const Partnership &one : list().rows()) {
            if (one.status == status && table()->selectId(one.id))
                return one.id;
        }
        QTest::qFail("there is no such row", __FILE__, __LINE__);
        return {};
    }

    /// The client ends it on its own pages.
    void endByClient(const QString &id)
    {
        const QString path = QStringLiteral("/partnerships/") + id;
        const practice::Reply asks = office.colleague().page(path);
        QCOMPARE(
            office.colleague()
                .postForm(path + QStringLiteral("/end"), {{QStringLiteral("form-token"), practice::formToken(asks)}})
                .status,
            303);
    }

    /// An organisation of the partnership, and a set of keys for it, as a colleague has it made.
    void generateKeys(const QString &id, const QString &package)
    {
        const QString path = QStringLiteral("/partnerships/%1/organisations").arg(id);
        const QString organisation = office.colleague().get(path).rows().at(0)[QLatin1StringView("id")].toString();
        QCOMPARE(office.colleague()
                     .post(path + QStringLiteral("/%1/connection-keys").arg(organisation),
                           {{QStringLiteral("softwarePackageId"), package}})
                     .status,
                 201);
    }

    const QString email = QStringLiteral("jan.jansen@bakkerij.example");
    QString requestId;
    Office office;
    std::unique_ptr<ui::PartnershipsPage> page;
};

} // namespace authdesk::test
