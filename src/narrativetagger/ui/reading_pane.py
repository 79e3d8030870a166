# SPDX-License-Identifier: Apache-2.0
"""The middle of the window: the article, with what stands beside and below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narrativetagger.ui.article_view import ArticleView


class ReadingPane(QWidget):
    """Holds the article view; its tools are put around it.

    Attributes:
        view: The article.
    """

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        """Take over the view."""
        super().__init__(parent)
        self.view = view
        self.setObjectName("reading_pane")
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._row)
        self.setFocusProxy(view)

    def put_beside(self, widget: QWidget) -> None:
        """Put a widget at the right of the article."""
        self._row.addWidget(widget)

    def put_below(self, widget: QWidget) -> None:
        """Put a widget right below the article, above those that are there."""
        self._column.insertWidget(1, widget)
