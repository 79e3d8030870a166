# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.codebook import Codebook, Tag, shipped_uid


def make(
    row_id: int,
    code: str,
    parent: int | None = None,
    *,
    names: dict[str, str] | None = None,
    definitions: dict[str, str] | None = None,
    retired: bool = False,
) -> Tag:
    return Tag(
        id=row_id,
        uid=f"uid-{row_id}",
        codebook_id=1,
        parent_id=parent,
        code=code,
        names={"en": code.title(), "fr": f"{code} fr"} if names is None else names,
        definitions={"en": f"about {code}"} if definitions is None else definitions,
        examples={},
        colour="#112233",
        key=str(row_id),
        position=row_id,
        mention=False,
        applies_to="span",
        retired=retired,
    )


@pytest.fixture
def book() -> Codebook:
    tags = (
        make(1, "morale"),
        make(2, "framing"),
        make(3, "soft", 2),
        make(4, "softer", 3),
        make(5, "old", 2, retired=True),
    )
    return Codebook(1, "uid", "Book", 1, "shipped", tags)


def test_tags_are_found(book: Codebook) -> None:
    assert book.tag(3).code == "soft"
    found = book.by_code("framing")
    assert found is not None
    assert found.id == 2
    assert book.by_code("none") is None
    with pytest.raises(KeyError):
        book.tag(99)


def test_the_tree(book: Codebook) -> None:
    assert [tag.code for tag in book.children(None)] == ["morale", "framing"]
    assert [tag.code for tag in book.children(2)] == ["soft", "old"]
    assert book.children(4) == ()
    assert book.subtree_ids(2) == (2, 3, 4, 5)
    assert [tag.code for tag in book.ancestors(4)] == ["framing", "soft", "softer"]


def test_levels_are_the_first_two_of_the_path(book: Codebook) -> None:
    assert book.levels(1) == ("morale", "")
    assert book.levels(4) == ("framing", "soft")


def test_a_digit_means_a_tag_of_its_level(book: Codebook) -> None:
    found = book.digit(2, "3")
    assert found is not None
    assert found.code == "soft"
    assert book.digit(None, "3") is None


def test_a_retired_tag_has_no_digit(book: Codebook) -> None:
    assert book.digit(2, "5") is None


def test_names_fall_back_to_english_then_to_the_code(book: Codebook) -> None:
    assert book.tag(1).name("fr") == "morale fr"
    assert book.tag(1).name("uk") == "Morale"
    assert make(9, "bare", names={}).name("uk") == "bare"
    assert book.tag(1).definition("fr") == "about morale"
    assert make(9, "bare", definitions={}).definition("fr") == ""
    assert book.path(3, "en") == "Framing > Soft"


def test_shipped_uids_are_the_same_everywhere() -> None:
    assert shipped_uid("Narratives", "morale") == shipped_uid("Narratives", "morale")
    assert len({shipped_uid("A"), shipped_uid("A", "x"), shipped_uid("B", "x")}) == 3


def test_shipped_uids_never_change() -> None:
    assert shipped_uid("Narratives") == "2f85584a-6caa-5e1c-8b93-7c8bcac0c287"
    assert shipped_uid("Narratives", "framing.euphemism") == "1afbb932-75a6-5a61-93d2-275ac9addf68"


@pytest.mark.parametrize("name", ["version", "tags"])
def test_a_codebook_does_not_change(book: Codebook, name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(book, name, ())


@st.composite
def trees(draw: st.DrawFn) -> Codebook:
    """A codebook in which each tag hangs below an earlier one or stands at the top."""
    above = [
        draw(st.one_of(st.none(), st.integers(1, number - 1))) if number > 1 else None
        for number in range(1, draw(st.integers(1, 30)) + 1)
    ]
    tags = tuple(make(number, f"t{number}", parent) for number, parent in enumerate(above, start=1))
    return Codebook(1, "uid", "Book", 1, "shipped", tags)


@given(book=trees())
def test_below_and_above_say_the_same(book: Codebook) -> None:
    for tag in book.tags:
        below = book.subtree_ids(tag.id)
        assert len(set(below)) == len(below)
        for other in book.tags:
            assert (other.id in below) == (tag in book.ancestors(other.id))


@given(book=trees())
def test_each_tag_is_reached_from_the_top_once(book: Codebook) -> None:
    reached = [row_id for top in book.children(None) for row_id in book.subtree_ids(top.id)]
    assert sorted(reached) == [tag.id for tag in book.tags]


@given(book=trees())
def test_levels_are_the_beginning_of_the_path(book: Codebook) -> None:
    for tag in book.tags:
        codes = [above.code for above in book.ancestors(tag.id)]
        assert codes[-1] == tag.code
        assert [code for code in book.levels(tag.id) if code] == codes[:2]
        assert book.path(tag.id, "fr").split(" > ") == [f"{code} fr" for code in codes]
