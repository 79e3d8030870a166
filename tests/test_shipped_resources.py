# SPDX-License-Identifier: Apache-2.0
"""What ships with the program keeps the promises made about it."""

from __future__ import annotations

import re
import tomllib
from itertools import combinations, permutations
from typing import Any
from xml.etree import ElementTree

import pytest
import regex

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.contrast import Deficiency, blend, contrast, difference, seen_with
from narrativetagger.core.details import checked_details
from narrativetagger.core.graphemes import cluster_at
from narrativetagger.project.shipped import narratives
from narrativetagger.readers.registry import read
from narrativetagger.resources import resource_bytes, resource_path, resource_text
from narrativetagger.settings import THEMES
from narrativetagger.ui.actions import ACTIONS

CODES = {
    "morale": "despair trapped defeat surrender suffering ridicule boost threat mention",
    "framing": "euphemism justification denial labelling praise belittling mention",
    "claim": "territory operation casualties equipment strike conduct outcome capability",
}
NAMES = {
    "morale": ("Morale messaging", "Action sur le moral", "Вплив на моральний дух"),
    "framing": ("Official framing", "Cadrage officiel", "Офіційне трактування"),
    "claim": ("Battlefield claim", "Affirmation militaire", "Твердження про бойові дії"),
}
LANGUAGES = ("en", "fr", "uk")
TAGS = narratives().tags
HUES = [tag.colour for tag in TAGS if not tag.parent_code]
LONGEST_DEFINITION = 200
"""What the tag panel has room for, in code points."""

READABLE = 4.5
"""WCAG 2.2, 1.4.3: contrast of text."""

ENHANCED = 7.0
"""WCAG 2.2, 1.4.6: enhanced contrast of text."""

VISIBLE = 3.0
"""WCAG 2.2, 1.4.11: contrast of what is not text."""

APART, APART_AS_TINTS = 35, 5
"""Least ΔE*ab between two tags; about 2.3 is just noticeable."""

NO_TINT = 25
"""Least ΔE*ab between a hit and a tint."""

FRENCH, UKRAINIAN = "fr-ornac.txt", "uk-ornac.txt"
EMOJI_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> dict[str, Any]:
    return tomllib.loads(resource_text("themes", f"{request.param}.toml"))


def test_the_codes_are_the_contract_in_the_order_of_their_digits() -> None:
    expected = [
        code for top, subs in CODES.items() for code in (top, *(f"{top}.{s}" for s in subs.split()))
    ]
    assert [tag.code for tag in TAGS] == expected
    for top, subs in CODES.items():
        keys = [tag.key for tag in TAGS if tag.parent_code == top]
        assert keys == [str(number) for number in range(1, len(subs.split()) + 1)]


def test_the_top_tags_have_the_names_agreed_on() -> None:
    assert {tag.code: tuple(tag.names.values()) for tag in TAGS if not tag.parent_code} == NAMES


def test_every_tag_speaks_three_languages() -> None:
    for tag in TAGS:
        assert tuple(tag.names) == tuple(tag.definitions) == LANGUAGES, tag.code
        assert all(tag.names.values()), tag.code
        for text in tag.definitions.values():
            assert regex.fullmatch(r"\p{Lu}[^\n]+\.", text), tag.code
            assert len(text) <= LONGEST_DEFINITION, tag.code


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_tags_are_called_alike(language: str) -> None:
    names = [tag.names[language] for tag in TAGS]
    assert len(set(names)) == len(names)


def test_french_is_set_as_the_french_do() -> None:
    texts = [text["fr"] for tag in TAGS for text in (tag.names, tag.definitions)]
    for text in [*texts, resource_text("sample", FRENCH)]:
        assert not re.search(r" [;:!?»]|« |'", text), text
        assert not re.search(r"[^\u00a0\u202f][;!?»]", text), text


def test_only_talk_about_messaging_is_a_mention() -> None:
    assert [tag.code for tag in TAGS if tag.mention] == ["morale.mention", "framing.mention"]


