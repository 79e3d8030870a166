# SPDX-License-Identifier: Apache-2.0
"""Codes of the languages that articles are written in."""

from __future__ import annotations

import re

from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP

NOT_A_LANGUAGE = QT_TRANSLATE_NOOP(
    "messages", "“{code}” is not the code of a language; write one such as fr, uk or sr-Latn."
)

_CODE = re.compile(
    r"(?P<language>[a-z]{2,3})(-(?P<script>[a-z]{4}))?(-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)",
    re.ASCII | re.IGNORECASE,
)
"""Language, script, region, variants of BCP 47 (RFC 5646, section 2.1), no extensions."""


def checked_language(text: str) -> str:
    """Return the code of a language in its usual letters, such as ``fr`` or ``sr-Latn-RS``.

    Args:
        text: As it was typed, ``_`` for ``-`` allowed; nothing stands for a language not known.

    Raises:
        UserError: If it does not look like a code; whether there is such a language is not asked.
    """
    code = text.strip().replace("_", "-")
    if not code:
        return ""
    match = _CODE.fullmatch(code)
    if match is None:
        raise UserError(NOT_A_LANGUAGE, code=text.strip())
    parts = [match["language"].lower()]
    parts += [match["script"].title()] if match["script"] else []
    parts += [match["region"].upper()] if match["region"] else []
    return "-".join(parts) + match["variants"].lower()
