# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from narrativetagger.ui.print_head import LegendEntry, PrintHead

WIDTH = 500.0
RED = QColor("#ff0000")


def head(title: str = "Titre", facts: int = 2, entries: int = 3) -> PrintHead:
    legend = [LegendEntry(f"Tag {number}", RED, number) for number in range(entries)]
    return PrintHead(title, [f"fact {number}" for number in range(facts)], legend, "Serif", WIDTH)


def drawn(made: PrintHead) -> QImage:
    image = QImage(int(WIDTH), int(made.height) + 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    made.draw(painter)
    painter.end()
    return image


def rows_of(image: QImage, colour: QColor) -> set[int]:
    return {
        y
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) == colour
    }


def test_it_grows_with_what_stands_in_it(qapp: object) -> None:
    assert head("Titre " * 40).height > head().height
    assert head(facts=5).height > head().height
    assert head(entries=40).height > head().height


def test_everything_is_inside_of_it(qapp: object) -> None:
    made = head("Titre " * 40, facts=5, entries=40)
    image = drawn(made)
    below = image.copy(0, int(made.height), image.width(), 50)
    assert rows_of(below, QColor("white")) == set(range(50))
    assert all(
        below.pixelColor(x, y) == QColor("white") for x in range(below.width()) for y in range(50)
    )


def test_the_legend_shows_colours_and_wraps(qapp: object) -> None:
    one, many = drawn(head(entries=1)), drawn(head(entries=40))
    assert len(rows_of(one, RED)) == 9
    assert len(rows_of(many, RED)) > 9 * 3


def test_without_a_legend_there_is_none(qapp: object) -> None:
    assert rows_of(drawn(head(entries=0)), RED) == set()
