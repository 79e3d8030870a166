# SPDX-License-Identifier: Apache-2.0
"""Files that are no project, or one that no program of ours would write."""

from __future__ import annotations

import os
import re
import socket
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

from narrativetagger.store.connection import Store

Make = Callable[[Path], None]
"""Puts a file in the place of a good project, or changes it."""

NONSENSE = {
    "an absurd start": "UPDATE span SET start = 9223372036854775807",
    "an absurd end": 'UPDATE span SET "end" = 9223372036854775807',
    "absurd UTF-16 offsets": "UPDATE span SET start_utf16 = -9223372036854775808",
    "a negative start": "UPDATE span SET start = -5",
    "a start with a fraction": "UPDATE span SET start = 0.5",
    "a start that is text": "UPDATE span SET start = 'x'",
    "a start that is nothing": "UPDATE span SET start = NULL",
    "a quote that is bytes": "UPDATE span SET quote = CAST(quote AS BLOB)",
    "a note that is bytes": "UPDATE span SET note = x'ff'",
    "a span of no tag": "UPDATE span SET tag_id = 999",
    "a span of no analyst": "UPDATE span SET analyst_id = 999",
    "a span of no article": "UPDATE span SET article_id = 999",
    "a span uid that is nothing": "UPDATE span SET uid = NULL",
    "a text that is no UTF-8": "UPDATE body SET text = CAST(x'c3' AS TEXT)",
    "a text that is bytes": "UPDATE body SET text = x'ff'",
    "a text that is nothing": "UPDATE body SET text = NULL",
    "no texts": "DELETE FROM body",
    "an article of another text": "UPDATE body SET text = 'x'",
    "an article uid that is none": "UPDATE article SET uid = 'x' WHERE id = 1",
    "an article uid that is bytes": "UPDATE article SET uid = x'ff' WHERE id = 1",
    "a title that is bytes": "UPDATE article SET title = x'ff'",
    "a title of control characters": "UPDATE article SET title = char(27) || '[2J' || char(0, 10)",
    "an absurd number of words": "UPDATE article SET words = 9223372036854775807",
    "words that are text": "UPDATE article SET words = 'x'",
    "a status that is none": "UPDATE reading SET status = 'x'",
    "an absurd place of reading": "UPDATE reading SET position = 9223372036854775807",
    "a negative place of reading": "UPDATE reading SET position = -7",
    "a place of reading that is text": "UPDATE reading SET position = 'x'",
    "no paragraphs": "DELETE FROM paragraph",
    "absurd paragraphs": 'UPDATE paragraph SET "end" = 9223372036854775807',
    "a zone that is bytes": "UPDATE paragraph SET zone = x'ff'",
    "a zone that is nothing": "UPDATE paragraph SET zone = NULL",
    "a page that is text": "UPDATE paragraph SET page = 'x'",
    "a paragraph number that is text": "UPDATE paragraph SET n = 'x' WHERE start = 0",
    "a text of no article": "UPDATE body SET article_id = 3 WHERE article_id = 2",
    "paragraphs of no article": "UPDATE paragraph SET article_id = 3 WHERE article_id = 2",
    "an article of no original": "UPDATE article SET original_id = 999",
    "an original of another hash": "UPDATE original SET sha256 = 'x' WHERE id = 2",
    "an original hash that is bytes": "UPDATE original SET sha256 = x'ff' WHERE id = 1",
    "a codebook version that is text": "UPDATE codebook SET version = 'x'",
    "a codebook of no version": "UPDATE codebook SET version = NULL",
    "no analysts": "DELETE FROM analyst",
    "an analyst without a name": "UPDATE analyst SET name = NULL",
    "an analyst of control characters": "UPDATE analyst SET name = char(27) || '[2J' || char(7)",
    "no codebook": "DELETE FROM codebook",
    "no tags": "DELETE FROM tag",
    "a tag below itself": "UPDATE tag SET parent_id = id WHERE id = 2",
    "tags in a ring": "UPDATE tag SET parent_id = 2 WHERE id IN (1, 3)",
    "a tag below no tag": "UPDATE tag SET parent_id = 999 WHERE id = 2",
    "names that are no object": "UPDATE tag SET names = '[1, 2]'",
    "names that are no JSON": "UPDATE tag SET names = '{'",
    "names that are numbers": """UPDATE tag SET names = '{"en": 7}'""",
    "names without end": f"UPDATE tag SET names = '{'[' * 100_000}'",
    "a colour that is none": "UPDATE tag SET colour = 'url(x)'",
    "a key of control characters": "UPDATE tag SET key = char(0, 27)",
    "an active codebook that is none": "UPDATE meta SET value = 'x' WHERE key = 'active_codebook'",
    "a name that is a path": "UPDATE meta SET value = '../../..' WHERE key = 'project_uid'",
    "no facts": "DELETE FROM meta",
    "a chain seed that is none": "INSERT INTO meta VALUES ('chain_seed', 'x')",
    "no log": "DELETE FROM log",
    "a payload that is bytes": "UPDATE log SET payload = x'ff'",
    "a payload without end": f"UPDATE log SET payload = '{'[' * 100_000}'",
    "a place in the chain that is text": "UPDATE log SET seq = 'x' WHERE id = 2",
    "a place before the chain": "UPDATE log SET seq = -seq",
    "an absurd place in the chain": "UPDATE log SET seq = 9223372036854775807",
    "an original that unpacks to gigabytes": "UPDATE original SET compression = 'zlib', bytes = ?",
}
"""Changes to the rows of a project that our schema and program would not let happen."""


