# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import FAMILY, FLAGS, NASTY, fragments

from narrativetagger.core.folding import SLICE, Folded, fold, fold_all
from narrativetagger.core.graphemes import is_border
from narrativetagger.core.passages import Passage

odd_fragments = st.sampled_from(
    [
        *"ßœŒæØłẞﬁﬃ½…ﷺﻻЁйЙїґІўиіу‹›'`´\t\u00ad\u200c\u2060\ufeffةىأؤئـıİΐςか",
        *"\u0304\u0306\u064e\u05b8\u3099\u093c\u0345\uff9e\u3131\u314f\u0958\u0f73\U0001d165",
        "« ",
        " »",
        "\u200b ",
        "»,",
        "œ\u00ad",
    ]
)
hard_texts = st.lists(st.one_of(fragments, odd_fragments, st.characters()), max_size=40).map(
    "".join
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’État-Major", "l'etat-major"),
        ("«\u00a0regroupement\u202f!\u00a0» ici", '"regroupement !" ici'),
        (
            "un « mot » et «\u202fdeux\u202f», “trois”, ‹\u00a0cinq\u00a0›.",
            'un "mot" et "deux", "trois", "cinq".',
        ),
        ("d’« élite »", 'd\'"elite"'),
        ("x \u200b \u00ad»\u200f y", 'x" y'),
        ("x\u200b»e\u0301»", 'x"e"'),
        ("sagte »Ja!« und »nein« dann", 'sagte "ja!" und "nein" dann'),
        ("re\u00adgrou\u200bpe\u00adment", "regroupement"),
        ("П’ЯТЬ, п'ять і пʼять", "п'ять, п'ять і п'ять"),
        ("за\u0301мок й и\u0306 и\u0301\u0306 ї і\u0308 ё е\u0308", "замок й й й ї ї е е"),
        ("أَعْلَنَ الجيـــشُ ١٢٣ مدرسة على", "اعلن الجيش 123 مدرسه علي"),
        ("ا\u0653و\u0654ي\u0654", "اوي"),
        ('שָׁלוֹם צה״ל צה"ל', 'שלום צה"ל צה"ל'),
        ("ﬁnﬃ ½ №", "finffi 1⁄2 no"),
        ("\u1112\u1161\u11ab한 か\u3099が क\u093c\u0958", "한한 がが क\u093cक\u093c"),
        ("ต\u0e49\u0e38", "ต\u0e38\u0e49"),
        (FLAGS, FLAGS),
        (FAMILY, FAMILY.replace("\u200d", "")),
        ("a\tb\nc", "a b\nc"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_fold_keeps_case() -> None:
    assert (
        fold("L’ÉTAT «\u00a0Œuvré\u00a0» І\u0308 И\u0306", keep_case=True) == 'L\'ETAT "OEuvre" Ї Й'
    )


@pytest.mark.parametrize("keep_case", [False, True])
@given(text=hard_texts)
def test_folded_is_folded(keep_case: bool, text: str) -> None:
    once = fold(text, keep_case=keep_case)
    assert fold(once, keep_case=keep_case) == once


@pytest.mark.parametrize("keep_case", [False, True])
@given(text=hard_texts)
def test_composed_and_decomposed_are_one(keep_case: bool, text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    folded = fold(text, keep_case=keep_case)
    assert fold(composed, keep_case=keep_case) == fold(decomposed, keep_case=keep_case) == folded


@given(hard_texts)
def test_case_is_one_but_for_what_was_kept(text: str) -> None:
    assert fold(fold(text, keep_case=True)) == fold(text)


def assert_mapped(folded: Folded, start: int, end: int) -> Passage:
    passage = folded.passage(start, end)
    assert is_border(folded.stored, passage.start)
    assert is_border(folded.stored, passage.end)
    return passage


@given(hard_texts, st.data())
def test_a_range_comes_from_a_passage_that_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    passage = assert_mapped(folded, start, end)
    # By itself, the passage may lose blanks that it has beside a guillemet only in the text.
    words = folded.text[start:end].replace(" ", "")
    assert words in fold(passage.of(text)).replace(" ", "")


@given(hard_texts)
def test_the_map_is_monotonic_and_comes_back(text: str) -> None:
    folded = Folded(text)
    passages = [folded.passage(place, place + 1) for place in range(len(folded.text))]
    assert [one.start for one in passages] == sorted(one.start for one in passages)
    assert [one.end for one in passages] == sorted(one.end for one in passages)
    places = [folded.place(place) for place in range(len(text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(folded.text) for place in places)
    for place, passage in enumerate(passages):
        assert folded.place(passage.start) <= place < max(1, folded.place(passage.end))


@pytest.mark.parametrize("name", NASTY)
def test_every_fixture_text_folds_and_comes_back(name: str) -> None:
    text = NASTY[name]
    folded = Folded(text)
    assert fold(folded.text) == folded.text
    for place in range(0, len(folded.text), 1 + len(folded.text) // 200):
        end = min(len(folded.text), place + 9)
        assert folded.text[place:end] in fold(assert_mapped(folded, place, end).of(text))


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("«\u00a0repli\u00a0» ici", '"repli"', "«\u00a0repli\u00a0»"),
        ("«\u00a0repli\u00a0» ici", "repli", "repli"),
        ("au cœur de", "coeur", "cœur"),
        ("au cœur de", "o", "œ"),
        ("re\u00adpli\u00ad!", "repli", "re\u00adpli"),
        ("de\u0301ja\u0300 vu", "deja", "de\u0301ja\u0300"),
        ("🪖e\u0301🪖", "e", "e\u0301"),
        ("«й» и\u0306", "й", "й"),
        ("о, и\u0306!", "й", "и\u0306"),
        ("a\u200bb", "b", "b"),
        (f"x{FAMILY}y", "👩", FAMILY),
        ("fin…", "..", "…"),
    ],
)
def test_where_words_come_from(text: str, words: str, found: str) -> None:
    folded = Folded(text)
    start = folded.text.index(words)
    assert folded.passage(start, start + len(words)).of(text) == found


def test_place_of_a_stored_place() -> None:
    folded = Folded("\u200bœ\u00adé…!")
    assert folded.text == "oee...!"
    assert [folded.place(place) for place in range(7)] == [0, 0, 2, 2, 3, 6, 7]


@given(hard_texts, st.integers(1, 9), st.booleans())
def test_steps_of_any_length_make_the_same(text: str, length: int, keep_case: bool) -> None:
    whole, stepped = Folded(text, keep_case=keep_case), Folded(text, keep_case=keep_case)
    while not stepped.ready:
        stepped.step(length)
    assert stepped.text == whole.text
    places = range(len(whole.text))
    assert all(stepped.passage(one, one + 1) == whole.passage(one, one + 1) for one in places)


@pytest.mark.parametrize("name", NASTY)
def test_slices_of_fixture_texts_make_the_whole(name: str) -> None:
    text = NASTY[name]
    whole, stepped = Folded(text), Folded(text)
    whole.step(len(text) + 1)
    assert whole.ready
    while not stepped.ready:
        stepped.step(1000)
    assert stepped.text == whole.text
    places = range(0, len(whole.text), 1 + len(whole.text) // 1000)
    assert all(stepped.passage(one, one + 1) == whole.passage(one, one + 1) for one in places)


def test_where_nothing_can_be_cut_a_step_goes_further() -> None:
    text = "«" + " \u0301" * SLICE
    folded = Folded(text)
    folded.step()
    assert folded.ready
    assert folded.text == '"'


@given(st.lists(hard_texts, max_size=8))
def test_many_texts_fold_as_each_does(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


def test_a_text_with_a_nul_folds_too() -> None:
    assert fold_all(["É\0À", "Ô"]) == ["e\0a", "o"]
