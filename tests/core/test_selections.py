# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.selections import Selection


def test_all_is_selected_by_default() -> None:
    assert Selection() == Selection(article_uids=(), tags=(), analysts=())
