# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from codecs import BOM_UTF8
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


def test_a_tag_says_what_it_is_for() -> None:
    rules = {"definitions": {"en": "All."}, "examples": {"en": "“All.”"}}
    (tag,) = read_codebook(book({**TAG, **rules, "applies_to": "article", "retired": True})).tags
    assert (tag.applies_to, tag.retired, tag.mention) == ("article", True, False)
    assert (tag.definitions, tag.examples) == (rules["definitions"], rules["examples"])


def test_uids_come_from_book_and_code_alone() -> None:
    one = read_codebook(book(TAG))
    other = read_codebook(book({**TAG, "names": {"fr": "Moral"}}, version=4))
    elsewhere = read_codebook(book(TAG, name="Other"))
    assert (one.uid, one.tags[0].uid) == (other.uid, other.tags[0].uid)
    assert one.tags[0].uid != elsewhere.tags[0].uid


def test_tags_come_in_order_each_before_those_below_it() -> None:
    deep = {"code": "c", "names": {"en": "C"}}
    tree = {**TAG, "code": "a", "tags": [{**deep, "code": "b", "tags": [deep]}]}
    tags = read_codebook(book(tree, {**TAG, "code": "d", "colour": "#000000"})).tags
    assert [(tag.code, tag.parent_code, tag.key) for tag in tags] == [
        ("a", "", "1"),
        ("b", "a", "1"),
        ("c", "b", "1"),
        ("d", "", "2"),
    ]
    assert [tag.colour for tag in tags] == [TAG["colour"]] * 3 + ["#000000"]


def test_a_byte_order_mark_does_not_matter() -> None:
    assert read_codebook(BOM_UTF8 + book(TAG)) == read_codebook(book(TAG))


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
        (book({**TAG, "names": {}}), "$.tags[0].names"),
        (book({**TAG, "tags": [{**TAG, "code": 1}]}), "$.tags[0].tags[0].code"),
        (book({**TAG, "tags": [TAG]}), "two tags have the code morale"),
        (book(TAG, format_version=2), "$.format_version"),
        (book(TAG).replace(b"Morale", b"\xff"), "is not UTF-8"),
        (book(TAG, format="other"), "$.format"),
        (book(TAG, TAG), "two tags have the code morale"),
        (book({**TAG, "colour": ""}), "has no colour"),
    ],
)
def test_a_fault_is_named_with_its_place(data: bytes, place: str) -> None:
    with pytest.raises(UserError) as caught:
        read_codebook(data)
    assert place in str(caught.value)
