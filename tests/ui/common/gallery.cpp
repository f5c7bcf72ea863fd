// SPDX-License-Identifier: GPL-3.0-or-later
// gallery [--dark] [--save FILE]: all shared widgets in one window, to be looked at. Not a test.
#include "tests/ui/common/sample_rows.h"
#include "ui/common/clipboard_countdown.h"
#include "ui/common/elided_label.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/secret_clipboard.h"
#include "ui/common/secret_edit.h"
#include "ui/common/secret_field.h"
#include "ui/common/state_view.h"
#include "ui/common/status_delegate.h"
#include "ui/common/status_filter_bar.h"
#include "ui/common/step_tracker.h"
#include "ui/common/table_roles.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTimer>
#include <QVBoxLayout>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x3a3d43), QColor(0x26282c));
    palette.setColor(QPalette::Base, QColor(0x1e2023));
    palette.setColor(QPalette::AlternateBase, QColor(0x24272b));
    palette.setColor(QPalette::Highlight, QColor(0x2f6fd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Midlight, QColor(0x34373c));
    return palette;
}

QWidget *left(QWidget *parent, test::SampleRows *rows)
{
    auto *side = new QWidget(parent);
    auto *layout = new QVBoxLayout(side);
    auto *filters = new StatusFilterBar;
    filters->setFilters({{0, u"Pending"_s}, {1, u"Accepted"_s}, {2, u"Declined"_s}, {3, u"Withdrawn"_s}});
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search"_s);
    auto *table = new RecordTable(u"Requests"_s);
    table->setItemDelegateForColumn(test::SampleRows::Status, new StatusDelegate(table));
    table->setSource(rows);
    const auto count = [table, filters] {
        QHash<int, int> counts;
        for (int status = 0; status < 4; ++status)
            counts.insert(status, table->proxy()->countFor(StatusRole, status));
        filters->setCounts(table->proxy()->searchMatches(), counts);
    };
    count();
    QObject::connect(table->proxy(), &RowFilterProxy::countsChanged, filters, count);
    QObject::connect(search, &QLineEdit::textChanged, table->proxy(), &RowFilterProxy::setSearch);
    QObject::connect(filters, &StatusFilterBar::filterChanged, table, [table](std::optional<int> value) {
        table->proxy()->setFilter(StatusRole, value ? QSet<int>{*value} : QSet<int>());
    });
    table->selectId(rows->at(2).id);
    layout->addWidget(filters);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    return side;
}

MessageBar *bar(MessageBar::Severity severity, const QString &text, const QList<MessageBar::Action> &actions = {},
                const QString &details = {})
{
    auto *message = new MessageBar;
    message->showMessage(severity, text, actions, details);
    return message;
}

StepTracker *tracker(int step, StepTracker::StepState state, const QString &note = {})
{
    auto *steps = new StepTracker;
    steps->setSteps({u"Create"_s, u"Send"_s, u"Client accepts"_s, u"Partnership"_s, u"Connection keys"_s});
    steps->setCurrent(step, state, note);
    return steps;
}

QWidget *right(QWidget *parent, SecretClipboard *clipboard)
{
    using Severity = MessageBar::Severity;
    auto *side = new QWidget(parent);
    auto *layout = new QVBoxLayout(side);
    layout->setSpacing(10);
    layout->addWidget(bar(Severity::Information, u"The list was refreshed."_s));
    layout->addWidget(bar(Severity::Success, u"The request was sent to Café <b>Müller</b>."_s, {{u"Open"_s, {}}}));
    layout->addWidget(bar(Severity::Warning, u"Another request to this e-mail domain is still pending."_s));
    layout->addWidget(bar(Severity::Error,
                          u"The service cannot be reached. Check your internet connection and try again."_s,
                          {{u"Try again"_s, {}}}, u"Kind: Offline"_s));
    layout->addWidget(tracker(2, StepTracker::StepState::Current, u"Delivered 3 days ago"_s));
    layout->addWidget(tracker(2, StepTracker::StepState::Failed, u"Declined"_s));
    layout->addWidget(tracker(4, StepTracker::StepState::Done));
    auto *field = new SecretField(clipboard, u"App Key"_s);
    field->setSecret(Secret(u"ak-9f2c1b7744e0"_s));
    layout->addWidget(field);
    auto *shown = new SecretField(clipboard, u"Secret"_s);
    shown->setSecret(Secret(u"Zp0-xx41-77aa"_s));
    layout->addWidget(shown);
    QTimer::singleShot(0, shown, [shown] { shown->setShown(true); });
    auto *edit = new SecretEdit(u"API key"_s);
    edit->lineEdit()->setText(u"something"_s);
    layout->addWidget(edit);
    layout->addWidget(new ClipboardCountdown(clipboard));
    layout->addWidget(new ElidedLabel(u"Stichting Administratiekantoor tot Behoud van Lange Namen <i>& Zonen</i> in "
                                      "Midden-Nederland en Omstreken, afdeling Zuid"_s));
    auto *states = new QHBoxLayout;
    auto *state = new StateView;
    state->setState(StateView::Kind::Empty, u"No requests yet"_s,
                    u"Send your first authorisation request, and follow here how far it has come."_s,
                    {{u"New request"_s, {}}, {u"Import"_s, {}}});
    states->addWidget(state);
    layout->addLayout(states, 1);
    return side;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"--dark"_s))
        QApplication::setPalette(darkPalette());
    test::SampleRows rows;
    rows.reset(test::sampleRows(300));
    SecretClipboard clipboard;
    QWidget window;
    window.setWindowTitle(u"Gallery"_s);
    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(left(&window, &rows), 1);
    layout->addWidget(right(&window, &clipboard), 1);
    window.resize(1260, 860);
    window.show();
    clipboard.copy(Secret(u"ak-9f2c1b7744e0"_s), u"App Key"_s);
    if (const qsizetype save = arguments.indexOf(u"--save"_s); save >= 0 && save + 1 < arguments.size()) {
        QTimer::singleShot(1200, &window, [&window, file = arguments.at(save + 1)] {
            window.grab().save(file);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
