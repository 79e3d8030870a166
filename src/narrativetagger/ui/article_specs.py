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
        "done_and_next",
        QT_TRANSLATE_NOOP("actions", "D&one, next unread"),
        "readings.done_and_next",
        "article",
        ("Ctrl+Return", "Ctrl+Enter"),
        separated=True,
    ),
    ActionSpec(
        "next_unread",
        QT_TRANSLATE_NOOP("actions", "Ne&xt unread"),
        "readings.open_unread",
        "article",
        ("Ctrl+Shift+PgDown",),
        arguments=(1,),
    ),
    ActionSpec(
        "previous_unread",
        QT_TRANSLATE_NOOP("actions", "Pre&vious unread"),
        "readings.open_unread",
        "article",
        ("Ctrl+Shift+PgUp",),
        arguments=(-1,),
    ),
    ActionSpec(
        "filter_articles",
        QT_TRANSLATE_NOOP("actions", "&Find articles"),
        "article_list.go_to_filter",
        "article",
        ("Ctrl+Shift+A",),
        "filter",
    ),
    ActionSpec(
        "mark_unread",
        QT_TRANSLATE_NOOP("actions", "Mark as &unread"),
        "readings.mark",
        "article",
        arguments=("unread",),
        separated=True,
        holds="readings.has_status",
    ),
    ActionSpec(
        "mark_in_progress",
        QT_TRANSLATE_NOOP("actions", "Mark as in pro&gress"),
        "readings.mark",
        "article",
        arguments=("in_progress",),
        holds="readings.has_status",
    ),
    ActionSpec(
        "mark_done",
        QT_TRANSLATE_NOOP("actions", "Mark as don&e"),
        "readings.mark",
        "article",
        arguments=("done",),
        holds="readings.has_status",
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
