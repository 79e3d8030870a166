# SPDX-License-Identifier: Apache-2.0
"""The end of the log's chain in words, and a check of the project against its log."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.errors import UserError
from narrativetagger.project.history import History
from narrativetagger.project.jobs import Answer, Checked, CheckJob, Failed, Found
from narrativetagger.ui.messages import translated
from narrativetagger.ui.plain import PlainLabel, tool_tip
from narrativetagger.ui.running_job import RunningJob
from narrativetagger.ui.session import Session

DIGITS = 12
"""Digits of a hash that tell it from any other a person meets."""

LINES = 6
"""Lines of problems that are seen at once."""


class LogCheck(QWidget):
    """Shows length and head hash of the log, and lets the worker check the project."""

    def __init__(self, session: Session, history: History, parent: QWidget) -> None:
        """Show where the log stands.

        Args:
            session: The open project.
            history: Its log.
            parent: The dialog.
        """
        super().__init__(parent)
        self._session = session
        self._history = history
        self._job: RunningJob | None = None
        self._chain_in_full = ""
        self._build()
        self.show_chain()

    def _build(self) -> None:
        self._chain = self._label("chain")
        self._copy = self._button("copy_chain", self.tr("&Copy"))
        self._copy.setToolTip(tool_tip(self.tr("Copy the length and the whole hash")))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._check = self._button("check_log", self.tr("Check the &log"))
        self._check.clicked.connect(self._on_check_clicked)
        self._result = self._label("check_result")
        self._result.setWordWrap(True)
        self._problems = QPlainTextEdit(self)
        self._problems.setObjectName("problems")
        self._problems.setAccessibleName(self.tr("Problems found"))
        self._problems.setReadOnly(True)
        self._problems.setTabChangesFocus(True)
        self._problems.setFixedHeight((LINES + 1) * QFontMetrics(self.font()).lineSpacing())
        self._problems.hide()
        row = QHBoxLayout()
        row.addWidget(self._chain)
        row.addWidget(self._copy)
        row.addStretch()
        row.addWidget(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._result)
        layout.addWidget(self._problems)
        self._result.hide()

    def show_chain(self) -> None:
        """Show how long the log is by now, and how its last hash begins."""
        try:
            length, head = self._history.chain_end()
        except UserError as error:
            self._chain.setText(translated(error.text, **error.values))
            return
        entries = self.tr("%Ln entry(ies)", "", length)
        text = self.tr("{entries} · head {hash}")
        self._chain.setText(text.format(entries=entries, hash=f"{head[:DIGITS]}…"))
        self._chain.setToolTip(tool_tip(head))
        self._chain_in_full = text.format(entries=entries, hash=head)

    def stop(self) -> None:
        """Let go of a check that is running; it only reads."""
        if self._job is not None:
            self._job.kill()
            self._job.deleteLater()
            self._job = None

    def _label(self, name: str) -> PlainLabel:
        label = PlainLabel(parent=self)
        label.setObjectName(name)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)  # Enter is for the list.
        return button

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._chain_in_full)
        self._session.told.emit(self.tr("Copied: {text}").format(text=self._chain_in_full))

    @Slot()
    def _on_check_clicked(self) -> None:
        """Start a check, or stop the one that is running."""
        path = self._session.path
        if self._job is not None or path is None:
            self.stop()
            self._show("", self.tr("The check was stopped."))
            return
        self._show("", self.tr("Checking every entry, row, text and quote of the project…"))
        self._check.setText(self.tr("&Stop"))
        self._job = RunningJob(CheckJob(str(path)), self)
        self._job.finished.connect(self._job.deleteLater)
        self._job.finished.connect(self._on_job_finished)

    @Slot(object)
    def _on_job_finished(self, answer: Answer) -> None:
        """Tell what was found; a check that was stopped tells nothing more."""
        if self._job is None or self.sender() is not self._job:
            return
        self._job = None
        if isinstance(answer, Failed):
            self._show("", translated(answer.failure.text, **answer.failure.values))
        elif isinstance(answer, Checked) and answer.count:
            said = self.tr("{time}: %n problem(s) found. Keep the file as it is.", "", answer.count)
            self._show("\n".join(map(self._line, answer.problems)), said.format(time=_now()))
            hidden = answer.count - len(answer.problems)
            if hidden:
                self._problems.appendPlainText(self.tr("… and %Ln more", "", hidden))
        elif isinstance(answer, Checked):
            said = self.tr("{time}: all is as it was written: each entry, row, text and quote.")
            self._show("", said.format(time=_now()))

    def _line(self, problem: Found) -> str:
        """Return one problem as a line."""
        said = translated(problem.said.text, **problem.said.values)
        return " · ".join(filter(None, (said, problem.uid)))

    def _show(self, problems: str, result: str) -> None:
        self._check.setText(self.tr("Check the &log"))
        self._result.setText(result)
        self._result.setVisible(bool(result))
        self._result.setForegroundRole(
            QPalette.ColorRole.Link if problems else QPalette.ColorRole.WindowText
        )
        self._problems.setPlainText(problems)
        self._problems.setVisible(bool(problems))


def _now() -> str:
    return f"{datetime.now():%H:%M:%S}"
