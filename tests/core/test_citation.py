# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.citation import citation
from narrativetagger.core.normalise import normalise
from narrativetagger.core.passages import Passage

TEXT = "Titre\nLe colonel parle d’un regroupement.\nFin"
WORDS = "un regroupement"
START = TEXT.index(WORDS)
PASSAGE = Passage(START, START + len(WORDS))
PLACE = f"[¶2, {PASSAGE.start}–{PASSAGE.end}]"


def test_all_that_is_known_is_told() -> None:
    details = ArticleDetails(
        title="Le repli",
        outlet="Le Courrier",
        author="A. Martin",
        published="2022-09-14",
        language="fr-FR",
        url="https://example.org/a?b=1",
    )
    assert citation(TEXT, PASSAGE, details) == (
        "«\u00a0un regroupement\u00a0» A. Martin, Le repli, Le Courrier, 2022-09-14"
        f" <https://example.org/a?b=1> {PLACE}"
    )


def test_what_is_not_known_leaves_no_trace() -> None:
    assert citation(TEXT, PASSAGE, ArticleDetails()) == f"“un regroupement” {PLACE}"
    known = ArticleDetails(outlet="Le Courrier", language="uk")
    assert citation(TEXT, PASSAGE, known) == f"«un regroupement» Le Courrier {PLACE}"


def test_a_line_end_is_shown() -> None:
    passage = Passage(TEXT.index("regroupement"), len(TEXT))
    assert "“regroupement. / Fin”" in citation(TEXT, passage, ArticleDetails())


def test_arabic_keeps_its_direction_to_itself() -> None:
    text = "قال العقيد"
    said = citation(text, Passage(0, len(text)), ArticleDetails(language="ar", outlet="الجزيرة"))
    assert said == f"\u2068«{text}»\u2069 \u2068الجزيرة\u2069 [¶1, 0–{len(text)}]"


@pytest.mark.parametrize("hostile", ["a\nb", "a\x1b[31mb", "a\u202eb", "a\u2066b"])
def test_metadata_give_no_commands(hostile: str) -> None:
    details = ArticleDetails(title=hostile, url=hostile)
    said = citation(TEXT, PASSAGE, details)
    assert said.isprintable()
    assert "a" in said


def test_an_override_in_the_words_ends_with_them() -> None:
    text = "abc \u202edef"
    assert citation(text, Passage(0, len(text)), ArticleDetails()).startswith(
        f"\u2068“{text}”\u2069"
    )


@pytest.mark.parametrize("end", ["\v", "\f", "\x1c", "\x85"])
def test_what_ends_a_line_elsewhere_is_shown_too(end: str) -> None:
    text = f"un{end}deux"
    assert "“un / deux”" in citation(text, Passage(0, len(text)), ArticleDetails())


@pytest.mark.parametrize("words", ["a\u2069\u202eb", "a\u2067b", "\u2069\u2069a\u2066", "\u2069"])
def test_words_cannot_break_out_of_their_isolate(words: str) -> None:
    said = citation(words, Passage(0, len(words)), ArticleDetails(outlet="Le Courrier"))
    quote, _, rest = said.partition(" Le Courrier")
    depth = [0]
    for letter in quote:
        depth.append(depth[-1] + (letter in "\u2066\u2067\u2068") - (letter == "\u2069"))
    assert depth[-1] == 0
    assert min(depth[1:-1]) > 0
    assert not set(rest) & set("\u2066\u2067\u2068\u2069\u202e")


def stored(raw: str) -> str:
    """Make a text as it can stand in a project."""
    return normalise(raw).text


@given(st.text().map(stored).filter(bool), st.data())
def test_the_words_are_exact_and_the_citation_one_line(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    passage = Passage(start, data.draw(st.integers(start + 1, len(text))))
    said = citation(text, passage, ArticleDetails(title=text))
    assert len(said.splitlines()) == 1
    if len(f"{passage.of(text)}.".splitlines()) == 1:
        assert passage.of(text) in said
    assert said.endswith(f"{passage.start}–{passage.end}]")
