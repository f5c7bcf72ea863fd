// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/window_driver.h"
#include "tests/practice/consents_client.h"
#include "tests/ui/authorisations/office.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/consents/consents_page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace authdesk::test {

/// Long enough for a machine under load.
constexpr int patience = 30000;

/// The page of consents in an office, shown and in front, with a second client of the same service.
class ConsentsOffice
{
public:
    explicit ConsentsOffice(const QStringList &arguments = {})
        : office(arguments)
        , colleague(origin(), office.consentsApiKey())
    {
        office.useConsents();
    }
    ~ConsentsOffice() { page.reset(); }
    Q_DISABLE_COPY_MOVE(ConsentsOffice)

    /// Consents of these names, and the page.
    void openWith(const QStringList &names)
    {
        for (const QString &name : names)
            ids.append(colleague.create(name));
        open();
    }

    void open()
    {
        office.open();
        showPage();
        reload();
    }

    void showPage()
    {
        page = std::make_unique<ui::ConsentsPage>(office.environment(), office.clipboard());
        page->resize(1300, 720);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void reload()
    {
        consents()->refreshing()->refreshFully();
        QTRY_VERIFY_WITH_TIMEOUT(!consents()->refreshing()->isRefreshing(), patience);
    }

    [[nodiscard]] Consents *consents() { return office.environment()->consents(); }
    [[nodiscard]] const KeyedList<Consent> &list() { return consents()->list(); }
    [[nodiscard]] ui::RecordTable *table() { return part<ui::RecordTable>(page.get(), QStringLiteral("consents")); }
    [[nodiscard]] QPushButton *button(const QString &name) { return part<QPushButton>(page.get(), name); }
    /// What the page tells; not what its bar of unresolved ones does.
    [[nodiscard]] QString message()
    {
        QStringList told;
        const QList<ui::MessageBar *> bars = page->findChildren<ui::MessageBar *>();
        for (const ui::MessageBar *bar : bars) {
            if (bar->isVisible() && bar->window() == page->window())
                told.append(bar->text());
        }
        return told.join(u'\n');
    }
    [[nodiscard]] QString detailTexts()
    {
        return visibleTexts(part<QWidget>(page.get(), QStringLiteral("consentDetail"))).join(u'\n');
    }

    /// The dialog of this name, once it is there.
    [[nodiscard]] QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        const auto isThere = [&] {
            const QList<QDialog *> dialogs = page->findChildren<QDialog *>(name);
            for (QDialog *one : dialogs) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(isThere, patience))
            QTest::qFail(qPrintable(QStringLiteral("there is no dialog ") + name), __FILE__, __LINE__);
        return found;
    }
    [[nodiscard]] bool hasDialog()
    {
        const QList<QDialog *> dialogs = page->findChildren<QDialog *>();
        return std::any_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *one) { return one->isVisible(); });
    }
    void rename(const QString &id, const QString &name)
    {
        QCOMPARE(colleague.patch(id, {{QStringLiteral("name"), name}}).status, 204);
    }
    void setStatus(const QString &id, int status)
    {
        QCOMPARE(colleague.patch(id, {{QStringLiteral("status"), status}}).status, 204);
    }
    void remove(const QString &id) { QCOMPARE(colleague.send("DELETE", u'/' + id).status, 204); }
    [[nodiscard]] QString nameOf(const QString &id)
    {
        return colleague.get(u'/' + id).json()[QLatin1StringView("name")].toString();
    }
    [[nodiscard]] bool exists(const QString &id) { return colleague.get(u'/' + id).status == 200; }

    Office office;
    practice::ConsentsClient colleague;
    QStringList ids;
    std::unique_ptr<ui::ConsentsPage> page;

private:
    [[nodiscard]] QUrl origin() const
    {
        QUrl origin = office.inbox();
        origin.setPath({});
        return origin;
    }
};

} // namespace authdesk::test
