// SPDX-License-Identifier: GPL-3.0-or-later
// The settings with real keys and clicks, over a real settings file.
#include "tests/e2e/window_driver.h"
#include "tests/support/practice_service.h"
#include "ui/common/form_field.h"
#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using ui::SettingsDialog;
using Notice = Preferences::Notice;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    }

    void cleanup()
    {
        delete m_dialog;
        m_preferences.reset();
    }

    void okTakesWhatWasTyped()
    {
        open();
        auto *days = part<QSpinBox>(m_dialog, u"pendingDays"_s);
        QCOMPARE(days->value(), 7);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"14"_s);
        QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
        auto *declined = part<QCheckBox>(m_dialog, u"tellDeclined"_s);
        QTRY_VERIFY(declined->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!declined->isChecked());
        QCOMPARE(m_preferences->pendingDays(), 7); // not before OK
        press(QDialogButtonBox::Ok);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_preferences->pendingDays(), 14);
        QVERIFY(!m_preferences->tells(Notice::Declined));
        QVERIFY(m_preferences->tells(Notice::Accepted));
    }

    void cancelTakesNothing()
    {
        open();
        part<QSpinBox>(m_dialog, u"clipboardSeconds"_s)->setValue(60);
        part<QSpinBox>(m_dialog, u"keyEntryDays"_s)->setValue(10);
        QSignalSpy changed(m_preferences.get(), &Preferences::changed);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(changed.size(), 0);
    }

    void trayIsForDesktopsThatHaveOne()
    {
        open({}, false);
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(!part<QCheckBox>(m_dialog, u"staysInTray"_s)->isEnabled());
        QVERIFY(part<QWidget>(m_dialog, u"noTray"_s)->isVisible());
        delete m_dialog;
        open({}, true);
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        click(part<QCheckBox>(m_dialog, u"staysInTray"_s));
        press(QDialogButtonBox::Ok);
        QVERIFY(m_preferences->staysInTray());
    }

    void withoutAnEnvironmentThereIsNoPartForIt()
    {
        open();
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->count(), 2);
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"environmentName"_s) == nullptr);
    }

    void endOfTheKeyIsADayOrSoManyDaysFromNow()
    {
        open(office());
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *end = part<QComboBox>(m_dialog, u"keyEnd"_s);
        auto *date = part<QDateEdit>(m_dialog, u"keyDate"_s);
        QCOMPARE(end->currentText(), u"Not noted"_s);
        QVERIFY(!date->isVisible());
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Down);
        QTest::keyClick(end, Qt::Key_Down);
        QCOMPARE(date->date(), QDate::currentDate().addDays(90));
        QVERIFY(date->isVisible() && !date->isEnabled());
        QTest::keyClick(end, Qt::Key_End);
        QVERIFY(date->isEnabled());
        date->setDate(QDate::currentDate().addDays(-1));
        QVERIFY(note(date).contains(u"is past"_s));
        date->setDate(QDate::currentDate().addDays(5));
        QVERIFY(note(date).isEmpty());
        QSignalSpy described(m_dialog, &SettingsDialog::environmentDescribed);
        press(QDialogButtonBox::Ok);
        QCOMPARE(described.size(), 1);
        EnvironmentProfile expected = office();
        expected.authorisations.keyEndsOn = QDate::currentDate().addDays(5);
        QCOMPARE(described.constFirst().at(0).value<EnvironmentProfile>(), expected);
    }

    void nothingIsToldOfAnEnvironmentThatStaysAsItIs()
    {
        EnvironmentProfile profile = office();
        profile.authorisations.keyEndsOn = QDate(2030, 1, 31);
        open(profile);
        QCOMPARE(part<QDateEdit>(m_dialog, u"keyDate"_s)->date(), QDate(2030, 1, 31));
        QSignalSpy described(m_dialog, &SettingsDialog::environmentDescribed);
        press(QDialogButtonBox::Ok);
        QCOMPARE(described.size(), 0);
    }

    void environmentNeedsAName()
    {
        open(office());
        auto *name = part<QLineEdit>(m_dialog, u"environmentName"_s);
        name->setText(u"  "_s);
        QSignalSpy described(m_dialog, &SettingsDialog::environmentDescribed);
        press(QDialogButtonBox::Ok);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(note(name), u"Give the environment a name."_s);
        QTest::keyClicks(name, u"Kantoor Oost"_s);
        press(QDialogButtonBox::Ok);
        QCOMPARE(described.size(), 1);
        QCOMPARE(described.constFirst().at(0).value<EnvironmentProfile>().name, u"Kantoor Oost"_s);
    }

    void endsOfBothKeysAreNoted()
    {
        EnvironmentProfile profile = office();
        profile.consents.address = QUrl(u"http://127.0.0.1:9/consents"_s);
        profile.consents.keyEndsOn = QDate(2030, 1, 31);
        open(profile);
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        QCOMPARE(part<QDateEdit>(m_dialog, u"consentsKeyDate"_s)->date(), QDate(2030, 1, 31));
        auto *end = part<QComboBox>(m_dialog, u"consentsKeyEnd"_s);
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Home);
        QSignalSpy described(m_dialog, &SettingsDialog::environmentDescribed);
        press(QDialogButtonBox::Ok);
        QCOMPARE(described.size(), 1);
        QCOMPARE(described.constFirst().at(0).value<EnvironmentProfile>().consents.keyEndsOn, std::nullopt);
    }

    void newKeysAreAskedForFromHere()
    {
        open(office());
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        QCOMPARE(part<QPushButton>(m_dialog, u"newConsentsKey"_s)->text().remove(u'&'), u"Connect consents…"_s);
        QSignalSpy wanted(m_dialog, &SettingsDialog::newKeyRequested);
        click(part<QPushButton>(m_dialog, u"newConsentsKey"_s));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).value<Service>(), Service::Consents);
        QTRY_VERIFY(!m_dialog);
    }

    void theConnectionIsCheckedStepByStep()
    {
        const PracticeService service(
            {u"--consents-api-key"_s, u"the-consents-key"_s, u"--consents-environment"_s, u"production"_s});
        EnvironmentProfile profile = office();
        profile.kind = EnvironmentProfile::Kind::Production;
        profile.authorisations.address = service.authorisations();
        profile.consents.address = service.consents();
        HttpLimits limits;
        limits.retry.tries = 1;
        for (const QString &key : {u"practice-development-key"_s, u"the-consents-key"_s}) {
            openConnection(profile,
                           std::make_unique<ConnectionRun>(profile, Secret(service.apiKey()), Secret(key), limits));
            QTRY_VERIFY_WITH_TIMEOUT(isTimed(u"consentsAccepted"_s) && isTimed(u"partnershipsRead"_s), 30000);
            for (const QString &step :
                 {u"reached"_s, u"accepted"_s, u"account"_s, u"requestsRead"_s, u"consentsReached"_s})
                QVERIFY2(isTimed(step), qPrintable(step));
            const bool isRight = key == u"the-consents-key"_s;
            QCOMPARE(label(u"consentsAccepted"_s), isRight ? u"API key accepted"_s : u"API key not accepted"_s);
            QCOMPARE(label(u"consentsAcceptedNote"_s).contains(u"key of Development"_s), !isRight);
            QTRY_COMPARE(label(u"checkOutcome"_s), isRight ? u"Everything works."_s : u"1 step(s) failed."_s);
            click(part<QPushButton>(m_dialog, u"copyCheck"_s));
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY(copied.contains(isRight ? u"Consents API key: passed"_s : u"Consents API key: FAILED"_s));
            QVERIFY(!copied.contains(key) && !copied.contains(service.apiKey()));
            QTest::keyClick(m_dialog, Qt::Key_G, Qt::AltModifier);
            delete m_dialog;
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        open(office());
        for (int tab = 0; tab < m_dialog->findChild<QTabWidget *>()->count(); ++tab) {
            m_dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
            for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                    widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed, qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                             widget->objectName()));
            }
        }
    }

