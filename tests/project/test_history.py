# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.project_fixtures import ANALYST, WORDS, mark, passage_of, tag_id, tamper

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.logged_edits import (
    AnalystFacts,
    EditRows,
    LogFilter,
    LoggedEdit,
    SpanFacts,
)
from narrativetagger.project import history
from narrativetagger.project.edits import (
    AddSpan,
    EditArticle,
    MoveEdges,
    RemoveArticle,
    RemoveSpans,
    Retag,
)
from narrativetagger.project.history import History
from narrativetagger.project.lists import list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.project.purge import purge_article
from narrativetagger.project.sources import Sources

FRENCH_WORDS = ("Repli", "bon", "ordre", "parle", "forces", "Un", "soldat", "recule")


def edits(project: Project, wanted: LogFilter | None = None) -> list[LoggedEdit]:
    """All edits of the log, the newest first."""
    log = History(project, wanted or LogFilter())
    places: list[EditRows] = []
    high = log.newest() + 1
    while high > 0:
        found, high = log.below(high)
        places += found
    return log.edits(places)


def kinds(project: Project, wanted: LogFilter | None = None) -> list[str]:
    return [f"{edit.turn} {edit.kind}".strip() for edit in edits(project, wanted)]


@pytest.fixture
def joined(made: Path, sources: Sources) -> Iterator[Project]:
    """A project with a span on each article, opened again by another analyst."""
    with closing(open_project(made, sources, "Jean")) as other:
        yield other


def test_a_new_project(project: Project) -> None:
    second, first, created = edits(project)
    assert (created.kind, created.analyst, created.article) == ("create_project", ANALYST, None)
    assert created.count == sum(e.kind == "create_project" for e in list_log(project.path)) >= 30
    assert created.changes[0].after == AnalystFacts(ANALYST)
    assert created.whole
    assert first.article is not None
    assert (first.kind, first.article.id, first.article.live) == ("add_article", 1, True)
    assert second.at > first.at > created.at


