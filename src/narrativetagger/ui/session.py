# SPDX-License-Identifier: Apache-2.0
"""The window's one view on the open project: edits go in here, changes come out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from operator import itemgetter
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from narrativetagger.core.articles import Article
from narrativetagger.core.changes import Changes, Place
from narrativetagger.core.errors import UserError
from narrativetagger.core.passages import Passage
from narrativetagger.core.span_index import SpanIndex
from narrativetagger.core.spans import Mark, Span
from narrativetagger.project.edits import Edit
from narrativetagger.project.ledger import NO_LONGER_APPLIES
from narrativetagger.project.project import Project
from narrativetagger.project.steps import Step
from narrativetagger.ui.edit_command import EditCommand
from narrativetagger.ui.messages import translated
from narrativetagger.ui.open_article import OpenArticle


class Session(QObject):
    """Holds the open project, the article on the desk, the undo stack and the chosen span.

    Attributes:
        project: The open project; None before the first one and after the last.
        language: Language of the window, for the names of tags.
        stack: The undo stack, for the menu's texts and states; only the session steps it.
        desk: The article on the desk, None when it is empty.
        chosen: The span that keys act on, None when there is none.
        marked: Row ids of several spans that keys act on together, else none.
        blind: Whether spans of other analysts are kept away until an article is done.
        beside: Returns the article before (-1) or after (1) another one, None at the ends; in order
            of arrival until a list with an order of its own takes its place.

    Signals:
        project_opened: Another project is open, or none.
        article_opened: Another article lies on the desk, or none.
        changed(Changes): A step was done, undone or done again.
        span_chosen(Span | None): Another span is the chosen one.
        passage_wanted(Passage): The article view shall select these words and show them.
        flashed(int): The span of this row id is what the analyst asked for already.
        analyst_changed: Somebody else tags, or in another colour.
        told(str): A sentence for the status line, translated.
        refused(UserError): The analyst has to be told why something was not done.
    """

    project_opened = Signal()
    article_opened = Signal()
    changed = Signal(object)
    span_chosen = Signal(object)
    passage_wanted = Signal(object)
    flashed = Signal(int)
    analyst_changed = Signal()
    told = Signal(str)
    refused = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without a project.

        Args:
            language: Language of the window: ``en``, ``fr`` or ``uk``.
            parent: Owner of the session.
        """
        super().__init__(parent)
        self.language = language
        self.project: Project | None = None
        self.desk: OpenArticle | None = None
        self.chosen: Span | None = None
        self.marked: tuple[int, ...] = ()
        self.blind = False
        self.stack = QUndoStack(self)
        self.beside: Callable[[int, int], int | None] = self._arrived_beside

    # -- the project -------------------------------------------------------------------------

    def take(self, project: Project | None) -> None:
        """Close the project that is open and show another, or none."""
        if self.project is not None:
            # The views write their last things, a note or a place, while that project is open.
            self.open_article(None)
            self.project.close()
        self.stack.clear()
        self.project = project
        self.project_opened.emit()
        self.article_opened.emit()

    @property
    def path(self) -> Path | None:
        """Where the open project lies."""
        return self.project.path if self.project else None

    # -- the desk ----------------------------------------------------------------------------

    def open_article(self, article_id: int | None) -> None:
        """Put an article on the desk, or clear it; one that cannot be read leaves it as it is."""
        try:
            self.desk = self._read(article_id)
        except UserError as error:
            self.refused.emit(error)
        self.choose(None)
        self.article_opened.emit()

    def _read(self, article_id: int | None) -> OpenArticle | None:
        """Return an article as it lies on the desk, None for none."""
        if self.project is None or article_id is None:
            return None
        article = self.project.article(article_id)
        only = self._only(article)
        marks = self.project.marks(article_id)
        if only is not None:
            marks = [mark for mark in marks if mark[4] == only]
        return OpenArticle(
            article=article,
            text=self.project.text(article_id),
            spans=SpanIndex(marks),
            counts=Counter(map(itemgetter(3), marks)),
            directions=self.project.directions(article_id),
            only=only,
        )

    def _only(self, article: Article) -> int | None:
        """Return whose spans alone are seen in an article, None for everybody's."""
        if self.project is None or not self.blind or article.status == "done":
            return None
        return self.project.analyst.id

    def become(self, name: str) -> None:
        """Let another analyst tag from now on; the steps to undo stay."""
        self._turn(partial(Project.become, name=name))
        self.analyst_changed.emit()

    def set_blind(self, *, on: bool) -> None:
        """Keep the spans of other analysts away, or show them."""
        self.blind = on
        self._turn(None)
        self.analyst_changed.emit()

    def _turn(self, change: Callable[[Project], None] | None) -> None:
        """Change who looks at what, with the article put away and laid on the desk again."""
        if self.project is None:
            return
        article_id = self.desk.article.id if self.desk else None
        self.open_article(None)  # So that note and place are those of who wrote and read.
        try:
            if change is not None:
                change(self.project)
        except UserError as error:
            self.refused.emit(error)
        self.open_article(article_id)

    def span_with(self, passage: Passage, tag_id: int) -> Span | None:
        """Return the span that the analyst has with this tag on exactly this passage."""
        if self.project is None or self.desk is None:
            return None
        for mark in self.desk.spans.overlapping(passage.start, passage.end):
            mine = mark.analyst_id == self.project.analyst.id and mark.passage == passage
            span = self._whole(mark) if mine and mark.tag_id == tag_id else None
            if span is not None and span.layer == "individual":
                return span
        return None

    def choose(self, span: Mark | Span | None) -> None:
        """Make a span the chosen one, or none."""
        if isinstance(span, Mark):
            span = self._whole(span)
        self.marked = ()
        if span != self.chosen:
            self.chosen = span
            self.span_chosen.emit(span)

    def _whole(self, mark: Mark) -> Span | None:
        """Return the span of a mark, None when it cannot be read."""
        try:
            return self.project.span(mark.id) if self.project else None
        except UserError as error:
            self.refused.emit(error)
            return None

    def go_to(self, place: Place) -> None:
        """Show a place of the project: its article, then its words."""
        if self.project is None or not self.project.is_live(place.article_id):
            return
        if self.desk is None or self.desk.article.id != place.article_id:
            self.open_article(place.article_id)
        if place.passage is not None:
            self.passage_wanted.emit(place.passage)

    # -- edits -------------------------------------------------------------------------------

    def push(self, edit: Edit) -> bool:
        """Do an edit: first in the project, then on the undo stack, then in the views.

        Returns:
            Whether it was done; if not, ``refused`` has said why.
        """
        step = self._apply(edit)
        if step is None:
            return False
        if step.rows:
            self.stack.push(EditCommand(step))
            self.show(step.changes)
        return True

    def extend(self, edit: Edit) -> bool:
        """Do an edit as part of the step before it, so that one undo takes back both."""
        command = self._command(self.stack.index() - 1)
        if command is None:
            return self.push(edit)
        step = self._apply(edit)
        if step is None:
            return False
        command.step = command.step.followed_by(step)
        self.show(step.changes)
        return True

    def retract(self) -> None:
        """Take the last step back and forget it, as if its keys had not been pressed."""
        command = self._command(self.stack.index() - 1)
        if command is None or self.project is None:
            return
        try:
            changes = self.project.revert(command.step)
        except UserError as error:
            self.refused.emit(error)
            return
        command.setObsolete(True)
        self.stack.undo()
        self.show(changes)

    def undo(self) -> None:
        """Take the last step back, go to its place and name it."""
        command = self._command(self.stack.index() - 1)
        if command is not None and self.project is not None:
            self._step(
                command,
                self.project.revert,
                self.stack.undo,
                (self.tr("Undone: {label}, in ‹{title}›"), self.tr("Undone: {label}")),
            )

    def redo(self) -> None:
        """Do the step again that was undone last, go to its place and name it."""
        command = self._command(self.stack.index())
        if command is not None and self.project is not None:
            self._step(
                command,
                self.project.reapply,
                self.stack.redo,
                (self.tr("Redone: {label}, in ‹{title}›"), self.tr("Redone: {label}")),
            )

    def last_step(self) -> Step | None:
        """Return the step that the next undo takes back, None when there is none."""
        command = self._command(self.stack.index() - 1)
        return command.step if command else None

    def _apply(self, edit: Edit) -> Step | None:
        """Do an edit in the project, or say why not."""
        if self.project is None:
            return None
        try:
            return self.project.apply(edit)
        except UserError as error:
            self.refused.emit(error)
            return None

    def _step(
        self,
        command: EditCommand,
        act: Callable[[Step], Changes],
        follow: Callable[[], None],
        said: tuple[str, str],
    ) -> None:
        """Undo or redo one command: the project first, the stack after it, then the views.

        Args:
            command: The command.
            act: Does it in the project.
            follow: Steps the stack.
            said: What to tell of a step with a place, and of one without.
        """
        try:
            changes = act(command.step)
        except UserError as error:
            # A step that the disk refuses stays for another try.
            if error.text == NO_LONGER_APPLIES:
                command.setObsolete(True)
                follow()
            self.refused.emit(error)
            return
        follow()
        self.show(changes)
        label, (somewhere, anywhere) = self.label_of(command.step), said
        if changes.place is not None:
            self.go_to(changes.place)
            title = self._title(changes.place.article_id)
            self.told.emit(somewhere.format(label=label, title=title))
        else:
            self.told.emit(anywhere.format(label=label))

    def _command(self, position: int) -> EditCommand | None:
        """Return the command at a position of the stack."""
        if not 0 <= position < self.stack.count():
            return None
        command = self.stack.command(position)
        return command if isinstance(command, EditCommand) else None

    # -- showing -----------------------------------------------------------------------------

    def show(self, changes: Changes) -> None:
        """Bring the desk up to date with a change, then tell the views.

        Public for changes that a worker made; all others come through an edit.
        """
        desk = self.desk
        goes = desk is not None and desk.article.id in changes.removed_articles
        # Asked before the lists let go of it.
        other = self._neighbour(desk.article.id) if desk is not None and goes else None
        if desk is not None and self.project is not None:
            if desk.article.id in changes.changed_articles:
                desk.article = self.project.article(desk.article.id)
            # Who tags for the first time has just got a row.
            desk.only = None if desk.only is None else self.project.analyst.id
            desk.update(changes)
        self.changed.emit(changes)
        self._follow_chosen(changes)
        if changes.analysts:
            self.analyst_changed.emit()
        if goes:
            self.open_article(other)
        elif desk is not None and desk.only != self._only(desk.article):
            self._turn(None)  # Done, and no longer blind; or the other way round.

    def _follow_chosen(self, changes: Changes) -> None:
        """Keep the chosen span when it changed, let go of it when it is gone."""
        if self.chosen is None or self.chosen not in changes.removed_spans:
            return
        same = [span for span in changes.added_spans if span.id == self.chosen.id]
        self.choose(next(iter(same or changes.added_spans), None))

    def label_of(self, step: Step) -> str:
        """Return what a step is called, in the language of the window."""
        spans = step.changes.added_spans or step.changes.removed_spans
        tag = self.tag_name(spans[0].tag_id) if spans else ""
        return translated(step.label, tag=tag)

    def label_at(self, position: int) -> str | None:
        """Return the name of the step at a position of the stack, None where there is none."""
        command = self._command(position)
        return self.label_of(command.step) if command else None

    def tag_name(self, tag_id: int) -> str:
        """Return a tag's name in the language of the window."""
        if self.project is None:
            return ""
        tag = self.project.tag(tag_id)
        return tag.name(self.language)

    def _neighbour(self, article_id: int) -> int | None:
        """Return the article to open in place of one that goes away."""
        after = self.beside(article_id, 1)
        return self.beside(article_id, -1) if after is None else after

    def _arrived_beside(self, article_id: int, step: int) -> int | None:
        return self.project.article_beside(article_id, step) if self.project else None

    def _title(self, article_id: int) -> str:
        return self.project.article(article_id).details.title if self.project else ""
