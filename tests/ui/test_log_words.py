# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from tests.ui.hands import FRENCH, tag_id

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.logged_edits import LogFilter
from narrativetagger.core.passages import Passage
from narrativetagger.core.spans import Span
from narrativetagger.project.bulk_edits import AddSpans, RetagSpans
from narrativetagger.project.edits import (
    AddSpan,
    EditArticle,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
    SetNote,
)
from narrativetagger.project.history import History
from narrativetagger.project.project import Project
from narrativetagger.project.steps import Step
from narrativetagger.ui.log_words import LogWords, shortened
from narrativetagger.ui.plain import isolated
from narrativetagger.ui.session import Session

VILLAGES = Passage(FRENCH.index("trois"), FRENCH.index("trois villages") + 14)
COLONEL = Passage(FRENCH.index("le colonel"), FRENCH.index("le colonel") + 10)
ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def words(session: Session, project: Project) -> LogWords:
    words = LogWords("en", session)
    words.project = project
    return words


def said(project: Project, words: LogWords, back: int = 0) -> str:
    """What the log says of an edit so many edits ago, without marks of direction."""
    log = History(project, LogFilter())
    places, _ = log.below(log.newest() + 1)
    return words.sentence(log.edits(places)[back]).translate(ISOLATES)


def tag(project: Project, passage: Passage, code: str, article_id: int = 1) -> Span:
    (span,) = project.apply(AddSpan(article_id, passage, tag_id(project, code))).changes.added_spans
    return span


def rewrite(project: Project, column: str, value: str | None) -> None:
    """Change the newest entry of the log behind its back."""
    project.store.write(
        f"UPDATE log SET {column} = ? WHERE id = (SELECT max(id) FROM log)", (value,)
    )


def test_tagging(project: Project, words: LogWords) -> None:
    span = tag(project, VILLAGES, "morale.despair")
    quoted = f"“{span.quote}”"
    assert said(project, words) == f"Tagged {quoted} as Morale messaging › Despair"
    project.apply(Retag(span.id, tag_id(project, "claim")))
    assert said(project, words) == (
        f"Retagged {quoted} from Morale messaging › Despair to Battlefield claim"
    )
    project.apply(MoveEdges(span.id, COLONEL))
    moved = project.text(1)[COLONEL.start : COLONEL.end]
    assert said(project, words) == f"Moved an edge of Battlefield claim: {quoted} → “{moved}”"
    project.apply(SetNote(span.id, "Deux\nlignes"))
    assert said(project, words) == f"Note on “{moved}” (Battlefield claim): Deux lignes"
    project.apply(SetNote(span.id, ""))
    assert said(project, words) == f"Removed the note on “{moved}” (Battlefield claim)"
    project.apply(RemoveSpans((span.id,)))
    assert said(project, words) == f"Deleted “{moved}” (Battlefield claim)"


def test_tagging_all_hits(project: Project, words: LogWords) -> None:
    claim, morale = tag_id(project, "claim"), tag_id(project, "morale")
    step = project.apply(AddSpans(1, (VILLAGES, COLONEL), claim))
    assert said(project, words).startswith("Tagged 2 passage")
    ids = tuple(span.id for span in step.changes.added_spans)
    project.apply(RetagSpans(ids, morale))
    assert said(project, words).startswith("Retagged 2 span")
    project.apply(RetagSpans(ids[:1], claim))
    quote = step.changes.added_spans[0].quote
    assert said(project, words) == (
        f"Retagged “{quote}” from Morale messaging to Battlefield claim"
    )


def test_undo_and_redo(project: Project, words: LogWords) -> None:
    span = tag(project, VILLAGES, "claim")
    done = f"Deleted “{span.quote}” (Battlefield claim)"
    step = project.apply(RemoveSpans((span.id,)))
    project.revert(step)
    assert said(project, words) == f"Undo: {done}"
    project.reapply(step)
    assert said(project, words) == f"Redo: {done}"


def test_a_refined_tag_taken_back(project: Project, words: LogWords) -> None:
    added = project.apply(AddSpan(1, VILLAGES, tag_id(project, "claim")))
    span = added.changes.added_spans[0]
    refined = project.apply(Retag(span.id, tag_id(project, "claim.territory")))
    project.revert(added.followed_by(refined))
    assert said(project, words) == (f"Undo: Tagged “{span.quote}” as Battlefield claim › Territory")


def test_many_at_once(project: Project, words: LogWords) -> None:
    spans = [tag(project, Passage(start, start + 1), "claim") for start in range(6)]
    project.apply(RemoveSpans(tuple(span.id for span in spans)))
    assert said(project, words).startswith("Deleted 6 span")


@pytest.mark.parametrize("older_moves", [True, False])
def test_spans_that_become_one(project: Project, words: LogWords, older_moves: bool) -> None:
    first, second = tag(project, VILLAGES, "claim"), tag(project, COLONEL, "claim")
    project.apply(SetNote(second.id, "Vu"))
    if older_moves:
        project.apply(MoveEdges(first.id, COLONEL))
        assert said(project, words) == (
            f"Moved an edge of Battlefield claim: “{first.quote}” → “{second.quote}”, joined with "
            "the span that stood there"
        )
    else:
        project.apply(MoveEdges(second.id, VILLAGES))
        assert said(project, words) == (
            f"Joined “{second.quote}” (Battlefield claim) with a span that stood there"
        )


def test_retagging_onto_a_span_that_is_there(project: Project, words: LogWords) -> None:
    first, second = tag(project, VILLAGES, "claim"), tag(project, VILLAGES, "morale")
    project.apply(Retag(second.id, first.tag_id))
    assert said(project, words) == (
        f"Joined “{first.quote}” (Morale messaging) with a span that stood there"
    )


