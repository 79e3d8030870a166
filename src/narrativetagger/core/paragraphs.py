# SPDX-License-Identifier: Apache-2.0
"""The lines of a stored text."""

from __future__ import annotations

from narrativetagger.core.articles import TITLE_LIMIT, Paragraph
from narrativetagger.core.passages import Passage


def first_line(text: str) -> str:
    """Return the first line that has words, cut to serve as a title (SCHEMA rule 9)."""
    return text.lstrip().partition("\n")[0].rstrip()[:TITLE_LIMIT]


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """Return each line of a text as a paragraph of unknown zone."""
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        paragraphs.append(Paragraph(Passage(start, start + len(line))))
        start += len(line) + 1
    return tuple(paragraphs)
