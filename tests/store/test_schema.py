# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from narrativetagger.core.spans import Span
from narrativetagger.store.connection import Store
from narrativetagger.store.migrations import newest_schema
from narrativetagger.store.schema import APPLICATION_ID, STATEMENTS

TABLES = {
    "meta": "key value",
    "analyst": "id uid name colour created",
    "original": "id uid sha256 compression bytes size",
    "article": "id uid series_uid version supersedes original_id file_name reader reader_version "
    "encoding offset_map title outlet outlet_type country language language_guessed "
    "translation_of translator author published collected url archive_url source_reliability "
    "handling story_uid note words text_sha256 created modified indexed_at removed_at",
    "body": "article_id text",
    "paragraph": "article_id n start end zone page direction",
    "codebook": "id uid name version source",
    "codebook_version": "id uid codebook_id version created analyst_id json",
    "tag": "id uid codebook_id parent_id code names definitions examples colour key position "
    "mention applies_to retired",
    "span": "id uid article_id tag_id analyst_id start end start_utf16 end_utf16 quote prefix "
    "suffix sentence zone paragraph page occurrence codebook_version origin layer flag flag_note "
    "star note created modified",
    "article_tag": "id uid article_id tag_id analyst_id codebook_version note created",
    "reading": "id uid article_id analyst_id status position updated",
    "log": "id installation_uid seq edit_uid analyst_uid at kind entity entity_uid article_uid "
    "payload salt payload_hash prev_hash hash",
}


@pytest.mark.parametrize("table", TABLES)
def test_columns_of_schema_1(store: Store, table: str) -> None:
    assert store.columns(table) == tuple(TABLES[table].split())


def test_there_are_no_other_tables(store: Store) -> None:
    names = {name for (name,) in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert names == {*TABLES, "sqlite_sequence", "_sqlite_migrations"}


def test_every_table_is_strict_and_gives_no_id_twice(store: Store) -> None:
    created = dict(
        store.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name <> ?", ("",))
    )
    for table, columns in TABLES.items():
        assert "STRICT" in created[table]
        assert ("AUTOINCREMENT" in created[table]) == columns.startswith("id ")


def test_the_file_says_what_it_is(path: Path, store: Store) -> None:
    header = path.read_bytes()[:100]
    assert header[68:72] == b"NTAG" == APPLICATION_ID.to_bytes(4, "big")
    assert int.from_bytes(header[60:64], "big") == newest_schema()


def test_statements_are_single(tmp_path: Path) -> None:
    connection = sqlite3.connect(":memory:")
    for statement in STATEMENTS:
        connection.execute(statement)  # Two in one would raise.
        assert ";" not in statement
    connection.close()


def test_a_span_of_the_window_is_a_part_of_the_row() -> None:
    assert set(Span._fields) < set(TABLES["span"].split())


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO codebook (uid, name, version) VALUES ('u', 'n', 0)",
        "INSERT INTO codebook (uid, name, version) VALUES ('u', 'n', 'one')",
        "INSERT INTO codebook (uid, name, version) VALUES (NULL, 'n', 1)",
        "INSERT INTO body VALUES (77, 'a text without an article')",
        "INSERT INTO tag (uid, codebook_id, code, names, definitions, examples, colour, position,"
        " applies_to) VALUES ('u', 9, 'c', '{}', '{}', '{}', '#000000', 0, 'span')",
    ],
)
def test_impossible_rows_are_refused(store: Store, sql: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.write(sql)
