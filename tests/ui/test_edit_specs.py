# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.edit_specs import EDIT


def test_all_of_it_stands_in_the_edit_menu() -> None:
    assert {spec.menu for spec in EDIT} == {"edit"}
