# SPDX-License-Identifier: Apache-2.0
"""Everything the window can do, in one table that feeds menus, keys and help."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec
from narrativetagger.ui.article_specs import ARTICLE
from narrativetagger.ui.edit_specs import EDIT
from narrativetagger.ui.file_specs import FILE
from narrativetagger.ui.help_specs import HELP
from narrativetagger.ui.passage_specs import PASSAGE
from narrativetagger.ui.span_specs import EDGES, SPAN, TAG_DIGITS
from narrativetagger.ui.view_specs import VIEW

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("article", QT_TRANSLATE_NOOP("actions", "&Article")),
    ("passage", QT_TRANSLATE_NOOP("actions", "&Passage")),
    ("span", QT_TRANSLATE_NOOP("actions", "&Span")),
    ("edges", QT_TRANSLATE_NOOP("actions", "Ed&ges")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)
"""Id and English text of each menu, in order."""

ACTIONS: tuple[ActionSpec, ...] = (
    FILE + EDIT + ARTICLE + PASSAGE + SPAN + EDGES + TAG_DIGITS + VIEW + HELP
)
"""Every action, in the order of the menus."""
