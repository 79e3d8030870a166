# SPDX-License-Identifier: Apache-2.0
"""What can be done to spans: the Span and Edges menus of the table of actions, and the digits."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

SPAN = (
    ActionSpec(
        "next_span",
        QT_TRANSLATE_NOOP("actions", "&Next span"),
        "span_keys.next_span",
        "span",
        ("J",),
        "next-span",
    ),
    ActionSpec(
        "previous_span",
        QT_TRANSLATE_NOOP("actions", "&Previous span"),
        "span_keys.previous_span",
        "span",
        ("K",),
        "previous-span",
    ),
    ActionSpec(
        "choose_in_stack",
        QT_TRANSLATE_NOOP("actions", "&Choose among the spans here…"),
        "stacks.choose_at_caret",
        "span",
        ("C",),
    ),
    ActionSpec(
        "retag",
        QT_TRANSLATE_NOOP("actions", "Re&tag (then a digit)"),
        "tag_keys.start_retagging",
        "span",
        ("T",),
        "retag",
        separated=True,
    ),
    ActionSpec(
        "note",
        QT_TRANSLATE_NOOP("actions", "N&ote"),
        "write_note",
        "span",
        ("N",),
        "note",
    ),
    ActionSpec(
        "delete_span",
        QT_TRANSLATE_NOOP("actions", "&Delete"),
        "span_keys.delete",
        "span",
        ("Del", "Backspace"),
        "delete",
    ),
)

_EDGE_TEXTS = {
    ("left", "out", "character"): QT_TRANSLATE_NOOP("actions", "Left edge out by a character"),
    ("left", "in", "character"): QT_TRANSLATE_NOOP("actions", "Left edge in by a character"),
    ("right", "out", "character"): QT_TRANSLATE_NOOP("actions", "Right edge out by a character"),
    ("right", "in", "character"): QT_TRANSLATE_NOOP("actions", "Right edge in by a character"),
    ("left", "out", "word"): QT_TRANSLATE_NOOP("actions", "Left edge out by a word"),
    ("left", "in", "word"): QT_TRANSLATE_NOOP("actions", "Left edge in by a word"),
    ("right", "out", "word"): QT_TRANSLATE_NOOP("actions", "Right edge out by a word"),
    ("right", "in", "word"): QT_TRANSLATE_NOOP("actions", "Right edge in by a word"),
}

EDGES = tuple(
    ActionSpec(
        f"{edge}_edge_{way}_{unit}",
        text,
        "span_keys.move_edge",
        "edges",
        (
            ("Ctrl+" if unit == "word" else "")
            + ("Shift+" if way == "in" else "")
            + ("BracketLeft" if edge == "left" else "BracketRight"),
        ),
        arguments=(edge, unit, 1 if (edge == "right") == (way == "out") else -1),
    )
    for (edge, way, unit), text in _EDGE_TEXTS.items()
)

TAG_DIGITS = tuple(
    ActionSpec(
        f"digit_{digit}",
        QT_TRANSLATE_NOOP("actions", "Tag or sub-tag with this digit")
        if digit
        else QT_TRANSLATE_NOOP("actions", "End without a sub-tag"),
        "tag_keys.press",
        keys=(f"Digit{digit}",),
        arguments=(digit,),
        repeats=False,
    )
    for digit in range(10)
)
