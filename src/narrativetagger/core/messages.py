# SPDX-License-Identifier: Apache-2.0
"""Mark English text for translation without knowing the toolkit that translates it."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return the text unchanged; the name lets Qt's lupdate find it.

    Args:
        context: The translation context; always ``"messages"`` outside the window.
        text: English text with ``{name}`` placeholders.

    Returns:
        The same text, which the window translates and the command line prints as it is.
    """
    return text
