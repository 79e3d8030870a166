# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from tests.ui.hands import Hands

from narrativetagger.ui.span_model import SpanModel


def table(hands: Hands) -> QTableView:
    return hands.widget(QTableView, "spans")


def test_a_row_shows_colour_and_note(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    plain = table(hands).viewport().grab().toImage()
    colour = table(hands).model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    rect = table(hands).visualRect(table(hands).model().index(0, 0))
    assert plain.pixelColor(rect.left() + 12, rect.center().y()) == colour
    hands.press("N")
    hands.type("x")
    hands.press("Esc")
    assert table(hands).model().index(0, 0).data(SpanModel.SPAN).note == "x"
    assert table(hands).viewport().grab().toImage() != plain


def test_doubts_and_examples_are_seen_and_heard(hands: Hands) -> None:
    hands.tag("regroupement", "2", "0")
    pictures = [table(hands).viewport().grab().toImage()]
    for key in ("X", "E"):
        hands.press(key)
        pictures.append(table(hands).viewport().grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    aloud = table(hands).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud.startswith("Official framing, in doubt: regroupement;")
