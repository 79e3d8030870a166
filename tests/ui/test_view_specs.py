# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.settings import SYSTEM, THEMES
from narrativetagger.ui.view_specs import VIEW


def test_every_theme_can_be_chosen() -> None:
    chosen = [spec.arguments[0] for spec in VIEW if spec.slot == "looks.use_theme"]
    assert chosen == [SYSTEM, *THEMES]
