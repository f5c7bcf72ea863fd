// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/sample_rows.h"
#include "ui/common/elided_label.h"
#include "ui/common/state_view.h"
#include "ui/common/status_delegate.h"
#include "ui/common/status_filter_bar.h"
#include "ui/common/step_tracker.h"
#include "ui/common/tone_colours.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2d31));
    palette.setColor(QPalette::Base, QColor(0x1f2124));
    palette.setColor(QPalette::Text, QColor(0xe6e6e6));
    palette.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    palette.setColor(QPalette::Highlight, QColor(0x3d7bd9));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xefefef));
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

} // namespace

class TestStatusWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tonesCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::Text, Qt::yellow);
        QTest::newRow("high contrast") << contrast;
        QPalette sepia(QColor(0xd8c9a8));
        sepia.setColor(QPalette::Base, QColor(0xf4ecd8));
        QTest::newRow("sepia") << sepia;
    }
    void tonesCanBeRead()
    {
        QFETCH(const QPalette, palette);
        for (const Tone tone : {Tone::Neutral, Tone::Waiting, Tone::Good, Tone::Bad, Tone::Information}) {
            const ToneColours colours = toneColours(tone, palette);
            QVERIFY(contrastRatio(colours.text, colours.fill) >= 4.5);
            QVERIFY(contrastRatio(colours.text, palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrastRatio(colours.text, palette.color(QPalette::Window)) >= 4.5);
        }
        for (const QColor &colour : {secondaryText(palette), accent(palette)}) {
            QVERIFY(contrastRatio(colour, palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrastRatio(colour, palette.color(QPalette::Window)) >= 4.5);
        }
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    }

    void filterButtonsCountAndTell()
    {
        StatusFilterBar bar;
        bar.setFilters({{0, u"Pending"_s}, {1, u"Accepted & done"_s}});
        bar.setCounts(1234, {{0, 12}});
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy changed(&bar, &StatusFilterBar::filterChanged);
        auto *all = bar.findChild<QPushButton *>(u"filter_all"_s);
        auto *pending = bar.findChild<QPushButton *>(u"filter_0"_s);
        auto *accepted = bar.findChild<QPushButton *>(u"filter_1"_s);
        QVERIFY(all && pending && accepted);
        QCOMPARE(pending->text(), u"Pending 12"_s);
        QCOMPARE(accepted->text(), u"Accepted && done 0"_s);
        QVERIFY(all->isChecked());
        QTest::mouseClick(pending, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<std::optional<int>>(), std::optional(0));
        QVERIFY(!all->isChecked());
        QTest::keyClick(pending, Qt::Key_Right);
        QCOMPARE(bar.current(), std::optional(1));
        QCOMPARE(changed.size(), 2);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(changed.at(2).at(0).value<std::optional<int>>(), std::nullopt);
    }

    void settingTheFilterTellsNobody()
    {
        StatusFilterBar bar;
        bar.setFilters({{0, u"Pending"_s}, {1, u"Accepted"_s}});
        QSignalSpy changed(&bar, &StatusFilterBar::filterChanged);
        bar.setCurrent(1);
        bar.setFilters({{1, u"Aangenomen"_s}});
        QCOMPARE(bar.current(), std::optional(1));
        bar.setFilters({{5, u"Other"_s}});
        QCOMPARE(bar.current(), std::nullopt);
        QCOMPARE(changed.size(), 0);
    }

    void stateViewOffersItsActions()
    {
        StateView view;
        int runs = 0;
        view.setState(StateView::Kind::Offline, u"No connection"_s, u"<i>Check</i> it."_s,
                      {{u"Try again"_s, [&] {
                            ++runs;
                            view.setState(StateView::Kind::Loading, u"Loading…"_s);
                        }}});
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QCOMPARE(view.accessibleName(), u"No connection"_s);
        QCOMPARE(view.findChild<QLabel *>(u"state_sentence"_s)->textFormat(), Qt::PlainText);
        QVERIFY(!view.findChild<QProgressBar *>()->isVisible());
        auto *button = view.findChild<QPushButton *>(u"state_action_0"_s);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(runs, 1);
        QVERIFY(!view.findChild<QPushButton *>(u"state_action_0"_s));
        QVERIFY(view.findChild<QProgressBar *>()->isVisible());
    }

    void stepTrackerSaysWhereItStands()
    {
        StepTracker tracker;
        tracker.setSteps({u"Create"_s, u"Send"_s, u"Client accepts"_s, u"Partnership"_s, u"Connection keys"_s});
        tracker.setCurrent(2);
        QCOMPARE(tracker.accessibleName(), u"Step 3 of 5: Client accepts"_s);
        tracker.setCurrent(2, StepTracker::StepState::Failed, u"Declined"_s);
        QCOMPARE(tracker.accessibleName(), u"Step 3 of 5: Client accepts, Declined"_s);
        tracker.setCurrent(4, StepTracker::StepState::Done);
        QCOMPARE(tracker.accessibleName(), u"Step 5 of 5: Connection keys, done"_s);
        tracker.setCurrent(9);
        QCOMPARE(tracker.accessibleName(), QString());
        tracker.resize(700, tracker.sizeHint().height());
        QVERIFY(!tracker.grab().isNull());
        const int before = tracker.sizeHint().height();
        QFont large = tracker.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        tracker.setFont(large);
        QVERIFY(tracker.sizeHint().height() > before * 3 / 2);
    }

    void delegatePaintsWithoutAModelOfOurs()
    {
        test::SampleRows rows;
        rows.reset(test::sampleRows(4));
        StatusDelegate delegate;
        QImage image(200, 40, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = lightPalette();
        const QModelIndex index = rows.index(0, test::SampleRows::Status);
        QVERIFY(delegate.sizeHint(option, index).width() >
                option.fontMetrics.horizontalAdvance(index.data().toString()));
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        painter.end();
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, 20) != Qt::white;
        QVERIFY(coloured > 40);
    }

    void elidedLabelKeepsTheWholeName()
    {
        const QString name = u"<b>Stichting</b> "_s + u"lang "_s.repeated(60);
        ElidedLabel label(name);
        label.resize(120, 20);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
        QCOMPARE(label.accessibleName(), name);
        QVERIFY(label.minimumSizeHint().width() < 200);
        label.setText(u"kort"_s);
        QVERIFY(!label.isElided());
        QCOMPARE(label.toolTip(), QString());
    }
};

QTEST_MAIN(TestStatusWidgets)
#include "tst_status_widgets.moc"
