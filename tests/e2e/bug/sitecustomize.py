# SPDX-License-Identifier: Apache-2.0
"""Puts bugs into every Python process that has this folder on its path.

``NARRATIVETAGGER_TEST_BUGS`` names functions and methods, ``module:name``, with commas between.
Each fails at first with all that an error can carry: message, arguments, file names, notes, causes,
members of a group, each full of the words in ``NARRATIVETAGGER_TEST_WORDS``; and leaves its name in
the file ``NARRATIVETAGGER_TEST_FAILED``.
"""

from __future__ import annotations

import os
from importlib import import_module
from itertools import count
from operator import attrgetter
from pathlib import Path
from typing import NoReturn

WORDS = os.environ["NARRATIVETAGGER_TEST_WORDS"]
FAILED = Path(os.environ["NARRATIVETAGGER_TEST_FAILED"])
FAILURES = 3
"""Of each, in one process; one that fails with each repaint would never end."""


def fail() -> NoReturn:
    try:
        try:
            raise UnicodeEncodeError("ascii", WORDS, 0, len(WORDS), WORDS)
        except UnicodeEncodeError as encoding:
            encoding.add_note(WORDS)
            raise OSError(2, WORDS, f"{WORDS}.txt", None, WORDS) from encoding
    except OSError as refusal:
        members = [KeyError(WORDS), ValueError({WORDS: [WORDS]})]
        group = ExceptionGroup(WORDS, members)
        group.add_note(WORDS)
        raise group from refusal


def break_it(place: str) -> None:
    module, _, path = place.partition(":")
    *owners, name = path.split(".")
    owner = import_module(module)
    if owners:
        owner = attrgetter(".".join(owners))(owner)
    whole = getattr(owner, name)
    calls = count()

    def broken(*arguments: object, **options: object) -> object:
        if next(calls) < FAILURES:
            with FAILED.open("a", encoding="utf-8") as file:
                file.write(f"{place}\n")
            fail()
        return whole(*arguments, **options)

    setattr(owner, name, broken)


for place in os.environ["NARRATIVETAGGER_TEST_BUGS"].split(","):
    break_it(place)
