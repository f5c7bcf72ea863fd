// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of every menu on every page, in the real window with the practice environment: nothing that is out of sight
// is touched. And the table of keys: each key once, and all of them in the list of F1.
#include "core/attention/dismissed_items.h"
#include "tests/support/await.h"
#include "tests/ui/consents/consents_office.h"
#include "ui/common/csv_export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::Shortcut;
using ui::shortcutOf;

namespace {

/// The pages whose rows belong to clients, each with the name of its table.
const QStringList pagesOfClients{u"attention"_s, u"authorisations"_s, u"partnerships"_s, u"consents"_s};
const QStringList allPages = pagesOfClients + QStringList{u"activity"_s};

QString tableOf(const QString &page)
{
    return page == u"authorisations"_s ? u"requests"_s : page;
}

/// What can be told apart in the text of a key, whatever the system calls it.
QStringList namesOf(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names.append(key.toString(QKeySequence::NativeText));
    return names;
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        QString id;
        QString client;
    };
    /// What is the same before and after a key that touches nothing.
    struct World
    {
        QString page;
        QHash<QString, QString> selected; ///< row by page
        qsizetype dismissed = 0;          ///< lines of the worklist, as the store has them
        qsizetype logged = 0;
        QString clipboard;

        bool operator==(const World &) const = default;
    };

    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<Store> m_reader; ///< looks into the store of the office from outside
    std::unique_ptr<Office> m_office;
    std::unique_ptr<practice::ConsentsClient> m_consents;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    QHash<QString, Row> m_rows; ///< selected, by page

    Environment *environment() { return m_office->environment(); }
    ui::RecordTable *table(const QString &page) { return part<ui::RecordTable>(m_window.get(), tableOf(page)); }
    QString shownPage() { return part<ui::Navigation>(m_window.get(), u"navigation"_s)->currentId(); }

    QList<QAction *> actionsOfMenus() const
    {
        QList<QAction *> found;
        QList<QAction *> left = m_window->menuBar()->actions();
        while (!left.isEmpty()) {
            QAction *action = left.takeFirst();
            if (action->menu() != nullptr)
                left += action->menu()->actions();
            else if (!action->shortcuts().isEmpty())
                found.append(action);
        }
        return found;
    }

    void press(const QKeySequence &keys)
    {
        const auto isInFront = [this] {
            if (!m_window->isActiveWindow())
                m_window->activateWindow();
            return m_window->isActiveWindow();
        };
        QVERIFY(QTest::qWaitFor(isInFront, patience));
        QTest::keySequence(m_window.get(), keys);
    }
    void showPage(const QString &page)
    {
        press(shortcutOf(u"page_"_s + page).keys.constFirst());
        QCOMPARE(shownPage(), page);
    }

    template<class Records, class Matches>
    void choose(const QString &page, const Records &records, const Matches &matches)
    {
        QSet<QString> taken;
        for (const Row &row : std::as_const(m_rows))
            taken.insert(row.client);
        for (const auto &[id, client, isRight] : matches(records)) {
            if (isRight && !client.isEmpty() && !taken.contains(client)) {
                m_rows.insert(page, {id, client});
                return;
            }
        }
        QTest::qFail(qPrintable(u"no row for "_s + page), __FILE__, __LINE__);
    }
    using Candidate = std::tuple<QString, QString, bool>;

