# SPDX-License-Identifier: Apache-2.0
"""The tags of the active codebook as a tree, with their counts in the open article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Codebook, Tag
from narrativetagger.ui.session import Session

Index = QModelIndex | QPersistentModelIndex


class TagRow(NamedTuple):
    """What is drawn of a tag.

    Attributes:
        tag: The tag.
        name: Its name in the language of the window.
        spans: Number of spans in the open article, those of sub-tags included.
    """

    tag: Tag
    name: str
    spans: int


class TagModel(QAbstractItemModel):
    """One row a tag; an index holds the tag's row id."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """Role of the ``TagRow``: all that is drawn, asked for at once."""

    COUNT = Qt.ItemDataRole.UserRole + 2
    """Role of the number of spans in the open article, those of sub-tags included."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow a session."""
        super().__init__(parent)
        self._session = session
        self._book: Codebook | None = None
        session.project_opened.connect(self._on_session_project_opened)
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a tag below a parent."""
        children = self._children(parent)
        if not 0 <= row < len(children) or column != 0:
            return QModelIndex()
        return self.createIndex(row, 0, children[row].id)

    def parent(self, index: Index | None = None) -> Any:
        """Return the index of the tag above, or the model's owner when asked as an object."""
        if index is None:
            return super().parent()
        tag = self.tag_at(index)
        return QModelIndex() if tag is None else self.index_of(tag.parent_id)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sub-tags."""
        return len(self._children(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the tag, its name, its count or what a screen reader says of it."""
        tag = self.tag_at(index)
        if tag is None:
            return None
        if role == self.ROW:
            return TagRow(tag, tag.name(self._session.language), self._count(tag))
        if role == Qt.ItemDataRole.DisplayRole:
            return tag.name(self._session.language)
        if role == self.COUNT:
            return self._count(tag)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = tag.name(self._session.language)
            return self.tr("{name}, key {key}, {count} here").format(
                name=name, key=tag.key, count=self._count(tag)
            )
        return None

    def tag_at(self, index: Index) -> Tag | None:
        """Return the tag of an index, None for the root."""
        if self._book is None or not index.isValid():
            return None
        return self._book.tag(index.internalId())

    def index_of(self, tag_id: int | None) -> QModelIndex:
        """Return the index of a tag; the root's for None."""
        if self._book is None or tag_id is None:
            return QModelIndex()
        siblings = self._book.children(self._book.tag(tag_id).parent_id)
        row = [tag.id for tag in siblings].index(tag_id)
        return self.createIndex(row, 0, tag_id)

    def _children(self, parent: Index | None) -> tuple[Tag, ...]:
        if self._book is None:
            return ()
        return self._book.children(parent.internalId() if parent and parent.isValid() else None)

    def _count(self, tag: Tag) -> int:
        desk = self._session.desk
        if desk is None or self._book is None:
            return 0
        return sum(desk.counts[tag_id] for tag_id in self._book.subtree_ids(tag.id))

    @Slot()
    def _on_session_project_opened(self) -> None:
        self.beginResetModel()
        project = self._session.project
        self._book = project.codebook if project else None
        self.endResetModel()

    @Slot()
    def _on_session_article_opened(self) -> None:
        if self._book is not None:
            self._counts_changed(tag.id for tag in self._book.tags)

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        project, book = self._session.project, self._book
        if book is None or project is None:
            return
        if changes.codebook:
            self._book = project.codebook
            self._all_changed()
            return
        spans = (*changes.removed_spans, *changes.added_spans)
        changed = {span.tag_id for span in spans}
        self._counts_changed({above.id for tag_id in changed for above in book.ancestors(tag_id)})

    def _all_changed(self) -> None:
        for tag in self._book.tags if self._book else ():
            index = self.index_of(tag.id)
            self.dataChanged.emit(index, index)

    def _counts_changed(self, tag_ids: Iterable[int]) -> None:
        for tag_id in tag_ids:
            index = self.index_of(tag_id)
            self.dataChanged.emit(index, index, [self.COUNT])
