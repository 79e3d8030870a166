# SPDX-License-Identifier: Apache-2.0
"""Whatever is changed behind the program's back, ``check`` finds and names it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import pytest
from tests.e2e.history import OTHERS, kinds, make_history, uid_of
from tests.project_fixtures import still_sources, tamper

from narrativetagger.cli import run
from narrativetagger.project.lists import check, list_log


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a project with three articles, six spans and two chains lies."""
    path = tmp_path / "front.ntag"
    make_history(path, still_sources())
    return path


def test_nothing_is_found_where_nothing_was_changed(path: Path) -> None:
    assert check(path) == []
    assert {entry.installation_uid for entry in list_log(path)} > {OTHERS}


# -- texts and originals -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("regroupement", "retraite", ["quote", "text"]),
        ("Repli", "Fuite", ["text"]),
        ("encore.”", "encore!”", ["quote", "text"]),
        ("\n\n", "\n \n", ["quote", "text"]),
    ],
)
def test_an_edited_text(path: Path, old: str, new: str, found: list[str]) -> None:
    sql = "UPDATE body SET text = replace(text, ?, ?) WHERE article_id = 1"
    tamper(path, sql, old, new)
    assert kinds(path) == found
    texts = [problem.uid for problem in check(path) if problem.kind == "text"]
    assert texts == [uid_of(path, "article", 1)]


def test_a_text_that_is_far_from_any_span(path: Path) -> None:
    tamper(path, "UPDATE body SET text = replace(text, 'Родина', 'Родини') WHERE article_id = 2")
    ((kind, uid),) = [(problem.kind, problem.uid) for problem in check(path)]
    assert (kind, uid) == ("text", uid_of(path, "article", 2))


def test_a_text_that_was_edited_together_with_its_hash(path: Path) -> None:
    text = "Le front rompt. Le front tient.\nOui."
    digest = sha256(text.encode()).hexdigest()
    tamper(path, "UPDATE body SET text = ? WHERE article_id = 3", text)
    tamper(path, "UPDATE article SET text_sha256 = ? WHERE id = 3", digest)
    assert kinds(path) == ["paragraph", "quote", "row"]


def test_a_text_that_is_gone(path: Path) -> None:
    tamper(path, "DELETE FROM body WHERE article_id = 3")
    assert kinds(path) == ["text"]


@pytest.mark.parametrize(
    "change",
    [
        "bytes = x'00'",
        "sha256 = 'x'",
        "uid = 'x'",
        "size = size + 1",
        "compression = CASE compression WHEN 'none' THEN 'zlib' ELSE 'none' END",
    ],
)
def test_a_changed_original(path: Path, change: str) -> None:
    tamper(path, f"UPDATE original SET {change} WHERE id = 1")
    assert kinds(path) == ["original"]


def test_an_original_that_was_exchanged_with_all_that_is_said_of_it(path: Path) -> None:
    other = b"Victoire en bon ordre\n"
    digest = sha256(other).hexdigest()
    sql = "UPDATE original SET compression = 'none', bytes = ?, size = ?, sha256 = ?, uid = ?"
    uid = str(uuid5(NAMESPACE_OID, digest))
    tamper(path, f"{sql} WHERE id = 1", other, len(other), digest, uid)
    ((kind, about),) = [(problem.kind, problem.uid) for problem in check(path)]
    assert (kind, about) == ("original", uid_of(path, "article", 1))


def test_an_original_that_nobody_kept(path: Path) -> None:
    sql = "INSERT INTO original (uid, sha256, compression, bytes, size) VALUES (?, ?, 'none', ?, 1)"
    digest = sha256(b"x").hexdigest()
    tamper(path, sql, str(uuid5(NAMESPACE_OID, digest)), digest, b"x")
    assert kinds(path) == ["original"]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE paragraph SET start = start + 1 WHERE article_id = 2 AND n = 3",
        'UPDATE paragraph SET "end" = "end" + 1 WHERE article_id = 2 AND n = 4',
        "UPDATE paragraph SET n = 9 WHERE article_id = 2 AND n = 5",
        "DELETE FROM paragraph WHERE article_id = 2 AND n = 5",
        "INSERT INTO paragraph VALUES (2, 9, 3, 5, '', NULL, '')",
        "UPDATE paragraph SET zone = 'title' WHERE article_id = 2 AND n = 1",
        "UPDATE paragraph SET page = 3 WHERE article_id = 2 AND n = 1",
    ],
)
def test_changed_paragraphs(path: Path, sql: str) -> None:
    tamper(path, sql)
    assert kinds(path) == ["paragraph"]


