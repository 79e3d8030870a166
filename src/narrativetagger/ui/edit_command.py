# SPDX-License-Identifier: Apache-2.0
"""A step on the undo stack."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand

from narrativetagger.project.steps import Step


class EditCommand(QUndoCommand):
    """Remembers a step; undoing it is the session's work.

    ``undo`` and ``redo`` stay empty: an exception inside them corrupts the stack, so the session
    acts on the project first and lets the stack follow.

    Attributes:
        step: What was done, including what was joined to it later.
    """

    def __init__(self, step: Step) -> None:
        """Keep the step."""
        super().__init__()
        self.step = step