def test_the_status_that_goes_along_is_not_counted(project: Project, words: LogWords) -> None:
    step = project.apply(AddSpans(1, (VILLAGES, COLONEL), tag_id(project, "claim")))
    assert said(project, words).startswith("Tagged 2 passage")
    project.revert(step)
    assert said(project, words).startswith("Undo: Tagged 2 passage")
    added = project.apply(AddSpan(1, VILLAGES, tag_id(project, "framing")))
    (span,) = added.changes.added_spans
    refined = project.apply(Retag(span.id, tag_id(project, "framing.euphemism")))
    project.revert(added.followed_by(refined))
    assert said(project, words).startswith("Undo: Tagged “trois villages” as ")


def test_articles(project: Project, words: LogWords) -> None:
    assert said(project, words) == "Added the article ‹Відхід›"
    details = ArticleDetails(title="Відступ", outlet="Штаб", language="uk")
    project.apply(EditArticle(2, details))
    assert said(project, words) == "Changed details of ‹Відхід›: title, outlet"
    project.apply(RemoveArticle(2))
    assert said(project, words) == "Removed the article ‹Відступ›"


def test_the_beginning(project: Project, words: LogWords) -> None:
    assert said(project, words, back=2) == "Created the project"


ANALYST = '{"before":null,"after":{"name":"Олена"}}'


@pytest.mark.parametrize(
    ("kind", "entity", "payload", "sentence"),
    [
        ("add_analyst", "analyst", ANALYST, "Joined: Олена"),
        ("set_status", "reading", "unread", "Marked the article as unread"),
        ("set_status", "reading", "in_progress", "Marked the article as being read"),
        ("nothing_found", "reading", "done", "Read the article, nothing found"),
        ("undo set_status", "reading", "done", "Undo: Marked the article as read"),
        ("purge", "article", None, "Purged the article (its words are no longer kept)"),
        ("salvage", "article", '{"before":null,"after":{}}', "Salvaged from a damaged project"),
        ("save_copy", "meta", '{"before":null,"after":{}}', "Saved a copy of the project"),
        ("restore_backup", "meta", '{"before":null,"after":{}}', "Restored the project from"),
        ("import", "span", None, "Imported (its words were purged)"),
        ("weigh_span", "span", '{"before":null,"after":null}', "weigh_span"),
        ("set_star", "span", '{"before":null,"after":null}', "Chose a model example"),
        ("add_span", "span", None, "Tagged a passage (its words were purged)"),
        ("add_span", "span", "{]", "Tagged a passage (what the log says of it is damaged)"),
        ("redo weigh_span", "span", "{]", "Redo: weigh_span (what the log says of it is damaged)"),
    ],
)
def test_other_kinds(
    project: Project,
    words: LogWords,
    kind: str,
    entity: str,
    payload: str | None,
    sentence: str,
) -> None:
    if entity == "reading":
        after = f'{{"status":"{payload}"}}'
        undone = kind.startswith("undo")
        before, after = (after, "null") if undone else ("null", after)
        payload = f'{{"before":{before},"after":{after}}}'
    for column, value in (("kind", kind), ("entity", entity), ("payload", payload)):
        rewrite(project, column, value)
    assert said(project, words).startswith(sentence)


@pytest.mark.parametrize(
    "kind", ["add_span", "remove_spans", "move_edges", "retag", "set_note", "edit_article"]
)
@pytest.mark.parametrize("entity", ["tag", "article", "span"])
def test_a_kind_with_rows_of_another_is_told_in_short(
    project: Project, words: LogWords, kind: str, entity: str
) -> None:
    """Somebody may have written what no edit of ours writes; it must not stop the viewer."""
    rewrite(project, "kind", kind)
    rewrite(project, "entity", entity)
    rewrite(project, "payload", '{"before":null,"after":null}')
    assert said(project, words)


def test_a_tag_that_is_gone(project: Project, words: LogWords) -> None:
    tag(project, VILLAGES, "claim")
    words.project = None
    assert said(project, words).endswith(" as a tag that is gone")


def test_words_of_an_article_keep_their_direction_to_themselves(
    project: Project, words: LogWords
) -> None:
    project.apply(EditArticle(1, ArticleDetails(title="\u202eeltit")))
    project.apply(RemoveArticle(1))
    log = History(project, LogFilter())
    edit = log.edits(log.below(log.newest() + 1)[0])[0]
    assert words.sentence(edit) == "Removed the article ‹\u2068\u202eeltit\u2069›"
    assert isolated("x") == "\u2068x\u2069"


def test_long_texts_are_cut() -> None:
    assert shortened("à la\nligne", 20) == "à la ligne"
    assert shortened("abcd", 4) == "abcd"
    assert shortened("abc defg", 4) == "abc…"


def test_placeholders_in_a_quote_are_words(project: Project, words: LogWords) -> None:
    span = tag(project, VILLAGES, "claim")
    project.apply(SetNote(span.id, "{quote} {} %n"))
    assert said(project, words).endswith(": {quote} {} %n")


def test_all_steps_have_words(project: Project, words: LogWords, session: Session) -> None:
    """No kind that is written today is shown by its bare name."""
    span = tag(project, VILLAGES, "claim")
    steps: list[Step] = [
        project.apply(SetNote(span.id, "x")),
        project.apply(RemoveArticle(1)),
    ]
    for step in reversed(steps):
        project.revert(step)
    log = History(project, LogFilter())
    edits = log.edits(log.below(log.newest() + 1)[0])
    assert len(edits) == 8
    assert not [edit for edit in edits if edit.kind in words.sentence(edit)]
    assert isinstance(words, QObject)
