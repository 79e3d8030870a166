# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.readers.kinds import TEXT, kind_of


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"%PDF-1.7\n", "PDF"),
        ("a.txt", b"{\\rtf1\\ansi", "RTF"),
        ("a", b"SQLite format 3\0", "SQLite"),
        ("a.md", b"\x89PNG\r\n\x1a\n\0", "PNG"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "JPEG"),
        ("a.gif", b"GIF89a\0", "GIF"),
        ("a.txt.gz", b"\x1f\x8b\x08", "GZIP"),
        ("a.docx", b"PK\x03\x04", "DOCX"),
        ("a.ODT", b"PK\x03\x04", "ODT"),
        ("a.txt", b"PK\x03\x04", "ZIP"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
        ("a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
        ("a.txt", b"\xef\xbb\xbf\n  <!DOCTYPE html>", "HTML"),
        ("a", b"<HTML lang=fr>", "HTML"),
        ("a.Html", b"no page at all", "HTML"),
        ("spans.csv", b"title,text\r\n", "CSV"),
        ("a.eml", b"From: x", "EML"),
    ],
)
def test_other_formats_are_known(name: str, data: bytes, kind: str) -> None:
    assert kind_of(name, data) == kind


@pytest.mark.parametrize(
    "name", ["a.txt", "A.TXT", "a.md", "a", "a.2022", ".html", "a.srt", "html", "a.pdf.txt"]
)
def test_all_else_is_taken_for_text(name: str) -> None:
    for data in (b"", "Слово.".encode(), b"<p>quoted</p>", b"GIF89", b"the PDF said %PDF-"):
        assert kind_of(name, data) == TEXT
