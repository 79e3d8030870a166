# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
import unicodedata

import pytest

from narrativetagger.core.fold_table import GUILLEMETS, FoldTable, fold_character

CHARACTERS = [chr(number) for number in range(sys.maxunicode + 1)]
LEFT_OUT = range(0x20000, 0xE0000), range(0xF0000, sys.maxunicode + 1)
"""Ideographs, unassigned and private characters, of which a few stand for all."""

SOME = [
    one
    for one in CHARACTERS
    if not any(ord(one) in numbers and ord(one) % 997 for numbers in LEFT_OUT)
]


def fold_each(text: str, *, keep_case: bool) -> str:
    return "".join(fold_character(one, keep_case=keep_case) for one in text)


@pytest.mark.parametrize(
    ("characters", "folded"),
    [
        ("'’ʼ‘`´′‛ʻʹ‚׳＇", "'"),
        ('"“”„‟″״«»‹›＂', '"'),
        ("-‐‑‒–—―−־－", "-"),
        (" \t\v\f\r\u0085\u00a0\u2007\u2009\u202f\u2028\u3000", " "),
        ("\n", "\n"),
        ("…", "..."),
        ("eEéÉèêëēệｅ𝐞", "e"),
        ("œŒ", "oe"),
        ("æÆǽ", "ae"),
        ("øØǿ", "o"),
        ("łŁ", "l"),
        ("đĐ", "d"),
        ("ßẞ", "ss"),
        ("iIİıí", "i"),
        ("ﬁ", "fi"),
        ("ﬃ", "ffi"),
        ("еЕёЁ", "е"),
        ("гГґҐѓ", "г"),
        ("иИѝ", "и"),
        ("йЙ", "й"),
        ("іІ", "і"),
        ("їЇ", "ї"),
        ("єЄ", "є"),
        ("ўЎ", "ў"),
        ("اأإآٱﺎ", "ا"),
        ("وؤ", "و"),
        ("يئىی", "ي"),
        ("هة", "ه"),
        ("كک", "ك"),
        ("ء", "ء"),
        ("ﻻ", "لا"),
        ("7７٧۷७⁷", "7"),
        ("\u0301\u0323\u05b8\u064e\u0651\u0670ـ", ""),
        ("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2067\u2069\u061c\ufeff\ufe0f", ""),
        ("ש\ufb2a\ufb2c", "ש"),
        ("¨", "¨"),
    ],
)
def test_what_becomes_of_characters(characters: str, folded: str) -> None:
    assert {fold_character(one, keep_case=False) for one in characters} == {folded}


@pytest.mark.parametrize(
    ("character", "folded"),
    [("É", "E"), ("Œ", "OE"), ("ẞ", "SS"), ("Й", "Й"), ("Ё", "Е"), ("Ґ", "Г"), ("Ａ", "A")],
)
def test_capitals_may_stay(character: str, folded: str) -> None:
    assert fold_character(character, keep_case=True) == folded


@pytest.mark.parametrize("keep_case", [False, True])
def test_nothing_is_left_to_fold(keep_case: bool) -> None:
    folded = {fold_character(one, keep_case=keep_case) for one in SOME}
    assert [one for one in folded if fold_each(one, keep_case=keep_case) != one] == []


def test_all_that_composes_is_known_to_be_loose() -> None:
    table = FoldTable(keep_case=True)
    composed = [one for one in SOME if len(unicodedata.normalize("NFD", one)) > 1]
    composed = [one for one in composed if unicodedata.normalize("NFC", one) == one]
    seconds = {unicodedata.normalize("NFD", one)[-1] for one in composed}
    table.translate("".join(seconds))
    assert seconds <= table.loose


def test_odd_characters_stay_in_the_table() -> None:
    table = FoldTable(keep_case=False)
    assert table.translate("É«œ\u0301»\u3099x") == "e«œ\u0301»\u3099x"
    assert table.odd.keys() == {*"«œ\u0301»\u3099"}
    assert table.simple == {"œ": "oe", "\u0301": ""}
    assert table.loose == {"\u0301", "\u3099"}
    assert GUILLEMETS.isdisjoint(table.simple)


def test_the_pattern_knows_what_was_met_since() -> None:
    table = FoldTable(keep_case=False)
    assert table.pattern.search("œ\u0301") is None
    table.translate("œ")
    assert table.pattern.findall("œ\u0301") == ["œ"]
    table.translate("\u0301")
    assert table.pattern.findall("œ\u0301^") == ["œ\u0301"]


def test_runs() -> None:
    table = FoldTable(keep_case=False)
    table.translate("\u0301\u0306\u0308\u3099œ")
    for _ in range(2):
        assert table.fold_run("и", "\u0301\u0306") == "й"
        assert table.fold_run("і", "\u0308") == "ї"
        assert table.fold_run("е", "\u0308") == "е"
        assert table.fold_run("か", "\u0301\u3099") == "が"
        assert table.fold_run("", "œ\u0301") == "oe"


@pytest.mark.parametrize(
    "texts",
    [
        [
            "État",
            "état",
            "Étét\0",
            "\0é",
            "É🪖",
            "🪖É",
            "𝐀É",
            "\ufffeÉ",
            "É\uffffÀ",
            "ASCII",
            "\ud83eÉ",
        ],
        ["Україна", "État", "الجيش", "צה״ל", "Україна État الجيش צה״ל", ""],
        ["".join(map(chr, range(start, start + 200))) for start in range(0x80, 0x3000, 100)],
        ["".join(map(chr, range(0x100, 0x300))), "Ā", "Ā字", "字" * 9],
    ],
)
def test_any_characters_in_any_order(texts: list[str]) -> None:
    table = FoldTable(keep_case=False)
    for text in [*texts, *reversed(texts)]:
        assert table.translate(text) == text.translate(FoldTable(keep_case=False))
