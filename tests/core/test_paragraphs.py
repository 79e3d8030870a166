# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.articles import TITLE_LIMIT
from narrativetagger.core.paragraphs import first_line, paragraphs_of


@given(st.text(alphabet="ab \n👍"))
def test_lines_make_the_text_again(text: str) -> None:
    lines = paragraphs_of(text)
    assert "\n".join(line.passage.of(text) for line in lines) == text
    assert all("\n" not in line.passage.of(text) for line in lines)


def test_the_title_is_the_first_line_with_words() -> None:
    assert first_line("\n  \n Kharkiv \nlater") == "Kharkiv"
    assert first_line("x" * 500) == "x" * TITLE_LIMIT
    assert first_line("") == ""
