// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// How much of an icon is drawn, from 0 (nothing) to 1 (everything, opaque).
double inked(const QImage &image)
{
    qint64 alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            alpha += qAlpha(image.pixel(x, y));
        }
    }
    return static_cast<double>(alpha) / (255.0 * image.width() * image.height());
}

} // namespace

/// What is in the folder resources/ must be in every executable that links the user interface, and be usable there.
class TstResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u"/resources/icons"_s);
        const QStringList files = folder.entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        const QString path = u":/icons/"_s + name;
        QVERIFY2(QFileInfo::exists(path), "not in the executable");
        for (const int size : {16, 24, 48}) {
            const QImage image = QIcon(path).pixmap(size, size).toImage();
            QVERIFY2(inked(image) > 0.04, qPrintable(u"nothing to be seen at %1 pixels"_s.arg(size)));
        }
    }

    void everyLanguageIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Dutch") << u"nl"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyLanguageIsThere()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/authdesk_%1.qm"_s.arg(language)));
    }

    /// Texts are kept under the full name of their class, where tr() looks for them.
    void windowsFindTheirTexts()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/authdesk_nl.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(authdesk::ui::MainMenu::tr("&File"), u"&Bestand"_s);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(authdesk::ui::MainMenu::tr("&File"), u"&File"_s);
    }
};

QTEST_MAIN(TstResources)

#include "tst_resources.moc"
