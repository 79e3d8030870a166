# SPDX-License-Identifier: Apache-2.0
"""Schema 1 of a project file, as single statements.

Single statements because ``executescript`` commits first, plain SQL because AUTOINCREMENT, CHECK
and composite UNIQUE are wanted. Row ids are AUTOINCREMENT so that none is given out twice: an
undo that restores a row under its old id never meets a stranger there.
"""

from __future__ import annotations

import re

APPLICATION_ID = 0x4E544147
"""``NTAG`` in ASCII: marks an SQLite file as a project (bytes 68 to 71 of the file)."""

META = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"

ANALYST = """
CREATE TABLE analyst (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT
"""

ORIGINAL = """
CREATE TABLE original (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    compression TEXT NOT NULL CHECK (compression IN ('none', 'zlib')),
    bytes BLOB NOT NULL,
    size INTEGER NOT NULL
) STRICT
"""

ARTICLE = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    series_uid TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    supersedes INTEGER REFERENCES article,
    original_id INTEGER REFERENCES original,
    file_name TEXT NOT NULL DEFAULT '',
    reader TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    encoding TEXT NOT NULL DEFAULT '',
    offset_map BLOB NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    outlet TEXT NOT NULL DEFAULT '',
    outlet_type TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    language_guessed INTEGER NOT NULL DEFAULT 0 CHECK (language_guessed IN (0, 1)),
    translation_of TEXT NOT NULL DEFAULT '',
    translator TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    collected TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    archive_url TEXT NOT NULL DEFAULT '',
    source_reliability TEXT NOT NULL DEFAULT 'F'
        CHECK (source_reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    handling TEXT NOT NULL DEFAULT '',
    story_uid TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    indexed_at TEXT,
    removed_at TEXT
) STRICT
"""

ARTICLE_BY_TEXT = "CREATE INDEX article_text ON article (text_sha256)"

BODY = """
CREATE TABLE body (
    article_id INTEGER PRIMARY KEY REFERENCES article,
    text TEXT NOT NULL
) STRICT
"""

PARAGRAPH = """
CREATE TABLE paragraph (
    article_id INTEGER NOT NULL REFERENCES article,
    n INTEGER NOT NULL CHECK (n >= 1),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    zone TEXT NOT NULL DEFAULT '',
    page INTEGER,
    direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'ltr', 'rtl')),
    PRIMARY KEY (article_id, n),
    UNIQUE (article_id, start),
    CHECK (0 <= start AND start <= "end")
) STRICT, WITHOUT ROWID
"""

CODEBOOK = """
CREATE TABLE codebook (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    source TEXT NOT NULL DEFAULT ''
) STRICT
"""

CODEBOOK_VERSION = """
CREATE TABLE codebook_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    codebook_id INTEGER NOT NULL REFERENCES codebook,
    version INTEGER NOT NULL CHECK (version >= 1),
    created TEXT NOT NULL,
    analyst_id INTEGER NOT NULL REFERENCES analyst,
    json TEXT NOT NULL,
    UNIQUE (codebook_id, version)
) STRICT
"""

TAG = """
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    codebook_id INTEGER NOT NULL REFERENCES codebook,
    parent_id INTEGER REFERENCES tag,
    code TEXT NOT NULL,
    names TEXT NOT NULL,
    definitions TEXT NOT NULL,
    examples TEXT NOT NULL,
    colour TEXT NOT NULL,
    key TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    mention INTEGER NOT NULL DEFAULT 0 CHECK (mention IN (0, 1)),
    applies_to TEXT NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    UNIQUE (codebook_id, code)
) STRICT
"""

SPAN = """
CREATE TABLE span (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article,
    tag_id INTEGER NOT NULL REFERENCES tag,
    analyst_id INTEGER NOT NULL REFERENCES analyst,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    start_utf16 INTEGER NOT NULL,
    end_utf16 INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    sentence TEXT,
    zone TEXT NOT NULL DEFAULT '',
    paragraph INTEGER,
    page INTEGER,
    occurrence TEXT NOT NULL,
    codebook_version INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'occurrence', 'lexicon', 'import')),
    layer TEXT NOT NULL DEFAULT 'individual' CHECK (layer IN ('individual', 'final')),
    flag INTEGER NOT NULL DEFAULT 0 CHECK (flag IN (0, 1)),
    flag_note TEXT NOT NULL DEFAULT '',
    star INTEGER NOT NULL DEFAULT 0 CHECK (star IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (article_id, start, "end", tag_id, analyst_id, layer),
    CHECK (0 <= start AND start < "end")
) STRICT
"""

SPAN_IN_ORDER = 'CREATE INDEX span_order ON span (article_id, start, "end", uid)'
"""The order of lists and exports, so that neither sorts."""

SPAN_BY_TAG = "CREATE INDEX span_tag ON span (tag_id, article_id, analyst_id)"
"""Covers the counts per tag, and the check that a tag in use is not deleted."""

ARTICLE_TAG = """
CREATE TABLE article_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article,
    tag_id INTEGER NOT NULL REFERENCES tag,
    analyst_id INTEGER NOT NULL REFERENCES analyst,
    codebook_version INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    UNIQUE (article_id, tag_id, analyst_id)
) STRICT
"""

READING = """
CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article,
    analyst_id INTEGER NOT NULL REFERENCES analyst,
    status TEXT NOT NULL DEFAULT 'unread' CHECK (status IN ('unread', 'in_progress', 'done')),
    position INTEGER NOT NULL DEFAULT 0,
    updated TEXT NOT NULL,
    UNIQUE (article_id, analyst_id)
) STRICT
"""

LOG = """
CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    installation_uid TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    edit_uid TEXT NOT NULL,
    analyst_uid TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_uid TEXT NOT NULL,
    article_uid TEXT NOT NULL DEFAULT '',
    payload TEXT,
    salt TEXT,
    payload_hash TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (installation_uid, seq)
) STRICT
"""

LOG_BY_ENTITY = "CREATE INDEX log_entity ON log (entity, entity_uid)"
"""Finds the last logged state of a row."""

STATEMENTS: tuple[str, ...] = (
    META,
    ANALYST,
    ORIGINAL,
    ARTICLE,
    ARTICLE_BY_TEXT,
    BODY,
    PARAGRAPH,
    CODEBOOK,
    CODEBOOK_VERSION,
    TAG,
    SPAN,
    SPAN_IN_ORDER,
    SPAN_BY_TAG,
    ARTICLE_TAG,
    READING,
    LOG,
    LOG_BY_ENTITY,
    f"PRAGMA application_id = {APPLICATION_ID}",
)

_TABLE = re.compile(r"\s*CREATE TABLE (\w+) \(")
_COLUMN = re.compile(r'(?:^    |\(|, )"?([a-z]\w*)"? (?:INTEGER|TEXT|BLOB)', re.MULTILINE)

COLUMNS: dict[str, frozenset[str]] = {
    table[1]: frozenset(_COLUMN.findall(statement))
    for statement in STATEMENTS
    if (table := _TABLE.match(statement))
}
"""The columns of each table of schema 1; later schemas only add to them."""

CREATED: dict[int, frozenset[str]] = {
    1: frozenset(
        statement.strip() for statement in STATEMENTS if statement.strip().startswith("CREATE")
    )
}
"""The definitions that SQLite keeps of each schema's tables and indexes, by version."""
