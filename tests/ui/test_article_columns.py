# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.articles import Article, ArticleDetails
from narrativetagger.ui.article_columns import (
    COLUMNS,
    SORT_KEYS,
    USUAL,
    column_name,
    facts,
    shown_in,
)
from narrativetagger.ui.plain import isolated

ARTICLE = Article(
    1,
    "u",
    ArticleDetails(title="Titre", outlet="Ici", published="2022-09", language="uk"),
    words=120,
    text_sha256="",
    version=1,
    status="in_progress",
    spans=3,
    added="2026-11-22T11:28:05.123Z",
)


@pytest.mark.parametrize(
    ("column", "shown"),
    [
        ("title", "Titre"),
        ("outlet", "Ici"),
        ("published", "2022-09"),
        ("language", "UK"),
        ("spans", "3"),
        ("words", "120"),
        ("status", "In progress"),
        ("added", "2026-11-22"),
    ],
)
def test_a_cell_shows_its_column(column: str, shown: str) -> None:
    assert shown_in(column, ARTICLE) == shown


def test_facts_are_those_of_the_chosen_columns() -> None:
    said = facts(ARTICLE, USUAL)
    assert said == " · ".join(map(isolated, ("Ici", "2022-09", "UK")))
    assert facts(ARTICLE, ("words",)) == "words: 120"
    assert facts(ARTICLE, ()) == ""


def test_damage_is_shown_as_it_is() -> None:
    damaged = Article(1, "u", ArticleDetails(), 0, "", 1, "unread", 0, "\ufffd")
    assert shown_in("added", damaged) == "\ufffd"
    assert shown_in("spans", damaged) == ""


def test_every_column_has_a_name_and_an_order() -> None:
    assert len({column_name(column) for column in COLUMNS}) == len(COLUMNS)
    assert set(SORT_KEYS) == set(COLUMNS)
