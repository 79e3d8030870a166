# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from narrativetagger.project.backups import Backup
from narrativetagger.ui.backup_model import SIZE, WHEN, BackupModel

BACKUPS = [
    Backup(Path("b.ntag"), "2026-11-23T12:00:00.500Z", 3_300_000, "b"),
    Backup(Path("a.ntag"), "2026-11-22T12:00:00.000Z", 1_024, "a"),
]


def shown(model: QAbstractItemModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def test_it_is_a_sound_model() -> None:
    model = BackupModel(BACKUPS, "en")
    tester = QAbstractItemModelTester(model)
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.backup(1) is BACKUPS[1]


@pytest.mark.parametrize(
    ("language", "day", "size"),
    [
        ("en", "Monday 23 November 2026", "3.1 MiB"),
        ("fr", "lundi 23 novembre 2026", "3,1 Mio"),
        ("uk", "понеділок 23 листопада 2026", "3,1 MiB"),
    ],
)
def test_times_and_sizes_are_said_in_the_window_s_language(
    language: str, day: str, size: str
) -> None:
    model = BackupModel(BACKUPS, language)
    assert shown(model, 0, WHEN).startswith(day)
    assert shown(model, 0, SIZE).replace("\u00a0", " ") == size


def test_the_file_is_named_by_the_tool_tip() -> None:
    model = BackupModel(BACKUPS, "en")
    assert model.index(1, WHEN).data(Qt.ItemDataRole.ToolTipRole) == "<qt>a.ntag</qt>"
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in (WHEN, SIZE)]
    assert titles == ["Made", "Size"]
