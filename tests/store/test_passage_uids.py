# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.quotes import passage_uid
from narrativetagger.store.passage_uids import passage_uids


@given(st.uuids(), st.integers(0, 10**8), st.integers(0, 10**8))
def test_names_are_the_same_as_one_by_one(article: UUID, start: int, end: int) -> None:
    assert passage_uids(str(article))(start, end) == passage_uid(str(article), start, end)


def test_one_article_names_many_passages() -> None:
    uid_of = passage_uids(str(UUID(int=7)))
    names = [uid_of(start, start + 3) for start in range(1_000)]
    assert len(set(names)) == 1_000
    assert {UUID(name).version for name in names} == {5}
