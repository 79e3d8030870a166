# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import FAMILY, HEBREW, NASTY, fragments, texts

from narrativetagger.core.graphemes import cluster_at
from narrativetagger.core.offsets import utf16_length
from narrativetagger.core.pieces import (
    LIMIT,
    LTR_MARK,
    RTL_MARK,
    PieceTable,
    direction_mark,
    runs_leftwards,
)

MARKS = LTR_MARK + RTL_MARK

long_texts = st.lists(
    st.tuples(fragments, st.sampled_from([1, 2, LIMIT // 3, LIMIT - 1, LIMIT, LIMIT + 1])),
    max_size=4,
).map(lambda runs: "".join((fragment * length)[:length] for fragment, length in runs))
"""Texts of some thousand code points, with runs that end near the limit."""


def cuts(table: PieceTable) -> list[int]:
    """Return the stored places at which blocks begin that go on a paragraph."""
    found = []
    qt_pos = 0
    for block in table.display.split("\n"):
        place = table.from_qt(qt_pos)
        if place and table.text[place - 1] != "\n":
            found.append(place)
        qt_pos += utf16_length(block) + 1
    return found


def some_places(table: PieceTable) -> list[int]:
    around = {cut + step for cut in cuts(table) for step in (-2, -1, 0, 1, 2)}
    every = range(0, len(table.text), max(1, len(table.text) // 50))
    return sorted((around | set(every) | {len(table.text)}) & set(range(len(table.text) + 1)))


@pytest.mark.parametrize("name", ["empty", "line ends", "french", "arabic", "family", "hindi"])
def test_a_text_of_short_lines_is_displayed_as_it_is(name: str) -> None:
    assert PieceTable(NASTY[name]).display is NASTY[name]


@pytest.mark.parametrize(("length", "blocks"), [(LIMIT, 1), (LIMIT + 1, 2), (LIMIT * 2, 2)])
def test_only_over_long_lines_are_cut(length: int, blocks: int) -> None:
    text = f"un\n{'a' * length}\ndeux"
    assert PieceTable(text).display.count("\n") == blocks + 1


def test_cut_behind_the_last_space_within_reach() -> None:
    text = "mot " * 1500
    table = PieceTable(text)
    assert cuts(table) == [LIMIT]
    assert table.display == f"{text[:LIMIT]}\n{LTR_MARK}{text[LIMIT:]}"


def test_cut_at_a_border_of_clusters_where_there_is_no_space() -> None:
    table = PieceTable("a" + FAMILY * 1000)
    assert cuts(table) == [1 + 5 * 799]


def test_no_cut_between_a_space_and_the_accent_on_it() -> None:
    text = "a" * (LIMIT - 1) + " \u0301" + "b" * 100
    assert cuts(PieceTable(text)) == [LIMIT - 1]


def test_a_cluster_longer_than_a_piece_is_displayed_cut() -> None:
    text = "a" + "\u0301" * (3 * LIMIT)
    assert cuts(PieceTable(text)) == [LIMIT, 2 * LIMIT, 3 * LIMIT]


@pytest.mark.parametrize(
    ("piece", "mark"),
    [
        ("", LTR_MARK),
        ("2022 !", LTR_MARK),
        ("«1» Бригада", LTR_MARK),
        ("2022: قال", RTL_MARK),
        ("צבא and army", RTL_MARK),
        ("\u2067צבא\u2069 army", LTR_MARK),
        ("\u2068a \u2067b\u2069\u2069 צבא", RTL_MARK),
        ("\u2069army", LTR_MARK),
        ("\u2066army", LTR_MARK),
        (RTL_MARK + "army", RTL_MARK),
    ],
)
def test_direction_is_that_of_the_first_strong_character(piece: str, mark: str) -> None:
    assert direction_mark(piece) == mark


def test_pieces_go_the_way_of_their_paragraph() -> None:
    text = "\n".join((f"{HEBREW} army " * 400, f"army {HEBREW} " * 400))
    blocks = PieceTable(text).display.split("\n")
    assert {block[0] for block in blocks if block[0] in MARKS} == set(MARKS)
    second = next(number for number, block in enumerate(blocks) if block.startswith("army"))
    assert all(block[0] == RTL_MARK for block in blocks[1:second])
    assert all(block[0] == LTR_MARK for block in blocks[second + 1 :])


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_nasty_texts_convert_both_ways(text: str) -> None:
    assert_converts(PieceTable(text))


@given(long_texts)
def test_long_texts_convert_both_ways(text: str) -> None:
    assert_converts(PieceTable(text))


@given(texts)
def test_short_texts_convert_both_ways(text: str) -> None:
    assert_converts(PieceTable(text))


def assert_converts(table: PieceTable) -> None:
    """Check places there and back, what stands at them, and where pieces begin and end."""
    places = some_places(table)
    found = [table.to_qt(place) for place in places]
    assert found == sorted(found)
    assert [table.from_qt(qt_pos) for qt_pos in found] == places
    encoded = table.display.encode("utf-16-le")
    for place, qt_pos in zip(places, found, strict=True):
        character = table.text[place : place + 1].encode("utf-16-le")
        assert encoded[2 * qt_pos : 2 * qt_pos + len(character)] == character
    assert max(map(len, table.display.split("\n"))) <= LIMIT + len(LTR_MARK)
    assert without_additions(table) == table.text
    for cut in cuts(table):
        cluster = cluster_at(table.text, cut)
        assert cluster.start == cut or len(cluster) > LIMIT


def without_additions(table: PieceTable) -> str:
    """Take line ends and marks out of what is displayed."""
    shown = table.display
    for row, cut in reversed([*enumerate(cuts(table))]):
        added = cut + 2 * row
        assert shown[added] == "\n"
        assert shown[added + 1] in MARKS
        shown = shown[:added] + shown[added + 2 :]
    return shown


def test_places_on_an_added_line_end_or_mark_mean_the_cut() -> None:
    table = PieceTable("mot " * 1500)
    assert [table.from_qt(LIMIT + step) for step in (-1, 0, 1, 2, 3)] == [
        LIMIT - 1,
        LIMIT,
        LIMIT,
        LIMIT,
        LIMIT + 1,
    ]
    assert table.to_qt(LIMIT) == LIMIT + 2


def test_line_is_the_whole_paragraph() -> None:
    text = f"un\n{'mot ' * 1500}\n\ntrois"
    table = PieceTable(text)
    end = 3 + 6000
    assert [table.line(place) for place in (0, 2)] == [(0, 2), (0, 2)]
    assert [table.line(place) for place in (3, 3 + LIMIT, end)] == [(3, end)] * 3
    assert table.line(end + 1) == (end + 1, end + 1)
    assert table.line(len(text)) == (end + 2, len(text))
    assert PieceTable("").line(0) == (0, 0)


# -- directions set by hand ------------------------------------------------------------------


@st.composite
def turned(draw: st.DrawFn) -> PieceTable:
    """A text of which some paragraphs were turned by hand."""
    text = draw(st.one_of(texts, long_texts))
    starts = [0, *(place + 1 for place, letter in enumerate(text) if letter == "\n")]
    chosen = draw(st.dictionaries(st.sampled_from(starts), st.sampled_from(["ltr", "rtl"])))
    return PieceTable(text, chosen)


def test_a_turned_paragraph_begins_with_a_mark() -> None:
    table = PieceTable("un\nقال\ndeux", {3: "ltr", 7: "rtl"})
    assert table.display == f"un\n{LTR_MARK}قال\n{RTL_MARK}deux"
    assert [table.to_qt(place) for place in (0, 2, 3, 4, 7, 11)] == [0, 2, 4, 5, 9, 13]
    assert [table.from_qt(place) for place in (3, 4, 8, 9)] == [3, 3, 7, 7]


def test_the_pieces_of_a_turned_paragraph_all_go_its_way() -> None:
    table = PieceTable("mot " * 3000, {0: "rtl"})
    blocks = table.display.split("\n")
    assert len(blocks) > 2
    assert all(block.startswith(RTL_MARK) for block in blocks)


@given(turned())
def test_places_go_there_and_back_in_turned_texts_too(table: PieceTable) -> None:
    for place in some_places(table):
        assert table.from_qt(table.to_qt(place)) == place


@given(turned())
def test_nothing_but_marks_and_cuts_is_added(table: PieceTable) -> None:
    shown = "".join(
        letter
        for place, letter in enumerate(table.display)
        if table.from_qt(utf16_length(table.display[:place]))
        != table.from_qt(utf16_length(table.display[: place + 1]))
    )
    assert shown == table.text


@pytest.mark.parametrize("start", [-1, 1, 4, 6, 99])
def test_a_direction_where_no_paragraph_begins_means_nothing(start: int) -> None:
    assert PieceTable("un\nقال", {start: "rtl"}).display == "un\nقال"


def test_an_empty_paragraph_at_the_end_can_be_turned() -> None:
    assert PieceTable("un\n", {3: "rtl"}).display == f"un\n{RTL_MARK}"


@pytest.mark.parametrize("text", ["", *NASTY.values(), "army " * 3000 + "قال"])
def test_a_paragraph_runs_as_its_mark_says(text: str) -> None:
    assert not runs_leftwards(text, 0, {0: "ltr"})
    assert runs_leftwards(text, 0, {0: "rtl"})
    first = text.partition("\n")[0][:LIMIT]
    assert runs_leftwards(text, len(first), {}) == (direction_mark(first) == RTL_MARK)


def test_each_paragraph_runs_its_own_way() -> None:
    text = "un\nقال\ndeux"
    found = [runs_leftwards(text, place, {7: "rtl"}) for place in (0, 2, 3, 6, 7, 11)]
    assert found == [False, False, True, True, True, True]


def test_a_byte_order_mark_is_never_the_first_to_be_displayed() -> None:
    table = PieceTable("\ufeffmot")
    assert table.display == f"{LTR_MARK}\ufeffmot"
    assert [table.from_qt(table.to_qt(place)) for place in range(5)] == [0, 1, 2, 3, 4]
