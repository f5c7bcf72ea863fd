// SPDX-License-Identifier: GPL-3.0-or-later
// Enter and Space, pressed on every button of every window and dialog, and Enter in every field.
#include "tests/e2e/window_driver.h"
#include "tests/ui/shell/every_window.h"
#include "ui/common/record_table.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

bool isButton(const QAbstractButton *button)
{
    return qobject_cast<const QCheckBox *>(button) == nullptr && qobject_cast<const QRadioButton *>(button) == nullptr;
}

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
}

QString nameOf(const QAbstractButton *button)
{
    return button->objectName().isEmpty() ? button->text().remove(u'&') : button->objectName();
}

template<class T>
QList<QPointer<T>> partsOf(QWidget *window)
{
    QList<QPointer<T>> parts;
    const QList<T *> all = window->findChildren<T *>();
    for (T *one : all) {
        if (one->window() == window && canHaveFocus(one))
            parts.append(one);
    }
    return parts;
}

bool isField(QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool isLine = qobject_cast<QLineEdit *>(widget) != nullptr &&
                        qobject_cast<QComboBox *>(widget->parentWidget()) == nullptr &&
                        qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) == nullptr;
    return isLine || qobject_cast<QComboBox *>(widget) != nullptr ||
           qobject_cast<QAbstractSpinBox *>(widget) != nullptr || qobject_cast<QTreeWidget *>(widget) != nullptr ||
           (button != nullptr && !isButton(button));
}

} // namespace

class TestEnterKey : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EveryWindow> m_windows;
    QStringList m_clicked;

    /// From now on the buttons of a window do nothing but tell that they were clicked.
    void listen(QWidget *window)
    {
        m_clicked.clear();
        const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!isButton(button))
                continue;
            QObject::disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
            QObject::disconnect(button, &QAbstractButton::toggled, nullptr, nullptr);
            if (button->group() != nullptr)
                button->group()->disconnect();
            connect(button, &QAbstractButton::clicked, this, [this, button] { m_clicked.append(nameOf(button)); });
        }
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void hold(Qt::Key key)
    {
        QKeyEvent held(QEvent::KeyPress, key, {}, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    }

    QWidget *open(const QString &name)
    {
        for (const EveryWindow::Scene &scene : m_windows->scenes()) {
            if (scene.name == name)
                return m_windows->open(scene);
        }
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return nullptr;
    }

    void addScenes()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < m_windows->scenes().size(); ++i)
            QTest::addRow("%s", qPrintable(m_windows->scenes().at(i).name)) << i;
    }

