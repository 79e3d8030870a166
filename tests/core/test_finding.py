# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import DECOMPOSED, FAMILY, FLAGS, NASTY, fragments, texts

from narrativetagger.core import finding
from narrativetagger.core.errors import UserError
from narrativetagger.core.finding import Finder, Query, next_hit, previous_hit
from narrativetagger.core.folding import fold
from narrativetagger.core.graphemes import is_border
from narrativetagger.core.passages import Passage
from narrativetagger.core.words import word_at

SLOW = "a" * 60 + "!"
"""A text that some regular expressions never come to an end with."""


def found(text: str, words: str, **options: bool) -> list[str]:
    return [hit.of(text) for hit in Finder(text).hits(Query(words, **options))]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("L’État-major et l'etat-major", "l'état‑major", ["L’État-major", "l'etat-major"]),
        ("un «\u00a0regroupement\u202f» de", "« regroupement »", ["«\u00a0regroupement\u202f»"]),
        ("un «\u202frepli\u00a0», “repli”", '"repli"', ["«\u202frepli\u00a0»", "“repli”"]),
        ("re\u00adgrou\u00adpement", "regroupement", ["re\u00adgrou\u00adpement"]),
        ("regroupement", "re\u00adgroupe", ["regroupe"]),
        ("au cœur, COEUR", "coeur", ["cœur", "COEUR"]),
        (f"x{DECOMPOSED} état-major", "etat-major", [DECOMPOSED, "état-major"]),
        ("conﬁrme ﬁ", "fi", ["ﬁ", "ﬁ"]),
        ("eﬀet", "f", ["ﬀ"]),
        ("10\u202f000 10\u00a0000 10 000", "10 000", ["10\u202f000", "10\u00a0000", "10 000"]),
        ("Withdrawn — withdrawn", "WITHDRAWN", ["Withdrawn", "withdrawn"]),
        ("П’ять п'ять пʼять", "п’ять", ["П’ять", "п'ять", "пʼять"]),
        ("мій мии", "й", ["й"]),
        ("її и\u0306й", "й", ["и\u0306", "й"]),
        ("ещё самолёт ЕЩЕ", "еще", ["ещё", "ЕЩЕ"]),
        ("за\u0301мок", "замок", ["за\u0301мок"]),
        ("أَعْلَنَ اعلن", "أعلن", ["أَعْلَنَ", "اعلن"]),
        ("في ٢٠٢٢ 2022", "2022", ["٢٠٢٢", "2022"]),
        ("\u200f«انسحاب»\u200f", "انسحاب", ["انسحاب"]),
        ('שָׁלוֹם צה״ל צה"ל', "צה״ל", ["צה״ל", 'צה"ל']),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        (f"{FAMILY}char{FAMILY}char🪖", "char", ["char", "char"]),
        (f"a{FAMILY}b", "👧", [FAMILY]),
        ("🪖un🪖", "🪖", ["🪖", "🪖"]),
        ("aaaaa", "aa", ["aa", "aa"]),
        ("un\ndeux", "n\nd", ["n\nd"]),
        ("rien", "", []),
        ("rien", "\u00ad\u200b", []),
        ("", "x", []),
    ],
)
def test_words_are_found_as_a_reader_finds_them(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words) == hits


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("Front front FRONT", "Front", ["Front"]),
        ("L’État l’état L'Etat", "L'Etat", ["L’État", "L'Etat"]),
        ("Œuvre œuvre OEuvre", "OEuvre", ["Œuvre", "OEuvre"]),
        ("П’ЯТЬ п’ять", "п'ять", ["п’ять"]),
    ],
)
def test_case_is_minded_and_nothing_else(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words, case=True) == hits


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("force forces forcé, force", "force", [0, 13, 20]),
        ("l’Ukraine d'Ukraine Ukrainien", "ukraine", [2, 12]),
        ("п’ять ять", "ять", [6]),
        ("п’ять", "п’ять", [0]),
        ("п’ять п", "п", [6]),
        ("don’t don", "don", [6]),
        ("état-major", "major", [5]),
        ("а1 1 _1", "1", [3]),
        ('צה"ל צה', "צה", [5]),
        ("e\u0301te\u0301 e\u0301", "é", [6]),
        ("می\u200cخواهم می", "می", [9]),
        (f"mot{FAMILY}mot", "mot", [0, 8]),
        ("les forces armées reculent", "forces armées", [4]),
        ("les forces armées reculent", "forces arm", []),
        ("l’l’l’", "l’l", [2]),
        ("(oui) «oui» oui… 'oui'", "oui", [1, 7, 12, 18]),
    ],
)
def test_whole_words(text: str, words: str, places: list[int]) -> None:
    hits = Finder(text).hits(Query(words, whole_word=True))
    assert [hit.start for hit in hits] == places


