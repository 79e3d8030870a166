# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.span_choice import SpanChoice


def test_at_first_everything_is_asked_for() -> None:
    assert SpanChoice() == SpanChoice((), None, flagged=False, starred=False, words="")
    assert SpanChoice().order == "place"
