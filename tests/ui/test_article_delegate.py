# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from narrativetagger.ui.article_delegate import two_lines


@pytest.mark.parametrize("title", ["Court", "Un titre " * 30, "Motsansespace" * 20, ""])
def test_a_title_fills_two_lines_at_most(qapp: QApplication, title: str) -> None:
    metrics = QFontMetrics(QFont())
    lines = two_lines(title, metrics, 200).split("\n")
    assert len(lines) <= 2
    assert all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    assert title.startswith(lines[0].rstrip("…"))
