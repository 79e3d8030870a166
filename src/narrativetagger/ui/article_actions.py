# SPDX-License-Identifier: Apache-2.0
"""What the window does with articles: add, open, describe, remove."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from narrativetagger.core.articles import ArticleDetails, ArticleDraft
from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.project.edits import EditArticle, RemoveArticle
from narrativetagger.project.jobs import Answer, Failed, Imported, ImportJob
from narrativetagger.ui.article_form import ArticleForm
from narrativetagger.ui.job_dialog import JobDialog
from narrativetagger.ui.paste_form import PasteForm
from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.session import Session

THERE_ALREADY = QT_TRANSLATE_NOOP(
    "messages", "The project has this text already; it was not added again."
)


class ArticleActions(QObject):
    """Brings articles in, describes them and takes them off the lists."""

    def __init__(self, session: Session, prompter: Prompter, window: QWidget) -> None:
        """Bind the actions to a session.

        Args:
            session: Where edits go.
            prompter: Asks and tells.
            window: Owner of the forms.
        """
        super().__init__(window)
        self._session = session
        self._prompter = prompter
        self._window = window

    @Slot()
    def ask_files(self) -> None:
        """Ask for text files and add them."""
        self._prompter.open_files(
            self.tr("Add articles"),
            Path.home(),
            self.tr("Text files (*.txt *.md);;All files (*)"),
            self.add_files,
            many=True,
        )

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files as articles, in a child process, and open the first."""
        project = self._session.project
        if project is None or not paths:
            return
        job = ImportJob(
            project=str(project.path),
            paths=tuple(str(path.absolute()) for path in paths),
            analyst=project.analyst.name,
            token=project.token,
            installation_uid=project.sources.installation_uid,
        )
        dialog = JobDialog(job, self.tr("Adding articles"), self._window)
        dialog.answered.connect(self._on_import_answered)

    @Slot()
    def ask_paste(self) -> None:
        """Ask for the text on the clipboard to be named, and add it."""
        if self._session.project is None:
            return
        form = PasteForm(self._window)
        form.submitted.connect(self._on_paste_submitted)
        form.open()

    @Slot()
    def ask_details(self) -> None:
        """Show what is known of the open article, for editing."""
        if self._session.desk is not None:
            self.ask_details_of(self._session.desk.article.id)

    def ask_details_of(self, article_id: int) -> None:
        """Show what is known of an article, for editing."""
        project = self._session.project
        if project is not None:
            form = ArticleForm(project.article(article_id).details, self._window)
            form.submitted.connect(partial(self._on_details_submitted, article_id))
            form.open()

    @Slot()
    def ask_remove(self) -> None:
        """Tell how many spans go with the open article, then remove it."""
        if self._session.desk is not None:
            self.ask_remove_of(self._session.desk.article.id)

    def ask_remove_of(self, article_id: int) -> None:
        """Tell how many spans go with an article, then remove it."""
        project = self._session.project
        if project is None:
            return
        article = project.article(article_id)
        self._prompter.ask(
            self.tr("Remove article"),
            self.tr("Remove “{title}”?").format(title=article.details.title)
            + " "
            + self.tr("%n span(s) go with it; undo brings all back.", "", article.spans),
            self.tr("Remove"),
            partial(self._on_remove_confirmed, article_id),
        )

    def open_neighbour(self, step: int) -> None:
        """Open the article before (-1) or after (1) the open one, as the list shows them."""
        desk = self._session.desk
        if desk is None:
            return
        beside = self._session.beside(desk.article.id, step)
        if beside is None:
            self._session.told.emit(self.tr("No more articles this way."))
        else:
            self._session.open_article(beside)

    @Slot(object)
    def _on_import_answered(self, answer: Answer) -> None:
        if isinstance(answer, Failed):
            self._prompter.tell(UserError(answer.failure.text, **answer.failure.values))
        if not isinstance(answer, Imported):
            return
        self._show_added(answer.added)
        said = [self.tr("%n article(s) added.", "", len(answer.added))]
        if answer.skipped:
            said.append(self.tr("%n there already.", "", len(answer.skipped)))
        self._session.told.emit(" ".join(said))
        if answer.failed:
            errors = [UserError(failure.text, **failure.values) for failure in answer.failed]
            self._prompter.tell_all(errors)

    @Slot(object)
    def _on_paste_submitted(self, draft: ArticleDraft) -> None:
        project = self._session.project
        if project is None:
            return
        if project.has_text(draft.text):
            self._prompter.tell(UserError(THERE_ALREADY))
            return
        try:
            added = project.add_article(draft)
        except UserError as error:
            self._prompter.tell(error)
            return
        self._show_added((added,))

    def _on_details_submitted(self, article_id: int, details: ArticleDetails) -> None:
        self._session.push(EditArticle(article_id, details))

    def _on_remove_confirmed(self, article_id: int) -> None:
        self._session.push(RemoveArticle(article_id))

    def _show_added(self, ids: Sequence[int]) -> None:
        if ids:
            self._session.show(Changes(added_articles=tuple(ids)))
            self._session.open_article(ids[0])
