# SPDX-License-Identifier: Apache-2.0
"""Brackets on paper, where the end of a page parts them."""

from __future__ import annotations

from dataclasses import replace

from narrativetagger.ui.brackets import BlockBrackets


def on_page(
    block: BlockBrackets, top: float, bottom: float, *, first: bool
) -> tuple[BlockBrackets, BlockBrackets]:
    """Return the brackets of the part of a block that is on a page.

    Paper cannot be scrolled back to where a span began, so a bracket that goes on from the page
    before is named again; a name that finds no room on the page is counted there.

    Args:
        block: All brackets of the block.
        top: Where its part on the page begins, below the top of the block, in pixels.
        bottom: Where it ends.
        first: Whether it is the page's first block.

    Returns:
        The brackets as they are drawn, and as they are named.
    """
    end = min(bottom, block.height)
    seen = [one for one in block.brackets if one.top < end and one.bottom > top]
    drawn = tuple(
        replace(
            one,
            top=max(one.top, top),
            bottom=min(one.bottom, end),
            begins=one.begins and one.top >= top,
            ends=one.ends and one.bottom <= end,
        )
        for one in seen
    )
    named = tuple(replace(one, begins=one.begins or first) for one in drawn)
    left_out = block.left_out if top <= 0 else 0
    return replace(block, brackets=drawn), replace(
        block, brackets=named, left_out=left_out, height=end
    )