@given(texts.filter(lambda text: not set("\u0600\u093e\u094d\u1161\u11ab") & set(text)), st.data())
def test_whole_words_are_those_that_ctrl_arrow_stops_at(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, max(0, len(text) - 1)))
    word = word_at(text, place)
    if word is not None and regex.match(r"[\p{L}\p{N}]", word.of(text)):
        hits = Finder(text).hits(Query(word.of(text), whole_word=True))
        assert any(hit.overlaps(word) for hit in hits)
    for hit in Finder(text).hits(Query(r"\w+|’", whole_word=True, regex=True)):
        for edge in {hit.start, hit.end} - {len(text)}:
            around = word_at(text, edge)
            if around is not None and regex.match(r"[\p{L}\p{N}]", text, pos=around.start):
                assert around.start == edge


@pytest.mark.parametrize(
    ("text", "pattern", "hits"),
    [
        ("Repli, replis, REPLIS", r"repli\w*", ["Repli", "replis", "REPLIS"]),
        ("а\nб\nв", r"^\w$", ["а", "б", "в"]),
        ("aXb", "x*", ["X"]),
        ("l’état", "l'", []),
        (f"a{FAMILY}b", "\u200d", [FAMILY]),
        ("e\u0301t", "e", ["e\u0301"]),
        (FLAGS, ".", ["🇺🇦", "🇫🇷", "🇵🇱"]),
        ("", ".*", []),
        ("rien", "", []),
    ],
)
def test_regular_expressions(text: str, pattern: str, hits: list[str]) -> None:
    assert found(text, pattern, regex=True) == hits


def test_regular_expressions_mind_case_and_words() -> None:
    assert found("Repli repli", "repli", regex=True, case=True) == ["repli"]
    assert found("replis repli", "re..i", regex=True, whole_word=True) == ["repli"]


@pytest.mark.parametrize(
    "pattern",
    [
        *("(", "[", "*a", "\\", r"\p{Foo}", r"\1", "(?au)a", r"\L<x>", "(" * 5000, "(?P<1>a)"),
        *("a{99999999999999}", f"a{{{'9' * 5000}}}", "((((a{1000}){1000}){1000}){1000})"),
    ],
)
def test_an_invalid_pattern_is_refused_at_once(pattern: str) -> None:
    with pytest.raises(UserError, match=r"This is not a regular expression: .+") as raised:
        Finder("text").search(Query(pattern, regex=True))
    assert raised.value.text == finding.INVALID
    assert raised.value.values["reason"]


@given(st.text(alphabet="ab()[]{}*+?|\\^$.,-:<=!P1&~", max_size=12))
def test_any_pattern_finds_or_is_refused(pattern: str) -> None:
    text = "ab 1 (ab)"
    try:
        hits = Finder(text).hits(Query(pattern, regex=True), seconds=0.2)
    except UserError:
        return
    assert all(len(hit) for hit in hits)


def test_a_pattern_without_end_is_given_up() -> None:
    with pytest.raises(UserError, match="takes too long"):
        Finder(SLOW).hits(Query("^(a|aa)+$", regex=True), seconds=0.05)


