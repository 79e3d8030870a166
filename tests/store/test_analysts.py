# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.hostile_files import loosen

from narrativetagger.core.errors import UserError
from narrativetagger.store.analysts import analyst_by_name, analysts
from narrativetagger.store.connection import Store


def test_analysts_stand_in_order_of_arrival(
    store: Store, add_analyst: Callable[[str], int]
) -> None:
    assert analysts(store) == []
    ids = [add_analyst(name) for name in ("Zoé", "Ana", "Олена")]
    found = analysts(store)
    assert [analyst.id for analyst in found] == ids
    assert [analyst.name for analyst in found] == ["Zoé", "Ana", "Олена"]
    assert found[0].colour == "#336699"


def test_names_are_exact(store: Store, add_analyst: Callable[[str], int]) -> None:
    first = add_analyst("Ana")
    add_analyst("Ana")
    found = analyst_by_name(store, "Ana")
    assert found is not None
    assert found.id == first
    assert analyst_by_name(store, "ana") is None


@pytest.mark.parametrize("column", ["uid", "name", "colour"])
def test_an_analyst_who_is_damaged(
    store: Store, add_analyst: Callable[[str], int], column: str
) -> None:
    add_analyst("Ana")
    loosen(store, "analyst")
    store.write(f"UPDATE analyst SET {column} = x'ff'")
    with pytest.raises(UserError, match="is damaged"):
        analysts(store)
