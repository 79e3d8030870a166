# SPDX-License-Identifier: Apache-2.0
"""Above the list of articles: words of a title, a menu of filters, and what of them is on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from narrativetagger.core.article_lists import ArticleChoice
from narrativetagger.ui.article_model import ArticleModel
from narrativetagger.ui.choice_words import choice_words
from narrativetagger.ui.icons import icon
from narrativetagger.ui.plain import tool_tip, without_mnemonic
from narrativetagger.ui.session import Session


class ArticleFilterBar(QWidget):
    """Asks the model for articles.

    Attributes:
        menu_button: Opens the menu of filters.

    Signals:
        list_wanted(): The keys shall go to the list.
        left(): There was nothing to clear: the keys shall go back to the article.
    """

    list_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, model: ArticleModel, parent: QWidget) -> None:
        """Show what a model is asked for."""
        super().__init__(parent)
        self._session = session
        self._model = model
        self._said = ""
        self._build()
        self.words.textEdited.connect(self._on_words_edited)
        self._on.clicked.connect(self.clear)
        model.asked.connect(self._show)
        model.counted.connect(self._show)

    def _build(self) -> None:
        self.words = QLineEdit(self)
        self.words.setObjectName("article_words")
        self.words.setAccessibleName(self.tr("Words of title or outlet"))
        self.words.setPlaceholderText(self.tr("Title or outlet"))
        self.words.setClearButtonEnabled(True)
        self.words.installEventFilter(self)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("article_filter_button")
        self.menu_button.setAccessibleName(self.tr("Filter the articles"))
        self.menu_button.setToolTip(tool_tip(self.tr("Filter the articles")))
        self.menu_button.setIcon(icon("filter"))
        self.menu_button.setIconSize(QSize(16, 16))
        self.menu_button.setAutoRaise(True)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on = QPushButton(self)
        self._on.setObjectName("article_filters")
        self._on.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._on.setIcon(icon("close"))
        self._on.setIconSize(QSize(12, 12))
        self._on.hide()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.words, 1)
        line.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self._on)

    @Slot()
    def clear(self) -> None:
        """Show all articles again."""
        self._model.ask(self._model.order, ArticleChoice())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc clear the filters, and go on to the list with Down or Enter."""
        if event.type() == QEvent.Type.FocusIn:
            self._model.prepare()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self._model.choice == ArticleChoice():
                self.left.emit()
            self.clear()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what is said of the filters to the new width."""
        super().resizeEvent(event)
        self._elide()

    @Slot(str)
    def _on_words_edited(self, text: str) -> None:
        self._model.ask(self._model.order, replace(self._model.choice, words=text))

    @Slot()
    def _show(self) -> None:
        """Show which filters are on, and how many articles they leave."""
        choice = self._model.choice
        if choice.words != self.words.text():
            self.words.setText(choice.words)
        on = choice != ArticleChoice()
        if on:
            count = self.tr("%n shown", "", self._model.rowCount())
            self._said = " · ".join([count, *choice_words(choice, self._session)])
            self._on.setToolTip(tool_tip(self._said))
            self._on.setAccessibleName(self.tr("Clear the filters: {said}").format(said=self._said))
            self._elide()
        elif self._on.hasFocus():
            self.words.setFocus()
        self._on.setVisible(on)

    def _elide(self) -> None:
        room = self.width() - 40
        said = self._on.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self._on.setText(without_mnemonic(said))