    /// A row for each page, of another client each: those that most can be done with, or those that have ended.
    void chooseRows(bool hasEnded)
    {
        using Request = AuthorisationRequest;
        m_rows.clear();
        choose(u"authorisations"_s, environment()->authorisations()->list().rows(), [&](const auto &rows) {
            QList<Candidate> found;
            for (const Request &one : rows) {
                const bool isFree = one.lastSentOn < QDateTime::currentDateTimeUtc().addDays(-2) && one.sendCount < 3 &&
                                    one.delivery != Request::Delivery::Bounced;
                const bool isRight = hasEnded ? one.status == Request::Status::Declined
                                              : one.status == Request::Status::Pending && isFree;
                found.append({one.id, one.clientName, isRight});
            }
            return found;
        });
        choose(u"partnerships"_s, environment()->partnerships()->list().rows(), [&](const auto &rows) {
            QList<Candidate> found;
            const auto wanted = hasEnded ? Partnership::Status::Ended : Partnership::Status::Active;
            for (const Partnership &one : rows)
                found.append({one.id, one.clientName, one.status == wanted});
            return found;
        });
        choose(u"consents"_s, environment()->consents()->list().rows(), [&](const auto &rows) {
            QList<Candidate> found;
            const auto wanted = hasEnded ? Consent::Status::Revoked : Consent::Status::Created;
            for (const Consent &one : rows)
                found.append({one.id, one.name.value_or(QString()), one.status == wanted});
            return found;
        });
        chooseLine();
    }
    void chooseLine()
    {
        m_rows.remove(u"attention"_s);
        choose(u"attention"_s, environment()->attention()->list().rows(), [&](const auto &rows) {
            QList<Candidate> found;
            for (const AttentionItem &one : rows)
                found.append({one.id, one.clientName, canBeDismissed(one)});
            return found;
        });
    }
    void selectRows()
    {
        if (environment()->attention()->list().find(m_rows.value(u"attention"_s).id) == nullptr)
            chooseLine(); // it was dismissed
        for (const QString &page : pagesOfClients) {
            showPage(page);
            if (table(page)->currentId() != m_rows.value(page).id)
                QTRY_VERIFY2_WITH_TIMEOUT(table(page)->selectId(m_rows.value(page).id), qPrintable(page), patience);
        }
    }

    World world()
    {
        World now;
        // The log is written before anything is sent, and read after what was written: whatever was begun is in it, and
        // whatever was written into the store has come back.
        ActivityFilter filter;
        filter.origin = ActivityFilter::Origin::Actions;
        now.logged = (*await(environment()->activity()->read(filter, 1000)))->entries.size();
        now.page = shownPage();
        for (const QString &page : pagesOfClients)
            now.selected.insert(page, table(page)->currentId());
        DismissedItems dismissed(m_reader.get(), environment()->profile().id);
        now.dismissed = (*await(dismissed.all()))->size();
        now.clipboard = QGuiApplication::clipboard()->text();
        return now;
    }

    /// All that is to be read in the windows in front of the main window; they are closed.
    QStringList readAndCloseWindows()
    {
        QStringList texts;
        const QWidgetList all = QApplication::topLevelWidgets();
        const QList<QPointer<QWidget>> windows(all.cbegin(), all.cend()); // one may take others with it
        for (const QPointer<QWidget> &window : windows) {
            if (!window || window == m_window.get() || !window->isVisible())
                continue;
            texts += window->windowTitle();
            texts += visibleTexts(window);
            const QList<QLineEdit *> fields = window->findChildren<QLineEdit *>();
            for (const QLineEdit *field : fields)
                texts += field->text();
            delete window;
        }
        return texts;
    }

