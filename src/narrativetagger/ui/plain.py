# SPDX-License-Identifier: Apache-2.0
"""Show titles, names, quotes and paths as they are.

Qt takes a text for HTML where it looks so, and loads the pictures it names; an article's title may.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that takes no text for HTML; the only kind in the window."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Build the label.

        Args:
            text: What it shows at first.
            parent: The widget it stands in.
        """
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def tool_tip(text: str) -> str:
    """Return a tool tip that shows a text as it is.

    Tool tips have no setting for that, so it is HTML by force, which also breaks long lines.
    """
    return f"<qt>{escape(text)}</qt>"


def without_mnemonic(text: str) -> str:
    """Return a text for a menu or a button, where an ampersand would underline what follows it."""
    return text.replace("&", "&&")


def isolated(text: str) -> str:
    """Return a text that keeps its direction to itself, with what overrides may stand in it.

    First strong isolate and its end (Unicode Standard Annex 9, section 2.4).
    """
    return f"\u2068{text}\u2069"
