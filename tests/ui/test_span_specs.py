# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.span_specs import EDGES, TAG_DIGITS


def test_edges_go_out_without_shift_and_in_with_it() -> None:
    for spec in EDGES:
        edge, _unit, step = spec.arguments
        outwards = step == (1 if edge == "right" else -1)
        assert outwards == ("Shift" not in spec.keys[0])


def test_each_digit_has_its_key() -> None:
    assert [(spec.keys, spec.arguments) for spec in TAG_DIGITS] == [
        ((f"Digit{digit}",), (digit,)) for digit in range(10)
    ]