    /// What the service keeps of each client, by name.
    QHash<QString, QString> serverRows()
    {
        QHash<QString, QString> kept;
        const auto keep = [&kept](const QString &client, const QJsonValue &row) {
            kept[client] += QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
        };
        for (const QString &path : {u"/authorisation-requests?Count=100"_s, u"/partnerships?Count=100"_s}) {
            const QJsonArray rows = m_office->colleague().get(path).rows();
            for (const QJsonValue row : rows)
                keep(row["clientName"_L1].toString(), row);
        }
        const QJsonArray rows = m_consents->get(u"?Count=100"_s).rows();
        for (const QJsonValue row : rows)
            keep(row["name"_L1].toString(), row);
        return kept;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "openAddress");
        QDesktopServices::setUrlHandler(u"https"_s, this, "openAddress");
    }
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
    static void openAddress(const QUrl &) {}

    void init()
    {
        const QString file = m_folder.filePath(u"%1.sqlite"_s.arg(++m_stores));
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"60"_s}, file);
        m_reader = std::make_unique<Store>(file);
        m_office->useConsents();
        QUrl origin = m_office->inbox();
        origin.setPath({});
        m_consents = std::make_unique<practice::ConsentsClient>(origin, m_office->consentsApiKey());
        const QString settings = m_folder.filePath(u"settings.ini"_s);
        m_preferences = std::make_unique<Preferences>(settings);
        m_window = std::make_unique<ui::MainWindow>(settings, m_office->clipboard(), m_preferences.get(),
                                                    [] { return false; });
        m_window->resize(1300, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_office->open();
        m_window->setEnvironment(environment());
        QTRY_VERIFY_WITH_TIMEOUT(environment()->partnerships()->list().size() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(environment()->consents()->list().size() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(environment()->attention()->list().size() > 3, patience);
    }

    void cleanup()
    {
        readAndCloseWindows();
        m_window.reset();
        m_reader.reset();
        m_office.reset();
    }

    void nothingOutOfSightIsTouched_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("hasEnded");
        for (const QString &page : allPages) {
            QTest::addRow("%s, what goes on", qPrintable(page)) << page << false;
            QTest::addRow("%s, what has ended", qPrintable(page)) << page << true;
        }
    }

    void nothingOutOfSightIsTouched()
    {
        QFETCH(QString, page);
        QFETCH(bool, hasEnded);
        chooseRows(hasEnded);
        const QHash<QString, QString> before = serverRows();
        QVERIFY(before.size() > 40);
        QStringList ids;
        const QList<QAction *> actions = actionsOfMenus();
        for (const QAction *action : actions)
            ids.append(action->objectName());
        QVERIFY(ids.size() > 25);

        for (const QString &id : std::as_const(ids)) {
            selectRows();
            showPage(page);
            const World then = world();
            const auto says = [&](const QString &what) {
                return (page + u": "_s + id + u" "_s + what).toUtf8();
            };
            press(part<QAction>(m_window.get(), id)->shortcut());
            World now = world();
            const QString texts = readAndCloseWindows().join(u'\n') + now.clipboard;
            m_window->show(); // after the key that ends the program
            const Shortcut shortcut = shortcutOf(id);
            for (const QString &hidden : pagesOfClients) {
                if (hidden != page)
                    QVERIFY2(!texts.contains(m_rows.value(hidden).client),
                             says(u"showed the row of "_s + hidden).constData());
            }
            if (shortcut.place == Shortcut::Place::Page && shortcut.page == page)
                continue;
            if (id.startsWith(u"page_"_s))
                now.page = then.page;
            QVERIFY2(shortcut.place != Shortcut::Place::Page || texts == then.clipboard,
                     says(u"opened a window"_s).constData());
            QVERIFY2(now.page == then.page, says(u"left the page"_s).constData());
            QVERIFY2(now.selected == then.selected, says(u"changed what is selected"_s).constData());
            QVERIFY2(now.dismissed == then.dismissed, says(u"dismissed a line"_s).constData());
            QVERIFY2(now.logged == then.logged, says(u"began something"_s).constData());
        }

        const QHash<QString, QString> after = serverRows();
        for (auto kept = before.cbegin(); kept != before.cend(); ++kept) {
            if (page == u"activity"_s || kept.key() != m_rows.value(page).client)
                QVERIFY2(after.value(kept.key()) == kept.value(), qPrintable(page + u" changed "_s + kept.key()));
        }
    }

    void theListThatIsShownIsExported_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("worklist") << u"attention"_s << QString();
        QTest::newRow("requests") << u"authorisations"_s << u"Export requests"_s;
        QTest::newRow("partnerships") << u"partnerships"_s << QString();
        QTest::newRow("consents") << u"consents"_s << u"Export consents"_s;
        QTest::newRow("activity") << u"activity"_s << u"Export activity"_s;
    }

    void theListThatIsShownIsExported()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        showPage(page);
        auto *action = part<QAction>(m_window.get(), u"exportList"_s);
        QCOMPARE(action->isEnabled(), !title.isEmpty());
        press(action->shortcut());
        const QList<ui::CsvExportDialog *> dialogs = m_window->findChildren<ui::CsvExportDialog *>();
        QCOMPARE(dialogs.size(), title.isEmpty() ? 0 : 1);
        if (!dialogs.isEmpty())
            QCOMPARE(dialogs.constFirst()->windowTitle(), title);
    }

    void eachKeyIsUsedOnce()
    {
        QSet<QString> ids;
        QSet<QString> inWindow;
        QHash<Shortcut::Place, QSet<QString>> elsewhere;
        const QList<Shortcut> all = ui::shortcuts();
        for (const Shortcut &one : all) {
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            ids.insert(one.id);
            const bool isOfWindow = one.text.isEmpty();
            QSet<QString> &taken = isOfWindow ? inWindow : elsewhere[one.place];
            for (const QString &key : namesOf(one.keys)) {
                QVERIFY2(!taken.contains(key), qPrintable(one.id + u" "_s + key));
                taken.insert(key);
            }
        }
        // A key of the window would take it from the table.
        for (const QSet<QString> &taken : std::as_const(elsewhere))
            QVERIFY2(!taken.intersects(inWindow), "a key of the menus works in tables, too");
        for (const auto &key : {u"Ctrl+K"_s, u"Ctrl+I"_s, u"Ctrl+Shift+F"_s, u"Ctrl+P"_s, u"Ctrl+Z"_s})
            QVERIFY2(inWindow.contains(key), "kept free");
    }

    void everyCommandHasAKey()
    {
        QStringList without;
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> actions = menu->menu()->actions();
            for (const QAction *action : actions) {
                if (!action->isSeparator() && action->menu() == nullptr && action->shortcuts().isEmpty())
                    without.append(action->objectName());
            }
        }
        QCOMPARE(without, QStringList{u"copyConsents"_s}); // Ctrl+C in the table
    }

    void nothingHasAKeyOfItsOwn()
    {
        const QList<QAction *> actions = actionsOfMenus();
        for (const QAction *action : actions) {
            const Shortcut known = shortcutOf(action->objectName());
            QCOMPARE(namesOf(action->shortcuts()), namesOf(known.keys));
            QVERIFY2(known.place != Shortcut::Place::Reserved, qPrintable(action->objectName()));
        }
        QStringList known;
        const QList<Shortcut> all = ui::shortcuts();
        for (const Shortcut &one : all)
            known += one.text.isEmpty() ? QStringList() : namesOf(one.keys);
        const QList<QShortcut *> shortcuts = m_window->findChildren<QShortcut *>();
        QVERIFY(shortcuts.size() >= 3); // F2 and Delete of the tables
        for (const QShortcut *shortcut : shortcuts)
            QVERIFY2(known.contains(shortcut->key().toString()), qPrintable(shortcut->key().toString()));
    }

    void theListOfKeysShowsEveryOne()
    {
        press(Qt::Key_F1);
        QTRY_VERIFY(topLevel(u"shortcutsDialog"_s));
        auto *list = part<QTreeWidget>(topLevel(u"shortcutsDialog"_s), {});
        QHash<QString, QString> shown; // keys by what they do
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                shown.insert(list->topLevelItem(i)->child(j)->text(0), list->topLevelItem(i)->child(j)->text(1));
        }
        const QList<Shortcut> all = ui::shortcuts();
        for (const Shortcut &one : all) {
            if (one.place == Shortcut::Place::Reserved || (one.keys.isEmpty() && one.text.isEmpty()))
                continue;
            const QString what =
                one.text.isEmpty() ? part<QAction>(m_window.get(), one.id)->text().remove(u'&') : one.text;
            QVERIFY2(shown.contains(what), qPrintable(one.id));
            for (const QString &key : namesOf(one.keys))
                QVERIFY2(shown.value(what).contains(key), qPrintable(one.id + u" "_s + key));
        }
        QTest::keyClick(topLevel(u"shortcutsDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!topLevel(u"shortcutsDialog"_s));
    }

    void theListOfKeysCutsNothingOffInDutch()
    {
        QTranslator dutch;
        QVERIFY(dutch.load(u":/i18n/authdesk_nl.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&dutch));
        press(Qt::Key_F1);
        QTRY_VERIFY(topLevel(u"shortcutsDialog"_s));
        auto *list = part<QTreeWidget>(topLevel(u"shortcutsDialog"_s), {});
        QCOMPARE(list->headerItem()->text(1), u"Toetsen"_s);
        const QAbstractItemView *view = list;
        for (int column = 0; column < list->columnCount(); ++column)
            QVERIFY(list->columnWidth(column) >= view->sizeHintForColumn(column));
        QVERIFY(list->header()->length() <= list->viewport()->width());
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
