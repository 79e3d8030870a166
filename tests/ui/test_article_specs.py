# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.ui.article_specs import ARTICLE


def test_all_of_it_stands_in_the_article_menu() -> None:
    assert {spec.menu for spec in ARTICLE} == {"article"}
