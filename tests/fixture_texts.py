# SPDX-License-Identifier: Apache-2.0
"""Texts that have broken other programs, and strategies that make more of them."""

from __future__ import annotations

from hypothesis import strategies as st

FRENCH = "L’état-major parle d’un «\u00a0regroupement\u202f!\u00a0» des forces."
UKRAINIAN = "П’ять бригад 🪖 відступили; з'їзд перенесено…"
ARABIC = "قال المتحدث: \u200f«انسحاب تكتيكي»\u200f (2022)."
HEBREW = "דובר צה״ל מסר: \u2067קרב\u2069."
FAMILY = "👨\u200d👩\u200d👧"
FLAGS = "🇺🇦🇫🇷🇵🇱"
DECOMPOSED = "e\u0301tat-majo\u0308r"
HINDI = "क्षेत्र में युद्ध।"
KOREAN = "한국어 \u1112\u1161\u11ab"

NASTY = {
    "empty": "",
    "line ends": "\n\n\n",
    "french": FRENCH,
    "ukrainian": UKRAINIAN,
    "arabic": ARABIC,
    "hebrew": HEBREW,
    "family": FAMILY,
    "flags": FLAGS,
    "decomposed": DECOMPOSED,
    "hindi": HINDI,
    "korean": KOREAN,
    "keycap": "1\ufe0f\u20e3 🏴\U000e0067\U000e0062\U000e007f ☀\ufe0f",
    "paragraph of a megabyte": f"{FRENCH} {UKRAINIAN} " * 10_000,
    "long words": "字" * 9000 + FAMILY * 2000 + FLAGS * 1500,
    "long lines": "\n".join((ARABIC * 200, "", FRENCH * 200, "a" * 4000, "b" * 4001)),
}
"""Stored texts by name."""

fragments = st.sampled_from(
    [
        *"aÉяشאक字한 \n\u00a0\u202f.,:;!?…«»“”„\"'’ʼ-",
        *"\u0301\u0308\u200b\u200d\u200e\u200f\u2067\u2069\ufe0f\u093e\u094d\u0600\u1112\u1161\u11ab",
        *"🪖🇺🇦👩🏽☀",
        "l’",
        "qu’",
        "п’ять",
        FAMILY,
        FLAGS,
        DECOMPOSED,
        HINDI,
        KOREAN,
    ]
)

texts = st.lists(fragments, max_size=60).map("".join)
"""Short stored texts in which everything meets everything."""

raw_texts = st.lists(
    st.one_of(
        fragments, st.sampled_from(["\r\n", "\r", "\u2028", "\u2029", "\ufeff", "\0", "\ud83e"])
    ),
    max_size=60,
).map("".join)
"""Texts as they may come in, before they are normalised."""
