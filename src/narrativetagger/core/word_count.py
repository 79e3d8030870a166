# SPDX-License-Identifier: Apache-2.0
"""Count the words of a text."""

from __future__ import annotations

from narrativetagger.core.patterns import LatePattern

WORD = LatePattern(r"\w++(?:['’ʼ-]\w++)*+")
"""Letters, digits and combining marks; apostrophes and hyphens inside do not end a word."""


def count_words(text: str) -> int:
    """Return the number of words, as a word processor would say it roughly.

    Args:
        text: A text in any script; scripts without spaces count a run of letters as one word.
    """
    return len(WORD.compiled.findall(text))
