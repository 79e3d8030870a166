# SPDX-License-Identifier: Apache-2.0
"""The Article menu: its part of the table of actions."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

ARTICLE = (
    ActionSpec(
        "next_article",
        QT_TRANSLATE_NOOP("actions", "&Next article"),
        "articles.open_neighbour",
        "article",
        ("Ctrl+PgDown",),
        arguments=(1,),
    ),
    ActionSpec(
        "previous_article",
        QT_TRANSLATE_NOOP("actions", "&Previous article"),
        "articles.open_neighbour",
        "article",
        ("Ctrl+PgUp",),
        arguments=(-1,),
    ),
    ActionSpec(
        "edit_article",
        QT_TRANSLATE_NOOP("actions", "&Details…"),
        "articles.ask_details",
        "article",
        ("F2",),
        "edit",
        separated=True,
    ),
    ActionSpec(
        "remove_article",
        QT_TRANSLATE_NOOP("actions", "&Remove…"),
        "articles.ask_remove",
        "article",
        ("Ctrl+Del",),
        "delete",
    ),
)
