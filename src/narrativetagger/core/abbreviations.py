# SPDX-License-Identifier: Apache-2.0
"""Tell a full stop that ends a sentence from one that abbreviates: fr, en, uk, ru, ar.

The languages are not told apart, for articles quote one another: a list for all of them is short
enough, since what is written with a full stop in one is hardly ever a word in the others.
"""

from __future__ import annotations

from narrativetagger.core.patterns import LatePattern

# As they are written, since «me» and «no» end sentences, and «Me» and «No» do not.
_LATIN_TITLES = (
    "M MM Mr Mrs Ms Mme Mmes Mlle Mlles Me Mgr Mx Messrs Dr Drs Pr Prof Hon Rev Sen Rep Gov Pres"
    " Amb Gén gén Gen Gal gal Col col Lt lt Cne Capt Cpt Cap Cdt Cmdr Cdr Maj Brig Adm Sgt Cpl Pvt"
    " Adj Supt Insp St Ste Mt Ft vs cf Cf ex env av apr bd Bd boul éd Ed ed dir trad i.e e.g c.-à-d"
)

# In any case.
_CYRILLIC_TITLES = (
    "ул вул просп пр-т пл пер пров бул бульв наб пос сел дер р-н м-н им ім проф акад доц канд ген"
    " полк подп кап лейт серж ряд адм мл ст см див напр наприкл св тов гр зв зам нач г м с д п кв о"
    " т е"
)

# Only in front of a number.
_NUMBERED = (
    "no nos n° p pp vol fig art ch chap sect al tél tel cap st рис мал табл гл ст стр с ч п пп д кв"
    " тел № арт буд корп оф"
)

# Behind a number, with which a sentence may end.
_MEASURES = "г гг р рр в вв ст м с тис тыс млн млрд грн руб коп дол долл км кг см мин min sec h"

_LISTS = "etc al др пр ін инш p.m a.m inc ltd co corp jr sr обл b.c a.d"
"""They may end a sentence as well."""

_AND_SO_ON = frozenset(("д", "п", "ін", "т.д", "т.п", "т.ін"))
"""The ends of «и т. д.», «и т. п.», «і т. ін.»: a sentence that has a capital behind them ends."""

_MONTHS = "jan janv feb févr mar avr apr jul juil aug sep sept oct nov dec déc"
"""Months in front of a year; «sept» is a number besides."""

_BEGIN = frozenset(
    "The He She It They We In But And This That These Those A An On At As However His Her Its Their"
    " There I If For When While Meanwhile After Le La Les L Il Elle Ils Elles On Nous Vous Je Ce"
    " Cela Cette Ces Un Une Des En Dans Mais Et Selon Pour Après Depuis Він Вона Воно Вони Це Цей"
    " На У В За Але І Й Та Ми Я Після Он Она Оно Они Это Но По И Мы После".split()
)
"""Words that hardly ever follow an abbreviation within a sentence, when they have a capital."""

_FEW = 3
"""A sentence of no more words is taken to go on behind an abbreviation that could end it."""

_NEAR = 60
"""Code points looked at before a full stop."""

_TOKEN = LatePattern(r"(?r)[\w№°]+(?:[.\-–’'][\w№°]+)*")
_INITIALS = LatePattern(r"(?:\p{Lu}[.\-])*\p{Lu}")
_HYPHENED = LatePattern(r"\w-\w{1,4}")
_NUMBER_BEFORE = LatePattern(r"(?r)(?:\d|[IVXLCMХІ])[\s\u00a0\u202f]*")
_BEFORE_AND_SO_ON = LatePattern(r"(?r)[иі][\s\u00a0\u202f](?:т\.[\s\u00a0\u202f]?)?")
_BEGINNING = LatePattern(r"(?r)(?:^|\n|[.!?…][\s»”\"')]+)")

_TITLES = frozenset(_LATIN_TITLES.split())
_FOLDED_TITLES = frozenset(_CYRILLIC_TITLES.split())
_BEFORE_NUMBERS = frozenset(f"{_NUMBERED} {_MONTHS}".split())
_BEHIND_NUMBERS = frozenset(_MEASURES.split())
_MAY_END = frozenset(_LISTS.split())


def is_abbreviation(text: str, stop: int, following: str) -> bool:
    """Tell whether a full stop belongs to an abbreviation and the sentence goes on behind it.

    Args:
        text: The stored text.
        stop: The place of the full stop, in code points.
        following: The word behind it; it begins with a capital, a digit or a letter without case.
    """
    near = max(0, stop - _NEAR)
    found = _TOKEN.compiled.match(text, near, stop)
    if found is None:
        return False
    word, start = found.group(), found.start()
    if word.isdigit():
        # The number of an item, not one that a sentence ends with.
        return not text[text.rfind("\n", near, start) + 1 : start].strip()
    small = word.lower()
    if small in _AND_SO_ON and _BEFORE_AND_SO_ON.compiled.match(text, near, start):
        return False
    measured = _NUMBER_BEFORE.compiled.match(text, near, start) and small in _BEHIND_NUMBERS
    if measured or small in _MAY_END:
        return not _ends_anyway(text, near, start, following)
    if small in _BEFORE_NUMBERS and following[:1].isdigit():
        return True
    if word in _TITLES or small in _FOLDED_TITLES or _HYPHENED.compiled.fullmatch(word):
        return True
    if _INITIALS.compiled.fullmatch(word):
        return len(word) == 1 or following not in _BEGIN
    return len(word) == 1 and not word.islower()  # Arabic has no capitals: د. is a doctor.


def _ends_anyway(text: str, near: int, start: int, following: str) -> bool:
    """Tell whether a sentence ends with an abbreviation that may stand at its end."""
    if following in _BEGIN:
        return True
    beginning = _BEGINNING.compiled.search(text, near, start)
    return beginning is None or len(text[beginning.end() : start].split()) > _FEW
