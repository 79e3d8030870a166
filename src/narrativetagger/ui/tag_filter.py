# SPDX-License-Identifier: Apache-2.0
"""Find a tag among many by parts of its name, its code or its rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeView, QWidget

from narrativetagger.core.folding import fold
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_model import TagModel


class TagFilter(QLineEdit):
    """Hides the rows of the tag panel that lack what is typed; Enter takes the current one.

    Signals:
        chosen(int): The tag of this row id shall be given.
        left: The analyst is done; the text should get the keys back.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(
        self, session: Session, tree: QTreeView, model: TagModel, parent: QWidget | None = None
    ) -> None:
        """Be hidden until it is wanted.

        Args:
            session: Tells the language of the names.
            tree: The panel.
            model: Its tags.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self.setObjectName("tag_filter")
        self.setAccessibleName(self.tr("Part of a tag’s name or rule"))
        self.setPlaceholderText(self.tr("Filter, then Enter gives the tag"))
        self.setClearButtonEnabled(True)
        self.hide()
        self._session = session
        self._tree = tree
        self._model = model
        self._words: dict[int, str] = {}
        self.textChanged.connect(self._on_text_changed)
        model.filled.connect(self._on_model_filled)

    @Slot()
    def open(self) -> None:
        """Show the field and go there."""
        self.show()
        self.selectAll()
        self.setFocus()

    @Slot()
    def close_filter(self) -> None:
        """Show all tags again and hide the field."""
        self.clear()
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among the tags that are left with the arrow keys, Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_filter()
        elif event.key() == Qt.Key.Key_Down:
            self._step(self._tree.indexBelow)
        elif event.key() == Qt.Key.Key_Up:
            self._step(self._tree.indexAbove)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        tag = self._model.tag_at(self._tree.currentIndex())
        if tag is not None and self._found(tag.id):
            self.close_filter()
            self.chosen.emit(tag.id)

    def _step(self, beside: Callable[[QModelIndex], QModelIndex]) -> None:
        """Go to the next row that has what is typed itself."""
        index = beside(self._tree.currentIndex())
        while index.isValid() and not self._is_found(index):
            index = beside(index)
        if index.isValid():
            self._tree.setCurrentIndex(index)

    # -- what is found -----------------------------------------------------------------------

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        first = self._filter(QModelIndex())
        if self.text():
            self._tree.expandAll()
        self._tree.setCurrentIndex(first if first and self.text() else QModelIndex())

    def _filter(self, above: QModelIndex) -> QModelIndex | None:
        """Hide the rows below one in which nothing is found, and return the first that is left."""
        first = None
        for row in range(self._model.rowCount(above)):
            index = self._model.index(row, 0, above)
            found = index if self._is_found(index) else None
            below = self._filter(index)
            self._tree.setRowHidden(row, above, not (found or below))
            first = first or found or below
        return first

    def _is_found(self, index: QModelIndex) -> bool:
        tag = self._model.tag_at(index)
        return tag is not None and self._found(tag.id)

    def _found(self, tag_id: int) -> bool:
        """Tell whether a tag has each word that is typed in its path, its code or its rule."""
        return all(word in self._said(tag_id) for word in fold(self.text()).split())

    def _said(self, tag_id: int) -> str:
        project, language = self._session.project, self._session.language
        if tag_id not in self._words and project is not None:
            tag = project.tag(tag_id)
            path = project.codebook.path(tag_id, language)
            self._words[tag_id] = fold(f"{path}\n{tag.code}\n{tag.definition(language)}")
        return self._words.get(tag_id, "")

    @Slot()
    def _on_model_filled(self) -> None:
        self._words.clear()
        self.clear()