def test_sub_tags_share_the_colour_of_their_tag() -> None:
    for tag in TAGS:
        assert tag.colour == HUES[list(CODES).index(tag.parent_code or tag.code)]


def test_tags_are_told_apart_by_everybody() -> None:
    for one, other in combinations(HUES, 2):
        assert difference(one, other) > APART
        for deficiency in Deficiency:
            seen = difference(seen_with(deficiency, one), seen_with(deficiency, other))
            assert seen > APART, (deficiency, one, other)


def test_tints_are_told_apart_by_everybody(theme: dict[str, Any]) -> None:
    page, alpha = theme["article"]["page"], theme["article"]["tint"]
    for one, other in combinations((blend(hue, page, alpha) for hue in HUES), 2):
        assert difference(one, other) > APART_AS_TINTS
        for deficiency in Deficiency:
            seen = difference(seen_with(deficiency, one), seen_with(deficiency, other))
            assert seen > APART_AS_TINTS, (deficiency, one, other)


def test_tags_are_seen_on_the_page(theme: dict[str, Any]) -> None:
    for surface in (theme["article"]["page"], theme["palette"]["base"]):
        assert all(contrast(hue, surface) >= VISIBLE for hue in HUES)


def test_text_is_read_on_each_tint_and_on_stacks_of_them(theme: dict[str, Any]) -> None:
    page, text, alpha = (theme["article"][name] for name in ("page", "text", "tint"))
    stacks = [*permutations(HUES), *permutations(HUES, 1), *((hue,) * 5 for hue in HUES)]
    for stack in stacks:
        surface = page
        for hue in stack:
            surface = blend(hue, surface, alpha)
        assert contrast(text, surface) >= READABLE, stack


@pytest.mark.parametrize(
    ("table", "text", "surface"),
    [
        ("palette", "window_text", "window"),
        ("palette", "text", "base"),
        ("palette", "text", "alternate_base"),
        ("palette", "button_text", "button"),
        ("palette", "highlighted_text", "highlight"),
        ("palette", "tooltip_text", "tooltip_base"),
        ("palette", "link", "base"),
        ("palette", "link", "window"),
        ("palette", "placeholder", "base"),
        ("palette", "placeholder", "window"),
        ("palette", "placeholder", "alternate_base"),
        ("article", "text", "page"),
        ("article", "muted", "page"),
        ("article", "selected_text", "selection"),
    ],
)
def test_words_are_read(theme: dict[str, Any], table: str, text: str, surface: str) -> None:
    assert contrast(theme[table][text], theme[table][surface]) >= READABLE


def test_accents_are_seen(theme: dict[str, Any]) -> None:
    palette, article = theme["palette"], theme["article"]
    assert contrast(palette["highlight"], palette["window"]) >= VISIBLE
    assert contrast(palette["highlight"], palette["base"]) >= VISIBLE
    assert contrast(article["ring"], article["page"]) >= VISIBLE
    tints = [blend(hue, article["page"], article["tint"]) for hue in HUES]
    for surface in (article["page"], *tints):
        assert difference(article["selection"], surface) > APART_AS_TINTS


def test_text_is_read_on_any_stack_as_it_is_painted(theme: dict[str, Any]) -> None:
    """Each further tint is laid on more weakly, as ``ui/bands.py`` does."""
    page, text, alpha = (theme["article"][name] for name in ("page", "text", "tint"))
    for hue in HUES:
        surface = page
        for lane in range(60):
            surface = blend(hue, surface, alpha / (lane + 1))
        assert contrast(text, surface) >= READABLE, hue


def test_hits_are_read_and_seen(theme: dict[str, Any]) -> None:
    article = theme["article"]
    assert contrast(article["text"], article["hit"]) >= READABLE
    assert contrast(article["selected_text"], article["hit"]) >= READABLE
    assert contrast(article["hit_frame"], article["page"]) >= VISIBLE
    for hue in HUES:
        tint = blend(hue, article["page"], article["tint"])
        assert difference(article["hit"], tint) > NO_TINT


