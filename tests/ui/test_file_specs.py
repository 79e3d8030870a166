# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.file_specs import FILE


def test_all_of_it_stands_in_the_file_menu() -> None:
    assert {spec.menu for spec in FILE} == {"file"}
