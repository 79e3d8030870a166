# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.store.connection import Store
from narrativetagger.store.meta import meta, set_meta


def test_facts_are_kept_and_replaced(store: Store) -> None:
    assert meta(store, "project_uid") is None
    set_meta(store, "project_uid", "a")
    set_meta(store, "created", "b")
    set_meta(store, "project_uid", "c")
    assert meta(store, "project_uid") == "c"
    assert meta(store, "created") == "b"