# -- rows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        'start = start + 1, "end" = "end" + 1',
        '"end" = "end" - 1',
        "quote = 'retraite'",
        "quote = quote || ' '",
        "prefix = 'x'",
        "suffix = suffix || 'x'",
        "start_utf16 = start_utf16 + 1",
        "end_utf16 = end_utf16 - 1",
    ],
)
def test_a_span_that_does_not_fit_its_text(path: Path, change: str) -> None:
    tamper(path, f"UPDATE span SET {change} WHERE id = 4")
    uid = uid_of(path, "span", 4)
    assert {("quote", uid), ("row", uid)} <= {(found.kind, found.uid) for found in check(path)}


def test_a_span_that_was_moved_to_where_the_same_words_stand(path: Path) -> None:
    """All that it says fits its text; only the log knows that it stood elsewhere."""
    with closing(sqlite3.connect(path)) as connection, connection:
        (text,) = connection.execute("SELECT text FROM body WHERE article_id = 3").fetchone()
        start, end = text.rindex("front"), text.rindex("front") + len("front")
        connection.execute(
            'UPDATE span SET start = ?, "end" = ?, start_utf16 = ?, end_utf16 = ?, prefix = ?,'
            " suffix = ?, occurrence = '2 of 2' WHERE id = 5",
            (start, end, start, end, text[:start][-32:], text[end:][:32]),
        )
    (problem,) = check(path)
    assert (problem.kind, problem.uid) == ("row", uid_of(path, "span", 5))
    assert "start" in problem.message


CHANGED = [
    ("analyst", "name = 'x'"),
    ("analyst", "uid = 'x'"),
    ("codebook", "name = 'x'"),
    ("codebook_version", "created = 'x'"),
    ("tag", "colour = '#000000'"),
    ("tag", "names = replace(names, 'Morale', 'x')"),
    ("article", "title = 'x'"),
    ("article", "removed_at = '2026-11-22T11:28:05.123Z'"),
    ("article", "offset_map = x'00'"),
    ("article", "uid = 'x'"),
    ("article", "original_id = 2"),
    ("article", "url = 'https://example.org/'"),
    ("span", "note = 'x'"),
    ("span", "tag_id = 9"),
    ("span", "codebook_version = 9"),
    ("span", "occurrence = '1 of 9'"),
    ("span", "sentence = 'x'"),
    ("span", "flag = 1"),
    ("span", "layer = 'final'"),
    ("span", "created = 'x'"),
    ("span", "uid = 'x'"),
    ("reading", "status = 'done'"),
    ("reading", "updated = 'x'"),
    ("reading", "uid = 'x'"),
]


@pytest.mark.parametrize(("table", "change"), CHANGED)
def test_a_row_that_was_changed(path: Path, table: str, change: str) -> None:
    tamper(path, f"UPDATE {table} SET {change} WHERE id = 1")
    assert "row" in kinds(path)


@pytest.mark.parametrize(
    ("table", "where"),
    [("span", "id = 2"), ("tag", "id = 27"), ("codebook_version", "1"), ("analyst", "1")],
)
def test_a_row_that_was_deleted(path: Path, table: str, where: str) -> None:
    tamper(path, f"DELETE FROM {table} WHERE {where}")
    found = [problem for problem in check(path) if problem.kind == "row"]
    assert [problem.message for problem in found] == [
        f"This row of {table} is missing; the log does not say that it was deleted."
    ]


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO analyst (uid, name, colour, created) VALUES ('u', 'Eve', '#000000', '')",
        "INSERT INTO article_tag (uid, article_id, tag_id, analyst_id, codebook_version, created)"
        " VALUES ('u', 1, 1, 1, 1, '')",
        "INSERT INTO codebook_version (uid, codebook_id, version, created, analyst_id, json)"
        " VALUES ('u', 1, 9, '', 1, '{}')",
    ],
)
def test_a_row_that_was_added(path: Path, sql: str) -> None:
    tamper(path, sql)
    ((kind, uid),) = [(problem.kind, problem.uid) for problem in check(path)]
    assert (kind, uid) == ("row", "u")


