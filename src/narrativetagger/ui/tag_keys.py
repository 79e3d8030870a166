# SPDX-License-Identifier: Apache-2.0
"""Digits become tags: the first saves the tag at once, the next refines it to a sub-tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from narrativetagger.core.passages import Passage
from narrativetagger.core.trimming import trim
from narrativetagger.project.bulk_edits import AddSpans, RetagSpans
from narrativetagger.project.edits import AddSpan, Retag
from narrativetagger.ui.session import Session


class TagKeys(QObject):
    """What the next digit means, and what it does to the selected passage.

    There is no time-out: a level stays open until a digit, ``0``, another passage or another
    command closes it.

    Attributes:
        level: Row id of the tag whose sub-tags the digits mean; None for the top tags.
        retagging: Whether digits give the chosen span another tag instead of adding one.
        lettering: Whether the next letter stands for a tag that has no digit.
        last_tag_id: Row id of the tag that was asked for last; None before the first.

    Signals:
        level_changed: ``level``, ``retagging`` or ``lettering`` is another.
        tag_flashed(int): The tag of this row id was asked for and is there already.
    """

    level_changed = Signal()
    tag_flashed = Signal(int)

    def __init__(
        self,
        session: Session,
        selected: Callable[[], Passage | None],
        parent: QObject | None = None,
    ) -> None:
        """Start at the top tags.

        Args:
            session: Where edits go.
            selected: Returns the passage selected in the text, untrimmed.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        self._selected = selected
        self._fresh: int | None = None
        self._all: tuple[Passage, ...] = ()
        self._all_fresh: tuple[int, ...] = ()
        self.level: int | None = None
        self.retagging = False
        self.lettering = False
        self.last_tag_id: int | None = None
        session.project_opened.connect(self._on_session_project_opened)

    def reset(self) -> None:
        """Go back to the top tags; the next digit starts anew."""
        self._all = self._all_fresh = ()
        self._open(None, None, retagging=False)

    def start_retagging(self) -> None:
        """Let the next digits give the chosen span another tag."""
        if self._session.chosen is None and not self._session.marked:
            self._session.told.emit(self.tr("Choose a span first, then retag it."))
            return
        self.reset()
        self._open(None, None, retagging=True)
        self._session.told.emit(self.tr("Retag: press the digit of the new tag, Esc to leave."))

    @Slot(object)
    def start_tagging_all(self, passages: Sequence[Passage]) -> None:
        """Let the next digits give a tag to many passages of the article."""
        desk = self._session.desk
        if desk is None:
            return
        self.reset()
        trimmed = (trim(desk.text, passage) for passage in passages)
        self._all = tuple(dict.fromkeys(passage for passage in trimmed if passage is not None))
        self._session.told.emit(
            self.tr("%n hit(s): press the digit of their tag, Esc to leave.", "", len(self._all))
        )

    def press(self, digit: int) -> None:
        """Act on a digit key.

        Args:
            digit: 0 to 9; 0 ends a level without a sub-tag.
        """
        project = self._session.project
        if project is None or self._session.desk is None:
            return
        if digit == 0:
            self.reset()
            return
        tag = project.codebook.digit(self.level, str(digit))
        if tag is None:
            self._session.told.emit(self.tr("No tag has the key {digit} here.").format(digit=digit))
        else:
            self.tag(tag.id)

    def await_letter(self) -> None:
        """Let the next letter stand for one of the tags of this level that have no digit."""
        project = self._session.project
        if project is None or not project.codebook.lettered(self.level):
            self._session.told.emit(self.tr("All tags here have a digit."))
            return
        self.lettering = True
        self.level_changed.emit()

    def press_letter(self, letter: str) -> None:
        """Act on the letter that was waited for; another key than a letter leaves it at that."""
        project = self._session.project
        self.lettering = False
        tag = project.codebook.lettered(self.level).get(letter) if project else None
        if tag is not None:
            self.tag(tag.id)
            return
        self.level_changed.emit()
        if letter:
            self._session.told.emit(self.tr("No tag has the letter {key} here.").format(key=letter))

    def repeat_last(self) -> None:
        """Give the tag that was given last."""
        if self.last_tag_id is None:
            self._session.told.emit(self.tr("Tag a passage first; then this repeats its tag."))
            return
        self.tag(self.last_tag_id)

    def tag(self, tag_id: int) -> None:
        """Give a tag to the selected passage, to all hits, or to the chosen span if retagging."""
        self.last_tag_id = tag_id
        if self._all:
            self._tag_all(tag_id)
            return
        if self.retagging:
            self._retag(tag_id)
            return
        passage = self._passage()
        if passage is None:
            self._session.told.emit(self.tr("Select a passage first, then tag it."))
            return
        if self._fresh is not None and self._is_below(tag_id):
            self._refine(self._fresh, passage, tag_id)
        else:
            self._add(passage, tag_id)

    def _tag_all(self, tag_id: int) -> None:
        """Tag all hits as one edit; a second digit refines it in the same undo step."""
        desk = self._session.desk
        if desk is None:
            return
        if self._all_fresh and self._is_below(tag_id):
            self._session.extend(RetagSpans(self._all_fresh, tag_id))
        elif self._session.push(AddSpans(desk.article.id, self._all, tag_id)):
            step = self._session.last_step()
            self._all_fresh = tuple(span.id for span in step.changes.added_spans) if step else ()
            self._session.told.emit(
                self.tr("%n passage(s) tagged: {tag}", "", len(self._all_fresh)).format(
                    tag=self._session.tag_name(tag_id)
                )
            )
        else:
            self.reset()
            return
        self._open(tag_id, None)
        if self.level is None:
            self.reset()

    def _add(self, passage: Passage, tag_id: int) -> None:
        """Tag a passage, or show the span that is there already."""
        desk = self._session.desk
        there = self._session.span_with(passage, tag_id)
        fresh = None
        if there is not None:
            self._flash(there.id, tag_id)
        elif desk:
            if not self._session.push(AddSpan(desk.article.id, passage, tag_id)):
                self.reset()  # The same digit tries again.
                return
            there = self._session.span_with(passage, tag_id)
            fresh = there.id if there else None
        self._session.choose(there)
        self._open(tag_id, fresh)

    def _refine(self, fresh: int, passage: Passage, tag_id: int) -> None:
        """Turn the span of the digit before into one with a sub-tag, in the same undo step."""
        there = self._session.span_with(passage, tag_id)
        if there is not None:
            self._session.retract()
            self._flash(there.id, tag_id)
            self._session.choose(there)
            self._open(tag_id, None)
        elif self._session.extend(Retag(fresh, tag_id)):
            self._open(tag_id, fresh)

    def _retag(self, tag_id: int) -> None:
        """Give the chosen span another tag; a second digit refines it in the same undo step."""
        chosen, marked = self._session.chosen, self._session.marked
        if marked:
            self._retag_marked(marked, tag_id)
            return
        if chosen is None:
            self.reset()
            return
        step = self._session.extend if self._fresh == chosen.id else self._session.push
        if chosen.tag_id != tag_id and not step(Retag(chosen.id, tag_id)):
            self.reset()
            return
        if self._session.chosen is None:  # It was folded into a twin, which is as it was.
            self._session.choose(self._session.span_with(chosen.passage, tag_id))
        span = self._session.chosen
        changed = span is not None and chosen.tag_id != tag_id
        self._open(tag_id, span.id if span and changed else self._fresh, retagging=True)

    def _retag_marked(self, span_ids: tuple[int, ...], tag_id: int) -> None:
        """Give another tag to several spans; a second digit refines it in the same undo step."""
        again = self._all_fresh == span_ids
        push = self._session.extend if again else self._session.push
        if not push(RetagSpans(span_ids, tag_id)):
            self.reset()
            return
        self._all_fresh = span_ids
        self._session.told.emit(self.tr("%n span(s) retagged.", "", len(span_ids)))
        self._open(tag_id, None, retagging=True)
        if not self.retagging:
            self._all_fresh = ()

    def _flash(self, span_id: int, tag_id: int) -> None:
        self._session.flashed.emit(span_id)
        self.tag_flashed.emit(tag_id)
        name = self._session.tag_name(tag_id)
        self._session.told.emit(self.tr("{tag} is on this passage already.").format(tag=name))

    def _passage(self) -> Passage | None:
        """Return the selected passage without what does not belong to its words."""
        selected, desk = self._selected(), self._session.desk
        return trim(desk.text, selected) if selected and desk else None

    def _is_below(self, tag_id: int) -> bool:
        """Tell whether a tag is a sub-tag of the open level."""
        project = self._session.project
        return (
            project is not None
            and self.level is not None
            and project.tag(tag_id).parent_id == self.level
        )

    def _open(self, tag_id: int | None, fresh: int | None, *, retagging: bool = False) -> None:
        """Let the next digit mean the sub-tags of a tag, if it has any."""
        project = self._session.project
        deeper = tag_id is not None and project is not None and project.codebook.children(tag_id)
        self.level = tag_id if deeper else None
        self._fresh = fresh if deeper else None
        self.lettering = False
        self.retagging = retagging and (tag_id is None or bool(deeper))
        self.level_changed.emit()

    @Slot()
    def _on_session_project_opened(self) -> None:
        self.last_tag_id = None
