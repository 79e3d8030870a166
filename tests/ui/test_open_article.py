# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

from tests.ui.hands import Hands

from narrativetagger.core.changes import Changes
from narrativetagger.core.span_index import SpanIndex


def test_only_spans_of_this_article_and_of_who_is_seen_have_room(hands: Hands) -> None:
    span = hands.tag("trois villages", "3", "0")
    desk = hands.window.session.desk
    assert desk is not None
    mine = replace(desk, spans=SpanIndex(), only=span.analyst_id)
    mine.counts.clear()
    other = span._replace(id=7, analyst_id=9)
    elsewhere = span._replace(id=8, article_id=99)
    mine.update(Changes(added_spans=(span, other, elsewhere)))
    assert list(mine.spans) == [span.mark]
    assert mine.counts == {span.tag_id: 1}
    mine.update(Changes(removed_spans=(span, other)))
    assert list(mine.spans) == []
    everybody = replace(mine, only=None)
    everybody.update(Changes(added_spans=(other,)))
    assert list(everybody.spans) == [other.mark]
