# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixture_texts import texts

from narrativetagger.core.quotations import LONGEST, quotations_back, quotations_from


def quotations(text: str) -> list[str]:
    return [inside.of(text) for inside in quotations_from(text, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dit que « tout va mal » et «rien»", ["tout va mal", "rien"]),
        ("« Où ? » crie-t-il. « Là ! »", ["Où ?", "Là !"]),
        ("« Nous fuyons. Ils avancent. » Fin", ["Nous fuyons. Ils avancent"]),
        ("“He said ‘run’ to us.”", ["He said ‘run’ to us", "run"]),
        ("„Біжимо“, сказав „він”", ["Біжимо", "він"]),
        ("«Дивіться „туди“ всі»", ["Дивіться „туди“ всі", "туди"]),
        ('He said "run" and "hide".', ["run", "hide"]),
        ('a 5" shell, "big" and 6" more', ["big"]),
        ("l’état ‘don’t go’ d’ici", ["don’t go"]),
        ("« Un\nDeux » et « trois »", ["Un\nDeux", "trois"]),
        ("“First.\n“Second.” Third", ["First.\n“Second"]),
        ('one "lost\nmark" here', []),
        ("— Бежим! — крикнул он. — Скорее!", ["Бежим!", "Скорее!"]),
        ("— Я, — сказал он, — ухожу.", ["Я", "ухожу"]),
        ("— Куда? — Домой.", ["Куда?", "Домой"]),
        ("– Il a dit « non ».", ["Il a dit « non", "non"]),
        ("قال: «لا مفر» ثم", ["لا مفر"]),
        ("«» » « rien", []),
        ("la ville – prise hier – est vide", []),
    ],
)
def test_insides_are_found_in_order(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected
    assert [inside.of(text) for inside in quotations_back(text, len(text))] == expected[::-1]


def test_marks_too_far_apart_are_no_pair() -> None:
    assert quotations("«" + "a" * LONGEST + "»") == []
    assert len(quotations("«" + "a" * (LONGEST - 1) + "»")) == 1


@pytest.mark.parametrize("separator", ["\n", " "])
def test_long_texts_have_the_same_quotations_both_ways(separator: str) -> None:
    text = separator.join(f"Il a dit « phrase {number} » hier." for number in range(3_000))
    every = [*quotations_from(text, 0)]
    assert len(every) == 3_000
    assert [*quotations_back(text, len(text))] == every[::-1]


@given(texts, st.integers(0, 60))
def test_what_is_behind_a_place_does_not_depend_on_it(text: str, place: int) -> None:
    place = min(place, len(text))
    every = [*quotations_from(text, 0)]
    assert [inside for inside in quotations_from(text, place) if inside.start >= place] == [
        inside for inside in every if inside.start >= place
    ]
    assert [*quotations_back(text, len(text))] == every[::-1]
