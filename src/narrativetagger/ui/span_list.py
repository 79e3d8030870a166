# SPDX-License-Identifier: Apache-2.0
"""The spans of the open article."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.changes import Changes
from narrativetagger.core.spans import Span
from narrativetagger.ui.chosen_row import fill_chosen
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import PlainLabel, isolated, tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_filter import SpanFilter
from narrativetagger.ui.span_model import SpanModel

MARGIN = 10


class SpanList(QWidget):
    """A list that follows the chosen span, and chooses.

    Signals:
        span_chosen(Mark): A span was clicked.
        menu_wanted(QPoint): The menu of the chosen or marked spans is asked for, at a place of the
            screen.
    """

    span_chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._kept: tuple[int, ...] = ()
        session.changed.connect(self._on_session_changing)  # Before the model moves its rows.
        self._model = SpanModel(session, self)
        session.changed.connect(self._on_session_changed)
        self._build()
        session.span_chosen.connect(self._on_session_span_chosen)
        self._table.clicked.connect(self._on_table_chosen)
        self._table.activated.connect(self._on_table_chosen)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._on_table_menu_requested)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        for signal in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.modelReset,
        ):
            signal.connect(self._on_model_counted)

    def _build(self) -> None:
        self.setObjectName("span_list")
        self._head = PlainLabel(parent=self)
        self._head.setContentsMargins(MARGIN, 8, MARGIN, 4)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        # A table, since its rows of one height cost nothing to insert among 100,000.
        self._table = QTableView(self)
        self._table.setObjectName("spans")
        self._table.setAccessibleName(self.tr("Spans of this article"))
        self._table.setModel(self._model)
        self._table.setItemDelegate(SpanDelegate(self._table))
        self._table.setShowGrid(False)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.horizontalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self._table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * QFontMetrics(self.font()).lineSpacing() + 10)
        self._table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 6, 0)
        line.addWidget(self._head, 1)
        line.addWidget(self._build_filter())
        layout.addLayout(line)
        layout.addWidget(self.filter.words)
        layout.addWidget(self._table)

    def _build_filter(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("span_filter")
        button.setAutoRaise(True)
        button.setIcon(icon("filter"))
        button.setToolTip(tool_tip(self.tr("Sort and filter the spans")))
        button.setAccessibleName(self.tr("Sort and filter the spans"))
        self.filter = SpanFilter(self._session, button, self)
        button.clicked.connect(self.filter.open)
        self.filter.changed.connect(self._on_filter_changed)
        return button

    @Slot()
    def _on_filter_changed(self) -> None:
        self._model.ask(self.filter.choice)
        self._on_session_span_chosen(self._session.chosen)

    @Slot()
    def _on_model_counted(self) -> None:
        self._count()

    def _count(self) -> None:
        desk, shown = self._session.desk, self._model.rowCount()
        text = self.tr("%n span(s) in this article", "", shown)
        if desk is not None and shown < len(desk.spans):
            text = self.tr("{shown} of %n span(s)", "", len(desk.spans)).format(shown=shown)
        if self._session.marked:
            marked = self.tr("%n marked", "", len(self._session.marked))
            text = f"{text} · {marked}"
        self._head.setText(text)

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        if span is None:
            self._table.setCurrentIndex(QModelIndex())
            return
        index = self._model.index(self._model.row_of(span.mark), 0)
        self._table.setCurrentIndex(index)  # None where it is not one of those that are shown.
        self._table.scrollTo(index)

    @Slot()
    def _on_selection_changed(self) -> None:
        """Let keys act on several spans once there are several."""
        chosen = self._table.selectionModel().selection()
        if len(chosen.indexes()) <= 1 and not self._session.marked:
            return  # As after each key that tags.
        rows = self._table.selectionModel().selectedRows()
        ids = tuple(sorted(index.data(SpanModel.MARK).id for index in rows))
        self._session.marked = ids if len(ids) > 1 else ()
        self._count()

    @Slot(QPoint)
    def _on_table_menu_requested(self, point: QPoint) -> None:
        index = self._table.indexAt(point)
        if index.isValid():
            self._on_table_chosen(index)
            self.menu_wanted.emit(self._table.viewport().mapToGlobal(point))

    @Slot(object)
    def _on_session_changing(self, _changes: Changes) -> None:
        self._kept = self._session.marked

    @Slot(object)
    def _on_session_changed(self, _changes: Changes) -> None:
        """Mark the spans again whose rows were taken out and put in for what changed of them."""
        project, chosen = self._session.project, QItemSelection()
        for span_id in self._kept if project else ():
            span = project.span(span_id) if project else None
            if span is not None:
                index = self._model.index(self._model.row_of(span.mark), 0)
                chosen.select(index, index)
        if self._kept:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._table.selectionModel().select(chosen, flag)

    @Slot(QModelIndex)
    def _on_table_chosen(self, index: QModelIndex) -> None:
        if self._session.marked:
            return  # One more of several.
        self.span_chosen.emit(index.data(SpanModel.MARK))


class SpanDelegate(QStyledItemDelegate):
    """Draws a span: the tag's colour and name over the beginning of the quote."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one span."""
        span: Span | None = index.data(SpanModel.SPAN)
        palette = option.palette
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            fill_chosen(painter, palette, rect)
        metrics = QFontMetrics(option.font)
        line = metrics.lineSpacing()
        colour: QColor = index.data(Qt.ItemDataRole.DecorationRole)
        bar = QRect(rect.left() + MARGIN, rect.top() + 7, 4, 2 * line - 4)
        painter.fillRect(bar, colour)
        room = QRect(bar.right() + 9, rect.top() + 4, rect.right() - bar.right() - 18, line)
        name = index.data(SpanModel.NAME) + (_signs(span) if span else "")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, _cut(metrics, name, room.width()))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = span.quote[:200].replace("\n", " ") if span else ""
        quote = isolated(_cut(metrics, words, room.width()))
        painter.drawText(room.translated(0, line), Qt.AlignmentFlag.AlignLeft, quote)
        painter.restore()


def _signs(span: Span) -> str:
    """Return signs for a note, a doubt, a model example."""
    signs = ((span.note, " ✎"), (span.flag, " ?"), (span.star, " ★"))
    return "".join(sign for said, sign in signs if said)


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
