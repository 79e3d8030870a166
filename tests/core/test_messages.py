# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP


def test_a_marked_text_is_the_text() -> None:
    assert QT_TRANSLATE_NOOP("messages", "No {thing}.") == "No {thing}."
