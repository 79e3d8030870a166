# SPDX-License-Identifier: Apache-2.0
"""Whatever is changed in the log, ``check`` finds, as far as a chain can prove it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.history import OTHERS, kinds, make_history, uid_of
from tests.project_fixtures import ANALYST, still_sources, tamper

from narrativetagger.cli import run
from narrativetagger.core.chain import LogEntry, entry_hash, payload_hash
from narrativetagger.project.lists import check, list_log
from narrativetagger.project.opening import open_project
from narrativetagger.project.purge import purge_article
from narrativetagger.project.sources import Sources


@pytest.fixture
def sources() -> Sources:
    return still_sources()


@pytest.fixture
def path(tmp_path: Path, sources: Sources) -> Path:
    """Where a project with three articles, six spans and two chains lies."""
    path = tmp_path / "front.ntag"
    make_history(path, sources)
    return path


def log_ids(path: Path, installation_uid: str) -> list[int]:
    """Row ids of the entries of one chain, in order."""
    return [
        row_id
        for row_id, entry in enumerate(list_log(path), start=1)
        if entry.installation_uid == installation_uid
    ]


def test_the_first_entry_is_cut_out(path: Path) -> None:
    tamper(path, "DELETE FROM log WHERE id = 1")
    assert kinds(path) == ["log", "row"]


def test_an_entry_in_the_middle_is_cut_out(path: Path) -> None:
    (removed,) = [n for n, entry in enumerate(list_log(path), 1) if entry.kind == "remove_spans"]
    tamper(path, "DELETE FROM log WHERE id = ?", removed)
    assert kinds(path) == ["log", "row"]
    tamper(path, "DELETE FROM log WHERE id = ?", removed - 1)
    assert kinds(path) == ["log"]


def test_the_end_of_another_chain_is_cut_off(path: Path) -> None:
    """The chain cannot tell; the row that came with the entry can."""
    last = log_ids(path, OTHERS)[-1]
    assert last < len(list(list_log(path)))
    tamper(path, "DELETE FROM log WHERE id = ?", last)
    (problem,) = check(path)
    assert (problem.kind, problem.uid) == ("row", uid_of(path, "span", 5))


def test_another_chain_is_cut_out_as_a_whole(path: Path) -> None:
    tamper(path, "DELETE FROM log WHERE installation_uid = ?", OTHERS)
    assert [problem.kind for problem in check(path)] == ["row", "row"]


def test_the_end_of_the_log_is_cut_off(path: Path) -> None:
    tamper(path, "DELETE FROM log WHERE id = (SELECT max(id) FROM log)")
    (problem,) = check(path)
    assert (problem.kind, problem.uid) == ("row", uid_of(path, "span", 6))


def test_an_end_that_is_cut_off_with_its_rows_shows_by_a_head_that_was_noted(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What docs/TRUST.md says that the chain alone cannot prove."""
    noted = list(list_log(path))[-1].hash
    tamper(path, "DELETE FROM log WHERE id = (SELECT max(id) FROM log)")
    tamper(path, "DELETE FROM span WHERE id = 6")
    assert check(path) == []
    assert run(["export", str(path), "-o", "-"]) == 0
    assert noted not in capsys.readouterr().err


@pytest.mark.parametrize("columns", ["id", "seq"])
def test_entries_that_changed_places(path: Path, columns: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for old, new in ((40, 9_999), (41, 40), (9_999, 41)):
            if columns == "seq":
                old, new = old - 1, new - 1
            connection.execute(f"UPDATE log SET {columns} = ? WHERE {columns} = ?", (new, old))
    assert "log" in kinds(path)


@pytest.mark.parametrize(
    "change",
    [
        "analyst_uid = 'x'",
        "at = '2020-01-01T00:00:00.000Z'",
        "kind = 'x'",
        "entity_uid = 'x'",
        "article_uid = 'x'",
        "edit_uid = 'x'",
        "installation_uid = 'x'",
        "payload = replace(payload, 'morale', 'claim')",
        "salt = 'x'",
        "payload_hash = 'x'",
        "prev_hash = 'x'",
        "hash = 'x'",
        "payload = NULL",
        "salt = NULL",
        "payload = NULL, salt = NULL",
    ],
)
def test_an_entry_that_was_changed(path: Path, change: str) -> None:
    tamper(path, f"UPDATE log SET {change} WHERE id = 5")
    assert "log" in kinds(path)


def rewritten(path: Path, entry: LogEntry, row_id: int) -> LogEntry:
    """Write an entry with hashes that fit it."""
    hashed = replace(entry, payload_hash=payload_hash(entry.salt or "", entry.payload or ""))
    hashed = replace(hashed, hash=entry_hash(hashed))
    sql = "UPDATE log SET payload = ?, payload_hash = ?, prev_hash = ?, hash = ? WHERE id = ?"
    said = (hashed.payload, hashed.payload_hash, hashed.prev_hash, hashed.hash)
    tamper(path, sql, *said, row_id)
    return hashed


def test_an_entry_that_was_written_anew_with_its_hashes(path: Path) -> None:
    row_id = log_ids(path, OTHERS)[0]
    entry = list(list_log(path))[row_id - 1]
    payload = (entry.payload or "").replace('"note":""', '"note":"x"')
    assert payload != entry.payload
    rewritten(path, replace(entry, payload=payload), row_id)
    tamper(path, "UPDATE span SET note = 'x' WHERE id = 4")
    (problem,) = check(path)
    assert problem.kind == "log"
    assert "does not follow the entry before it" in problem.message


# -- what was purged -----------------------------------------------------------------------------


@pytest.fixture
def purged(path: Path, sources: Sources) -> Path:
    """The project without its first article, deleted for good."""
    with closing(open_project(path, sources, ANALYST)) as project:
        purge_article(project, project.article(1).uid)
    return path


def test_a_purge_is_no_problem(purged: Path) -> None:
    assert any(entry.payload is None for entry in list_log(purged))
    assert check(purged) == []


@pytest.mark.parametrize("where", ["kind = 'purge'", "article_uid = ''", "entity = 'tag'"])
def test_an_entry_that_no_purge_may_empty(purged: Path, where: str) -> None:
    tamper(purged, f"UPDATE log SET payload = NULL, salt = NULL WHERE {where}")
    assert "log" in kinds(purged)


def test_an_entry_of_another_article(purged: Path) -> None:
    uid = uid_of(purged, "article", 2)
    tamper(purged, "UPDATE log SET payload = NULL, salt = NULL WHERE article_uid = ?", uid)
    assert "log" in kinds(purged)


def test_a_row_of_a_purged_article_that_is_there(purged: Path) -> None:
    (uid,) = {entry.entity_uid for entry in list_log(purged) if entry.kind == "purge"}
    spans = {
        entry.entity_uid
        for entry in list_log(purged)
        if entry.article_uid == uid and entry.entity == "span"
    }
    tamper(purged, "UPDATE span SET uid = ? WHERE id = 5", min(spans))
    found = {problem.uid: problem.message for problem in check(purged) if problem.kind == "row"}
    assert found[min(spans)] == "This row of span is there, though its article was purged."


def test_a_tombstone_that_was_cut_off(purged: Path) -> None:
    tamper(purged, "DELETE FROM log WHERE kind = 'purge'")
    assert kinds(purged) == ["log"]