def loosen(store: Store, table: str) -> None:
    """Let a table take what a damaged file may hold: anything, twice, or nothing at all."""
    store.write("PRAGMA foreign_keys = OFF")
    store.write(f"CREATE TABLE loose AS SELECT * FROM {table}")
    store.write(f"DROP TABLE {table}")
    store.write(f"ALTER TABLE loose RENAME TO {table}")


def write_nonsense(path: Path, sql: str) -> None:
    """Change rows as damage does, past types and rules, and leave the schema as it was."""
    with closing(sqlite3.connect(path)) as connection:
        rules = connection.execute("SELECT sql, name FROM sqlite_schema WHERE type = 'table'")
        schema = [(sql, name) for sql, name in rules if "STRICT" in sql]
        _write_schema(connection, [(_loose(sql), name) for sql, name in schema])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        bomb = zlib.compress(bytes(300_000_000), 9) if "?" in sql else None
        done = connection.execute(
            sql.replace("UPDATE ", "UPDATE OR IGNORE "), (bomb,) if bomb else ()
        )
        assert done.rowcount > 0
    with closing(sqlite3.connect(path)) as connection:
        _write_schema(connection, schema)


def _loose(sql: str) -> str:
    """Return the definition of a table that takes anything."""
    for rule in (r",? STRICT", " NOT NULL"):
        sql = re.sub(rule, "", sql)
    return re.sub(r"\bTEXT\b|\bINTEGER\b(?! PRIMARY)", "BLOB", sql)


def _write_schema(connection: sqlite3.Connection, tables: list[tuple[str, str]]) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    with connection:
        connection.executemany("UPDATE sqlite_schema SET sql = ? WHERE name = ?", tables)


def _database(path: Path, *statements: str) -> None:
    path.unlink()
    change(path, *statements)


