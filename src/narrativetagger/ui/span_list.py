# SPDX-License-Identifier: Apache-2.0
"""The spans of the open article, or of all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.changes import Changes
from narrativetagger.core.span_choice import SpanLine
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import PlainLabel, tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.span_delegate import MARGIN, SpanDelegate
from narrativetagger.ui.span_filter import SpanFilter
from narrativetagger.ui.span_model import SpanModel

if TYPE_CHECKING:
    from narrativetagger.ui.project_span_model import ProjectSpanModel


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
        self._all: ProjectSpanModel | None = None
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
        session.project_opened.connect(self._on_session_project_opened)

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
    def show_everywhere(self) -> None:
        """List the spans of all articles, or of the open one again."""
        self.filter.toggle_everywhere()
        if self.filter.choice.everywhere:
            self._table.setFocus()

    @Slot()
    def _on_filter_changed(self) -> None:
        choice = self.filter.choice
        if choice.everywhere:
            self._everywhere().ask(choice)
        else:
            self._model.ask(choice)
            if self._all is not None:
                self._all.clear()
        self._show(self._all if choice.everywhere and self._all else self._model)
        self._on_session_span_chosen(self._session.chosen)

    def _everywhere(self) -> ProjectSpanModel:
        """Return the list of all spans, which few ask for at the start."""
        if self._all is None:
            from narrativetagger.ui.project_span_model import ProjectSpanModel

            self._all = ProjectSpanModel(self._session, self)
            self._all.counted.connect(self._on_model_counted)
            self._all.modelReset.connect(self._on_all_reset)
        return self._all

    def _show(self, model: SpanModel | ProjectSpanModel) -> None:
        if self._table.model() is model:
            return
        before = self._table.selectionModel()
        self._session.marked = ()
        self._table.setModel(model)
        before.deleteLater()
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._table.setAccessibleName(
            self.tr("Spans of this article")
            if model is self._model
            else self.tr("Spans of all articles")
        )
        self._count()

    @Slot()
    def _on_session_project_opened(self) -> None:
        if self._all is not None:
            self._all.clear()

    @Slot()
    def _on_all_reset(self) -> None:
        self._session.marked = ()
        self._on_session_span_chosen(self._session.chosen)

    @Slot()
    def _on_model_counted(self) -> None:
        self._count()

    def _count(self) -> None:
        desk, shown = self._session.desk, self._table.model().rowCount()
        text = self.tr("%n span(s) in this article", "", shown)
        if self.filter.choice.everywhere:
            text = self.tr("%n span(s) in all articles", "", shown)
            text += " …" if self._all and self._all.searching else ""
        elif desk is not None and shown < len(desk.spans):
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
        index = self._index_of(span)
        self._table.setCurrentIndex(index)  # None where it is not one of those that are shown.
        self._table.scrollTo(index)

    def _index_of(self, span: Span) -> QModelIndex:
        if self._all is not None and self._table.model() is self._all:
            return self._all.index(self._all.row_of(span.id), 0)
        return self._model.index(self._model.row_of(span.mark), 0)

    @Slot()
    def _on_selection_changed(self) -> None:
        """Let keys act on several spans once there are several."""
        chosen = self._table.selectionModel().selection()
        if len(chosen.indexes()) <= 1 and not self._session.marked:
            return  # As after each key that tags.
        rows = self._table.selectionModel().selectedRows()
        marks: list[Mark | None] = [index.data(SpanModel.MARK) for index in rows]
        ids = tuple(sorted(mark.id for mark in marks if mark is not None))
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
        here = self._table.model() is self._model  # Rows of the other list stay where they are.
        self._kept = self._session.marked if here else ()

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
        span, desk = index.data(SpanModel.SPAN), self._session.desk
        if isinstance(span, SpanLine) and (desk is None or desk.article.id != span.article_id):
            self._session.open_article(span.article_id)
            if self._session.desk is None or self._session.desk.article.id != span.article_id:
                return  # It cannot be read, which is told.
        mark = index.data(SpanModel.MARK)
        if mark is not None:
            self.span_chosen.emit(mark)
