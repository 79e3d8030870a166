# SPDX-License-Identifier: Apache-2.0
"""The tag panel: the codebook with its keys, counts and definitions."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QTreeView, QVBoxLayout, QWidget

from narrativetagger.core.spans import Span
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import PlainLabel, tool_tip
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_delegate import TagDelegate
from narrativetagger.ui.tag_model import TagModel
from narrativetagger.ui.visibility import Visibility

if TYPE_CHECKING:
    from narrativetagger.ui.tag_filter import TagFilter

FLASH_TIME = 350
"""How long a tag that is there already lights up, in milliseconds."""


class TagPanel(QWidget):
    """Shows the tags; a click on one tags the selected passage, one on its eye hides it.

    Signals:
        tag_chosen(int): The tag of this row id was clicked.
        left: The analyst is done with the filter; the text should get the keys back.
        menu_wanted(int, QPoint): The menu of this tag is asked for, at a place on the screen.
    """

    tag_chosen = Signal(int)
    left = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        session: Session,
        visibility: Visibility,
        key_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Follow a session.

        Args:
            session: The open project.
            visibility: Which tags are shown.
            key_of: Returns the key of an action as menus show it, empty for none.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._session = session
        self._visibility = visibility
        self._key_of = key_of
        self._model = TagModel(session, visibility, self)
        self._build()
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_TIME)
        self._flash.timeout.connect(self._on_flash_timeout)
        self._model.filled.connect(self._on_model_filled)
        self._tree.clicked.connect(self._on_tree_clicked)
        self._tree.entered.connect(self._on_tree_entered)
        self._tree.selectionModel().currentChanged.connect(self._on_tree_current_changed)
        self._tree.customContextMenuRequested.connect(self._on_tree_menu_requested)
        self._tree.viewport().installEventFilter(self)
        self._tree.installEventFilter(self)
        session.span_chosen.connect(self._on_session_span_chosen)
        visibility.changed.connect(self._on_visibility_changed)

    def _build(self) -> None:
        self.setObjectName("tag_panel")
        self._head = PlainLabel(parent=self)
        self._head.setContentsMargins(10, 10, 10, 4)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._tree = QTreeView(self)
        self._tree.setObjectName("tags")
        self._tree.setAccessibleName(self.tr("Tags"))
        self._tree.setModel(self._model)
        self._delegate = TagDelegate(self._visibility, self._key_of, self._tree)
        self._tree.setItemDelegate(self._delegate)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        # Qt would draw what is selected beside the names as well.
        self._tree.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self._tree.setMouseTracking(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._definition = PlainLabel(parent=self)
        self._definition.setObjectName("definition")
        self._definition.setWordWrap(True)
        self._definition.setContentsMargins(12, 8, 12, 8)
        self._definition.setAlignment(Qt.AlignmentFlag.AlignTop)
        metrics = QFontMetrics(self._definition.font())
        self._definition.setFixedHeight(6 * metrics.lineSpacing() + 18)
        self._definition.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._definition.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        self._below_head = layout
        layout.addWidget(self._tree)
        layout.addWidget(self._definition)
        self.setMinimumWidth(230)

    def _build_head(self) -> QHBoxLayout:
        self._shown = QToolButton(self)
        self._shown.setObjectName("hidden_tags")
        self._shown.setAutoRaise(True)
        self._shown.hide()
        self._shown.clicked.connect(self._visibility.show_all)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 6, 0)
        head.addWidget(self._head, 1)
        head.addWidget(self._shown)
        head.addWidget(self._build_finder())
        return head

    def _build_finder(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("find_tag")
        button.setAutoRaise(True)
        button.setIcon(icon("search"))
        button.setToolTip(tool_tip(self.tr("Filter the tags")))
        button.setAccessibleName(self.tr("Filter the tags"))
        button.clicked.connect(self.open_filter)
        return button

    @cached_property
    def _filter(self) -> TagFilter:
        """The field that finds tags, made when it is first wanted."""
        from narrativetagger.ui.tag_filter import TagFilter

        found = TagFilter(self._session, self._tree, self._model, self)
        self._below_head.insertWidget(1, found)
        found.chosen.connect(self.tag_chosen)
        found.left.connect(self.left)
        return found

    @Slot()
    def open_filter(self) -> None:
        """Find a tag by its name."""
        self._filter.open()

    def follow_keys(self) -> None:
        """Show other keys beside the tags."""
        self._delegate.forget_keys()
        self._tree.viewport().update()

    def show_level(self, tag_id: int | None) -> None:
        """Mark the tags that the next digit means.

        Args:
            tag_id: The tag whose sub-tags they are; None for the top tags.
        """
        if tag_id == self._delegate.level:
            return
        self._delegate.level = tag_id
        if tag_id is not None:
            self._tree.expand(self._model.index_of(tag_id))
            self._tree.scrollTo(self._model.index_of(tag_id))
            self._define(tag_id)
        self._tree.viewport().update()

    def flash(self, tag_id: int) -> None:
        """Light a tag up, to say that the passage has it already."""
        self._delegate.flashing = tag_id
        self._flash.start()
        self._tree.viewport().update()

    def _define(self, tag_id: int) -> None:
        project = self._session.project
        if project is not None:
            tag, language = project.tag(tag_id), self._session.language
            self._definition.setText(f"{tag.name(language)}\n{tag.definition(language)}")

    @Slot()
    def _on_model_filled(self) -> None:
        project = self._session.project
        self._head.setText(project.codebook.name if project else "")
        self._tree.expandAll()
        if project is not None and project.codebook.tags:
            self._define(project.codebook.tags[0].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a press on an eye, which shall not tag anything; follow the keys."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark_current()
            return False
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.type() not in presses or not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        index = self._tree.indexAt(point)
        tag = self._model.tag_at(index)
        on_eye = self._delegate.eye(self._tree.visualRect(index)).contains(point)
        if tag is None or not on_eye or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._visibility.toggle_solo(tag.id)
        else:
            self._visibility.toggle(tag.id)
        return True

    @Slot(QPoint)
    def _on_tree_menu_requested(self, point: QPoint) -> None:
        tag = self._model.tag_at(self._tree.indexAt(point))
        if tag is not None:
            self.menu_wanted.emit(tag.id, self._tree.viewport().mapToGlobal(point))

    @Slot()
    def _on_visibility_changed(self) -> None:
        hidden = self._visibility.count()
        text = self.tr("%n tag(s) hidden · Show all", "", hidden)
        if not hidden:
            text = "" if self._visibility.others else self.tr("Only yours · Show all")
        self._shown.setText(text)
        self._shown.setVisible(bool(text))
        self._tree.viewport().update()

    @Slot(QModelIndex)
    def _on_tree_clicked(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self._tree.setCurrentIndex(QModelIndex())  # It is done with.
            self.tag_chosen.emit(tag.id)

    @Slot(QModelIndex)
    def _on_tree_entered(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self._define(tag.id)

    @Slot(QModelIndex, QModelIndex)
    def _on_tree_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self._define(tag.id)
        self._mark_current()

    def _mark_current(self) -> None:
        """Mark the current row while keys go to the tags, which is not so wherever it is set."""
        tag = self._model.tag_at(self._tree.currentIndex())
        wanted = self._tree.hasFocus() or ("_filter" in vars(self) and self._filter.isVisible())
        self._delegate.current = tag.id if tag and wanted else None
        self._tree.viewport().update()

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        if span is not None:
            self._define(span.tag_id)

    @Slot()
    def _on_flash_timeout(self) -> None:
        self._delegate.flashing = None
        self._tree.viewport().update()
