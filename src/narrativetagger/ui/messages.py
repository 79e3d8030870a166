# SPDX-License-Identifier: Apache-2.0
"""Text of the lower layers in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narrativetagger.core.errors import UserError


def translated(text: str, **values: str | int) -> str:
    """Return a marked text in the language of the window, its placeholders filled.

    Args:
        text: English text marked by ``QT_TRANSLATE_NOOP`` in the context ``messages``.
        values: What its placeholders stand for.
    """
    return QCoreApplication.translate("messages", text).format(**values)


def sentence(error: UserError) -> str:
    """Return what an error says, in the language of the window."""
    return translated(error.text, **error.values)
