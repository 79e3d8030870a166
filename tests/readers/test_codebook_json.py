# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from typing import Any

import pytest

from narrativetagger.core.errors import UserError
from narrativetagger.readers.codebook_json import read_codebook

TAG = {"code": "morale", "names": {"en": "Morale"}, "colour": "#c2571a"}


def book(*tags: dict[str, Any], **more: object) -> bytes:
    facts = {
        "format": "narrativetagger-codebook",
        "format_version": 1,
        "name": "Test",
        "version": 3,
        "tags": tags,
    }
    return json.dumps(facts | more).encode()


def test_a_book_with_sub_tags() -> None:
    below = {"code": "morale.fear", "names": {"en": "Fear"}, "mention": True}
    draft = read_codebook(book({**TAG, "tags": [below]}))
    top, sub = draft.tags
    assert (draft.name, draft.version) == ("Test", 3)
    assert (top.key, top.parent_code, sub.parent_code) == ("1", "", "morale")
    assert sub.colour == top.colour
    assert sub.mention
    assert top.uid != sub.uid


def test_the_tenth_tag_of_a_level_has_no_digit() -> None:
    tags = [{**TAG, "code": f"t{number}"} for number in range(10)]
    keys = [tag.key for tag in read_codebook(book(*tags)).tags]
    assert keys == [*"123456789", ""]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"no json", "malformed"),
        (book({**TAG, "code": "Bad Code"}), "$.tags[0].code"),
        (book({**TAG, "colour": "red"}), "$.tags[0].colour"),
        (book({**TAG, "applies_to": "word"}), "$.tags[0].applies_to"),
        (book({**TAG, "nmaes": {}}), "nmaes"),
        (book({"code": "x"}), "names"),
        (book(TAG, format="other"), "$.format"),
        (book(TAG, TAG), "two tags have the code morale"),
        (book({**TAG, "colour": ""}), "has no colour"),
    ],
)
def test_a_fault_is_named_with_its_place(data: bytes, place: str) -> None:
    with pytest.raises(UserError) as caught:
        read_codebook(data)
    assert place in str(caught.value)
