# SPDX-License-Identifier: Apache-2.0
"""The columns of the tables that leave a project; their order is a contract."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

FORMAT_VERSION = 1
"""Version of the rows below, written in the column ``format_version``."""

SPAN_COLUMNS: tuple[str, ...] = tuple(
    """span_uid passage_uid article_uid article_version story_uid title outlet outlet_type country
    language translation_of translator author published collected url archive_url
    source_reliability handling source_sha256 text_sha256 tag tag_name tag_level1 tag_level2 mention
    codebook_version origin flag layer zone paragraph page occurrence start end start_utf16
    end_utf16 quote prefix suffix sentence analyst created modified note format_version codebook
    tag_path flag_note star series_uid analyst_uid""".split()
)
"""The span row of the data profile; later columns are only appended."""

ARTICLE_COLUMNS: tuple[str, ...] = tuple(
    """article_uid title outlet outlet_type country language author published collected url
    archive_url source_reliability handling story_uid article_version series_uid words spans status
    text_sha256 source_sha256 file_name reader note""".split()
)

TAG_COLUMNS: tuple[str, ...] = tuple(
    """codebook tag tag_name tag_path parent mention applies_to retired spans definition""".split()
)


class SharedCells(tuple[Any, ...]):
    """Neighbouring cells that are the same in many rows, as an article's are in all its spans.

    It stands in a row in place of those cells; a writer formats it once. All rows of a table have
    theirs at the same places.
    """

    __slots__ = ()


def flat(row: Iterable[Any]) -> tuple[Any, ...]:
    """Return the cells of a row, those that it shares with others among them."""
    return tuple(
        chain.from_iterable(cell if isinstance(cell, SharedCells) else (cell,) for cell in row)
    )
