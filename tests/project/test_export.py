# SPDX-License-Identifier: Apache-2.0
"""An export is whole, true, or not there at all."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from pathlib import Path

import pytest
from tests.hostile_files import write_nonsense
from tests.project_fixtures import FRENCH, WORDS, make_project, mark, passage_of, tag_id, tamper

from narrativetagger.core.columns import SPAN_COLUMNS
from narrativetagger.core.errors import UserError
from narrativetagger.project.edits import AddSpan, RemoveArticle
from narrativetagger.project.export import CancelledError, export_spans, export_to_stream
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.project import BAD_QUOTES, BAD_TEXT, Project
from narrativetagger.project.sources import Sources
from narrativetagger.store.failures import DAMAGED, NOT_FOUND
from narrativetagger.store.selecting import NO_ANALYST, NO_ARTICLE, NO_TAG
from narrativetagger.writers.csv_file import GUARDED
from narrativetagger.writers.new_file import EXISTS, NO_FOLDER

QUOTED = "«\u00a0regroupement des forces\u202f!\u00a0» 🪖\nUn soldat\u00a0: “On"


@pytest.fixture
def path(project: Project, path: Path) -> Path:
    """A project that stays open for writing, with three spans."""
    mark(project, 2, "втеча", "morale", "=HYPERLINK()")
    mark(project, 1, WORDS, "framing.euphemism")
    mark(project, 1, QUOTED, "framing")
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "spans.csv"


def job(path: Path, target: Path, **changes: object) -> ExportJob:
    return ExportJob(project=str(path), target=str(target), **changes)


def table(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_data_profile_reads_back_to_the_same_spans(
    path: Path, project: Project, target: Path
) -> None:
    assert export_spans(job(path, target)).rows == 3
    rows = table(target)
    assert tuple(rows[0]) == SPAN_COLUMNS
    expected = [span for article_id in (1, 2) for span in project.spans(article_id)]
    for row, span in zip(rows, expected, strict=True):
        text = project.text(span.article_id)
        start, end = int(row["start"]), int(row["end"])
        assert (row["span_uid"], row["quote"], row["note"]) == (span.uid, span.quote, span.note)
        assert row["quote"] == text[start:end]
        utf16 = text.encode("utf-16-le")[2 * int(row["start_utf16"]) : 2 * int(row["end_utf16"])]
        assert utf16.decode("utf-16-le") == row["quote"]
        assert row["prefix"] + row["quote"] + row["suffix"] in text
    assert rows[0]["quote"] == QUOTED


def test_the_spreadsheet_profile_runs_nothing(path: Path, target: Path) -> None:
    export_spans(job(path, target, profile="spreadsheet", delimiter=";", language="fr"))
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows[0]) == len(SPAN_COLUMNS) + 1
    assert len(set(rows[0])) == len(rows[0])
    note = SPAN_COLUMNS.index("note")
    guarded = {row[note]: row[-1] for row in rows[1:]}
    assert guarded["'=HYPERLINK()"] == "note"
    assert rows[3][SPAN_COLUMNS.index("tag_name")] == "Action sur le moral"
    assert GUARDED not in SPAN_COLUMNS


@pytest.mark.parametrize(
    ("tags", "quotes"),
    [
        (("framing",), [QUOTED, WORDS]),
        (("=framing",), [QUOTED]),
        (("framing.euphemism", "morale"), [WORDS, "втеча"]),
        (("claim",), []),
    ],
)
def test_tags_are_chosen_with_or_without_sub_tags(
    tags: tuple[str, ...], quotes: list[str], path: Path, target: Path
) -> None:
    assert export_spans(job(path, target, tags=tags)).rows == len(quotes)
    assert [row["quote"] for row in table(target)] == quotes


def test_articles_and_analysts_are_chosen(path: Path, project: Project, target: Path) -> None:
    uid = project.article(2).uid
    assert export_spans(job(path, target, article_uids=(uid,))).rows == 1
    assert export_spans(job(path, target, analysts=(project.analyst.name,), force=True)).rows == 3


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ({"tags": ("joy",)}, NO_TAG),
        ({"article_uids": ("nobody",)}, NO_ARTICLE),
        ({"analysts": ("nobody",)}, NO_ANALYST),
    ],
)
def test_a_choice_of_what_is_not_there_writes_no_file(
    wanted: dict[str, tuple[str, ...]], sentence: str, path: Path, target: Path
) -> None:
    with pytest.raises(UserError) as told:
        export_spans(job(path, target, **wanted))
    assert told.value.text == sentence
    assert list(target.parent.iterdir()) == []


def test_removed_articles_are_left_out(path: Path, project: Project, target: Path) -> None:
    project.apply(RemoveArticle(1))
    assert export_spans(job(path, target)).rows == 1


def test_without_spans_the_header_is_written(path: Path, project: Project, target: Path) -> None:
    for article_id in (1, 2):
        project.apply(RemoveArticle(article_id))
    assert export_spans(job(path, target)).rows == 0
    assert target.read_bytes() == f"{','.join(SPAN_COLUMNS)}\r\n".encode()


def test_a_file_that_is_there_stays_unless_forced(path: Path, target: Path) -> None:
    target.write_text("precious", encoding="utf-8")
    with pytest.raises(UserError) as told:
        export_spans(job(path, target))
    assert told.value.text == EXISTS
    assert target.read_text(encoding="utf-8") == "precious"
    assert export_spans(job(path, target, force=True)).rows == 3
    assert len(table(target)) == 3


@pytest.mark.parametrize("force", [True, False])
def test_cancelled_it_leaves_what_was_there(force: bool, path: Path, target: Path) -> None:
    if force:
        target.write_text("precious", encoding="utf-8")
    with pytest.raises(CancelledError):
        export_spans(job(path, target, force=force), cancelled=lambda: True)
    if force:
        assert target.read_text(encoding="utf-8") == "precious"
    assert list(target.parent.iterdir()) == ([target] if force else [])


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE span SET quote = 'regroupement des farces' WHERE id = 2",
        "UPDATE span SET prefix = '' WHERE id = 2",
        "UPDATE span SET start_utf16 = 0 WHERE id = 2",
        "UPDATE body SET text = 'X' || text WHERE article_id = 1",
        "UPDATE body SET text = text || 'X' WHERE article_id = 1",
    ],
)
def test_a_quote_that_is_not_in_the_text_is_no_evidence(
    sql: str, path: Path, project: Project, target: Path
) -> None:
    target.write_text("precious", encoding="utf-8")
    tamper(path, sql)
    with pytest.raises(UserError) as told:
        export_spans(job(path, target, force=True))
    assert told.value.text == (BAD_TEXT if "body" in sql else BAD_QUOTES)
    assert target.read_text(encoding="utf-8") == "precious"
    # What it does not concern may go.
    uid = project.article(2).uid
    assert export_spans(job(path, target, article_uids=(uid,), force=True)).rows == 1


def test_a_stream_gets_the_same_bytes(path: Path, target: Path) -> None:
    export_spans(job(path, target))
    stream = io.BytesIO()
    export_to_stream(job(path, Path("-")), stream)
    assert stream.getvalue() == target.read_bytes()
    assert not stream.closed


def test_a_stream_gets_nothing_that_is_not_true(path: Path) -> None:
    tamper(path, "UPDATE span SET quote = 'Faux' WHERE id = 1")
    stream = io.BytesIO()
    with pytest.raises(UserError):
        export_to_stream(job(path, Path("-")), stream)
    assert stream.getvalue() == b""


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE span SET note = CAST(note AS BLOB) WHERE id = 1",
        "UPDATE span SET note = 1 WHERE id = 1",
        "UPDATE span SET note = NULL WHERE id = 1",
        "UPDATE span SET created = x'ff' WHERE id = 1",
        "UPDATE span SET occurrence = x'31' WHERE id = 1",
        "UPDATE span SET page = x'31' WHERE id = 1",
        "UPDATE article SET outlet = x'ff' WHERE id = 1",
        "UPDATE original SET sha256 = CAST(sha256 AS BLOB) WHERE id = 1",
    ],
)
@pytest.mark.parametrize("profile", ["data", "spreadsheet"])
def test_a_cell_that_nobody_wrote_is_no_evidence(
    sql: str, profile: str, sources: Sources, target: Path
) -> None:
    made = target.with_name("made.ntag")
    with closing(make_project(made, sources)) as project:
        mark(project, 1, WORDS, "framing", "Première lecture")
        mark(project, 2, "втеча", "morale")
        uid = project.article(2).uid
    write_nonsense(made, sql)
    target.write_text("precious", encoding="utf-8")
    stream = io.BytesIO()
    for export in (
        lambda: export_spans(job(made, target, profile=profile, force=True)),
        lambda: export_to_stream(job(made, Path("-"), profile=profile), stream),
    ):
        with pytest.raises(UserError) as told:
            export()
        assert told.value.text == DAMAGED
    assert target.read_text(encoding="utf-8") == "precious"
    assert stream.getvalue() == b""
    # What it does not concern may go.
    assert export_spans(job(made, target, article_uids=(uid,), force=True)).rows == 1


def test_progress_counts_up_to_all(path: Path, project: Project, target: Path) -> None:
    seen: list[tuple[int, int]] = []
    export_spans(job(path, target), on_progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (3, 3)


def test_missing_project_and_missing_folder_are_told(path: Path, target: Path) -> None:
    with pytest.raises(UserError) as told:
        export_spans(job(target.parent / "gone.ntag", target))
    assert told.value.text == NOT_FOUND
    with pytest.raises(UserError) as told:
        export_spans(job(path, target.parent / "gone" / "spans.csv"))
    assert told.value.text == NO_FOLDER


def test_what_is_written_meanwhile_is_in_it_wholly_or_not_at_all(
    path: Path, project: Project, target: Path
) -> None:
    def write_on(_done: int, _total: int) -> None:
        passage = passage_of(project, 1, FRENCH[:5])
        project.apply(AddSpan(1, passage, tag_id(project, "claim")))

    assert export_spans(job(path, target), on_progress=write_on).rows == 3
    assert export_spans(job(path, target, force=True)).rows == 4
