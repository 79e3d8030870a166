# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from narrativetagger.project.steps import Step
from narrativetagger.ui.edit_command import EditCommand


def test_it_comes_back_from_the_stack_as_it_was(qapp: QApplication) -> None:
    stack = QUndoStack()
    step = Step("set_note", "Note on {tag}", ())
    stack.push(EditCommand(step))
    stack.undo()
    stack.redo()
    command = stack.command(0)
    assert isinstance(command, EditCommand)
    assert command.step is step


def test_an_obsolete_one_leaves_the_stack(qapp: QApplication) -> None:
    stack = QUndoStack()
    for kind in ("first", "second"):
        stack.push(EditCommand(Step(kind, kind, ())))
    command = stack.command(1)
    assert isinstance(command, EditCommand)
    command.setObsolete(True)
    stack.undo()
    assert stack.count() == 1
