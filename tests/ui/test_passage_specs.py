# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from typing import get_args

from narrativetagger.core.passage_steps import Unit
from narrativetagger.ui.passage_specs import PASSAGE


def test_all_of_it_stands_in_the_passage_menu() -> None:
    assert {spec.menu for spec in PASSAGE} == {"passage"}


def test_each_unit_has_a_key_onwards_and_one_back() -> None:
    steps = {spec.arguments for spec in PASSAGE if spec.slot == "passage_keys.step" and spec.keys}
    assert steps == {(unit, step) for unit in get_args(Unit) for step in (1, -1)}
