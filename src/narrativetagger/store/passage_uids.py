# SPDX-License-Identifier: Apache-2.0
"""Name the many passages of an article at once."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha1
from uuid import UUID

_VARIANT = {f"{digit:x}": f"{0b1000 | digit & 0b0011:x}" for digit in range(16)}
"""Sets the two bits that say which kind of UUID it is (RFC 9562, section 4.1)."""


def passage_uids(article_uid: str) -> Callable[[int, int], str]:
    """Return what names the passages of an article by start and end.

    The names are those of ``core.quotes.passage_uid``. This way takes a fifth of the time, which
    an export of a million spans would otherwise spend mostly here.
    """
    hashed = sha1(UUID(article_uid).bytes, usedforsecurity=False)

    def passage_uid(start: int, end: int) -> str:
        name = hashed.copy()
        name.update(b"%d:%d" % (start, end))
        digits = name.hexdigest()
        return (
            f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}"
            f"-{_VARIANT[digits[16]]}{digits[17:20]}-{digits[20:32]}"
        )

    return passage_uid
