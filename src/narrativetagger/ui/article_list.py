# SPDX-License-Identifier: Apache-2.0
"""The left column: the articles of the project."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.article_lists import ArticleOrder
from narrativetagger.core.articles import Status
from narrativetagger.ui.article_columns import COLUMNS, SORT_KEYS, WIDTHS
from narrativetagger.ui.article_delegate import PADDING, ArticleDelegate
from narrativetagger.ui.article_filter_bar import ArticleFilterBar
from narrativetagger.ui.article_look import ArticleLook
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.article_progress import ArticleProgress
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.window_state import WindowState

TITLE = 22
"""Least width of the column of titles, in widths of the digit 0."""


class ArticleList(QWidget):
    """The list of articles, with the open one marked.

    Attributes:
        model: Its rows.
        look: How they are shown.
        filter_bar: What chooses them.
        look_button: Opens the menu of order and looks.

    Signals:
        article_chosen(int): The article of this row id shall be opened.
        menu_wanted(str | int, QPoint): A menu shall be opened at a place of the screen:
            ``filters``, ``looks``, or that of the article of this row id.
        left(): The keys shall go back to the article.
    """

    article_chosen = Signal(int)
    menu_wanted = Signal(object, QPoint)
    left = Signal()

    def __init__(self, session: Session, state: WindowState, parent: QWidget | None = None) -> None:
        """Follow a session.

        Args:
            session: The open project.
            state: Keeps order and looks between starts.
            parent: The window.
        """
        super().__init__(parent)
        self._session = session
        self.model = ArticleModel(session, self)
        self.look = ArticleLook(self.model, state, self)
        self._delegate = ArticleDelegate(self)
        self._build()
        self._connect()
        self._show_look()

    def _build(self) -> None:
        self.setObjectName("article_list")
        self._progress = ArticleProgress(self._session, self.model, self)
        self.look_button = QToolButton(self)
        self.look_button.setObjectName("article_look_button")
        self.look_button.setAccessibleName(self.tr("Order and looks of the list"))
        self.look_button.setToolTip(tool_tip(self.tr("Order and looks of the list")))
        self.look_button.setIcon(icon("settings"))
        self.look_button.setIconSize(QSize(16, 16))
        self.look_button.setAutoRaise(True)
        self.look_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filter_bar = ArticleFilterBar(self._session, self.model, self)
        self._build_table()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._progress, 1)
        head.addWidget(self.look_button)
        top = QVBoxLayout()
        top.setContentsMargins(PADDING, PADDING - 2, PADDING - 4, 6)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self.filter_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._table)
        self.setMinimumWidth(170)

    def _build_table(self) -> None:
        # A table in both looks, since its rows of one height cost nothing among 100,000.
        self._table = QTableView(self)
        self._table.setObjectName("articles")
        self._table.setAccessibleName(self.tr("Articles"))
        self._table.setModel(self.model)
        self._table.setItemDelegate(self._delegate)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setMinimumSectionSize(1)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self._table.horizontalHeader()
        header.setObjectName("article_columns")
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in range(1, len(COLUMNS)):
            header.hideSection(section)

    def _connect(self) -> None:
        self._session.article_opened.connect(self._on_session_article_opened)
        self.model.modelReset.connect(self._on_session_article_opened)
        self.model.asked.connect(self._show_order)
        self.look.changed.connect(self._show_look)
        self.filter_bar.list_wanted.connect(self._on_filter_bar_list_wanted)
        self.filter_bar.left.connect(self.left)
        self.look_button.clicked.connect(self._on_look_button_clicked)
        self.filter_bar.menu_button.clicked.connect(self._on_filter_button_clicked)
        self._table.clicked.connect(self._on_table_chosen)
        self._table.activated.connect(self._on_table_chosen)
        self._table.customContextMenuRequested.connect(self._on_table_menu_requested)
        self._table.horizontalHeader().sectionClicked.connect(self._on_header_clicked)

    # -- what others ask ---------------------------------------------------------------------

    def beside(self, article_id: int, step: int) -> int | None:
        """Return the article above (-1) or below (1) another one, as the list shows them."""
        return self.model.beside(article_id, step)

    @Slot()
    def go_to_filter(self) -> None:
        """Let words be typed that articles are looked for with."""
        if not self.isVisible():
            self._session.told.emit(
                self.tr("The list of articles is hidden; make the window wider, or press F9.")
            )
            return
        self.filter_bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.words.selectAll()

    def keep_widths(self) -> None:
        """Remember how wide the columns are, where they are seen."""
        header = self._table.horizontalHeader()
        seen = [n for n in range(1, len(COLUMNS)) if not header.isSectionHidden(n)]
        if seen:
            self.look.keep_widths({COLUMNS[n]: header.sectionSize(n) for n in seen})

    # -- looks -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show columns where there is room for them."""
        super().resizeEvent(event)
        self.look.measure(self.width() // max(1, self.fontMetrics().horizontalAdvance("0")))
        self._fit_title()

    @Slot()
    def _show_look(self) -> None:
        """Lay the rows out as the look wants it."""
        look, delegate = self.look, self._delegate
        delegate.in_cells, delegate.columns = look.in_cells, look.columns
        header = self._table.horizontalHeader()
        header.setVisible(look.in_cells)
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAsNeeded if look.in_cells else policy.ScrollBarAlwaysOff
        self._table.setHorizontalScrollBarPolicy(bars)
        for section, column in enumerate(COLUMNS):
            hidden = section > 0 and not (look.in_cells and column in look.columns)
            if section > 0 and header.isSectionHidden(section) and not hidden:
                header.resizeSection(section, self._width_of(section))
            header.setSectionHidden(section, hidden)
        self._fit_title()
        height = delegate.row_height(self._table.fontMetrics())
        self._table.verticalHeader().setDefaultSectionSize(height)
        self._table.viewport().update()
        self._show_order()
        self._on_session_article_opened()

    def _width_of(self, section: int) -> int:
        """Return how wide a column was, in pixels; at first its name is to be read as a whole."""
        kept = self.look.widths.get(COLUMNS[section])
        if kept is not None:
            return kept
        header, metrics, column = (
            self._table.horizontalHeader(),
            self.fontMetrics(),
            COLUMNS[section],
        )
        usual = WIDTHS.get(column, 10) * metrics.horizontalAdvance("0") + PADDING
        if column == "status":
            usual = max(map(self._delegate.status_width, get_args(Status)))
        return max(usual, header.sectionSizeHint(section))

    def _fit_title(self) -> None:
        """Let the title take what the other columns leave, but never less than it needs."""
        header = self._table.horizontalHeader()
        needed = TITLE * self.fontMetrics().horizontalAdvance("0")
        others = sum(map(header.sectionSize, range(1, header.count())))
        mode = QHeaderView.ResizeMode
        fits = not self.look.in_cells or self._table.viewport().width() - others >= needed
        header.setSectionResizeMode(0, mode.Stretch if fits else mode.Interactive)
        if not fits:
            header.resizeSection(0, needed)

    @Slot()
    def _show_order(self) -> None:
        order = self.model.order
        section = next(n for n, column in enumerate(COLUMNS) if SORT_KEYS[column] == order.key)
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(True)
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, way)

    # -- what happens ------------------------------------------------------------------------

    @Slot()
    def _on_session_article_opened(self) -> None:
        desk = self._session.desk
        row = self.model.row_of(desk.article.id) if desk else None
        index = QModelIndex() if row is None else self.model.index(row, 0)
        self._table.setCurrentIndex(index)
        if row is None:
            self._table.clearSelection()
        else:
            self._table.scrollTo(index)

    @Slot(QModelIndex)
    def _on_table_chosen(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.id_at(index.row()))

    @Slot(QPoint)
    def _on_table_menu_requested(self, place: QPoint) -> None:
        index = self._table.indexAt(place)
        if index.isValid():
            screen = self._table.viewport().mapToGlobal(place)
            self.menu_wanted.emit(self.model.id_at(index.row()), screen)

    @Slot()
    def _on_look_button_clicked(self) -> None:
        self.menu_wanted.emit("looks", _below(self.look_button))

    @Slot()
    def _on_filter_button_clicked(self) -> None:
        self.menu_wanted.emit("filters", _below(self.filter_bar.menu_button))

    @Slot(int)
    def _on_header_clicked(self, section: int) -> None:
        """Sort by a column, the other way round when it is sorted by it already."""
        key, order = SORT_KEYS[COLUMNS[section]], self.model.order
        self.look.sort(ArticleOrder(key, key == order.key and not order.descending))

    @Slot()
    def _on_filter_bar_list_wanted(self) -> None:
        if self.model.rowCount() and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self.model.index(0, 0))
        self._table.setFocus()


def _below(button: QToolButton) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
