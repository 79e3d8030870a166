# SPDX-License-Identifier: Apache-2.0
"""What an analyst can do to the looks of the page: the part of the table for the View menu."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

VIEW = (
    ActionSpec(
        "zoom_in",
        QT_TRANSLATE_NOOP("actions", "Zoom &in"),
        "looks.zoom",
        "view",
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        (1,),
    ),
    ActionSpec(
        "zoom_out",
        QT_TRANSLATE_NOOP("actions", "Zoom &out"),
        "looks.zoom",
        "view",
        ("Ctrl+-",),
        "zoom-out",
        (-1,),
    ),
    ActionSpec(
        "zoom_reset",
        QT_TRANSLATE_NOOP("actions", "Usual si&ze"),
        "looks.zoom",
        "view",
        ("Ctrl+Digit0",),
        arguments=(0,),
    ),
    ActionSpec(
        "page_settings",
        QT_TRANSLATE_NOOP("actions", "&Page…"),
        "ask_page",
        "view",
        icon="settings",
    ),
    ActionSpec(
        "theme_system",
        QT_TRANSLATE_NOOP("actions", "Colours of the &system"),
        "looks.use_theme",
        "view",
        arguments=("system",),
        separated=True,
        holds="looks.has_theme",
    ),
    ActionSpec(
        "theme_light",
        QT_TRANSLATE_NOOP("actions", "&Light"),
        "looks.use_theme",
        "view",
        arguments=("light",),
        holds="looks.has_theme",
    ),
    ActionSpec(
        "theme_dark",
        QT_TRANSLATE_NOOP("actions", "&Dark"),
        "looks.use_theme",
        "view",
        arguments=("dark",),
        holds="looks.has_theme",
    ),
    ActionSpec(
        "theme_contrast_light",
        QT_TRANSLATE_NOOP("actions", "Light, high &contrast"),
        "looks.use_theme",
        "view",
        arguments=("contrast-light",),
        holds="looks.has_theme",
    ),
    ActionSpec(
        "theme_contrast_dark",
        QT_TRANSLATE_NOOP("actions", "Dark, &high contrast"),
        "looks.use_theme",
        "view",
        arguments=("contrast-dark",),
        holds="looks.has_theme",
    ),
    ActionSpec(
        "hide_tag",
        QT_TRANSLATE_NOOP("actions", "Hide the &tag of the chosen span"),
        "visibility.hide_chosen",
        "view",
        ("H",),
        "eye-off",
        separated=True,
    ),
    ActionSpec(
        "solo_tag",
        QT_TRANSLATE_NOOP("actions", "Show onl&y the tag of the chosen span"),
        "visibility.solo_chosen",
        "view",
        ("Ctrl+H",),
        "solo",
    ),
    ActionSpec(
        "show_all_tags",
        QT_TRANSLATE_NOOP("actions", "Show &all spans"),
        "visibility.show_all",
        "view",
        ("Shift+H",),
        "eye",
    ),
    ActionSpec(
        "toggle_others",
        QT_TRANSLATE_NOOP("actions", "Spans of other a&nalysts"),
        "visibility.toggle_others",
        "view",
        holds="visibility.shows_others",
    ),
    ActionSpec(
        "focus_mode",
        QT_TRANSLATE_NOOP("actions", "Te&xt only"),
        "side_columns.toggle_focus",
        "view",
        ("F9",),
        separated=True,
        holds="side_columns.is_focused",
    ),
    ActionSpec(
        "full_screen",
        QT_TRANSLATE_NOOP("actions", "&Full screen"),
        "toggle_full_screen",
        "view",
        ("F11",),
    ),
)
"""In the order of the menu."""
