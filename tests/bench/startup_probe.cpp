// SPDX-License-Identifier: GPL-3.0-or-later
// startup_probe [--empty]: starts what the application starts, with the practice environment in a folder of its own,
// and prints the monotonic time in ms at which the first rows were painted; or, empty, the same of a bare window.
// bench_startup runs both.
#include "app/authdesk/desk.h"
#include "app/authdesk/places.h"
#include "ui/common/record_table.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>
#include <ctime>
#include <functional>

namespace {

double monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Prints the time of the first paint for which `counts` holds, and ends the application.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(std::function<bool(QObject *)> counts)
        : m_counts(std::move(counts))
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isDone && m_counts(watched)) {
            m_isDone = true;
            QTimer::singleShot(0, this, [] {
                printf("%.1f\n", monotonicMilliseconds());
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    std::function<bool(QObject *)> m_counts;
    bool m_isDone = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--empty"))) {
        QMainWindow window;
        PaintWatch watch([&window](QObject *painted) { return painted == &window; });
        application.installEventFilter(&watch);
        window.resize(1240, 740);
        window.show();
        return QApplication::exec();
    }
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("AUTHDESK_BENCH_FOLDER", folder.path());
    authdesk::Desk desk(authdesk::findPlaces(kept));
    PaintWatch watch([](QObject *painted) {
        const auto *table = qobject_cast<authdesk::ui::RecordTable *>(painted->parent());
        return table != nullptr && painted == table->viewport() && table->model()->rowCount() > 0;
    });
    application.installEventFilter(&watch);
    desk.start(true);
    return QApplication::exec();
}