def test_patience_is_for_all_steps_together() -> None:
    with pytest.raises(UserError, match="takes too long"):
        Finder("a" * 9).hits(Query("a", regex=True), seconds=0.0)


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(\w+\s?)*;"])
def test_what_is_slow_elsewhere_ends(pattern: str) -> None:
    with suppress(UserError):
        assert Finder(SLOW).hits(Query(pattern, regex=True), seconds=0.05) == []


def assert_orderly(text: str, hits: list[Passage]) -> None:
    assert all(len(hit) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(is_border(text, edge) for hit in hits[:50] for edge in (hit.start, hit.end))


@given(st.lists(fragments, max_size=40).map("".join), fragments, st.booleans(), st.booleans())
def test_hits_are_orderly_and_fold_to_the_words(
    text: str, words: str, case: bool, whole_word: bool
) -> None:
    hits = Finder(text).hits(Query(words, case=case, whole_word=whole_word))
    assert_orderly(text, hits)
    for hit in hits:
        assert fold(words, keep_case=case) in fold(hit.of(text), keep_case=case)
    if not whole_word and fold(words, keep_case=case) not in ("", " "):
        assert bool(hits) == (fold(words, keep_case=case) in fold(text, keep_case=case))


@given(st.lists(fragments, max_size=40).map("".join), fragments, st.data())
def test_within_a_range(text: str, words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    within = Passage(start, end)
    finder = Finder(text)
    hits = finder.hits(Query(words), start, end)
    assert_orderly(text, hits)
    assert all(within.contains(hit) for hit in hits)
    inside = [hit for hit in finder.hits(Query(words)) if within.contains(hit)]
    if len(words) == 1:
        assert hits == inside


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("words", ["e", "л", "l'état", "字", "\u0301", " "])
@pytest.mark.parametrize("as_regex", [False, True])
def test_batches_make_the_whole(name: str, words: str, as_regex: bool) -> None:
    text = NASTY[name]
    finder, query = Finder(text), Query(words, regex=as_regex)
    batches = list(finder.search(query, seconds=60))
    hits = finder.hits(query, seconds=60)
    assert [hit for batch in batches for hit in batch] == hits
    assert_orderly(text, hits)


def test_hits_cross_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "un «\u00a0repli\u00a0» encore. " * 40
    whole = Finder(text).hits(Query('"repli" encore'))
    monkeypatch.setattr(finding, "_STRETCH", 7)
    monkeypatch.setattr(finding, "STEP", 0.0)
    batches = list(Finder(text).search(Query('"repli" encore')))
    assert [hit for batch in batches for hit in batch] == whole
    assert len(whole) == 40
    assert len(batches) > 40


def test_a_paragraph_of_a_megabyte() -> None:
    text = NASTY["paragraph of a megabyte"]
    finder = Finder(text)
    assert len(finder.hits(Query("regroupement"))) == 10_000
    assert len(finder.hits(Query("П'ЯТЬ", whole_word=True))) == 10_000
    steps = finder.search(Query("e"))
    assert next(steps) is not None
    assert sum(map(len, steps)) > 60_000


def test_the_text_is_folded_once_for_each_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "STEP", 0.0)
    finder = Finder(FAMILY + "É" * 100_000)
    first = list(finder.search(Query("absent")))
    assert len(list(finder.search(Query("absent")))) < len(first)
    assert finder.hits(Query("e", case=True)) == []
    assert len(finder.hits(Query("e"))) == 100_000


def test_next_and_previous() -> None:
    hits = [Passage(2, 4), Passage(4, 6), Passage(9, 10)]
    assert [next_hit(hits, place) for place in (0, 2, 3, 5, 9, 10)] == [0, 0, 1, 2, 2, None]
    assert [previous_hit(hits, place) for place in (0, 2, 3, 5, 10)] == [None, None, 0, 1, 2]
    assert next_hit([], 0) is None
    assert previous_hit([], 0) is None
