# SPDX-License-Identifier: Apache-2.0
"""The parts of the window that are made when they are first used, for a quicker start."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from narrativetagger.ui.prompter import Prompter
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup

if TYPE_CHECKING:
    from narrativetagger.ui.analyst_bar import AnalystBar
    from narrativetagger.ui.analyst_menu import AnalystMenu
    from narrativetagger.ui.article_actions import ArticleActions
    from narrativetagger.ui.article_list import ArticleList
    from narrativetagger.ui.article_menus import ArticleMenus
    from narrativetagger.ui.cheat_sheet import CheatSheet
    from narrativetagger.ui.edge_drag import EdgeDrag
    from narrativetagger.ui.export_actions import ExportActions
    from narrativetagger.ui.find_bar import FindBar
    from narrativetagger.ui.jump_bar import JumpBar
    from narrativetagger.ui.key_map import KeyMap
    from narrativetagger.ui.looks import Looks
    from narrativetagger.ui.overview_ruler import OverviewRuler
    from narrativetagger.ui.page_dialog import PageDialog
    from narrativetagger.ui.page_menu import PageMenu
    from narrativetagger.ui.palette import Palette
    from narrativetagger.ui.paragraph_direction import ParagraphDirection
    from narrativetagger.ui.passage_keys import PassageKeys
    from narrativetagger.ui.print_actions import PrintActions
    from narrativetagger.ui.project_actions import ProjectActions
    from narrativetagger.ui.reading_actions import ReadingActions
    from narrativetagger.ui.reading_desk import ReadingDesk
    from narrativetagger.ui.reading_pane import ReadingPane
    from narrativetagger.ui.selection_bar import SelectionBar
    from narrativetagger.ui.shortcut_dialog import ShortcutDialog
    from narrativetagger.ui.span_card import SpanCard
    from narrativetagger.ui.span_edits import SpanEdits
    from narrativetagger.ui.span_hover import SpanHover
    from narrativetagger.ui.span_keys import SpanKeys
    from narrativetagger.ui.span_list import SpanList
    from narrativetagger.ui.stack_chooser import StackChooser
    from narrativetagger.ui.status_line import StatusLine
    from narrativetagger.ui.tag_keys import TagKeys
    from narrativetagger.ui.tag_menu import TagMenu
    from narrativetagger.ui.tag_panel import TagPanel
    from narrativetagger.ui.trust_actions import TrustActions
    from narrativetagger.ui.visibility import Visibility
    from narrativetagger.ui.window_state import WindowState


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
    tag_panel: TagPanel
    actions_by_id: dict[str, QAction]
    span_card: SpanCard
    span_list: SpanList
    status_line: StatusLine
    hover: SpanHover
    key_map: KeyMap
    _state: WindowState
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
    def cheat_sheet(self) -> CheatSheet:
        """All keys."""
        from narrativetagger.ui.cheat_sheet import CheatSheet

        return CheatSheet(self.key_map, self)

    @cached_property
    def analyst_menu(self) -> AnalystMenu:
        """Who tags."""
        from narrativetagger.ui.analyst_menu import AnalystMenu

        return AnalystMenu(self.session, self.visibility, self.looks, self)

    @cached_property
    def analyst_bar(self) -> AnalystBar:
        """Ask who tags."""
        from narrativetagger.ui.analyst_bar import AnalystBar

        bar = AnalystBar(self.session, self)
        self.reading.put_below(bar)
        bar.chosen.connect(self.analyst_menu.become)
        bar.menu_wanted.connect(self.analyst_menu.open)
        bar.left.connect(self.desk.view.setFocus)
        return bar

    @cached_property
    def palette_box(self) -> Palette:
        """Everything by its name."""
        from narrativetagger.ui.palette import Palette

        become = self.analyst_menu.become
        return Palette(self.session, self.tag_keys, self.actions_by_id, become, self._state, self)

    @cached_property
    def page_menu(self) -> PageMenu:
        """What can be done where the mouse is."""
        from narrativetagger.ui.page_menu import PageMenu

        view = self.desk.view
        return PageMenu(self.session, view, self.tag_keys, self.actions_by_id, self)

    @cached_property
    def edge_drag(self) -> EdgeDrag:
        """Move edges with the mouse."""
        from narrativetagger.ui.edge_drag import EdgeDrag

        return EdgeDrag(self.session, self.desk.view, self)

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
    def key_dialog(self) -> ShortcutDialog:
        """Set the keys of actions."""
        from narrativetagger.ui.shortcut_dialog import ShortcutDialog

        return ShortcutDialog(self.key_map, self._prompter, self)

    @cached_property
    def selection_bar(self) -> SelectionBar:
        """Tags beside what the mouse selects."""
        from narrativetagger.ui.selection_bar import SelectionBar

        bar = SelectionBar(self.session, self.desk.view, self.tag_keys, self.key_map, self._state)
        self.hover.keep_off(bar)
        return bar

    @cached_property
    def finding(self) -> FindBar:
        """Find words in the article."""
        from narrativetagger.ui.find_bar import FindBar

        bar = FindBar(self.session, self.desk.view, self.key_map, self)
        self.reading.put_below(bar)
        bar.all_wanted.connect(self.tag_keys.start_tagging_all)
        bar.hits_changed.connect(self.ruler.show_hits)
        return bar

    @cached_property
    def passage_keys(self) -> PassageKeys:
        """Choose passages."""
        from narrativetagger.ui.passage_keys import PassageKeys

        return PassageKeys(self.session, self.desk.view, self)

    @cached_property
    def span_keys(self) -> SpanKeys:
        """Go from span to span, move their edges."""
        from narrativetagger.ui.span_keys import SpanKeys

        return SpanKeys(self.session, self.desk.view, self)

    @cached_property
    def span_edits(self) -> SpanEdits:
        """Split, merge, doubt."""
        from narrativetagger.ui.span_edits import SpanEdits

        edits = SpanEdits(self.session, self.desk.view, self)
        edits.remark_wanted.connect(self.span_card.edit_remark)
        return edits

    @cached_property
    def jumping(self) -> JumpBar:
        """Jump to words."""
        from narrativetagger.ui.jump_bar import JumpBar

        bar = JumpBar(self.session, self.desk.view, self.key_map, self)
        self.reading.put_below(bar)
        bar.digit_pressed.connect(self.tag_keys.press)
        return bar
