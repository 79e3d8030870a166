# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.store.text_cache import TEXTS_KEPT, StoredText, TextCache


def test_the_text_read_longest_ago_goes_first() -> None:
    cache = TextCache()
    for article_id in range(TEXTS_KEPT):
        cache.keep(article_id, StoredText(f"text {article_id}"))
    assert cache.get(0) is not None
    cache.keep(TEXTS_KEPT, StoredText("one more"))
    assert cache.get(1) is None
    assert cache.get(0) is not None
    assert cache.get(TEXTS_KEPT) is not None


def test_a_cleared_cache_is_empty() -> None:
    cache = TextCache()
    cache.keep(1, StoredText("a"))
    cache.clear()
    assert cache.get(1) is None


def test_the_offset_map_is_built_once() -> None:
    stored = StoredText("a🪖b")
    assert stored.utf16 is stored.utf16
    assert stored.utf16.to_qt(2) == 3
