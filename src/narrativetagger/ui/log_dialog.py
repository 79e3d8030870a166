# SPDX-License-Identifier: Apache-2.0
"""The log of the project in a window of its own: who did what, when, and where."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.changes import Changes, Place
from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import LogFilter, LoggedEdit, SpanFacts
from narrativetagger.project.history import History
from narrativetagger.ui.article_filter import ArticleFilter
from narrativetagger.ui.log_check import LogCheck
from narrativetagger.ui.log_model import LogModel
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.session import Session

WIDTHS = {LogModel.WHEN: 16, LogModel.WHO: 16, LogModel.ARTICLE: 26}
"""Of the columns beside the one with the words, in average characters."""


class LogDialog(QDialog):
    """Shows the log beside the window, which can be used meanwhile."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Read the newest part of the log.

        Args:
            session: The open project.
            parent: The window.
        """
        super().__init__(parent)
        if session.project is None:
            raise ValueError("no project, no log")
        self._session = session
        self._history = History(session.project, LogFilter())
        self._model = LogModel(session, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("log_dialog")
        name = session.project.path.name
        self.setWindowTitle(self.tr("Log of {name}").format(name=name))
        self.setSizeGripEnabled(True)
        self._build()
        self._connect()
        self._show_log()
        self._table.setFocus()

    def open(self) -> None:
        """Show the dialog; unlike others it does not block the window."""
        self.show()

    def _build(self) -> None:
        self._articles = ArticleFilter(self._session, self._history, self)
        self._articles.setObjectName("log_articles")
        self._analysts = QComboBox(self)
        self._analysts.setObjectName("log_analysts")
        self._build_table()
        self._status = PlainLabel(parent=self)
        self._status.setObjectName("log_status")
        self._status.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._check = LogCheck(self._session, self._history, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addLayout(self._filters())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._status)
        layout.addWidget(self._check)
        self.resize(QSize(1060, 640).boundedTo(self.screen().availableSize()))

    def _filters(self) -> QHBoxLayout:
        self._fill_analysts()
        row = QHBoxLayout()
        for text, box in (
            (self.tr("&Article"), self._articles),
            (self.tr("A&nalyst"), self._analysts),
        ):
            label = PlainLabel(text, self)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            row.addWidget(label)
            row.addWidget(box, 2 if box is self._articles else 1)
        return row

    def _fill_analysts(self) -> None:
        """Offer all analysts; blind, oneself alone, for the log would tell of the others' spans."""
        project, chosen = self._session.project, self._analysts.currentData()
        if project is None:
            return
        with QSignalBlocker(self._analysts):
            self._analysts.clear()
            if not self._session.blind:
                self._analysts.addItem(self.tr("All analysts"), "")
            everybody = project.analysts().values()
            for analyst in [project.analyst] if self._session.blind else everybody:
                self._analysts.addItem(analyst.name, analyst.uid)
            self._analysts.setCurrentIndex(max(0, self._analysts.findData(chosen)))

    def _build_table(self) -> None:
        self._table = QTableView(self)
        self._table.setObjectName("log")
        self._table.setAccessibleName(self.tr("Log, the newest first"))
        self._table.setModel(self._model)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        metrics = QFontMetrics(self.font())
        rows = self._table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * metrics.lineSpacing() + 8)
        columns = self._table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(LogModel.WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            columns.resizeSection(column, width * metrics.averageCharWidth())

    def _connect(self) -> None:
        self._table.activated.connect(self._on_table_activated)
        self._model.searched.connect(self._on_model_searched)
        self._model.failed.connect(self._on_model_failed)
        self._articles.article_chosen.connect(self._show_log)
        self._analysts.currentIndexChanged.connect(self._show_log)
        self._session.changed.connect(self._on_session_changed)
        self._session.project_opened.connect(self.close)
        self._session.analyst_changed.connect(self._on_session_analyst_changed)
        self.finished.connect(self._on_finished)

    # -- the list ----------------------------------------------------------------------------

    @Slot()
    def _show_log(self) -> None:
        """Show what the two boxes ask for."""
        article, analyst = self._articles.currentData(), self._analysts.currentData()
        self._model.show_log(LogFilter(article, analyst))

    @Slot()
    def _on_model_searched(self) -> None:
        """Tell how far the log was looked through, and stand on its newest edit."""
        if self._model.searching:
            text = self.tr("Looking through the log… {share} %")
            self._status.setText(text.format(share=self._model.share))
        elif self._model.rowCount() == 0:
            self._status.setText(self.tr("Nothing in the log matches."))
        else:
            self._status.setText(self.tr("Enter goes to the place of an entry."))
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, LogModel.WHAT))

    @Slot(object)
    def _on_model_failed(self, error: UserError) -> None:
        self._status.setText(sentence(error))

    @Slot(object)
    def _on_session_changed(self, _changes: Changes) -> None:
        self._check.show_chain()

    @Slot()
    def _on_session_analyst_changed(self) -> None:
        self._fill_analysts()
        self._show_log()

    # -- going to a place --------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_table_activated(self, index: QModelIndex) -> None:
        edit: LoggedEdit | None = index.data(LogModel.EDIT)
        try:
            self._go_to(edit)
        except UserError as error:
            self._session.refused.emit(error)

    def _go_to(self, edit: LoggedEdit | None) -> None:
        """Show where an edit was done, and choose its span if it is still there."""
        project = self._session.project
        if project is None:
            return
        if edit is None or edit.article is None:
            self._tell(self.tr("This entry has no place in an article."))
        elif not project.is_live(edit.article.id):
            self._tell(self.tr("This article is no longer there."))
        elif edit.span is None:
            self._session.go_to(Place(edit.article.id))
        else:
            self._go_to_span(edit.article.id, edit.span)

    def _go_to_span(self, article_id: int, facts: SpanFacts) -> None:
        span = self._history.span(facts.uid)
        if span is not None:
            self._session.go_to(Place(span.article_id, span.passage))
            self._session.choose(span)
            return
        self._session.go_to(Place(article_id))
        desk, passage = self._session.desk, facts.passage
        if desk is not None and passage is not None and passage.end <= len(desk.text):
            self._session.go_to(Place(article_id, passage))
        self._tell(self.tr("This span is no longer there."))

    def _tell(self, text: str) -> None:
        """Say something here, where the analyst looks, and in the status line of the window."""
        self._status.setText(text)
        self._session.told.emit(text)

    @Slot()
    def _on_finished(self) -> None:
        self._model.stop()
        self._check.stop()
