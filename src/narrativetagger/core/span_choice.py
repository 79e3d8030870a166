# SPDX-License-Identifier: Apache-2.0
"""Which spans of an article a list shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SpanOrder = Literal["place", "tag", "analyst", "newest", "doubt"]
"""By place in the text, tag as in the codebook, analyst, time of the last change, doubts first."""


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """What a list of spans is asked for.

    Attributes:
        tag_ids: Row ids of tags, sub-tags included; empty for all.
        analyst_id: Row id of whose spans; None for all.
        flagged: Only those in doubt.
        starred: Only model examples.
        words: What quote, note or remark have to have, as typed; empty for anything.
        order: In which order.
    """

    tag_ids: tuple[int, ...] = ()
    analyst_id: int | None = None
    flagged: bool = False
    starred: bool = False
    words: str = ""
    order: SpanOrder = "place"
