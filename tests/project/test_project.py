# SPDX-License-Identifier: Apache-2.0
"""An open project; for what edits do to it in any order see ``test_any_edits``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.project_fixtures import (
    ANALYST,
    FRENCH,
    make_project,
    mark,
    rows_of,
    still_sources,
    tamper,
)

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.project import project as project_module
from narrativetagger.project.edits import (
    EditArticle,
    RemoveArticle,
    RemoveSpans,
    SetNote,
)
from narrativetagger.project.ledger import NO_LONGER_APPLIES, Ledger
from narrativetagger.project.lists import check
from narrativetagger.project.opening import open_project
from narrativetagger.project.project import Project
from narrativetagger.store.connection import Store
from narrativetagger.store.failures import DISK_FULL

# -- steps that do not fit, edits that fail ----------------------------------------------------


def test_an_undo_that_no_longer_fits_is_told_and_changes_nothing(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(SetNote(span_id, "eins"))
    project.apply(SetNote(span_id, "zwei"))
    before = rows_of(path)
    with pytest.raises(UserError) as told:
        project.revert(step)
    assert told.value.text == NO_LONGER_APPLIES
    assert rows_of(path) == before


def test_a_redo_that_no_longer_fits_is_told(project: Project, path: Path) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(SetNote(span_id, "eins"))
    project.revert(step)
    project.apply(RemoveSpans((span_id,)))
    before = rows_of(path)
    with pytest.raises(UserError):
        project.reapply(step)
    assert rows_of(path) == before


def test_an_undone_deletion_does_not_take_the_place_of_a_new_span(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    project.apply(RemoveSpans((span_id,)))
    assert mark(project, 1, "forces", "framing") > span_id


def test_a_span_does_not_come_back_where_another_stands_by_now(
    project: Project, path: Path
) -> None:
    span_id = mark(project, 1, "forces", "framing")
    step = project.apply(RemoveSpans((span_id,)))
    mark(project, 1, "forces", "framing")
    before = rows_of(path)
    with pytest.raises(UserError):
        project.revert(step)
    assert rows_of(path) == before


class Breaks:
    """An edit that writes and then fails, as a bug or a full disk would make one."""

    kind = "breaks"
    label = "breaks"

    def apply(self, ledger: Ledger) -> None:
        ledger.update("article", 1, {"title": "halb"})
        ledger.insert("analyst", {"uid": "u", "name": "n", "colour": "#000000", "created": "t"})
        raise RuntimeError("on the way")


def test_an_edit_that_fails_on_the_way_leaves_nothing(project: Project, path: Path) -> None:
    before = rows_of(path)
    log = project.store.rows("SELECT count(*) FROM log")
    with pytest.raises(RuntimeError):
        project.apply(Breaks())
    assert rows_of(path) == before
    assert project.store.rows("SELECT count(*) FROM log") == log
    mark(project, 1, "forces", "framing")
    assert check(path) == []


# -- reading and the file ----------------------------------------------------------------------


def test_articles_by_uid_neighbour_and_text(project: Project) -> None:
    first, second = project.articles(project.article_ids())
    assert project.article_id(first.uid) == 1
    assert project.article_id("nobody") is None
    assert project.article_beside(1, 1) == 2
    assert project.article_beside(2, -1) == 1
    assert project.article_beside(1, -1) is None
    assert (second.spans, second.status) == (0, "unread")
    assert project.has_text(FRENCH)
    assert not project.has_text(FRENCH + " ")


def test_a_removed_article_is_seen_only_by_its_row_id(project: Project) -> None:
    uid = project.article(1).uid
    project.apply(RemoveArticle(1))
    assert project.article_id(uid) is None
    assert not project.has_text(FRENCH)
    assert project.article(1).uid == uid


def test_spans_are_counted_by_selection(project: Project) -> None:
    mark(project, 1, "forces", "framing")
    mark(project, 2, "лінії", "framing.euphemism")
    uid = project.article(2).uid
    assert project.count_spans(Selection()) == 2
    assert project.count_spans(Selection(tags=("=framing",))) == 1
    assert project.count_spans(Selection(article_uids=(uid,), tags=("framing",))) == 1


def test_the_reading_position_is_neither_logged_nor_part_of_an_undo(
    project: Project, path: Path
) -> None:
    log = project.store.rows("SELECT count(*) FROM log")
    project.keep_position(2, 17)
    assert project.position(2) == 17
    assert project.position(1) == 0
    assert project.store.rows("SELECT count(*) FROM log") == log
    assert check(path) == []


def test_closing_leaves_one_file(project: Project, path: Path) -> None:
    mark(project, 1, "forces", "framing")
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    project.rest()
    assert path.with_name(f"{path.name}-wal").stat().st_size == 0
    project.rest()
    assert project.token


def test_a_closed_project_lies_alone_in_its_folder(path: Path) -> None:
    make_project(path, still_sources()).close()
    assert [file for file in path.parent.iterdir() if file.suffix != ".lock"] == [path]


def test_a_long_write_ahead_log_is_moved_into_the_file(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wal = path.with_name(f"{path.name}-wal")
    monkeypatch.setattr(project_module, "WAL_LIMIT", 1)
    step = project.apply(EditArticle(1, ArticleDetails(title="Titre")))
    assert wal.stat().st_size == 0
    project.revert(step)
    assert wal.stat().st_size == 0


@pytest.fixture
def second_store(project: Project, path: Path) -> Iterator[Store]:
    with Store.open(path, read_only=True) as store:
        yield store


def test_what_apply_did_is_on_the_disk_when_it_returns(
    project: Project, second_store: Store
) -> None:
    mark(project, 1, "forces", "framing")
    assert second_store.rows("SELECT quote FROM span") == [("forces",)]


def test_details_survive_as_they_are(project: Project) -> None:
    wanted = replace(
        project.article(1).details, outlet="Вісник", published="2026-03", source_reliability="B"
    )
    project.apply(EditArticle(1, wanted))
    assert project.article(1).details == wanted


def test_who_tampers_is_found_out(project: Project, path: Path) -> None:
    mark(project, 1, "forces", "framing")
    tamper(path, "UPDATE span SET note = 'x'")
    assert [problem.kind for problem in check(path)] == ["row"]


def test_a_log_that_cannot_be_moved_is_left_for_the_next_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_store: Store) -> bool:
        raise UserError(DISK_FULL, name=path.name)

    project = make_project(path, still_sources())
    mark(project, 1, "recule", "claim")
    with monkeypatch.context() as full:
        full.setattr(Store, "checkpoint", refuse)
        project.close()
    assert "could not be moved" in caplog.text
    with closing(open_project(path, project.sources, ANALYST)) as again:
        assert len(again.spans(1)) == 1
