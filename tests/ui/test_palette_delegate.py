# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from narrativetagger.ui.palette_delegate import PaletteDelegate
from narrativetagger.ui.palette_model import PaletteModel
from narrativetagger.ui.palette_sources import Entry, FewEntries


def picture(entry: Entry, width: int = 300, *, chosen: bool = False) -> QImage:
    model, delegate = PaletteModel(), PaletteDelegate()
    model.begin([FewEntries(0, [entry])], [entry.id])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 28)
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(width, 28, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


PLAIN = Entry("action/undo", "Undo", "Edit", "Ctrl+Z", "", list)


@pytest.mark.parametrize(
    "other",
    [
        PLAIN._replace(title="Redo"),
        PLAIN._replace(detail="File"),
        PLAIN._replace(key="Ctrl+Y"),
        PLAIN._replace(colour="#c8611a"),
    ],
)
def test_all_of_an_entry_is_seen(qtbot: QtBot, other: Entry) -> None:
    assert picture(PLAIN) != picture(other)


def test_the_chosen_row_stands_out(qtbot: QtBot) -> None:
    assert picture(PLAIN) != picture(PLAIN, chosen=True)


def test_a_long_title_leaves_the_key_its_room(qtbot: QtBot) -> None:
    long = PLAIN._replace(title="title " * 50)
    right = QRect(260, 0, 40, 28)
    assert picture(long).copy(right) == picture(PLAIN).copy(right)
    assert picture(long, 140) != picture(PLAIN, 140)
