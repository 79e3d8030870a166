# SPDX-License-Identifier: Apache-2.0
"""Tell what kind of file it is, by its first bytes and its name."""

from __future__ import annotations

from pathlib import PurePath

TEXT = "text"
"""What a file is taken for that is nothing else."""

_BY_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\x1f\x8b", "GZIP"),
)
_CONTAINERS = (
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
)
"""What many formats are wrapped in; the name tells which."""

_BY_SUFFIX = {
    ".csv": "CSV",
    ".doc": "DOC",
    ".docx": "DOCX",
    ".eml": "EML",
    ".epub": "EPUB",
    ".htm": "HTML",
    ".html": "HTML",
    ".json": "JSON",
    ".jsonl": "JSON Lines",
    ".mbox": "MBOX",
    ".mht": "MHTML",
    ".mhtml": "MHTML",
    ".msg": "MSG",
    ".odt": "ODT",
    ".pdf": "PDF",
    ".qdc": "REFI-QDA",
    ".qdpx": "REFI-QDA",
    ".rtf": "RTF",
    ".tsv": "TSV",
    ".xhtml": "HTML",
    ".xlsx": "XLSX",
    ".xml": "XML",
}
_HTML = (b"<!doctype html", b"<html")
_HEAD = 1024
"""How far a page may begin with white space, in bytes."""


def kind_of(name: str, data: bytes) -> str:
    """Return the name of a file's format, ``TEXT`` when nothing speaks for another.

    The bytes are believed before the name, which anybody can change.

    Args:
        name: Name of the file; only its suffix counts.
        data: Its bytes.
    """
    for magic, kind in _BY_MAGIC:
        if data.startswith(magic):
            return kind
    by_suffix = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    for magic, kind in _CONTAINERS:
        if data.startswith(magic):
            return by_suffix or kind
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith(_HTML):
        return "HTML"
    return by_suffix or TEXT
