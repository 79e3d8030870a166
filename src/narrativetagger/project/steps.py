# SPDX-License-Identifier: Apache-2.0
"""What an edit did, kept so that it can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from narrativetagger.core.changes import Changes
from narrativetagger.project.ledger import RowChange
from narrativetagger.project.touched import changes_of


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the undo stack.

    Attributes:
        kind: The edit's name in the log.
        label: English name for the undo menu, ``{tag}`` standing for the tag's name.
        rows: Every row it changed, in order.
    """

    kind: str
    label: str
    rows: tuple[RowChange, ...]

    @property
    def changes(self) -> Changes:
        """What the views have to refresh after the step."""
        return changes_of(self.rows)

    def followed_by(self, other: Step) -> Step:
        """Return both steps as one, under the later one's name."""
        return replace(other, rows=self.rows + other.rows)

    def inverted(self) -> tuple[RowChange, ...]:
        """Return the row changes that take the step back, last one first."""
        return tuple(change.inverted() for change in reversed(self.rows))
