# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.action_spec import ActionSpec


def test_an_action_has_no_key_icon_or_menu_unless_it_says_so() -> None:
    spec = ActionSpec("copy", "&Copy", "desk.view.copy")
    assert (spec.menu, spec.keys, spec.icon, spec.arguments) == ("", (), "", ())
    assert not spec.separated
