# SPDX-License-Identifier: Apache-2.0
"""Patterns of the library ``regex``, which knows Unicode's properties and grapheme clusters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regex import Pattern


class LatePattern:
    """A pattern that is compiled when it is first needed, and the library imported only then.

    Both together take a fifth of an empty window's start, and no window needs them to open.
    """

    def __init__(self, expression: str) -> None:
        """Keep the expression."""
        self._expression = expression

    @cached_property
    def compiled(self) -> Pattern[str]:
        """The pattern, ready to search with."""
        import regex

        return regex.compile(self._expression)
