# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import contextlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.articles import TITLE_LIMIT, ArticleDetails
from narrativetagger.core.errors import UserError
from narrativetagger.core.offset_map import OffsetMap
from narrativetagger.readers.plain_text import read_text

FRENCH = (
    "\n  Un «\u00a0regroupement\u00a0»\u202f? \n\nL’armée dit\u202f: “mené à bien”.\nFin 🪖👨‍👩‍👧\n"
)


def test_a_text_is_taken_as_it_is() -> None:
    for text in (FRENCH, unicodedata.normalize("NFD", FRENCH), "п’ять \u200fقال\u200f"):
        draft = read_text("a.txt", text.encode())
        assert draft.text == text
        assert draft.original == text.encode()
        assert draft.replaced == 0


def test_where_it_came_from_is_kept() -> None:
    draft = read_text("récit.txt", FRENCH.encode())
    assert draft.file_name == "récit.txt"
    assert (draft.reader, draft.reader_version, draft.encoding) == ("text", 1, "utf-8")
    assert draft.details == ArticleDetails(title="Un «\u00a0regroupement\u00a0»\u202f?")


def test_a_long_first_line_is_cut_to_a_title() -> None:
    draft = read_text("a.txt", ("слово " * 100 + "\nrest").encode())
    assert draft.details.title == ("слово " * 100)[:TITLE_LIMIT]
    assert draft.text.startswith("слово " * 100)


def test_every_line_is_a_paragraph() -> None:
    draft = read_text("a.txt", b"One.\r\n\r\nThree.")
    passages = [paragraph.passage for paragraph in draft.paragraphs]
    assert [draft.text[place.start : place.end] for place in passages] == ["One.", "", "Three."]


def test_what_is_left_out_or_replaced_is_known() -> None:
    raw = "\ufeffOne\r\ntwo\rthree\u2028four " + "x" * 1000 + "\0"
    draft = read_text("a.txt", raw.encode())
    assert draft.text == "One\ntwo\nthree\nfour " + "x" * 1000 + "\ufffd"
    assert draft.replaced == 1
    offsets = OffsetMap.from_bytes(draft.offset_map)
    for word in ("One", "two", "three", "four"):
        assert offsets.to_stored(raw.index(word)) == draft.text.index(word)
        assert offsets.to_raw(draft.text.index(word)) == raw.index(word)


@pytest.mark.parametrize("text", ["", " \t\r\n", "\ufeff", "\u00a0\u2003\u2029"])
def test_nothing_to_read_is_said(text: str) -> None:
    with pytest.raises(UserError, match=r"^a\.txt has no words"):
        read_text("a.txt", text.encode())


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("Слово.", "utf-16", "is UTF-16 text"),
        ("Слово.", "utf-32", "is UTF-32 text"),
        ("Слово.", "utf-16-le", "is not a text file"),
        ("Слово.", "windows-1251", "byte 1 cannot be read"),
        ("L’armée", "windows-1252", "byte 2 cannot be read"),
    ],
)
def test_another_encoding_is_said(text: str, encoding: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        read_text("a.txt", text.encode(encoding))
    assert "UTF-8" in str(caught.value)


@pytest.mark.parametrize("mark", [b"\xff\xfe\0\0", b"\0\0\xfe\xff"])
def test_utf32_is_not_taken_for_utf16(mark: bytes) -> None:
    with pytest.raises(UserError, match="is UTF-32 text"):
        read_text("a.txt", mark + b"\x20\x04\0\0")


@pytest.mark.parametrize("data", [bytes(range(256)), b"\0", b"ELF\x01\x02" * 99, b"word \x07"])
def test_what_is_no_text_is_said(data: bytes) -> None:
    with pytest.raises(UserError, match=r"^a\.txt is not a text file"):
        read_text("a.txt", data)


def test_a_stray_control_character_does_not_make_a_file_of_it() -> None:
    assert read_text("a.txt", b"word " * 1000 + b"\x02").text.endswith("\x02")
    assert read_text("a.txt", b"page\f\x0bpage\x1b[0m").text == "page\f\x0bpage\x1b[0m"


@given(data=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
def test_any_bytes_are_an_article_or_one_sentence(data: bytes) -> None:
    with contextlib.suppress(UserError):
        draft = read_text("a.txt", data)
        assert draft.details.title.strip()
        lines = [paragraph.passage for paragraph in draft.paragraphs]
        assert "\n".join(draft.text[line.start : line.end] for line in lines) == draft.text
