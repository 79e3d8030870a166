# SPDX-License-Identifier: Apache-2.0
"""A box to choose all articles, the open one, or one that is found by words of its title."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from narrativetagger.core.errors import UserError
from narrativetagger.core.logged_edits import LoggedArticle
from narrativetagger.project.history import History
from narrativetagger.ui.plain import tool_tip
from narrativetagger.ui.session import Session

FOUND = 20
"""Articles offered at most."""

PAUSE = 200
"""How long nobody types before titles are looked through, in milliseconds."""

ALL, OPEN, OTHER = range(3)


class ArticleFilter(QComboBox):
    """Offers articles; what is typed in it is looked for in the titles.

    Signals:
        article_chosen(str): Uid of the article; empty for all.
    """

    article_chosen = Signal(str)

    def __init__(self, session: Session, history: History, parent: QWidget | None = None) -> None:
        """Begin with all articles.

        Args:
            session: Knows the open article.
            history: Knows all articles that the log speaks of.
            parent: Owner of the box.
        """
        super().__init__(parent)
        self._session = session
        self._history = history
        self._found: list[LoggedArticle] = []
        self._typed = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.addItem(self.tr("All articles"), "")
        self._titles = QStringListModel(self)
        self._completer = QCompleter(self._titles, self)
        self._offers = QListView(self)
        self._completer.setPopup(self._offers)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._line = QLineEdit(self)
        self._line.setAccessibleName(self.tr("Article, or words of its title"))
        self.setToolTip(tool_tip(self.tr("Type words of a title to find an article")))
        self.setLineEdit(self._line)
        self._line.setCompleter(self._completer)
        self._show_open_article()
        self._connect()

    def _connect(self) -> None:
        self._line.textEdited.connect(self._on_line_text_edited)
        self._line.returnPressed.connect(self._on_line_return_pressed)
        self._line.editingFinished.connect(self._show_choice)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._completer.activated.connect(self._on_completer_activated)
        self.activated.connect(self._on_activated)
        self._session.article_opened.connect(self._on_session_article_opened)

    def _show_open_article(self) -> None:
        """Let the second line be the open article, if there is one."""
        desk = self._session.desk
        if desk is None:
            self.removeItem(OPEN)
            return
        if self.count() == OPEN:
            self.addItem("")
        title = desk.article.details.title
        self.setItemText(OPEN, self.tr("This article: {title}").format(title=title))
        self.setItemData(OPEN, desk.article.uid)

    def _choose(self, article: LoggedArticle) -> None:
        """Choose an article that was found, and keep it among the lines."""
        row = self.findData(article.uid)
        if row < 0:
            row = min(OTHER, self.count())
            self.removeItem(OTHER)
            self.addItem(article.title, article.uid)
        self.setCurrentIndex(row)
        self._offers.hide()
        self._show_choice()
        self.article_chosen.emit(article.uid)

    @Slot(str)
    def _on_line_text_edited(self, _text: str) -> None:
        self._typed = True
        self._pause.start()

    @Slot()
    def _on_pause_timeout(self) -> None:
        """Offer the articles whose title has what was typed."""
        words = self._line.text().strip()
        try:
            self._found = self._history.articles_with(words, FOUND) if words else []
        except UserError as error:
            self._session.refused.emit(error)
            return
        self._titles.setStringList([article.title for article in self._found])
        if self._found:
            self._completer.complete()
        else:
            self._offers.hide()

    @Slot(str)
    def _on_completer_activated(self, _title: str) -> None:
        # By its row, since articles may share a title.
        self._choose(self._found[self._offers.currentIndex().row()])

    @Slot()
    def _on_line_return_pressed(self) -> None:
        """Take the first article found, unless one is marked in the list of them."""
        marked = self._offers.isVisible() and self._offers.currentIndex().isValid()
        if marked or not self._typed:
            return
        if self._pause.isActive():
            self._on_pause_timeout()
        if self._found:
            self._choose(self._found[0])

    @Slot()
    def _show_choice(self) -> None:
        """Show what is chosen, where something else was typed and left."""
        if not self._offers.isVisible():
            self._pause.stop()
            self._typed = False
            self.setEditText(self.itemText(self.currentIndex()))
            self._line.setCursorPosition(0)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self.article_chosen.emit(self.itemData(row))

    @Slot()
    def _on_session_article_opened(self) -> None:
        """Follow to the article that was opened, if the open one is what is chosen."""
        before = self.currentData()
        self._show_open_article()
        if self.currentData() != before:
            self.article_chosen.emit(self.currentData())
