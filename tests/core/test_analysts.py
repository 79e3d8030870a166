# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.analysts import Analyst


def test_analysts_are_told_apart_by_all_their_facts() -> None:
    olena = Analyst(1, "uid-1", "Olena", "#3d6a9e")
    assert olena == Analyst(1, "uid-1", "Olena", "#3d6a9e")
    assert olena != Analyst(2, "uid-2", "Olena", "#3d6a9e")
