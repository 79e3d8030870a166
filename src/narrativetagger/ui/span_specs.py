# SPDX-License-Identifier: Apache-2.0
"""What can be done to spans: the Span and Edges menus of the table of actions, and the digits."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec

_GO = (
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
        "next_span_alike",
        QT_TRANSLATE_NOOP("actions", "Next span of this tag"),
        "span_keys.next_span",
        "span",
        ("Shift+J",),
        arguments=("same",),
    ),
    ActionSpec(
        "previous_span_alike",
        QT_TRANSLATE_NOOP("actions", "Previous span of this tag"),
        "span_keys.previous_span",
        "span",
        ("Shift+K",),
        arguments=("same",),
    ),
    ActionSpec(
        "cycle_spans",
        QT_TRANSLATE_NOOP("actions", "Next span on the same &words"),
        "span_keys.cycle",
        "span",
        ("V",),
    ),
    ActionSpec(
        "choose_in_stack",
        QT_TRANSLATE_NOOP("actions", "&Choose among the spans here…"),
        "stacks.choose_at_caret",
        "span",
        ("C",),
    ),
    ActionSpec(
        "spans_everywhere",
        QT_TRANSLATE_NOOP("actions", "List spans of all articles"),
        "span_list.show_everywhere",
        "span",
        ("Ctrl+Shift+L",),
    ),
)

_CHANGE = (
    ActionSpec(
        "repeat_tag",
        QT_TRANSLATE_NOOP("actions", "Tag as &last"),
        "tag_keys.repeat_last",
        "span",
        ("Space",),
        "tag",
        separated=True,
    ),
    ActionSpec(
        "more_tags",
        QT_TRANSLATE_NOOP("actions", "Tags without di&git (then a letter)"),
        "tag_keys.await_letter",
        "span",
        ("G",),
    ),
    ActionSpec(
        "find_tag",
        QT_TRANSLATE_NOOP("actions", "Tag by n&ame…"),
        "tag_panel.open_filter",
        "span",
        ("Ctrl+T",),
    ),
    ActionSpec(
        "retag",
        QT_TRANSLATE_NOOP("actions", "Re&tag (then a digit)"),
        "tag_keys.start_retagging",
        "span",
        ("T",),
        "retag",
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
        "split_span",
        QT_TRANSLATE_NOOP("actions", "&Split at the caret"),
        "span_edits.split",
        "span",
        ("Y",),
    ),
    ActionSpec(
        "merge_spans",
        QT_TRANSLATE_NOOP("actions", "&Merge with its neighbour"),
        "span_edits.merge",
        "span",
        ("M",),
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

_DOUBT = (
    ActionSpec(
        "flag_span",
        QT_TRANSLATE_NOOP("actions", "In dou&bt"),
        "span_edits.toggle_flag",
        "span",
        ("X",),
        separated=True,
    ),
    ActionSpec(
        "remark_on_doubt",
        QT_TRANSLATE_NOOP("actions", "In doubt, with a &remark…"),
        "span_edits.write_remark",
        "span",
        ("Shift+X",),
    ),
    ActionSpec(
        "next_doubt",
        QT_TRANSLATE_NOOP("actions", "Next do&ubt"),
        "span_edits.go_to_doubt",
        "span",
        ("U",),
        arguments=(1,),
    ),
    ActionSpec(
        "previous_doubt",
        QT_TRANSLATE_NOOP("actions", "Doubt be&fore"),
        "span_edits.go_to_doubt",
        "span",
        ("Shift+U",),
        arguments=(-1,),
    ),
    ActionSpec(
        "star_span",
        QT_TRANSLATE_NOOP("actions", "Model &example"),
        "span_edits.toggle_star",
        "span",
        ("E",),
    ),
)

SPAN: tuple[ActionSpec, ...] = _GO + _CHANGE + _DOUBT

_EDGE_TEXTS = {
    ("left", "out", "character"): QT_TRANSLATE_NOOP("actions", "Left edge out by a character"),
    ("left", "in", "character"): QT_TRANSLATE_NOOP("actions", "Left edge in by a character"),
    ("right", "out", "character"): QT_TRANSLATE_NOOP("actions", "Right edge out by a character"),
    ("right", "in", "character"): QT_TRANSLATE_NOOP("actions", "Right edge in by a character"),
    ("left", "out", "word"): QT_TRANSLATE_NOOP("actions", "Left edge out by a word"),
    ("left", "in", "word"): QT_TRANSLATE_NOOP("actions", "Left edge in by a word"),
    ("right", "out", "word"): QT_TRANSLATE_NOOP("actions", "Right edge out by a word"),
    ("right", "in", "word"): QT_TRANSLATE_NOOP("actions", "Right edge in by a word"),
    ("left", "out", "clause"): QT_TRANSLATE_NOOP("actions", "Left edge out by a clause"),
    ("left", "in", "clause"): QT_TRANSLATE_NOOP("actions", "Left edge in by a clause"),
    ("right", "out", "clause"): QT_TRANSLATE_NOOP("actions", "Right edge out by a clause"),
    ("right", "in", "clause"): QT_TRANSLATE_NOOP("actions", "Right edge in by a clause"),
}

_EDGE_MODIFIERS = {"character": "", "word": "Ctrl+", "clause": "Alt+"}

EDGES = tuple(
    ActionSpec(
        f"{edge}_edge_{way}_{unit}",
        text,
        "span_keys.move_edge",
        "edges",
        (
            _EDGE_MODIFIERS[unit]
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
