# SPDX-License-Identifier: Apache-2.0
"""Twenty spans of a newspaper's article with four keys each, counted."""

from __future__ import annotations

from pathlib import Path

from tests.ui.hands import Hands, make_project, still_sources

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.project.lists import check

TEXT = (Path(__file__).parents[1] / "data" / "orsec.txt").read_text(encoding="utf-8")

BUDGET = 85
"""Keys for twenty spans; with keys for sentences and words alone they took 380."""

# What is pressed, small letters into the jump; then the beginning and the end of the quote.
SPANS = (
    ("Q 1 2", "morale.trapped", "plus personne", "ne commande"),
    ("D 2 3", "framing.denial", "Le ministère", "confirmer l’origine"),
    ("S 3 2", "claim.operation", "Une colonne", "dans les champs"),
    ("Q 1 5", "morale.suffering", "sans eau", "depuis mardi"),
    ("F a l 3 2", "claim.operation", "alors que", "depuis la veille"),
    ("Q 1 2", "morale.trapped", "On nous avait", "renforts, maman"),
    ("Q 1 2", "morale.trapped", "Personne n’est venu", "ne viendra"),
    ("F q 1 3", "morale.defeat", "qui va encore", "pour eux ?"),
    ("D Q 1 3", "morale.defeat", "Nous n’avons plus", "partis, partis, partis"),
    ("F c o 2 2", "framing.justification", "convaincre leur opinion", "sans précédent"),
    ("F n Tab 3 1", "claim.territory", "nos brigades", "300 prisonniers"),
    ("Q 2 1", "framing.euphemism", "redéploiement", "plus favorables"),
    ("F l 1", "morale", "la lenteur", "du 3e régiment"),
    ("D 3", "claim", "les poussant", "avant l’ordre"),
    ("F c 3", "claim", "Ces hommes", "et de vivres"),
    ("S 2", "framing", "Le porte-parole", "aux communiqués"),
    ("Q 2", "framing", "Franchement, depuis", "aujourd’hui"),
    ("Shift+A D A 2", "framing", "il n’y a donc", "aujourd’hui"),
    ("D Q 1", "morale", "Elle a aussi", "pas exception"),
    ("D D D D 1", "morale", "et Orsec", "pas exception"),
)


def words(start: str, end: str) -> str:
    """Return the text from some words to some others."""
    begun = TEXT.index(start)
    return TEXT[begun : TEXT.index(end, begun) + len(end)]


def test_twenty_spans_within_the_budget(hands: Hands, tmp_path: Path) -> None:
    hands.window.session.take(make_project(tmp_path / "orsec.ntag", still_sources()))
    details = ArticleDetails(title="Orsec", language="fr")
    hands.window.session.open_article(hands.project.add_article(draft_from_paste(TEXT, details)))
    hands.press("Ctrl+Home")
    pressed = 0
    for keys, code, start, end in SPANS:
        for key in keys.split():
            (hands.type if key.islower() else hands.press)(key)
            pressed += 1
        assert hands.chosen() == (code, words(start, end)), keys
    found = [(code, words(start, end)) for _keys, code, start, end in SPANS]
    assert sorted(hands.spans()) == sorted(found)
    assert pressed <= BUDGET
    assert check(hands.project.path) == []