def test_a_status_that_was_added(path: Path) -> None:
    tamper(path, "DELETE FROM log WHERE entity = 'reading'")
    readings = {uid_of(path, "reading", row_id) for row_id in (1, 2, 3)}
    assert {problem.uid for problem in check(path) if problem.kind == "row"} == readings
    tamper(path, "UPDATE reading SET status = 'unread'")
    assert "row" not in kinds(path)


def test_a_span_that_was_added_as_the_program_would(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        (*values,) = connection.execute("SELECT * FROM span WHERE id = 5").fetchone()
        values[0], values[1], values[3] = 99, "u", 2
        connection.execute(f"INSERT INTO span VALUES ({', '.join('?' * len(values))})", values)
    ((kind, uid),) = [(problem.kind, problem.uid) for problem in check(path)]
    assert (kind, uid) == ("row", "u")


def test_a_removed_span_that_was_put_back(path: Path) -> None:
    (entry,) = [entry for entry in list_log(path) if entry.kind == "remove_spans"]
    row = json.loads(entry.payload or "")["before"]
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    tamper(path, f"INSERT INTO span ({names}) VALUES ({marks})", *row.values())
    (problem,) = check(path)
    assert problem.uid == entry.entity_uid
    assert "the log says that it was deleted" in problem.message


def test_a_uid_that_two_rows_have(path: Path) -> None:
    """The index that forbids it is hidden meanwhile, as somebody with a hex editor would."""
    index = "sqlite_autoindex_analyst_1"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        sql = "UPDATE sqlite_schema SET {} WHERE name = ?"
        connection.execute(sql.format("sql = replace(sql, ' UNIQUE', '')"), ("analyst",))
        hidden = connection.execute(
            "SELECT * FROM sqlite_schema WHERE name = ?", (index,)
        ).fetchone()
        connection.execute("DELETE FROM sqlite_schema WHERE name = ?", (index,))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO analyst (uid, name, colour, created)"
            " SELECT uid, 'Eve', colour, created FROM analyst"
        )
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        restored = "sql = replace(sql, 'uid TEXT NOT NULL', 'uid TEXT NOT NULL UNIQUE')"
        connection.execute(sql.format(restored), ("analyst",))
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", hidden)
    assert "integrity" in kinds(path)


# -- what no log knows ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE meta SET value = 'x' WHERE key = 'active_codebook'", "project"),
        ("DELETE FROM meta WHERE key = 'active_codebook'", "project"),
        ("UPDATE meta SET value = '../..' WHERE key = 'project_uid'", "project"),
        ("DELETE FROM meta WHERE key = 'project_uid'", "project"),
        ("INSERT INTO meta VALUES ('chain_seed', 'x')", "project"),
        ("UPDATE codebook_version SET json = replace(json, 'Euphemism', 'Lie')", "codebook"),
        ("UPDATE codebook_version SET version = 9", "codebook"),
        ("UPDATE codebook SET version = 9", "codebook"),
        ("UPDATE tag SET mention = 1 WHERE id = 1", "codebook"),
    ],
)
def test_facts_and_codebooks(path: Path, sql: str, kind: str) -> None:
    tamper(path, sql)
    assert kind in kinds(path)


# -- how it is told ------------------------------------------------------------------------------


def test_the_command_line_tells_and_says_so_by_its_exit_code(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}
    tamper(path, "UPDATE span SET note = 'x' WHERE id = 1")
    assert run(["check", str(path), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    ((kind, uid, message),) = [tuple(problem.values()) for problem in said["problems"]]
    assert (kind, uid) == ("row", uid_of(path, "span", 1))
    assert message == "This row of span differs from the log in note."


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE span SET quote = 'x' WHERE id = 1",
        "UPDATE body SET text = text || '.' WHERE article_id = 1",
        "UPDATE article SET text_sha256 = 'x' WHERE id = 1",
    ],
)
def test_evidence_that_was_tampered_with_is_not_exported(
    path: Path, sql: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tamper(path, sql)
    assert run(["export", str(path), "-o", "-"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
