# SPDX-License-Identifier: Apache-2.0
"""Edits of analysts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.ledger import Ledger


@dataclass(frozen=True, slots=True)
class SetAnalystColour:
    """Give an analyst another colour.

    Attributes:
        analyst_id: Row id.
        colour: ``#rrggbb``.
    """

    kind: ClassVar[str] = "set_analyst_colour"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("messages", "Colour of an analyst")

    analyst_id: int
    colour: str

    def apply(self, ledger: Ledger) -> None:
        """Write the colour."""
        ledger.update("analyst", self.analyst_id, {"colour": self.colour})
