// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/record_table.h"

#include "core/list/csv.h"
#include "ui/common/plain_text.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/table_roles.h"
#include "ui/common/window_panes.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stateMark = 0x41525431; // "ART1"

/// Air left and right of what stands in a cell and in the header, so that columns can be told apart without a grid.
class AiryStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return 8;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

RecordTable::RecordTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_proxy(new RowFilterProxy(this))
{
    setAccessibleName(accessibleName);
    beginPane(this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    auto *airy = new AiryStyle;
    airy->setParent(this);
    setStyle(airy);
    horizontalHeader()->setStyle(airy);
    setUpHeader();
    setModel(m_proxy);
    followProxy();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.siblingAtColumn(0).data(IdRole).toString()); });
}

RecordTable::~RecordTable() = default;

void RecordTable::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(100);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumnActions(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

void RecordTable::followProxy()
{
    using Model = QAbstractItemModel;
    const auto remember = [this] {
        rememberTop();
    };
    const auto restore = [this] {
        restoreTop();
        tellCurrent();
        fitColumnsOnce();
    };
    connect(m_proxy, &Model::rowsAboutToBeInserted, this, remember);
    connect(m_proxy, &Model::rowsInserted, this, restore);
    connect(m_proxy, &Model::rowsAboutToBeRemoved, this, remember);
    connect(m_proxy, &Model::rowsRemoved, this, restore);
    connect(m_proxy, &Model::layoutAboutToBeChanged, this, remember);
    connect(m_proxy, &Model::layoutChanged, this, restore);
    connect(m_proxy, &Model::modelReset, this, restore);
    connect(m_proxy, &RowFilterProxy::rowsChosen, this, &RecordTable::showCurrentOrTop);
}

void RecordTable::setSource(QAbstractItemModel *source)
{
    m_columnsFitted = false;
    m_proxy->setSourceModel(source);
}

QString RecordTable::currentId() const
{
    const QModelIndex current = currentIndex();
    const bool selected = current.isValid() && selectionModel()->isSelected(current);
    return selected ? current.siblingAtColumn(0).data(IdRole).toString() : QString();
}

QModelIndexList RecordTable::selectedRowsInOrder() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList RecordTable::selectedIds() const
{
    const QModelIndexList rows = selectedRowsInOrder();
    QStringList ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole).toString());
    return ids;
}

QStringList RecordTable::shownIds() const
{
    QStringList ids;
    ids.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_proxy->index(row, 0).data(IdRole).toString());
    return ids;
}

bool RecordTable::selectId(const QString &id)
{
    if (id.isEmpty()) {
        clearSelection();
        setCurrentIndex({});
        return true;
    }
    const QModelIndex row = m_proxy->indexOfId(id);
    if (!row.isValid())
        return false;
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(0));
    selectionModel()->setCurrentIndex(row.siblingAtColumn(column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void RecordTable::copySelection() const
{
    const QHeaderView *header = horizontalHeader();
    QStringList lines;
    const QModelIndexList rows = selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column))
                cells.append(guardedCsvCell(row.siblingAtColumn(column).data(Qt::DisplayRole).toString().simplified()));
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::fitColumns()
{
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 36;
    const int margin = fontMetrics().averageCharWidth() * 2;
    const QHeaderView *header = horizontalHeader();
    // The last one fills the rest; a width of its own would keep it from giving way.
    for (int place = 0; place + 1 < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!isColumnHidden(column))
            setColumnWidth(column, std::min(columnWidth(column) + margin, widest));
    }
    m_columnsFitted = true;
}

void RecordTable::fitColumnsOnce()
{
    if (!m_columnsFitted && m_proxy->rowCount() > 0)
        fitColumns();
}

void RecordTable::addColumnActions(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    const bool onlyOne = header->count() - header->hiddenSectionCount() <= 1;
    for (int column = 0; column < header->count(); ++column) {
        const QString name = m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(plainButtonText(name));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!(onlyOne && action->isChecked()));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
}

QByteArray RecordTable::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateMark << qint32(horizontalHeader()->count()) << horizontalHeader()->saveState();
    return state;
}

bool RecordTable::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    qint32 columns = 0;
    QByteArray header;
    in >> mark >> columns >> header;
    if (in.status() != QDataStream::Ok || mark != stateMark || columns != horizontalHeader()->count() ||
        !horizontalHeader()->restoreState(header))
        return false;
    m_columnsFitted = true;
    m_proxy->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    return true;
}

void RecordTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
}

void RecordTable::rememberTop()
{
    m_top = QPersistentModelIndex();
    // A list that stands at its beginning stays there: what is new appears in sight.
    if (verticalScrollBar()->value() == 0)
        return;
    const int row = rowAt(0);
    if (row >= 0) {
        m_top = m_proxy->index(row, 0);
        m_topOffset = -rowViewportPosition(row);
    }
}

void RecordTable::restoreTop()
{
    if (!m_top.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(m_top.row()) + m_topOffset);
    m_top = QPersistentModelIndex();
}

void RecordTable::showCurrentOrTop()
{
    executeDelayedItemsLayout();
    if (currentId().isEmpty())
        scrollToTop();
    else
        scrollTo(currentIndex());
}

void RecordTable::tellCurrent()
{
    const QString id = currentId();
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentIdChanged(id);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellCurrent();
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellCurrent();
    Q_EMIT selectedIdsChanged();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT activated(id);
        else
            event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // With Ctrl, Qt would leave the selection behind on the row of before.
        QKeyEvent plain(event->type(), event->key(), event->modifiers() & ~Qt::ControlModifier, event->text());
        QTableView::keyPressEvent(&plain);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are selected whole, so there is no first cell of a row to go to.
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : m_proxy->rowCount() - 1;
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndexAt(0);
    return m_proxy->index(row, std::max(0, column));
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        event->ignore();
        return;
    }
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPoint at = byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(index.siblingAtColumn(0).data(IdRole).toString(), at);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    // The delegate would let a client's name that looks like HTML be HTML.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.isValid() && sizeHintForIndex(index).width() > visualRect(index).width())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport(), visualRect(index));
    return true;
}

} // namespace authdesk::ui
