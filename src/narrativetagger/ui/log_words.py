# SPDX-License-Identifier: Apache-2.0
"""What an edit of the log did, in a sentence in the language of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from narrativetagger.core.articles import DETAIL_NAMES, ArticleDetails
from narrativetagger.core.logged_edits import (
    AnalystFacts,
    Facts,
    LoggedChange,
    LoggedEdit,
    ReadingFacts,
    SpanFacts,
)
from narrativetagger.project.project import Project
from narrativetagger.ui.plain import isolated

SHORT, LONG = 90, 600
"""How many code points of a quote or note are shown, in a line and where there is room."""

F = TypeVar("F", bound=Facts)


class LogWords(QObject):
    """Puts edits into words."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Start without a project.

        Args:
            language: Language of the window, for the names of tags.
            parent: Owner of this object.
        """
        super().__init__(parent)
        self.project: Project | None = None
        self._language = language
        self._most = SHORT
        self._worded: dict[str, Callable[[LoggedEdit], str]] = {
            "add_span": self._add_span,
            "add_spans": self._add_span,
            "remove_spans": self._remove_spans,
            "move_edges": self._move_edges,
            "retag": self._retag,
            "retag_spans": self._retag_spans,
            "set_note": self._set_note,
            "set_flag": self._set_flag,
            "set_star": self._set_star,
            "split_span": self._split_span,
            "merge_spans": self._merge_spans,
            "add_article": self._add_article,
            "edit_article": self._edit_article,
            "remove_article": self._remove_article,
            "add_analyst": self._add_analyst,
            "set_status": self._set_status,
            "nothing_found": self._nothing_found,
            "import": self._import,
        }

    def sentence(self, edit: LoggedEdit, most: int = SHORT) -> str:
        """Return what an edit did.

        Args:
            edit: The edit.
            most: How many code points of a quote or note to show.
        """
        self._most = most
        said = self._without_turn(edit)
        if edit.turn == "undo":
            return self.tr("Undo: {what}").format(what=said)
        return self.tr("Redo: {what}").format(what=said) if edit.turn == "redo" else said

    def _without_turn(self, edit: LoggedEdit) -> str:
        worded = self._worded.get(edit.kind)
        if worded is not None and edit.whole and not edit.purged:
            return worded(edit) or self._in_short(edit.kind)
        short = self._in_short(edit.kind)
        if not edit.whole:
            return self.tr("{what} (what the log says of it is damaged)").format(what=short)
        if edit.purged:
            return self.tr("{what} (its words were purged)").format(what=short)
        return short

    def _in_short(self, kind: str) -> str:
        """Return what an edit did without saying to what; the name of a kind nobody knows."""
        return {
            "create_project": self.tr("Created the project"),
            "add_analyst": self.tr("An analyst joined"),
            "add_article": self.tr("Added an article"),
            "edit_article": self.tr("Changed details of an article"),
            "remove_article": self.tr("Removed an article"),
            "add_span": self.tr("Tagged a passage"),
            "add_spans": self.tr("Tagged passages"),
            "remove_spans": self.tr("Deleted spans"),
            "move_edges": self.tr("Moved an edge of a span"),
            "retag": self.tr("Retagged a span"),
            "retag_spans": self.tr("Retagged spans"),
            "set_note": self.tr("Wrote a note on a span"),
            "set_flag": self.tr("Raised or lifted a doubt about a span"),
            "set_flags": self.tr("Raised or lifted doubts about spans"),
            "set_star": self.tr("Chose a model example, or no longer"),
            "split_span": self.tr("Split a span"),
            "merge_spans": self.tr("Merged two spans"),
            "set_tag_colour": self.tr("Changed the colour of a tag"),
            "set_analyst_colour": self.tr("Changed the colour of an analyst"),
            "set_status": self.tr("Changed how far an article is read"),
            "nothing_found": self.tr("Read the article, nothing found"),
            "import": self.tr("Imported"),
            "purge": self.tr("Purged the article (its words are no longer kept)"),
            "save_copy": self.tr("Saved a copy of the project"),
            "restore_backup": self.tr("Restored the project from a backup"),
            "salvage": self.tr("Salvaged from a damaged project"),
        }.get(kind, kind)

    # -- spans -------------------------------------------------------------------------------

    def _add_span(self, edit: LoggedEdit) -> str:
        if edit.count > 1 and _spans(edit) > 1:
            return self.tr("Tagged %n passage(s)", "", edit.count)
        span = _last(edit, SpanFacts)
        text = self.tr("Tagged {quote} as {tag}")
        return text.format(quote=self._quote(span.quote), tag=self._tag(span)) if span else ""

    def _remove_spans(self, edit: LoggedEdit) -> str:
        if edit.count > 1:
            return self.tr("Deleted %n span(s)", "", edit.count)
        span = _last(edit, SpanFacts)
        text = self.tr("Deleted {quote} ({tag})")
        return text.format(quote=self._quote(span.quote), tag=self._tag(span)) if span else ""

    def _retag_spans(self, edit: LoggedEdit) -> str:
        if edit.count == 1:
            return self._retag(edit)
        return self.tr("Retagged %n span(s)", "", edit.count)

    def _move_edges(self, edit: LoggedEdit) -> str:
        before, after = _pair(edit, SpanFacts)
        if before is None or after is None or before.passage == after.passage:
            return self._joined(edit)
        text = self.tr("Moved an edge of {tag}: {old} → {new}")
        said = text.format(
            tag=self._tag(after), old=self._quote(before.quote), new=self._quote(after.quote)
        )
        return self._with_joined(edit, said)

    def _retag(self, edit: LoggedEdit) -> str:
        before, after = _pair(edit, SpanFacts)
        if after is not None and before is None:  # A tag refined by a second digit, taken back.
            return self._add_span(edit)
        if before is None or after is None or before.tag_id == after.tag_id:
            return self._joined(edit)
        text = self.tr("Retagged {quote} from {old} to {new}")
        said = text.format(
            quote=self._quote(after.quote), old=self._tag(before), new=self._tag(after)
        )
        return self._with_joined(edit, said)

    def _with_joined(self, edit: LoggedEdit, said: str) -> str:
        """Add that another span went up in this one."""
        if _spans(edit) == 1:
            return said
        return self.tr("{what}, joined with the span that stood there").format(what=said)

    def _joined(self, edit: LoggedEdit) -> str:
        """Tell of a span that went up in another one."""
        gone = next((one.before for one in edit.changes if one.after is None), None)
        if not isinstance(gone, SpanFacts):
            return ""
        text = self.tr("Joined {quote} ({tag}) with a span that stood there")
        return text.format(quote=self._quote(gone.quote), tag=self._tag(gone))

    def _set_note(self, edit: LoggedEdit) -> str:
        span = _last(edit, SpanFacts)
        if span is None:
            return ""
        facts = {"tag": self._tag(span), "quote": self._quote(span.quote)}
        if not span.note:
            return self.tr("Removed the note on {quote} ({tag})").format(**facts)
        note = isolated(shortened(span.note, self._most))
        return self.tr("Note on {quote} ({tag}): {note}").format(**facts, note=note)

    def _set_flag(self, edit: LoggedEdit) -> str:
        span = _last(edit, SpanFacts)
        if span is None:
            return ""
        if not span.flag:
            return self._about_span(span, self.tr("No more doubt about {quote} ({tag})"))
        said = self._about_span(span, self.tr("Doubt about {quote} ({tag})"))
        note = isolated(shortened(span.flag_note, self._most))
        return f"{said}: {note}" if span.flag_note else said

    def _set_star(self, edit: LoggedEdit) -> str:
        span = _last(edit, SpanFacts)
        if span is None:
            return ""
        if span.star:
            return self._about_span(span, self.tr("Model example of {tag}: {quote}"))
        return self._about_span(span, self.tr("No longer a model example of {tag}: {quote}"))

    def _split_span(self, edit: LoggedEdit) -> str:
        before, _after = _pair(edit, SpanFacts)
        text = self.tr("Split {quote} ({tag}) in two")
        return self._about_span(before, text) if before else ""

    def _merge_spans(self, edit: LoggedEdit) -> str:
        _before, after = _pair(edit, SpanFacts)
        text = self.tr("Merged two spans into {quote} ({tag})")
        return self._about_span(after, text) if after else ""

    def _about_span(self, span: SpanFacts, text: str) -> str:
        return text.format(tag=self._tag(span), quote=self._quote(span.quote))

    # -- articles and analysts ---------------------------------------------------------------

    def _add_article(self, edit: LoggedEdit) -> str:
        return self._about_article(edit, self.tr("Added the article ‹{title}›"))

    def _remove_article(self, edit: LoggedEdit) -> str:
        return self._about_article(edit, self.tr("Removed the article ‹{title}›"))

    def _about_article(self, edit: LoggedEdit, text: str) -> str:
        details = _last(edit, ArticleDetails)
        return text.format(title=_title(details)) if details else ""

    def _edit_article(self, edit: LoggedEdit) -> str:
        before, after = _pair(edit, ArticleDetails)
        if before is None or after is None:
            return ""
        names = self._detail_names()
        changed = [
            names[name] for name in DETAIL_NAMES if getattr(before, name) != getattr(after, name)
        ]
        text = self.tr("Changed details of ‹{title}›: {names}")
        return text.format(title=_title(before), names=", ".join(changed)) if changed else ""

    def _add_analyst(self, edit: LoggedEdit) -> str:
        analyst = _last(edit, AnalystFacts)
        text = self.tr("Joined: {name}")
        return text.format(name=isolated(shortened(analyst.name, SHORT))) if analyst else ""

    def _set_status(self, edit: LoggedEdit) -> str:
        reading = _last(edit, ReadingFacts)
        if reading is None:
            return ""
        return {
            "unread": self.tr("Marked the article as unread"),
            "in_progress": self.tr("Marked the article as being read"),
            "done": self.tr("Marked the article as read"),
        }[reading.status]

    def _nothing_found(self, edit: LoggedEdit) -> str:
        reading = _last(edit, ReadingFacts)
        return self.tr("Read the article, nothing found") if reading else ""

    def _import(self, edit: LoggedEdit) -> str:
        return self.tr("Imported %n row(s)", "", edit.count)

    # -- parts of sentences ------------------------------------------------------------------

    def _quote(self, text: str) -> str:
        return self.tr("“{quote}”").format(quote=isolated(shortened(text, self._most)))

    def _tag(self, span: SpanFacts) -> str:
        """Return the names of a tag and of those above it, in the language of the window."""
        for book in self.project.codebooks if self.project else ():
            if any(tag.id == span.tag_id for tag in book.tags):
                return " › ".join(tag.name(self._language) for tag in book.ancestors(span.tag_id))
        return self.tr("a tag that is gone")

    def _detail_names(self) -> dict[str, str]:
        return {
            "title": self.tr("title"),
            "outlet": self.tr("outlet"),
            "outlet_type": self.tr("type of outlet"),
            "country": self.tr("country"),
            "language": self.tr("language"),
            "translation_of": self.tr("what it was translated from"),
            "translator": self.tr("translator"),
            "author": self.tr("author"),
            "published": self.tr("date published"),
            "collected": self.tr("date collected"),
            "url": self.tr("URL"),
            "archive_url": self.tr("archive URL"),
            "source_reliability": self.tr("reliability of the source"),
            "handling": self.tr("handling"),
            "note": self.tr("note"),
        }


def shortened(text: str, most: int) -> str:
    """Return a text as one line of so many code points at most, its cut shown."""
    line = " ".join(text[: most + 1].split("\n"))
    return f"{line[:most].rstrip()}…" if len(text) > most else line


def _title(details: ArticleDetails) -> str:
    return isolated(shortened(details.title, SHORT))


def _spans(edit: LoggedEdit) -> int:
    """Return how many of the changes that were read are about spans."""
    return sum(change.entity == "span" for change in edit.changes)


def _last(edit: LoggedEdit, kind: type[F]) -> F | None:
    """Return what the first change about a kind of row left, or what it took away."""
    return next(filter(None, reversed(_pair(edit, kind))), None)


def _pair(edit: LoggedEdit, kind: type[F]) -> tuple[F | None, F | None]:
    """Return the first row of a kind that is there after an edit, else one that it took away."""
    pairs = [_narrowed(change, kind) for change in edit.changes]
    told = [pair for pair in pairs if pair != (None, None)]
    kept = [pair for pair in told if pair[1] is not None]
    return next(iter(kept or told), (None, None))


def _narrowed(change: LoggedChange, kind: type[F]) -> tuple[F | None, F | None]:
    before = change.before if isinstance(change.before, kind) else None
    return before, change.after if isinstance(change.after, kind) else None
