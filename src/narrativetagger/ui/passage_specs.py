# SPDX-License-Identifier: Apache-2.0
"""How a passage is chosen: the Passage menu of the table of actions."""

from __future__ import annotations

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.ui.action_spec import ActionSpec


def _spec(id_: str, text: str, key: str, unit: str, step: int, slot: str = "step") -> ActionSpec:
    keys = (key,) if key else ()
    return ActionSpec(id_, text, f"passage_keys.{slot}", "passage", keys, arguments=(unit, step))


_STEPS = (
    _spec(
        "next_sentence", QT_TRANSLATE_NOOP("actions", "&Sentence, the next one"), "S", "sentence", 1
    ),
    _spec(
        "previous_sentence", QT_TRANSLATE_NOOP("actions", "Sentence &before"), "W", "sentence", -1
    ),
    _spec("next_clause", QT_TRANSLATE_NOOP("actions", "&Clause, the next one"), "D", "clause", 1),
    _spec("previous_clause", QT_TRANSLATE_NOOP("actions", "Cl&ause before"), "A", "clause", -1),
    _spec(
        "next_quotation",
        QT_TRANSLATE_NOOP("actions", "&Quotation, the next one"),
        "Q",
        "quotation",
        1,
    ),
    _spec(
        "previous_quotation",
        QT_TRANSLATE_NOOP("actions", "Quotation be&fore"),
        "Shift+Q",
        "quotation",
        -1,
    ),
    _spec(
        "next_paragraph",
        QT_TRANSLATE_NOOP("actions", "&Paragraph, the next one"),
        "P",
        "paragraph",
        1,
    ),
    _spec(
        "previous_paragraph",
        QT_TRANSLATE_NOOP("actions", "Pa&ragraph before"),
        "O",
        "paragraph",
        -1,
    ),
)

_JUMPS = (
    ActionSpec(
        "jump",
        QT_TRANSLATE_NOOP("actions", "&Jump to a word…"),
        "jumping.open",
        "passage",
        ("F",),
        "search",
        separated=True,
    ),
    ActionSpec(
        "jump_to_end",
        QT_TRANSLATE_NOOP("actions", "Jump to the last &word…"),
        "jumping.open_for_end",
        "passage",
        ("Shift+F",),
    ),
)

_LONGER = (
    _spec(
        "extend_sentence",
        QT_TRANSLATE_NOOP("actions", "Longer by a s&entence"),
        "Shift+S",
        "sentence",
        1,
        "extend",
    ),
    _spec(
        "extend_sentence_back",
        QT_TRANSLATE_NOOP("actions", "Longer by a sentence before"),
        "Shift+W",
        "sentence",
        -1,
        "extend",
    ),
    _spec(
        "extend_clause",
        QT_TRANSLATE_NOOP("actions", "&Longer by a clause"),
        "Shift+D",
        "clause",
        1,
        "extend",
    ),
    _spec(
        "extend_clause_back",
        QT_TRANSLATE_NOOP("actions", "Longer by a clause before"),
        "Shift+A",
        "clause",
        -1,
        "extend",
    ),
    _spec(
        "extend_paragraph",
        QT_TRANSLATE_NOOP("actions", "Longer by a paragraph"),
        "Shift+P",
        "paragraph",
        1,
        "extend",
    ),
)

PASSAGE: tuple[ActionSpec, ...] = _STEPS + _JUMPS + _LONGER