def test_selected_words_are_read_over_tints_and_hits(theme: dict[str, Any]) -> None:
    article = theme["article"]
    page, alpha = article["page"], article["tint"]
    for under in (page, article["hit"], *(blend(hue, page, alpha) for hue in HUES)):
        surface = blend(article["selection"], under, 0.75)
        assert contrast(article["selected_text"], surface) >= READABLE, under


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_high(name: str) -> None:
    theme = tomllib.loads(resource_text("themes", f"{name}.toml"))
    palette, article = theme["palette"], theme["article"]
    assert contrast(article["text"], article["page"]) == pytest.approx(21)
    assert contrast(article["muted"], article["page"]) >= ENHANCED
    for text, surface in (
        ("text", "alternate_base"),
        ("window_text", "window"),
        ("button_text", "button"),
        ("highlighted_text", "highlight"),
        ("placeholder", "alternate_base"),
        ("mid", "window"),
    ):
        assert contrast(palette[text], palette[surface]) >= ENHANCED, text


def test_themes_have_the_same_names() -> None:
    first, *others = (tomllib.loads(resource_text("themes", f"{name}.toml")) for name in THEMES)
    for other in others:
        for table in ("palette", "article"):
            assert first[table].keys() == other[table].keys()


@pytest.mark.parametrize("name", [FRENCH, UKRAINIAN])
def test_samples_hold_what_breaks_other_tools(name: str) -> None:
    data = resource_bytes("sample", name)
    text = data.decode()
    assert 1_800 <= len(text) <= 2_500
    assert b"\r" not in data
    assert "\u00a0" in text
    assert EMOJI_FAMILY in text
    assert regex.search(r"\p{RI}{2}", text), "a flag"
    assert regex.search(r"«[^»]*“[^”»]*”[^»]*»", text), "a quotation in a quotation"
    assert "narrativetagger" in text.splitlines()[1], "it says that it is a sample"


def test_each_sample_holds_what_its_language_does() -> None:
    french, ukrainian = resource_text("sample", FRENCH), resource_text("sample", UKRAINIAN)
    assert "\u202f" in french
    assert "l’Isole" in french
    assert "regroupement planifié des forces" in french
    assert "п’ять" in ukrainian
    assert "з’їзді" in ukrainian
    assert "вирівнювання лінії" in ukrainian


@pytest.mark.parametrize("name", [FRENCH, UKRAINIAN])
def test_samples_are_stored_as_they_are(name: str) -> None:
    draft = read(name, resource_bytes("sample", name))
    assert draft.text == resource_text("sample", name)
    assert draft.replaced == 0
    family = draft.text.index(EMOJI_FAMILY)
    assert cluster_at(draft.text, family + 2).start == family


def test_samples_have_valid_metadata() -> None:
    samples = tomllib.loads(resource_text("sample", "sample.toml"))
    assert list(samples) == [FRENCH, UKRAINIAN]
    assert [details["language"] for details in samples.values()] == ["fr", "uk"]
    for name, details in samples.items():
        assert checked_details(ArticleDetails(**details)) == ArticleDetails(**details)
        assert resource_text("sample", name).startswith(details["title"])
        assert details["url"].startswith("https://example.org/")


def test_icons_are_of_one_set() -> None:
    for path in resource_path("icons").glob("*.svg"):
        drawing = ElementTree.fromstring(path.read_bytes())
        if path.stem == "app":
            continue
        expected = {
            "viewBox": "0 0 24 24",
            "fill": "none",
            "stroke": "currentColor",
            "stroke-width": "1.75",
            "stroke-linecap": "round",
        }
        assert {name: drawing.get(name) for name in expected} == expected, path.name


def test_every_action_finds_its_icon() -> None:
    for name in {action.icon for action in ACTIONS if action.icon}:
        assert resource_path("icons", f"{name}.svg").is_file()
