// SPDX-License-Identifier: GPL-3.0-or-later
// The export by keys and clicks into real files.
#include "ui/common/csv_export.h"
#include "ui/common/csv_export_dialog.h"
#include "ui/common/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace authdesk;
using namespace Qt::StringLiterals;
using ui::CsvExport;
using ui::CsvExportDialog;
using ui::CsvPortion;
using ui::MessageBar;

class TestCsvExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;

    [[nodiscard]] static CsvExport twoRows()
    {
        return ui::csvExportOf(u"Export requests"_s, u"requests"_s, {u"Client"_s, u"KVK"_s},
                               {{u"Jansen; Zn."_s, u"01234567"_s}, {u"=1+1"_s, u"12345678"_s}});
    }

    CsvExportDialog *open(const CsvExport &what)
    {
        ui::exportCsv(what, m_messages, m_window.get());
        auto *dialog = m_window->findChild<CsvExportDialog *>();
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog))
            QTest::qFail("the dialog did not open", __FILE__, __LINE__);
        return dialog;
    }

    void chooseFile(CsvExportDialog *dialog, const QString &name)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>(u"csvFile"_s);
        QVERIFY(files != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(files));
        auto *edit = files->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, m_folder.filePath(name));
        QTest::keyClick(edit, Qt::Key_Return);
    }

    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageBar(m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_messages);
        m_window->show();
    }

    void writesWhatWasAskedFor()
    {
        CsvExportDialog *dialog = open(twoRows());
        auto *separator = dialog->findChild<QComboBox *>(u"separator"_s);
        auto *bom = dialog->findChild<QCheckBox *>(u"bom"_s);
        QCOMPARE(separator->currentText(), u"Comma (,)"_s); // where a point stands in numbers
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Up);
        bom->setFocus();
        QTest::keyClick(bom, Qt::Key_Space);
        chooseFile(dialog, u"asked"_s);
        QTRY_VERIFY(!m_messages->text().isEmpty());
        QCOMPARE(m_messages->severity(), MessageBar::Severity::Success);
        QVERIFY(m_messages->text().contains(u"asked.csv"_s));
        QCOMPARE(contentOf(u"asked.csv"_s), "\xEF\xBB\xBF"
                                            "Client;KVK\r\n\"Jansen; Zn.\";01234567\r\n'=1+1;12345678\r\n"_ba);
        QTRY_VERIFY(m_window->findChild<CsvExportDialog *>() == nullptr);
    }

    void dutchSpreadsheetsGetSemicolons()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        CsvExportDialog *dialog = open(twoRows());
        QCOMPARE(dialog->form(), (CsvForm{';', false}));
    }

    void portionsFollowEachOther()
    {
        CsvExport what = twoRows();
        int asked = 0;
        what.next = [&asked](const CsvExport::Take &take) {
            CsvPortion portion;
            for (int i = 0; i < 2500; ++i)
                portion.rows.append({QString::number(asked), QString::number(i)});
            portion.isLast = ++asked == 3;
            take(portion);
        };
        chooseFile(open(what), u"portions"_s);
        QTRY_VERIFY(!m_messages->text().isEmpty());
        const QByteArrayList lines = contentOf(u"portions.csv"_s).split('\n');
        QCOMPARE(lines.size(), 7500 + 2); // with the header and what follows the last line's end
        QCOMPARE(lines.at(7500), "2,2499\r"_ba);
    }

    void rowsThatCannotBeHadLeaveNoFile()
    {
        CsvExport what = twoRows();
        what.next = [](const CsvExport::Take &take) {
            CsvPortion portion;
            portion.error = u"disk I/O error"_s;
            take(portion);
        };
        chooseFile(open(what), u"none"_s);
        QTRY_COMPARE(m_messages->severity(), MessageBar::Severity::Error);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.csv"_s)));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"closed"_s));
        QFile folder(m_folder.filePath(u"closed"_s));
        folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        if (QFile(m_folder.filePath(u"closed/probe"_s)).open(QIODevice::WriteOnly))
            QSKIP("this user may write everywhere");
        chooseFile(open(twoRows()), u"closed/x"_s);
        QTRY_COMPARE(m_messages->severity(), MessageBar::Severity::Error);
        QVERIFY(m_messages->text().contains(u"x.csv"_s));
    }

    void cancellingWritesNothing()
    {
        CsvExport what = twoRows();
        CsvExport::Take held;
        what.next = [&held](const CsvExport::Take &take) {
            held = take; // the rows do not come
        };
        QPointer<CsvExportDialog> dialog = open(what);
        chooseFile(dialog, u"cancelled"_s);
        QTRY_VERIFY(held);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        held({{{u"late"_s, u"row"_s}}, true, {}});
        QVERIFY(!QFile::exists(m_folder.filePath(u"cancelled.csv"_s)));
        QVERIFY(m_messages->text().isEmpty());
    }
};

QTEST_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
