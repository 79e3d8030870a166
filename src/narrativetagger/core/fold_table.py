# SPDX-License-Identifier: Apache-2.0
"""What each character is folded to, by itself and with the marks behind it."""

from __future__ import annotations

import re
import unicodedata
from codecs import charmap_build, charmap_decode, charmap_encode

from narrativetagger.core.patterns import LatePattern

IGNORED = (
    r"\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
    r"\U000e0100-\U000e01ef"  # What is not seen: soft hyphen, joiners, direction marks, selectors.
    r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"  # Accents.
    r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\ufb1e"  # Points of Hebrew.
    r"\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    r"\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"  # Vowels and tatweel of Arabic.
)
"""What is dropped, as the inside of a character class."""

GUILLEMETS = frozenset("«»‹›")

_IGNORED = LatePattern(f"[{IGNORED}]+")

_SAME = (
    *(("'", "’ʼ‘`´′‛ʻʹ‚׳"), ('"', "“”„‟″״«»‹›"), ("-", "‐‑‒–—―−⁃⸺⸻־"), ("...", "…")),
    *(("ss", "ß"), ("SS", "ẞ"), ("oe", "œ"), ("OE", "Œ"), ("ae", "æ"), ("AE", "Æ"), ("o", "ø")),
    *(("O", "Ø"), ("l", "ł"), ("L", "Ł"), ("d", "đ"), ("D", "Đ"), ("i", "ı"), ("г", "ґ")),
    *(("Г", "Ґ"), ("ا", "ٱ"), ("ي", "ىی"), ("ك", "ک"), ("ه", "ة")),
)
_INSTEAD = str.maketrans({one: same for same, ones in _SAME for one in ones})
"""What Unicode itself does not decompose, or not so."""

_OWN = {"и\u0306": "й", "і\u0308": "ї", "у\u0306": "ў"}
_OWN |= {pair.upper(): letter.upper() for pair, letter in _OWN.items()}
_OWN_LETTERS = frozenset(_OWN.values())
"""Letters in their own right, though Unicode decomposes them; all others lose their marks."""

_FICKLE = GUILLEMETS | {pair[1] for pair in _OWN}

_JOINING = LatePattern(
    r"[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e"
    r"\u1161-\u1175\u11a8-\u11c2\u1b35\U00011127\U0001133e\U00011357\U000113b8\U000113bb\U000113c2"
    r"\U000113c5\U000113c7-\U000113c9\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
    r"\U0001611e-\U00016129\U00016d67\U00016d68]"
)
"""What composes with the character before it, but is in no combining class."""

_SET_SIZE = 256
_NONE = "\ufffe"
"""What stands for no character in a character set."""

_RUNS_KEPT = 4096
"""Most runs of which a table remembers what becomes of them."""


class FoldTable(dict[int, str]):
    """Foldings of single characters, worked out when they are first met.

    Odd characters, which vanish, become several or depend on their neighbours, stay as they are at
    first.

    Attributes:
        odd: What each odd character met so far becomes by itself.
        simple: Those of them that always become the same where no mark follows.
        loose: Those of them that combine with the character before.
    """

    def __init__(self, *, keep_case: bool) -> None:
        """Begin with no character.

        Args:
            keep_case: Leave capitals as they are.
        """
        super().__init__()
        self.odd: dict[str, str] = {}
        self.simple: dict[str, str] = {}
        self.loose: set[str] = set()
        self._keep_case = keep_case
        self._known: set[str] = set()
        self._set = charmap_build(_as_set("")), _as_set("")
        self._runs: dict[tuple[str, str], str] = {}
        self._pattern = re.compile("(?!)")
        self._pattern_size = 0

    def __missing__(self, number: int) -> str:
        """Work out a character's folding, and return the character itself if it is odd."""
        character = chr(number)
        folded = fold_character(character, keep_case=self._keep_case)
        loose = not folded or _is_loose(folded[0])
        if not loose and len(folded) == 1 and character not in GUILLEMETS:
            self[number] = folded
            return folded
        if loose:
            self.loose.add(character)
        if character not in _FICKLE and not (loose and folded):
            self.simple[character] = folded
        self.odd[character] = folded
        self[number] = character
        return character

    def translate(self, text: str) -> str:
        """Return a text with all of its characters folded but the odd ones.

        It goes through a character set of one byte, made up of what such texts consist of: ten
        times as fast as ``str.translate``, which is left for what the set lacks.

        Args:
            text: Any text, or a part of one.
        """
        if text.isascii():
            return text.translate(self)
        codes, letters = self._set
        try:
            return charmap_decode(charmap_encode(text, "strict", codes)[0], "strict", letters)[0]
        except UnicodeEncodeError as error:
            translated = text.translate(self)
            if text[error.start] < _NONE:
                self._learn(text)
        return translated

    def _learn(self, text: str) -> None:
        """Add what a text consists of to the character set, or begin another one."""
        needed = {one for one in set(text) if "\0" < one < _NONE}
        known = needed.union(self._known)
        self._known = known if len(known) < _SET_SIZE else needed
        if len(self._known) < _SET_SIZE:
            characters = "".join(self._known)
            folded = characters.translate(self)
            # As one, for another thread may be at work.
            self._set = charmap_build(_as_set(characters)), _as_set(folded)

    @property
    def pattern(self) -> re.Pattern[str]:
        """An odd character with the loose ones behind it, of those met so far."""
        if self._pattern_size != len(self.odd):
            size = len(self.odd)
            loose = f"[{re.escape(''.join(self.loose))}]*" if self.loose else ""
            self._pattern = re.compile(f"[{re.escape(''.join(self.odd))}]{loose}")
            self._pattern_size = size
        return self._pattern

    def fold_run(self, base: str, run: str) -> str:
        """Return what a character becomes with the odd ones behind it.

        Args:
            base: A folded character that the run may combine with, or none.
            run: What the pattern finds.
        """
        known = self._runs.get((base, run))
        if known is not None:
            return known
        folded = base
        for mark in run:
            folded = _OWN.get(folded + mark, folded)
        folded = unicodedata.normalize("NFC", folded + "".join(map(self.odd.__getitem__, run)))
        if len(self._runs) < _RUNS_KEPT:
            self._runs[base, run] = folded
        return folded


def fold_character(character: str, *, keep_case: bool) -> str:
    """Return what a character is folded to by itself: none, one or several.

    Args:
        character: One code point.
        keep_case: Leave capitals as they are.
    """
    if character in _OWN_LETTERS:
        return character if keep_case else character.lower()
    if character.isspace():
        return "\n" if character == "\n" else " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    folded, before = character.translate(_INSTEAD), ""
    # An accent that stands alone, as ¨, is decomposed to a space and a mark.
    if unicodedata.normalize("NFKD", folded).startswith(" "):
        return character
    while folded != before:
        before = folded
        folded = _IGNORED.compiled.sub(
            "", unicodedata.normalize("NFKD", folded.translate(_INSTEAD))
        )
        folded = folded if keep_case else folded.casefold()
    return unicodedata.normalize("NFC", folded)


def _as_set(characters: str) -> str:
    """Return the characters of a set by their bytes, as ``charmap_build`` asks for them."""
    return "\0" + characters + _NONE * (_SET_SIZE - 1 - len(characters))


def _is_loose(character: str) -> bool:
    return unicodedata.combining(character) > 0 or _JOINING.compiled.match(character) is not None
