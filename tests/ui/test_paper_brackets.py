# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.spans import Mark
from narrativetagger.ui.brackets import BlockBrackets, Bracket
from narrativetagger.ui.paper_brackets import on_page

SPAN = Mark(0, 9, 1, 1, 1)
BLOCK = BlockBrackets((Bracket(SPAN, 10.0, 90.0, 0, begins=True, ends=True),), 2, False, 100.0)


def test_a_block_on_one_page_is_left_as_it_is() -> None:
    assert on_page(BLOCK, -20.0, 300.0, first=True) == (BLOCK, BLOCK)


def test_a_bracket_is_open_where_the_page_ends() -> None:
    drawn, named = on_page(BLOCK, 0.0, 40.0, first=True)
    assert [(one.top, one.bottom, one.begins, one.ends) for one in drawn.brackets] == [
        (10.0, 40.0, True, False)
    ]
    assert (named.height, named.left_out) == (40.0, 2)


def test_a_bracket_that_goes_on_is_open_but_named() -> None:
    drawn, named = on_page(BLOCK, 40.0, 300.0, first=True)
    assert [(one.top, one.begins, one.ends) for one in drawn.brackets] == [(40.0, False, True)]
    assert [(one.top, one.begins) for one in named.brackets] == [(40.0, True)]
    assert named.left_out == 0


def test_below_the_first_block_nothing_is_named_again() -> None:
    going_on = BlockBrackets(
        (Bracket(SPAN, 0.0, 100.0, 0, begins=False, ends=False),), 0, False, 100.0
    )
    _, named = on_page(going_on, -50.0, 300.0, first=False)
    assert not named.brackets[0].begins


def test_a_bracket_on_another_page_is_not_drawn() -> None:
    drawn, named = on_page(BLOCK, 95.0, 300.0, first=True)
    assert drawn.brackets == named.brackets == ()
