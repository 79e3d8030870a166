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
    assert len(rows_of(one, RED)) == 3
    assert len(rows_of(many, RED)) > 3 * 3


def test_the_legend_samples_tint_and_underline(qapp: object) -> None:
    image = drawn(head(entries=1))
    line = min(rows_of(image, RED))
    tint = image.pixelColor(4, line - 4)
    assert tint == image.pixelColor(4, line - 8)
    assert tint.red() > 250 > 230 > tint.green() > 150


def test_an_arabic_title_begins_on_the_right(qapp: object) -> None:
    def dark(title: str) -> set[int]:
        image = drawn(head(title, facts=0, entries=0)).copy(0, 0, int(WIDTH), 24)
        return {
            x for x in range(int(WIDTH)) for y in range(24) if image.pixelColor(x, y).red() < 90
        }

    assert max(dark("Titre")) < WIDTH / 2
    assert min(dark("انسحبت القوات")) > WIDTH / 2


def test_a_long_name_leaves_its_number_on_the_page(qapp: object) -> None:
    made = PrintHead("T", [], [LegendEntry("nom " * 300, RED, 7)], "Serif", WIDTH)
    assert made._said(LegendEntry("nom " * 300, RED, 7)).endswith("…\u2069 (7)")


def test_a_tall_head_is_parted_between_its_rows(qapp: object) -> None:
    made = head("Titre " * 40, facts=20, entries=40)
    room = made.height / 3
    pieces = made.pieces(room)
    assert len(pieces) >= 3
    assert [top for top, _ in pieces[1:]] == [bottom for _, bottom in pieces[:-1]]
    assert (pieces[0][0], pieces[-1][1]) == (0.0, made.height)
    edges = {row.top for row in made._rows}
    assert {top for top, _ in pieces} <= edges
    assert all(bottom - top <= room for top, bottom in pieces[:-1])
    assert made.pieces(made.height) == [(0.0, made.height)]


def test_without_a_legend_there_is_none(qapp: object) -> None:
    assert rows_of(drawn(head(entries=0)), RED) == set()
