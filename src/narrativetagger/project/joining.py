# SPDX-License-Identifier: Apache-2.0
"""How an analyst comes to a project."""

from __future__ import annotations

from dataclasses import replace

from narrativetagger.core.analysts import Analyst
from narrativetagger.project.ledger import Ledger
from narrativetagger.project.sources import Sources
from narrativetagger.store.analysts import analyst_by_name, analysts
from narrativetagger.store.connection import Store

ANALYST_COLOURS = ("#3d6a9e", "#a5562a", "#4d7d43", "#7a4f97", "#8a6d1d", "#2f7f80")
"""Given to analysts in the order in which they come to a project."""


def analyst_named(store: Store, name: str, sources: Sources, *, join: bool) -> Analyst:
    """Return the analyst of a name; one who is new to the project has no row there before joining.

    Args:
        store: The project.
        name: Who tags.
        sources: Times and uids.
        join: Whether who is new joins now.
    """
    analyst = analyst_by_name(store, name) or Analyst(0, sources.uids(), name, "")
    return joined(store, analyst, sources) if join else analyst


def joined(store: Store, analyst: Analyst, sources: Sources) -> Analyst:
    """Return an analyst with a row in the project, made and logged where there was none."""
    if analyst.id:
        return analyst
    ledger = Ledger(store, analyst, sources)
    with store.atomic():
        colour = ANALYST_COLOURS[len(analysts(store)) % len(ANALYST_COLOURS)]
        analyst = add_analyst(ledger, colour)
        ledger.write_log("add_analyst")
    return analyst


def add_analyst(ledger: Ledger, colour: str) -> Analyst:
    """Add the ledger's analyst to the project."""
    analyst = replace(ledger.analyst, colour=colour)
    row_id = ledger.insert(
        "analyst",
        {"uid": analyst.uid, "name": analyst.name, "colour": colour, "created": ledger.now},
    )
    return replace(analyst, id=row_id)