private:
    void open(const std::optional<EnvironmentProfile> &profile = {}, bool hasTray = true)
    {
        m_dialog = new SettingsDialog(m_preferences.get(), profile, hasTray);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void openConnection(const EnvironmentProfile &profile, std::unique_ptr<ConnectionRun> run)
    {
        m_dialog = new SettingsDialog(m_preferences.get(), profile, true);
        m_dialog->addConnection(std::move(run));
        m_dialog->showConnection();
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    [[nodiscard]] QString label(const QString &name) { return part<QLabel>(m_dialog, name)->text(); }
    [[nodiscard]] bool isTimed(const QString &step) { return label(step + u"Time"_s).endsWith(u" ms"_s); }

    void press(QDialogButtonBox::StandardButton button)
    {
        click(part<QDialogButtonBox>(m_dialog, u"buttons"_s)->button(button));
    }

    [[nodiscard]] static EnvironmentProfile office()
    {
        EnvironmentProfile profile;
        profile.id = u"office"_s;
        profile.name = u"De Vries & Zn"_s;
        return profile;
    }

    [[nodiscard]] static QString note(QWidget *editor)
    {
        for (QWidget *widget = editor; widget != nullptr; widget = widget->parentWidget()) {
            if (const auto *field = qobject_cast<ui::FormField *>(widget))
                return field->noteText();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace authdesk::test

QTEST_MAIN(authdesk::test::TestSettingsDialog)
#include "tst_settings_dialog.moc"