private Q_SLOTS:
    void initTestCase() { m_windows = std::make_unique<EveryWindow>(); }
    void cleanupTestCase() { m_windows.reset(); }
    void cleanup() { m_windows->close(); }

    void theFocusedButtonIsPressedAndNoOther_data() { addScenes(); }
    void theFocusedButtonIsPressedAndNoOther()
    {
        QFETCH(int, scene);
        QWidget *window = m_windows->open(m_windows->scenes().at(scene));
        listen(window);
        const int before = m_windows->changesSent();
        const QList<QPointer<QAbstractButton>> buttons = partsOf<QAbstractButton>(window);
        QVERIFY(!buttons.isEmpty());
        QStringList wrong;
        for (const QPointer<QAbstractButton> &button : buttons) {
            if (!button || !isButton(button))
                continue;
            const std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
                {Qt::Key_Return, {}}, {Qt::Key_Enter, Qt::KeypadModifier}, {Qt::Key_Space, {}}};
            for (const auto &[key, modifiers] : keys) {
                button->setFocus(Qt::TabFocusReason);
                QVERIFY2(button->hasFocus(), qPrintable(nameOf(button)));
                m_clicked.clear();
                press(key, modifiers);
                if (m_clicked != QStringList{nameOf(button)})
                    wrong.append(u"%1 on %2 presses %3"_s.arg(QKeySequence(key).toString(), nameOf(button),
                                                              m_clicked.join(u", "_s)));
            }
            m_clicked.clear();
            hold(Qt::Key_Return);
            if (!m_clicked.isEmpty())
                wrong.append(u"held Enter on %1 presses %2"_s.arg(nameOf(button), m_clicked.join(u", "_s)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(m_windows->changesSent(), before);
    }

    void enterInAFieldIsTheDefaultButtonUnlessThatSendsOrEnds_data() { addScenes(); }
    void enterInAFieldIsTheDefaultButtonUnlessThatSendsOrEnds()
    {
        QFETCH(int, scene);
        const EveryWindow::Scene &shown = m_windows->scenes().at(scene);
        QWidget *window = m_windows->open(shown);
        listen(window);
        const int before = m_windows->changesSent();
        const QList<QPointer<QWidget>> fields = partsOf<QWidget>(window);
        QStringList wrong;
        for (const QPointer<QWidget> &field : fields) {
            if (!field || !isField(field) || !field->isVisible())
                continue;
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
                field->setFocus(Qt::TabFocusReason);
                m_clicked.clear();
                hold(key);
                press(key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
                const QString focus = QApplication::focusWidget()->objectName();
                const QStringList pressed = shown.pressed.isEmpty() ? QStringList() : QStringList{shown.pressed};
                if (m_clicked != pressed || (!shown.reached.isEmpty() && focus != shown.reached))
                    wrong.append(u"Enter in %1 %2 presses %3 and goes to %4"_s.arg(
                        QLatin1StringView(field->metaObject()->className()), field->objectName(),
                        m_clicked.join(u", "_s), focus));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(m_windows->changesSent(), before);
    }

    void everyDialogIsWalkedThrough()
    {
        // The classes of dialogs that the sources declare, with those that derive from them.
        QHash<QString, QString> baseOf;
        static const QRegularExpression declaration(uR"(^class (\w+)(?: final)?\s*:\s*public (?:\w+::)*(\w+))"_s,
                                                    QRegularExpression::MultilineOption);
        QDirIterator headers(qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto found = declaration.globalMatch(QString::fromUtf8(header.readAll()));
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                baseOf.insert(match.captured(1), match.captured(2));
            }
        }
        QSet<QString> declared;
        for (auto one = baseOf.cbegin(); one != baseOf.cend(); ++one) {
            QString base = one.value();
            while (baseOf.contains(base))
                base = baseOf.value(base);
            if (base == "QDialog"_L1 || base == "QMainWindow"_L1 || base == "QMessageBox"_L1 || base == "QWizard"_L1)
                declared.insert(one.key());
        }
        declared.remove(u"GrowingDialog"_s); // only what others derive from
        QVERIFY(declared.size() > 10);
        QSet<QString> walked;
        for (const EveryWindow::Scene &scene : m_windows->scenes()) {
            walked.insert(QString::fromLatin1(m_windows->open(scene)->metaObject()->className()).section(u"::"_s, -1));
            m_windows->close();
        }
        QCOMPARE(QStringList((declared - walked).values()), QStringList());
    }

    void closeAndBackOfTheSecondStepSendNothing()
    {
        for (const QString &name : {u"close"_s, u"back"_s}) {
            QWidget *wizard = open(u"wizard step 2"_s);
            part<QPushButton>(wizard, name)->setFocus();
            press(Qt::Key_Return);
            if (name == "back"_L1)
                QCOMPARE(stepOf(qobject_cast<ui::LinkWizard *>(wizard)), 1);
            else
                QVERIFY(messageOf(qobject_cast<ui::LinkWizard *>(wizard)).contains(u"has not been sent"_s));
            QCOMPARE(m_windows->office().requestsTo(FirstPage().clientEmail).size(), 0);
            m_windows->close();
        }
    }

    void closeOfTheBulkDialogSendsNoEmail()
    {
        const QPointer<QWidget> dialog = open(u"bulk resend"_s);
        part<QPushButton>(dialog, u"bulkClose"_s)->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_windows->office().sent("POST", "/resend"), 0);
    }

    void cancelNeitherCreatesNorRenames()
    {
        const qsizetype before = m_windows->consentsColleague().get(u"?Count=100"_s).rows().size();
        for (const QString &name : {u"new consent"_s, u"rename consent"_s}) {
            const QPointer<QWidget> dialog = open(name);
            part<QLineEdit>(dialog, u"consentName"_s)->setText(u"Not this name"_s);
            part<QPushButton>(dialog, u"close"_s)->setFocus();
            press(Qt::Key_Return);
            QTRY_VERIFY(!dialog);
        }
        const QJsonArray after = m_windows->consentsColleague().get(u"?Count=100"_s).rows();
        QCOMPARE(after.size(), before);
        for (const auto &row : after)
            QVERIFY(row["name"_L1].toString() != "Not this name"_L1);
    }

    void aSecondEnterSends()
    {
        const QPointer<QWidget> dialog = open(u"new consent"_s);
        auto *name = part<QLineEdit>(dialog, u"consentName"_s);
        part<QCheckBox>(dialog, u"startOnboarding"_s)->setChecked(false);
        name->setFocus();
        name->setText(u"Made by two presses"_s);
        press(Qt::Key_Return);
        QVERIFY(part<QPushButton>(dialog, u"create"_s)->hasFocus());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        int made = 0;
        const QJsonArray rows = m_windows->consentsColleague().get(u"?Count=100"_s).rows();
        for (const auto &row : rows)
            made += row["name"_L1].toString() == "Made by two presses"_L1 ? 1 : 0;
        QCOMPARE(made, 1);
    }

    void aHeldEnterOpensNothingTwice()
    {
        QWidget *window = open(u"page authorisations"_s);
        auto *requests = part<ui::RecordTable>(window, u"requests"_s);
        requests->setFocus();
        QSignalSpy opened(requests, &ui::RecordTable::activated);
        hold(Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
    }
};

QTEST_MAIN(TestEnterKey)
#include "tst_enter_key.moc"
