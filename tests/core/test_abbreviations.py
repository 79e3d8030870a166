# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from narrativetagger.core.abbreviations import is_abbreviation


def goes_on(text: str) -> bool:
    """Tell whether the sentence goes on at the mark | in a text."""
    before, behind = text.split("|")
    return is_abbreviation(before + behind, len(before) - 1, behind.split()[0].strip("«»,."))


@pytest.mark.parametrize(
    "text",
    [
        "Selon M.| Dupont",
        "Mme.| Roy est là",
        "le Gén.| Lecointre",
        "Air Force Brig.| Le général Pat Ryder",
        "voir art.| 5",
        "le 3 sept.| 2022",
        "J.-P.| Dupont",
        "Mr.| Hill",
        "the U.S.| Army",
        "at No.| 5",
        "вул.| Хрещатик",
        "жив у м.| Київ",
        "У 2022 р.| Росія напала",
        "І.| Франко",
        "в г.| Москве",
        "д-р.| Петров",
        "В XX в.| Россия знала войны",
        "т. е.| Москва",
        "см. рис.| 3",
        "غادر د.| أحمد",
        "1.| Premier point",
    ],
)
def test_a_sentence_goes_on_behind_an_abbreviation(text: str) -> None:
    assert goes_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les troupes ont fui.| Le front cède",
        "Ils étaient sept.| Les autres fuyaient",
        "Il a dit non.| Rien",
        "He told me.| Nothing",
        "He lives in the U.S.| He likes it",
        "They all left at 5 p.m.| Then nothing",
        "des chars, des canons, etc.| Plus rien",
        "Це було навесні 2022 р.| Потім усе змінилося",
        "Вони втратили понад 3 тис.| Це багато",
        "хлеб, соль и т. д.| Потом ушли",
        "Он ушёл в 2022 г.| Они остались",
        "Ils sont partis en 2022.| Ils reviendront",
        "….| Puis",
    ],
)
def test_a_sentence_ends_here(text: str) -> None:
    assert not goes_on(text)