def test_short_stretches_find_the_same(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    mark(project, 1, WORDS, "framing")
    whole = edits(project)
    monkeypatch.setattr(history, "STRETCH", 1)
    assert edits(project) == whole


def test_what_came_since(project: Project) -> None:
    log = History(project, LogFilter())
    above = log.newest() + 1
    assert log.since(above, above) == []
    span_id = mark(project, 1, WORDS, "framing")
    assert [edit.kind for edit in log.edits(log.since(above, log.newest() + 1))] == ["add_span"]
    (span,) = (span for span in project.spans(1) if span.id == span_id)
    assert log.span(span.uid) == span
    project.apply(RemoveArticle(1))
    assert log.span(span.uid) is None


def test_one_article_or_one_analyst(joined: Project) -> None:
    mark(joined, 2, "бригад", "morale")
    of_article = kinds(joined, LogFilter(joined.article(2).uid))
    assert of_article == ["add_span", "add_span", "add_article"]
    assert kinds(joined, LogFilter("", joined.analyst.uid)) == ["add_span", "add_analyst"]
    assert kinds(joined, LogFilter(joined.article(1).uid, joined.analyst.uid)) == []
    assert edits(joined)[0].analyst == "Jean"


def test_an_edit_about_several_articles_is_cut_to_the_one_wanted(project: Project) -> None:
    ids = [mark(project, 1, WORDS, "framing"), mark(project, 2, "втеча", "morale")]
    project.apply(RemoveSpans(tuple(ids)))
    removed = edits(project)[0]
    assert (removed.count, removed.many_articles) == (2, True)
    cut = edits(project, LogFilter(project.article(2).uid))[0]
    assert (cut.kind, cut.count, cut.many_articles) == ("remove_spans", 1, False)
    assert cut.span is not None
    assert cut.span.quote == "втеча"


def test_many_spans_are_counted_and_few_of_them_read(project: Project) -> None:
    spans = [mark(project, 1, word, "framing") for word in FRENCH_WORDS]
    project.apply(RemoveSpans(tuple(spans)))
    removed = edits(project)[0]
    assert removed.count == len(FRENCH_WORDS) > history.READ == len(removed.changes)
    assert not removed.many_articles


def test_an_undo_tells_what_was_done(project: Project) -> None:
    span_id = mark(project, 1, WORDS, "framing")
    step = project.apply(Retag(span_id, tag_id(project, "morale")))
    project.revert(step)
    project.reapply(step)
    redone, undone, done = edits(project)[:3]
    assert (redone.turn, undone.turn, done.turn) == ("redo", "undo", "")
    assert {redone.kind, undone.kind, done.kind} == {"retag"}
    assert redone.changes == undone.changes == done.changes
    (change,) = done.changes
    assert isinstance(change.before, SpanFacts)
    assert isinstance(change.after, SpanFacts)
    assert change.before.tag_id == tag_id(project, "framing")
    assert change.after.tag_id == tag_id(project, "morale")


def test_a_step_of_two_edits_undone_is_one_change(project: Project) -> None:
    """As when a second digit refines a tag: the undo takes both back."""
    passage = passage_of(project, 1, WORDS)
    added = project.apply(AddSpan(1, passage, tag_id(project, "framing")))
    span_id = added.changes.added_spans[0].id
    refined = project.apply(Retag(span_id, tag_id(project, "framing.euphemism")))
    project.revert(added.followed_by(refined))
    undone = edits(project)[0]
    assert (undone.turn, undone.kind, undone.count) == ("undo", "retag", 2)
    change, reading = undone.changes
    assert reading.entity == "reading"
    assert change.before is None
    assert isinstance(change.after, SpanFacts)
    assert change.after.tag_id == tag_id(project, "framing.euphemism")


def test_an_article_has_the_title_of_today(project: Project) -> None:
    project.apply(EditArticle(1, ArticleDetails(title="Neuf")))
    project.apply(RemoveArticle(1))
    removed, *_, added, _created = edits(project)
    assert removed.article is not None
    assert (removed.article.title, removed.article.live) == ("Neuf", False)
    assert added.article is not None
    assert added.article.title == "Neuf"


def test_what_was_purged_is_told_without_words(project: Project) -> None:
    uid = project.article(1).uid
    mark(project, 1, WORDS, "framing")
    purge_article(project, uid)
    purged, added, *_ = edits(project)
    assert (purged.kind, purged.article, purged.purged) == ("purge", None, False)
    assert purged.whole
    assert (added.kind, added.purged, added.whole, added.changes) == ("add_span", True, True, ())
    assert kinds(project, LogFilter(uid)) == ["purge", "add_span", "add_article"]


def test_a_broken_entry_is_said_to_be_one(project: Project, path: Path) -> None:
    span_id = mark(project, 1, WORDS, "framing")
    project.apply(MoveEdges(span_id, passage_of(project, 1, "forces")))
    tamper(path, "UPDATE log SET payload = '{]' WHERE kind = 'add_span'")
    tamper(path, "UPDATE log SET analyst_uid = 'nobody' WHERE kind = 'add_span'")
    moved, added, *_ = edits(project)
    assert moved.whole
    assert (added.whole, added.purged, added.changes) == (False, False, ())
    assert added.analyst == "nobody"
    assert added.article is not None


def test_articles_are_found_by_words_of_their_title(project: Project) -> None:
    project.apply(EditArticle(2, ArticleDetails(title="Штаб МОВЧИТЬ")))
    project.apply(RemoveArticle(2))
    log = History(project, LogFilter())
    assert [one.id for one in log.articles_with("мовч", 5)] == [2]
    assert [one.id for one in log.articles_with("", 1)] == [2]
    assert log.articles_with("nulle part", 5) == []


def test_the_end_of_the_chain(project: Project, path: Path) -> None:
    entries = list(list_log(path))
    assert History(project, LogFilter()).chain_end() == (len(entries), entries[-1].hash)