def change(path: Path, *statements: str) -> None:
    """Run statements on a database."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for sql in statements:
            connection.execute(sql)


def _put(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def _make_special(path: Path, make: Callable[[], object]) -> None:
    path.unlink()
    make()


NO_PROJECT: dict[str, Make] = {
    "an empty file": lambda path: path.write_bytes(b"") and None,
    "a text": lambda path: path.write_text("Dear analyst") and None,
    "random bytes": lambda path: path.write_bytes(Random(1).randbytes(9_999)) and None,
    "a head alone": lambda path: path.write_bytes(path.read_bytes()[:50]) and None,
    "a folder": lambda path: _make_special(path, path.mkdir),
    "a pipe": lambda path: _make_special(path, lambda: os.mkfifo(path)),
    "a device": lambda path: _make_special(path, lambda: path.symlink_to("/dev/zero")),
    "another program's database": lambda path: _database(path, "CREATE TABLE notes (text)"),
    "another program's id": lambda path: change(path, "PRAGMA application_id = 7"),
    "a page size that is none": lambda path: _put(path, 16, b"\x7f\xff"),
    "a version of the file that is none": lambda path: _put(path, 18, b"\x09\x09"),
}
"""Files of which the program says that they are no project."""

APPLICATION_ID = "PRAGMA application_id = 0x4E544147"
BROKEN: dict[str, Make] = {
    "our id and no tables": lambda path: _database(path, APPLICATION_ID),
    "our id and other tables": lambda path: _database(path, APPLICATION_ID, "CREATE TABLE t (x)"),
    "a table missing": lambda path: change(path, "DROP TABLE article_tag"),
    "a column missing": lambda path: change(path, "ALTER TABLE span DROP COLUMN star"),
    "a trigger": lambda path: change(
        path, "CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM log; END"
    ),
    "a view": lambda path: change(path, "CREATE VIEW v AS SELECT 1"),
    "a view named like our table": lambda path: change(
        path, "ALTER TABLE body RENAME TO b", "CREATE VIEW body AS SELECT * FROM b"
    ),
    "a table without types": lambda path: change(
        path,
        "CREATE TABLE b AS SELECT * FROM body",
        "DROP TABLE body",
        "ALTER TABLE b RENAME TO body",
    ),
    "a schema without end": lambda path: _put(path, 100, b"\xff" * 3_000),
    "a format that is none": lambda path: _put(path, 47, b"\x84"),
}
"""Files that are damaged to the program, since what it needs is not there."""

WRITTEN_WITH = {
    "a column of another type": ("span", "quote TEXT", "quote BLOB"),
    "a column of any type": ("span", "start INTEGER", "start ANY"),
    "a rule missing": ("span", 'CHECK (0 <= start AND start < "end")', "CHECK (1)"),
    "a reference to nowhere": ("span", "REFERENCES article", "REFERENCES avticle"),
    "a function that nobody has": ("article", "language_guessed IN", "language_guessedIN"),
}
"""Definitions of tables that a flipped bit, or somebody, has changed: table, old, new."""


def redefine(path: Path, table: str, old: str, new: str) -> None:
    """Change the definition of a table as damage does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        done = connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ? AND sql LIKE ?",
            (old, new, table, f"%{old}%"),
        )
        assert done.rowcount == 1


def _beside(suffix: str, data: bytes) -> Make:
    def make(path: Path) -> None:
        path.with_name(path.name + suffix).write_bytes(data)

    return make


def _folder_beside(suffix: str) -> Make:
    def make(path: Path) -> None:
        path.with_name(path.name + suffix).mkdir()

    return make


RANDOM = Random(2).randbytes(70_000)
BESIDE: dict[str, Make] = {
    "a random -wal": _beside("-wal", RANDOM),
    "an empty -wal": _beside("-wal", b""),
    "a -wal of a head alone": _beside("-wal", bytes.fromhex("377f0682002de218") + bytes(24)),
    "a random -shm": _beside("-shm", RANDOM),
    "a random -journal": _beside("-journal", RANDOM),
    "a -journal that looks hot": _beside(
        "-journal", bytes.fromhex("d9d505f920a163d7") + b"\xff" * 4 + RANDOM
    ),
    "a folder for a -wal": _folder_beside("-wal"),
    "a folder for a -journal": _folder_beside("-journal"),
    "a stale lock": _beside(".lock", b"7"),
    "a random holder": _beside(".holder", RANDOM),
    "a holder of numbers": _beside(".holder", b"[1, 2]"),
    "a holder of odd facts": _beside(
        ".holder", b'{"analyst": [], "pid": {}, "host": null, "since": 7, "token": 7}'
    ),
    "a holder without end": _beside(".holder", b"[" * 100_000),
    "a folder for a holder": _folder_beside(".holder"),
    "a folder for a lock": _folder_beside(".lock"),
}
"""What may lie beside a good project."""


@contextmanager
def socket_at(path: Path) -> Iterator[None]:
    """Put a socket in the place of a project."""
    path.unlink()
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(str(path))
        yield
