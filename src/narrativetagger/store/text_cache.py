# SPDX-License-Identifier: Apache-2.0
"""The few texts kept in memory, so that a key press does not read megabytes again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from narrativetagger.core.offsets import Utf16Map
from narrativetagger.core.quotes import Occurrences

TEXTS_KEPT = 3
"""The article on the desk, the one before it, and one that other work touches."""


class StoredText:
    """An article's text with what is derived from it.

    Attributes:
        text: The stored text.
    """

    def __init__(self, text: str) -> None:
        """Keep the text."""
        self.text = text

    @cached_property
    def utf16(self) -> Utf16Map:
        """The map between code points and UTF-16 units, built when first asked for."""
        return Utf16Map(self.text)

    @cached_property
    def occurrences(self) -> Occurrences:
        """Where the same words stand in the text."""
        return Occurrences(self.text)


@dataclass(slots=True)
class TextCache:
    """The texts read last, by article id; texts are immutable, so none grows stale."""

    _texts: dict[int, StoredText] = field(default_factory=dict)

    def get(self, article_id: int) -> StoredText | None:
        """Return a text that is still here and count it as the one read last."""
        found = self._texts.pop(article_id, None)
        if found is not None:
            self._texts[article_id] = found
        return found

    def keep(self, article_id: int, text: StoredText) -> None:
        """Keep a text, and let go of the one that was not read for longest."""
        self._texts[article_id] = text
        if len(self._texts) > TEXTS_KEPT:
            del self._texts[next(iter(self._texts))]

    def clear(self) -> None:
        """Forget all texts."""
        self._texts.clear()
