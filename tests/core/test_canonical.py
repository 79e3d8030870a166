# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.canonical import LARGEST, canonical_json

values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


def test_example_of_the_rfc() -> None:
    # RFC 8785, section 3.2.2, without its numbers, which have fractions.
    text = '€$\u000f\nA\'B"\\\\"/'
    value = {"string": text, "literals": [None, True, False], "numbers": (1, -1, 0)}
    assert canonical_json(value) == (
        '{"literals":[null,true,false],"numbers":[1,-1,0],'
        r""""string":"€$\u000f\nA'B\"\\\\\"/"}"""
    )


def test_keys_are_ordered_by_utf16_units() -> None:
    # RFC 8785, section 3.2.3: the emoji's surrogates come before U+FB33.
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    written = json.loads(canonical_json(dict.fromkeys(keys)))
    assert list(written) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_inner_objects_are_ordered_too() -> None:
    assert canonical_json([{"b": {"d": 1, "c": 2}, "a": []}]) == '[{"a":[],"b":{"c":2,"d":1}}]'


@pytest.mark.parametrize(
    ("character", "written"),
    [("\b", r"\b"), ("\t", r"\t"), ("\x1f", r"\u001f"), ("\x7f", "\x7f"), ("\u2028", "\u2028")],
)
def test_only_what_must_be_is_escaped(character: str, written: str) -> None:
    assert canonical_json(character) == f'"{written}"'


@pytest.mark.parametrize("value", [1.0, b"bytes", {1: "a"}, {"a": {2}}, [object()]])
def test_other_kinds_are_refused(value: object) -> None:
    with pytest.raises(TypeError, match="canonical JSON"):
        canonical_json(value)


def test_integers_beyond_exactness_are_refused() -> None:
    assert canonical_json([LARGEST, -LARGEST]) == "[9007199254740991,-9007199254740991]"
    with pytest.raises(ValueError, match="9007199254740992"):
        canonical_json({"id": LARGEST + 1})


@given(values)
def test_what_is_written_reads_back(value: object) -> None:
    assert json.loads(canonical_json(value)) == value


@given(st.dictionaries(st.text(), st.integers(0, 9)))
def test_order_of_making_does_not_matter(value: dict[str, int]) -> None:
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)
