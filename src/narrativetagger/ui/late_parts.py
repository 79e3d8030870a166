# SPDX-License-Identifier: Apache-2.0
"""The parts of the window that are made when they are first used, for a quicker start."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup

if TYPE_CHECKING:
    from narrativetagger.ui.article_actions import ArticleActions
    from narrativetagger.ui.article_list import ArticleList
    from narrativetagger.ui.article_menus import ArticleMenus
    from narrativetagger.ui.export_actions import ExportActions
    from narrativetagger.ui.find_bar import FindBar
    from narrativetagger.ui.looks import Looks
    from narrativetagger.ui.overview_ruler import OverviewRuler
    from narrativetagger.ui.page_dialog import PageDialog
    from narrativetagger.ui.paragraph_direction import ParagraphDirection
    from narrativetagger.ui.print_actions import PrintActions
    from narrativetagger.ui.project_actions import ProjectActions
    from narrativetagger.ui.reading_actions import ReadingActions
    from narrativetagger.ui.reading_desk import ReadingDesk
    from narrativetagger.ui.reading_pane import ReadingPane
    from narrativetagger.ui.stack_chooser import StackChooser
    from narrativetagger.ui.tag_keys import TagKeys
    from narrativetagger.ui.tag_menu import TagMenu
    from narrativetagger.ui.trust_actions import TrustActions
    from narrativetagger.ui.visibility import Visibility


class LateParts(QMainWindow):
    """The window, as far as its late parts need it; nothing of them is imported before."""

    session: Session
    desk: ReadingDesk
    article_list: ArticleList
    tag_keys: TagKeys
    looks: Looks
    projects: ProjectActions
    reading: ReadingPane
    ruler: OverviewRuler
    visibility: Visibility
    _setup: Setup
    _prompter: Prompter

    @cached_property
    def articles(self) -> ArticleActions:
        """Add, describe, remove articles."""
        from narrativetagger.ui.article_actions import ArticleActions

        return ArticleActions(self.session, self._prompter, self)

    @cached_property
    def readings(self) -> ReadingActions:
        """Mark articles, go on to unread ones."""
        from narrativetagger.ui.reading_actions import ReadingActions

        return ReadingActions(self.session, self.article_list, self)

    @cached_property
    def article_menus(self) -> ArticleMenus:
        """Filter, sort and lay out the list of articles."""
        from narrativetagger.ui.article_menus import ArticleMenus

        return ArticleMenus(self.session, self.article_list, self.articles, self.readings)

    @cached_property
    def exports(self) -> ExportActions:
        """Bring spans out."""
        from narrativetagger.ui.export_actions import ExportActions

        return ExportActions(self.session, self._prompter, self)

    @cached_property
    def trust(self) -> TrustActions:
        """Copies, backups, the log."""
        from narrativetagger.ui.trust_actions import TrustActions

        return TrustActions(self.session, self.projects, self._setup, self)

    @cached_property
    def tag_menu(self) -> TagMenu:
        """What can be done to a tag."""
        from narrativetagger.ui.tag_menu import TagMenu

        return TagMenu(self.session, self.visibility, self.desk.view, self)

    @cached_property
    def direction(self) -> ParagraphDirection:
        """Turn paragraphs."""
        from narrativetagger.ui.paragraph_direction import ParagraphDirection

        return ParagraphDirection(self.session, self.desk.view, self)

    @cached_property
    def stacks(self) -> StackChooser:
        """Choose among spans on the same words."""
        from narrativetagger.ui.stack_chooser import StackChooser

        return StackChooser(self.session, self.desk.view, self)

    @cached_property
    def printing(self) -> PrintActions:
        """Bring the article on paper."""
        from narrativetagger.ui.print_actions import PrintActions

        view = self.desk.view
        return PrintActions(self.session, view, self.looks, self._prompter, self)

    @cached_property
    def page_dialog(self) -> PageDialog:
        """Set the page."""
        from narrativetagger.ui.page_dialog import PageDialog

        return PageDialog(self.looks, self.desk.view, self)

    @cached_property
    def finding(self) -> FindBar:
        """Find words in the article."""
        from narrativetagger.ui.find_bar import FindBar

        bar = FindBar(self.session, self.desk.view, self)
        self.reading.put_below(bar)
        bar.all_wanted.connect(self.tag_keys.start_tagging_all)
        bar.hits_changed.connect(self.ruler.show_hits)
        return bar
