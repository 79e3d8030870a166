# SPDX-License-Identifier: Apache-2.0
"""The tags of the active codebook as a tree, with their counts in the open article and in all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Codebook, Tag
from narrativetagger.ui.session import Session
from narrativetagger.ui.tag_totals import TagTotals
from narrativetagger.ui.visibility import Visibility

Index = QModelIndex | QPersistentModelIndex


class TagRow(NamedTuple):
    """What is drawn of a tag.

    Attributes:
        tag: The tag.
        name: Its name in the language of the window.
        spans: Number of spans in the open article, those of sub-tags included.
        total: The same in the whole project; 0 until it was counted.
    """

    tag: Tag
    name: str
    spans: int
    total: int


class TagModel(QStandardItemModel):
    """One row a tag. Qt keeps the tree: it asks for the way up a hundred times at each repaint.

    Signals:
        filled: The tags are those of another project, or there are none.
    """

    filled = Signal()

    ROW = Qt.ItemDataRole.UserRole + 1
    """Role of the ``TagRow``: all that is drawn, asked for at once."""

    def __init__(
        self, session: Session, visibility: Visibility, parent: QObject | None = None
    ) -> None:
        """Follow a session.

        Args:
            session: The open project.
            visibility: Which tags are shown.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._visibility = visibility
        self._book: Codebook | None = None
        self._items: dict[int, QStandardItem] = {}
        self._totals = TagTotals(session, self)
        self._totals.counted.connect(self._on_totals_counted)
        session.project_opened.connect(self._on_session_project_opened)
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)
        visibility.changed.connect(self._on_visibility_changed)

    def tag_at(self, index: Index) -> Tag | None:
        """Return the tag of an index, None for the root."""
        row: TagRow | None = index.data(self.ROW)
        return row.tag if row else None

    def index_of(self, tag_id: int | None) -> QModelIndex:
        """Return the index of a tag; the root's for None."""
        return QModelIndex() if tag_id is None else self._items[tag_id].index()

    def _fill(self, above: QStandardItem, book: Codebook, tag_id: int | None) -> None:
        """Make the rows of all tags below one."""
        for tag in book.children(tag_id):
            item = QStandardItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._items[tag.id] = item
            above.appendRow(item)
            self._fill(item, book, tag.id)

    def _describe(self, tags: Iterable[Tag]) -> None:
        """Bring the rows of some tags up to date."""
        for tag in tags:
            name, (spans, total) = tag.name(self._session.language), self._count(tag)
            aloud = self.tr("{name}, key {key}, {count} here, {total} in all")
            if self._visibility.is_hidden(tag.id):
                aloud = self.tr("{name}, key {key}, {count} here, {total} in all, hidden")
            roles: dict[int, Any] = {
                Qt.ItemDataRole.DisplayRole: name,
                Qt.ItemDataRole.AccessibleTextRole: aloud.format(
                    name=name, key=tag.key, count=spans, total=total
                ),
                self.ROW: TagRow(tag, name, spans, total),
            }
            self.setItemData(self.index_of(tag.id), roles)

    def _count(self, tag: Tag) -> tuple[int, int]:
        """Return how many spans a tag and those below it have here, and in the project."""
        desk, ids = self._session.desk, self._book.subtree_ids(tag.id) if self._book else ()
        here = sum(desk.counts[tag_id] for tag_id in ids) if desk else 0
        # Until the project is counted, what is here is known to be in it.
        return here, max(here, sum(self._totals.counts[tag_id] for tag_id in ids))

    @Slot()
    def _on_totals_counted(self) -> None:
        self._describe_all()

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self._session.project
        self._book = project.codebook if project else None
        self._items = {}
        self.clear()
        if self._book is not None:
            self._fill(self.invisibleRootItem(), self._book, None)
        self._describe_all()
        self.filled.emit()

    @Slot()
    def _on_session_article_opened(self) -> None:
        self._describe_all()

    @Slot()
    def _on_visibility_changed(self) -> None:
        project = self._session.project
        # Another project may be open whose tags are not here yet.
        if project is not None and project.codebook is self._book:
            self._describe_all()

    def _describe_all(self) -> None:
        if self._book is not None:
            self._describe(self._book.tags)

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        project, book = self._session.project, self._book
        if book is None or project is None:
            return
        if changes.codebook:
            self._book = project.codebook
            self._describe_all()
            return
        changed = {span.tag_id for span in (*changes.removed_spans, *changes.added_spans)}
        above = {tag.id: tag for tag_id in changed for tag in book.ancestors(tag_id)}
        self._describe(above.values())
