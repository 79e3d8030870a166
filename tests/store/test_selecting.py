# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.selections import Selection
from narrativetagger.store.articles import articles
from narrativetagger.store.codebooks import InsertRow, insert_codebook, load_codebooks
from narrativetagger.store.connection import Store
from narrativetagger.store.rows import read_row, update_row
from narrativetagger.store.selecting import Chosen, chosen, tag_named


@pytest.fixture
def second_book(
    store: Store,
    tags: dict[str, int],
    insert: InsertRow,
    book_draft: CodebookDraft,
    analyst_id: int,
    uids: Callable[[], str],
) -> int:
    """Row id of ``framing`` in another codebook."""
    framing = replace(book_draft.tags[-1], uid=uids())
    other = replace(book_draft, uid=uids(), name="other", tags=(framing,))
    insert_codebook(other, insert, analyst_id=analyst_id, created="now")
    row = store.row("SELECT max(id) FROM tag")
    assert row is not None
    return int(row[0])


def test_an_empty_selection_is_everything(store: Store) -> None:
    assert chosen(store, Selection()) == Chosen(None, None, None)
    assert set(chosen(store, Selection()).parameters.values()) == {None}


def test_a_tag_takes_its_sub_tags_along(store: Store, tags: dict[str, int]) -> None:
    morale = [row_id for code, row_id in tags.items() if code.startswith("morale")]
    assert chosen(store, Selection(tags=("morale",))).tags == tuple(morale)
    assert chosen(store, Selection(tags=("=morale",))).tags == (tags["morale"],)
    assert chosen(store, Selection(tags=("=morale", "framing"))).tags == (
        tags["morale"],
        tags["framing"],
    )
    assert chosen(store, Selection(tags=("morale.despair",))).tags == (tags["morale.despair"],)


def test_a_code_of_two_books_needs_the_book(
    store: Store, tags: dict[str, int], second_book: int
) -> None:
    with pytest.raises(UserError, match="Several codebooks have a tag framing"):
        chosen(store, Selection(tags=("framing",)))
    assert chosen(store, Selection(tags=("other:framing",))).tags == (second_book,)
    assert chosen(store, Selection(tags=("=narratives:framing",))).tags == (tags["framing"],)
    book, tag = tag_named(load_codebooks(store), "other:framing")
    assert (book.name, tag.id) == ("other", second_book)


@pytest.mark.parametrize("name", ["moral", "", "other:morale", "morale:", "=nothing"])
def test_an_unknown_tag_is_named(store: Store, tags: dict[str, int], name: str) -> None:
    with pytest.raises(UserError, match=f"no tag {name.removeprefix('=')}"):
        chosen(store, Selection(tags=("framing", name)))


def test_articles_are_chosen_by_uid_while_live(store: Store, article_id: int) -> None:
    (article,) = articles(store, [article_id], None)
    selection = Selection(article_uids=(article.uid,))
    assert chosen(store, selection).articles == (article_id,)
    row = read_row(store, "article", article_id)
    update_row(store, "article", article_id, {**(row or {}), "removed_at": "now"})
    with pytest.raises(UserError, match=f"no article {article.uid}"):
        chosen(store, selection)


def test_analysts_are_chosen_by_name(store: Store, add_analyst: Callable[[str], int]) -> None:
    first, _, third = (add_analyst(name) for name in ("Ana", "Bo", "Ana"))
    assert chosen(store, Selection(analysts=("Ana",))).analysts == (first, third)
    with pytest.raises(UserError, match="no analyst named Zoé; the names there are: Ana, Bo, Ana"):
        chosen(store, Selection(analysts=("Ana", "Zoé")))


def test_parameters_are_json(store: Store, tags: dict[str, int]) -> None:
    parameters = chosen(store, Selection(tags=("=framing",))).parameters
    assert parameters == {"articles": None, "tags": f"[{tags['framing']}]", "analysts": None}
