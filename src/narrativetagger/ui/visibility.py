# SPDX-License-Identifier: Apache-2.0
"""Which spans are shown: of which tags, and of which analysts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from narrativetagger.core.changes import Changes
from narrativetagger.core.codebook import Tag
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.session import Session
from narrativetagger.ui.window_state import WindowState


class Visibility(QObject):
    """Hides spans from the text, the margin and the keys; what is hidden stays in every list.

    A hidden tag hides its sub-tags. What the analyst tags is shown, whatever was hidden before.

    Attributes:
        hidden: Row ids of the tags that were hidden.
        solo: Row id of the tag that is shown alone, with its sub-tags; None for none.
        others: Whether spans of other analysts are shown.
        unseen: Row ids of those other analysts whose spans are not shown even so.

    Signals:
        changed: Other spans are shown than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        state: WindowState,
        parent: QObject | None = None,
    ) -> None:
        """Show everything until a project says otherwise."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._state = state
        self.hidden: set[int] = set()
        self.solo: int | None = None
        self.others = True
        self.unseen: set[int] = set()
        session.analyst_changed.connect(self._on_session_analyst_changed)
        session.project_opened.connect(self._on_session_project_opened)
        session.changed.connect(self._on_session_changed)

    def shows(self, mark: Mark) -> bool:
        """Tell whether a span is shown."""
        return self._view.shows(mark)

    def is_hidden(self, tag_id: int) -> bool:
        """Tell whether a tag is not shown, itself or with a tag above it."""
        path = self._path(tag_id)
        return bool(path & self.hidden) or (self.solo is not None and self.solo not in path)

    def shows_others(self) -> bool:
        """Tell whether spans of other analysts are shown."""
        return self.others

    def shows_analyst(self, analyst_id: int) -> bool:
        """Tell whether the spans of an analyst are shown."""
        project = self._session.project
        mine = project is not None and analyst_id == project.analyst.id
        return mine or (self.others and analyst_id not in self.unseen)

    def count(self) -> int:
        """Return how many tags are not shown."""
        return sum(self.is_hidden(tag.id) for tag in self._tags())

    # -- what actions call -------------------------------------------------------------------

    def toggle(self, tag_id: int) -> None:
        """Hide a tag with its sub-tags, or show it again with all that hides it."""
        if self.is_hidden(tag_id):
            self._reveal(tag_id)
        else:
            self.hidden.add(tag_id)
        self._keep()

    def toggle_solo(self, tag_id: int) -> None:
        """Show a tag alone, or all the others again."""
        self.solo = None if self.solo == tag_id else tag_id
        self._keep()

    def toggle_analyst(self, analyst_id: int) -> None:
        """Show the spans of another analyst, or hide them."""
        project = self._session.project
        if project is not None and not self.others:
            # One of those who were all hidden is wanted.
            self.unseen = set(project.analysts()) - {project.analyst.id}
            self.others = True
        self.unseen ^= {analyst_id}
        self._keep()

    @Slot()
    def toggle_others(self) -> None:
        """Show the spans of other analysts, or hide them."""
        self.others = not self.others
        self.unseen.clear()
        self._keep()
        said = self.tr("Spans of all analysts") if self.others else self.tr("Your own spans only")
        self._session.told.emit(said)

    @Slot()
    def show_all(self) -> None:
        """Show all tags and analysts."""
        self.hidden.clear()
        self.unseen.clear()
        self.solo, self.others = None, True
        self._keep()
        self._session.told.emit(self.tr("All spans are shown."))

    @Slot()
    def hide_chosen(self) -> None:
        """Hide the tag of the chosen span."""
        if self._is_chosen():
            tag_id = self._session.chosen.tag_id if self._session.chosen else 0
            self.toggle(tag_id)
            said = self.tr("Hidden: {tag}. Shift+H shows all again.")
            self._session.told.emit(said.format(tag=self._session.tag_name(tag_id)))

    @Slot()
    def solo_chosen(self) -> None:
        """Show the tag of the chosen span alone."""
        if self._is_chosen():
            self.toggle_solo(self._session.chosen.tag_id if self._session.chosen else 0)

    def _is_chosen(self) -> bool:
        if self._session.chosen is None:
            self._session.told.emit(self.tr("Choose a span first; its tag is meant."))
        return self._session.chosen is not None

    # -- showing -----------------------------------------------------------------------------

    def _tags(self) -> list[Tag]:
        project = self._session.project
        return [tag for book in project.codebooks for tag in book.tags] if project else []

    def _reveal(self, tag_id: int) -> None:
        """Take away all that hides a tag."""
        path = self._path(tag_id)
        self.hidden -= path
        if self.solo not in path:
            self.solo = None

    def _path(self, tag_id: int) -> set[int]:
        """Return a tag with all tags above it."""
        project, path = self._session.project, {tag_id}
        parent = project.tag(tag_id).parent_id if project else None
        while project is not None and parent is not None and parent not in path:
            path.add(parent)
            parent = project.tag(parent).parent_id
        return path

    def _keep(self) -> None:
        """Show what was decided, and remember it for the next start."""
        self._show()
        project, tags = self._session.project, self._tags()
        if project is not None:
            hidden = [tag.uid for tag in tags if tag.id in self.hidden]
            solo = next((tag.uid for tag in tags if tag.id == self.solo), "")
            analysts = project.analysts()
            unseen = [analysts[row_id].uid for row_id in self.unseen if row_id in analysts]
            self._state.keep_hidden(project.uid, hidden, solo, unseen, others=self.others)

    def _show(self) -> None:
        """Tell the view, then everybody else."""
        project = self._session.project
        if project is None:
            return
        tags = self._tags()
        others = frozenset(
            row_id for row_id in project.analysts() if not self.shows_analyst(row_id)
        )
        self._view.set_tag_colours(
            {tag.id: QColor(tag.colour) for tag in tags if not self.is_hidden(tag.id)}, others
        )
        self.changed.emit()

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self._session.project
        if project is None:
            return
        hidden, solo, unseen, self.others = self._state.hidden_of(project.uid)
        self.unseen = {one.id for one in project.analysts().values() if one.uid in unseen}
        ids = {tag.uid: tag.id for tag in self._tags()}
        self.hidden = {ids[uid] for uid in hidden if uid in ids}
        self.solo = ids.get(solo)
        language = self._session.language
        self._view.set_tag_names({tag.id: tag.name(language) for tag in self._tags()})
        self._show()

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        self._show()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        """Show new colours, and what the analyst has tagged just now."""
        project = self._session.project
        if changes.codebook:
            self._show()
        if project is None or not (self.hidden or self.solo):
            return
        mine: list[Span] = [
            span for span in changes.added_spans if span.analyst_id == project.analyst.id
        ]
        unseen = {span.tag_id for span in mine if self.is_hidden(span.tag_id)}
        for tag_id in unseen:
            self._reveal(tag_id)
        if unseen:
            self._keep()
            names = ", ".join(sorted(map(self._session.tag_name, unseen)))
            self._session.told.emit(self.tr("Shown again: {tags}").format(tags=names))
