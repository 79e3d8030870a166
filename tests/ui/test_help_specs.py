# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.help_specs import HELP


def test_all_of_it_stands_in_the_help_menu() -> None:
    assert {spec.menu for spec in HELP} == {"help"}
