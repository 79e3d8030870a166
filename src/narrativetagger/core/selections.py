# SPDX-License-Identifier: Apache-2.0
"""Which spans of a project are wanted, for lists and exports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """A choice of spans; an empty tuple means all.

    Attributes:
        article_uids: Articles to take.
        tags: Tag codes; ``morale`` takes its sub-tags along, ``=morale`` does not,
            ``BOOK:CODE`` names the codebook where two share a code.
        analysts: Names of analysts.
    """

    article_uids: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    analysts: tuple[str, ...] = ()
