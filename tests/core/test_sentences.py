# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from tests.fixture_texts import texts

from narrativetagger.core.sentences import split_sentences

CASES = {
    "fr quotation": "« Tout va mal », a dit le soldat. |« Nous perdons. » |Il est parti.",
    "fr quotation goes on": "« Où sont-ils ? » a-t-il crié. |« Feu ! » |Puis… rien.",
    "fr two in a quotation": "« Nous n’avons nulle part où fuir. |Ils avancent. »",
    "fr colon": "Ryder a poursuivi : « Ils ont gagné. »",
    "fr guillemets close up": "«Partez!» |Ils partent.",
    "fr ellipsis": "Nous fuyons… |Ils avancent... |Rien.",
    "fr number": "Il reste 3.5 km et 10 000 hommes. |300 sont morts.",
    "fr brackets": "(Il est mort.) |Voilà.",
    "fr note": "Ils ont fui.[12] |Personne ne reste.",
    "en": "“Run!” he said. |“Run.” |They ran. |It cost $3.5 million.",
    "uk": "Проф. І. П. Іваненко сказав: «Тікаймо!» — і замовк. |Потім Петро пішов.",
    "uk name behind the dash": "«Тікаймо!» — Петро замовк. |Усе.",
    "ru": "Он жил на ул. Ленина, д. 5. |Д-р Петров ушёл! |Куда?.. |Никто не знает.",
    "ru speech": "— Бежим! — крикнул он. |— Скорее! |— Куда?",
    "ar": "قال الجنرال: لا مفر؟ |نعم. |ثم غادر د. أحمد المدينة! |وانتهى الأمر.",
    "no blank": "Voir example.com ou 12.5.",
    "none": "Sans fin",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_sentences_end_where_readers_end_them(marked: str) -> None:
    text = marked.replace("|", "")
    found = [passage.of(text).strip() for passage in split_sentences(text, 0, len(text))]
    assert found == [sentence.strip() for sentence in marked.split("|")]


def test_only_the_stretch_is_looked_at() -> None:
    text = "Un. Deux. Trois."
    assert [p.of(text) for p in split_sentences(text, 4, 9)] == ["Deux."]


@given(texts)
def test_sentences_are_all_of_the_line(text: str) -> None:
    found = [*split_sentences(text, 0, len(text))]
    assert "".join(passage.of(text) for passage in found) == text
