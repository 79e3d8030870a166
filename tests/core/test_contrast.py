# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.contrast import (
    Deficiency,
    blend,
    contrast,
    difference,
    luminance,
    seen_with,
)

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
deficiencies = st.sampled_from(Deficiency)


def test_luminance_runs_from_black_to_white() -> None:
    assert luminance("#000000") == 0
    assert luminance("#ffffff") == pytest.approx(1)
    assert luminance("#00ff00") == pytest.approx(0.7152)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@given(one=colours, other=colours)
def test_contrast_has_no_order_and_its_bounds(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001
    assert contrast(one, one) == 1


def test_a_tint_lies_over_its_background() -> None:
    assert blend("#ff0000", "#ffffff", 0.2) == "#ffcccc"


@given(tint=colours, background=colours)
def test_a_tint_covers_nothing_or_all(tint: str, background: str) -> None:
    assert blend(tint, background, 0) == background
    assert blend(tint, background, 1) == tint


@given(tint=colours, background=colours, alpha=st.floats(0, 1))
def test_a_blend_lies_between_both(tint: str, background: str, alpha: float) -> None:
    parts = (bytes.fromhex(colour[1:]) for colour in (tint, background))
    mixed = bytes.fromhex(blend(tint, background, alpha)[1:])
    for over, under, part in zip(*parts, mixed, strict=True):
        assert min(over, under) <= part <= max(over, under)


@given(grey=st.integers(0, 255), deficiency=deficiencies)
def test_grey_stays_grey(grey: int, deficiency: Deficiency) -> None:
    colour = f"#{grey:02x}{grey:02x}{grey:02x}"
    assert difference(seen_with(deficiency, colour), colour) < 1


@given(colour=colours, deficiency=deficiencies)
def test_what_is_seen_is_a_colour(colour: str, deficiency: Deficiency) -> None:
    assert 0 <= luminance(seen_with(deficiency, colour)) <= 1.0001


@pytest.mark.parametrize(
    ("deficiency", "one", "other"),
    [
        (Deficiency.PROTANOPIA, "#c25a3a", "#8a7a36"),
        (Deficiency.DEUTERANOPIA, "#b3742f", "#82912f"),
        (Deficiency.TRITANOPIA, "#3366cc", "#008577"),
    ],
)
def test_colours_run_together(deficiency: Deficiency, one: str, other: str) -> None:
    seen = difference(seen_with(deficiency, one), seen_with(deficiency, other))
    assert seen < difference(one, other) / 2


def test_difference_is_that_of_lab() -> None:
    assert difference("#000000", "#ffffff") == pytest.approx(100, abs=0.1)
    # L*a*b* of sRGB's red and blue: 53.24, 80.09, 67.20 and 32.30, 79.19, -107.86.
    assert difference("#ff0000", "#0000ff") == pytest.approx(176.3, abs=0.1)


@given(one=colours, other=colours)
def test_difference_is_a_distance(one: str, other: str) -> None:
    assert difference(one, one) == 0
    assert difference(one, other) == difference(other, one)
