# SPDX-License-Identifier: Apache-2.0
"""Mistakes and mishaps an analyst can do something about, apart from bugs."""

from __future__ import annotations


class UserError(Exception):
    """One clear sentence for the analyst: what happened and what to do.

    The window translates ``text`` and fills it afterwards; ``str(error)`` is the English.

    Attributes:
        text: English text with ``{name}`` placeholders, marked by ``QT_TRANSLATE_NOOP``.
        values: What the placeholders stand for.
    """

    def __init__(self, text: str, **values: str | int) -> None:
        """Keep the text and its values apart, for translation."""
        super().__init__(text, values)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        """Return the English sentence with its values filled in."""
        return self.text.format(**self.values)
