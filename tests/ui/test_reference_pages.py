# SPDX-License-Identifier: Apache-2.0
"""Pages look as they did when somebody looked at them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage
from tests.ui.reference_pages import CASES, FOLDER, FONT, file_of, page

SQUARE = 8
"""Letters may be smoothed otherwise elsewhere, so squares of so many pixels are compared."""

ANYWHERE, ON_AVERAGE = 64, 2.0
"""Most that a square, and all of them on average, may differ in brightness, of 255."""


def squares(image: QImage) -> list[int]:
    """The brightness of each square."""
    small = image.scaled(
        image.width() // SQUARE,
        image.height() // SQUARE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    places = ((x, y) for y in range(small.height()) for x in range(small.width()))
    return [small.pixelColor(*place).lightness() for place in places]


def differences(one: QImage, other: QImage) -> list[int]:
    return [abs(a - b) for a, b in zip(squares(one), squares(other), strict=True)]


@pytest.fixture(autouse=True)
def font(qapp: object) -> None:
    if FONT not in QFontDatabase.families():
        pytest.skip(f"needs the font {FONT}, which `make test` could not add")


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_a_page_is_laid_out_as_it_was(case: tuple[str, str, str], usual_looks: None) -> None:
    reference = QImage(str(file_of(*case)))
    assert not reference.isNull()
    found = differences(page(*case), reference)
    assert sum(found) / len(found) <= ON_AVERAGE
    assert max(found) <= ANYWHERE


def test_another_layout_would_be_seen() -> None:
    text, theme, _ = CASES[0]
    usual, small = (QImage(str(file_of(text, theme, size))) for size in ("usual", "small"))
    assert sum(differences(usual, small)) / len(squares(usual)) > ON_AVERAGE


def test_a_span_more_would_be_seen() -> None:
    reference = QImage(str(file_of(*CASES[1])))
    other = reference.convertToFormat(QImage.Format.Format_RGB32)
    for x in range(200, 330):
        for y in range(200, 220):
            other.setPixelColor(x, y, Qt.GlobalColor.darkRed)
    assert max(differences(other, reference)) > ANYWHERE


def test_no_picture_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {file_of(*case).name for case in CASES}
