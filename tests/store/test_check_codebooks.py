# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from uuid import UUID

import pytest

from narrativetagger.core.codebook import CodebookDraft
from narrativetagger.store.check_codebooks import NEEDED, codebook_problems, fact_problems
from narrativetagger.store.connection import Store
from narrativetagger.store.meta import set_meta

BOOK_SAID = "The tags of the codebook are not those of its present version."


@pytest.fixture(autouse=True)
def facts(store: Store, book_draft: CodebookDraft, tags: dict[str, int]) -> None:
    """Say what each project says of itself."""
    set_meta(store, "project_uid", str(UUID(int=99)))
    set_meta(store, "created", "2026-11-22T11:28:05.123Z")
    set_meta(store, "created_by_version", "1")
    set_meta(store, "active_codebook", book_draft.uid)


def test_a_project_as_it_was_written(store: Store) -> None:
    assert list(fact_problems(store)) == []
    assert list(codebook_problems(store)) == []


@pytest.mark.parametrize("key", NEEDED)
def test_a_fact_that_is_missing(store: Store, key: str) -> None:
    store.write("DELETE FROM meta WHERE key = ?", (key,))
    assert list(map(str, fact_problems(store))) == [f"The project does not say its {key}."]


@pytest.mark.parametrize("key", ["project_uid", "chain_seed"])
@pytest.mark.parametrize(
    "said", ["", "x", "../..", "/etc", "{00000000-0000-0000-0000-000000000063}", "0" * 32]
)
def test_a_uid_that_is_none(store: Store, key: str, said: str) -> None:
    """The project's uid names the folder of its backups; a path must not get there."""
    store.write("REPLACE INTO meta VALUES (?, ?)", (key, said))
    assert list(map(str, fact_problems(store))) == [f"The project's {key} is no uid."]


def test_an_active_codebook_that_is_not_there(store: Store) -> None:
    set_meta(store, "active_codebook", str(UUID(int=7)))
    assert list(map(str, fact_problems(store))) == ["The active codebook is not there."]


@pytest.mark.parametrize(
    "change",
    [
        "code = 'x'",
        "parent_id = (SELECT id FROM tag WHERE code = 'framing')",
        "uid = 'x'",
        "mention = 1",
        "retired = 1",
        """names = '{"en":"x"}'""",
        """definitions = '{"en":"x"}'""",
        """examples = '{"en":"x"}'""",
        "names = '{'",
        "names = '[]'",
        f"names = '{'[' * 100_000}'",
    ],
    ids=lambda change: change[:20],
)
def test_a_rule_that_differs_from_the_version(store: Store, change: str) -> None:
    store.write(f"UPDATE tag SET {change} WHERE code = 'morale.despair'")
    assert [str(said) for _, said in codebook_problems(store)] == [BOOK_SAID]


def test_colour_key_and_order_make_no_version(store: Store) -> None:
    store.write("UPDATE tag SET colour = '#000000', key = '9', position = 7")
    assert list(codebook_problems(store)) == []


def test_a_tag_that_no_version_knows(store: Store) -> None:
    store.write(
        "INSERT INTO tag (uid, codebook_id, code, names, definitions, examples, colour, position,"
        " applies_to) SELECT 'u', codebook_id, 'x', names, definitions, examples, colour, 9,"
        " applies_to FROM tag WHERE code = 'framing'"
    )
    assert [str(said) for _, said in codebook_problems(store)] == [BOOK_SAID]


@pytest.mark.parametrize(
    "version", ["", "{", "[]", "{}", '{"tags":7}', '{"tags":[7]}', "[" * 99_999]
)
def test_a_version_that_cannot_be_read(store: Store, version: str) -> None:
    store.write("UPDATE codebook_version SET json = ?", (version,))
    assert [str(said) for _, said in codebook_problems(store)] == [BOOK_SAID]


def test_neither_of_both_can_be_read(store: Store) -> None:
    store.write("UPDATE codebook_version SET json = '{'")
    store.write("UPDATE tag SET names = '{'")
    assert [str(said) for _, said in codebook_problems(store)] == [BOOK_SAID]


def test_a_version_that_is_missing(store: Store, book_draft: CodebookDraft) -> None:
    store.write("UPDATE codebook_version SET version = 99")
    assert [(uid, str(said)) for uid, said in codebook_problems(store)] == [
        (book_draft.uid, "The present version of the codebook is missing.")
    ]
