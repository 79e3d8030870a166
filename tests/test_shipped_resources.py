# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import tomllib

import pytest
import regex

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.details import checked_details
from narrativetagger.project.shipped import narratives
from narrativetagger.resources import resource_path, resource_text

CODES = {
    "morale": "despair trapped defeat surrender suffering ridicule boost threat mention",
    "framing": "euphemism justification denial labelling praise belittling mention",
    "claim": "territory operation casualties equipment strike conduct outcome capability",
}
LANGUAGES = {"en", "fr", "uk"}


def test_the_codes_are_the_contract_in_the_order_of_their_digits() -> None:
    expected = [
        code for top, subs in CODES.items() for code in (top, *(f"{top}.{s}" for s in subs.split()))
    ]
    assert [tag.code for tag in narratives().tags] == expected


def test_every_tag_speaks_three_languages() -> None:
    for tag in narratives().tags:
        assert set(tag.names) == set(tag.definitions) == LANGUAGES, tag.code
        assert all(tag.names.values()), tag.code
        assert all(text.endswith(".") for text in tag.definitions.values()), tag.code


def test_only_talk_about_messaging_is_a_mention() -> None:
    mentions = [tag.code for tag in narratives().tags if tag.mention]
    assert mentions == ["morale.mention", "framing.mention"]


@pytest.mark.parametrize("name", ["orsec-fr.txt", "orsec-uk.txt"])
def test_samples_hold_what_breaks_other_tools(name: str) -> None:
    text = resource_text("sample", name)
    assert "\u00a0" in text
    assert "«" in text
    assert "“" in text
    assert "\u200d" in text, "a family of emoji"
    assert regex.search(r"\p{RI}{2}", text), "a flag"
    assert "narrativetagger" in text, "it says that it is a sample"


def test_samples_have_valid_metadata() -> None:
    samples = tomllib.loads(resource_text("sample", "sample.toml"))
    assert {details["language"] for details in samples.values()} == {"fr", "uk"}
    for name, details in samples.items():
        assert checked_details(ArticleDetails(**details)) == ArticleDetails(**details)
        assert resource_text("sample", name).startswith(details["title"])


def test_themes_have_the_same_names() -> None:
    light, dark = (
        tomllib.loads(resource_text("themes", f"{name}.toml")) for name in ("light", "dark")
    )
    for table in ("palette", "article"):
        assert light[table].keys() == dark[table].keys()


def test_icons_take_the_colour_around_them() -> None:
    for path in resource_path("icons").glob("*.svg"):
        if path.stem != "app":
            assert 'stroke="currentColor"' in path.read_text(encoding="utf-8"), path.name
