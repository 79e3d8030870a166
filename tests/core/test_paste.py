# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.offset_map import OffsetMap
from narrativetagger.core.paste import draft_from_paste


def test_a_title_the_text_lacks_stands_in_front() -> None:
    draft = draft_from_paste("Les faits.\r\nLa suite.", ArticleDetails(title="Orsec repris"))
    assert draft.text == "Orsec repris\nLes faits.\nLa suite."
    assert [line.passage.of(draft.text) for line in draft.paragraphs] == draft.text.split("\n")
    assert draft.reader == "paste"
    assert draft.original is None


def test_a_title_the_text_begins_with_is_not_put_twice() -> None:
    draft = draft_from_paste("\nOrsec repris\nLes faits.", ArticleDetails(title="Orsec repris"))
    assert draft.text == "\nOrsec repris\nLes faits."


def test_the_offset_map_belongs_to_the_text() -> None:
    draft = draft_from_paste("T\r\nb", ArticleDetails(title="T"))
    assert OffsetMap.from_bytes(draft.offset_map).to_raw(2) == 3


def test_unusable_characters_are_counted() -> None:
    assert draft_from_paste("T\0\ud800", ArticleDetails(title="T")).replaced == 2
