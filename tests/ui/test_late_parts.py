# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from functools import cached_property

from narrativetagger.ui.late_parts import LateParts
from narrativetagger.ui.window import MainWindow

PARTS = [name for name, part in vars(LateParts).items() if isinstance(part, cached_property)]


def test_no_part_is_made_before_it_is_used(empty_window: MainWindow) -> None:
    assert PARTS
    assert not [name for name in PARTS if name in vars(empty_window)]


def test_each_part_is_made_once(empty_window: MainWindow) -> None:
    for name in PARTS:
        assert getattr(empty_window, name) is getattr(empty_window, name)
