# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.project_fixtures import FRENCH

from narrativetagger.core.articles import ArticleDetails
from narrativetagger.core.paste import draft_from_paste
from narrativetagger.store.articles import insert_article
from narrativetagger.store.connection import Store
from narrativetagger.store.paragraphs import directions_of, write_direction


def test_a_direction_is_kept_until_it_is_given_back(store: Store) -> None:
    draft = draft_from_paste(FRENCH, ArticleDetails(title="Repli en bon ordre"))
    with store.atomic():
        article_id = insert_article(store, draft, uid="u", series_uid="u", created="now")
    starts = [line.passage.start for line in draft.paragraphs]
    assert directions_of(store, article_id) == {}
    with store.atomic():
        write_direction(store, article_id, starts[:2], "rtl")
    assert directions_of(store, article_id) == dict.fromkeys(starts[:2], "rtl")
    with store.atomic():
        write_direction(store, article_id, starts[:1], "")
    assert directions_of(store, article_id) == {starts[1]: "rtl"}
