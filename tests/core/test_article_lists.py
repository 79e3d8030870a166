# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.article_lists import ArticleChoice, ArticleOrder


def test_a_list_begins_with_all_articles_in_order_of_arrival() -> None:
    assert ArticleOrder() == ArticleOrder("arrival", descending=False)
    assert ArticleChoice() == ArticleChoice("", None, None, None, None, "", "")


def test_a_choice_without_its_words_is_what_menus_made() -> None:
    choice = ArticleChoice("recule", language="fr", since="2022")
    assert choice.without_words == ArticleChoice(language="fr", since="2022")
