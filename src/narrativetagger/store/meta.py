# SPDX-License-Identifier: Apache-2.0
"""Facts about the project as a whole."""

from __future__ import annotations

from typing import Literal

from narrativetagger.store.connection import Store

Key = Literal[
    "project_uid",
    "created",
    "created_by_version",
    "fold_version",
    "segmenter_version",
    "active_codebook",
    "needs_version",
    "chain_seed",
]
"""What stands there; ``needs_version`` opens the file's schema, ``chain_seed`` names the chains of
a copy."""


def meta(store: Store, key: Key) -> str | None:
    """Return a fact, None when it was never set."""
    row = store.row("SELECT value FROM meta WHERE key = ?", (key,))
    return None if row is None else str(row[0])


def set_meta(store: Store, key: Key, value: str) -> None:
    """Write a fact."""
    store.write("REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))
