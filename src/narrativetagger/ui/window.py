# SPDX-License-Identifier: Apache-2.0
"""The main window: articles on the left, the text in the middle, tags and spans on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from narrativetagger import __version__
from narrativetagger.core.changes import Changes
from narrativetagger.core.errors import UserError
from narrativetagger.core.spans import Mark
from narrativetagger.project.opening import SUFFIX
from narrativetagger.project.project import LOOKED_AT_ONLY
from narrativetagger.ui.article_list import ArticleList
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.blind_mode import BlindMode
from narrativetagger.ui.empty_desk import EmptyDesk
from narrativetagger.ui.evidence_check import EvidenceCheck
from narrativetagger.ui.key_map import KeyMap
from narrativetagger.ui.key_router import KeyRouter
from narrativetagger.ui.key_strip import KeyStrip
from narrativetagger.ui.looks import Looks
from narrativetagger.ui.menus import build_actions, build_menus, set_text
from narrativetagger.ui.messages import sentence
from narrativetagger.ui.overview_ruler import OverviewRuler
from narrativetagger.ui.project_actions import ProjectActions
from narrativetagger.ui.reading_desk import ReadingDesk
from narrativetagger.ui.reading_pane import ReadingPane
from narrativetagger.ui.recent_menu import RecentMenu
from narrativetagger.ui.session import Session
from narrativetagger.ui.setup import Setup
from narrativetagger.ui.side_columns import SideColumns
from narrativetagger.ui.span_card import SpanCard
from narrativetagger.ui.span_hover import SpanHover
from narrativetagger.ui.span_list import SpanList
from narrativetagger.ui.status_line import StatusLine
from narrativetagger.ui.tag_keys import TagKeys
from narrativetagger.ui.tag_panel import TagPanel
from narrativetagger.ui.theme import Theme, page_style
from narrativetagger.ui.visibility import Visibility
from narrativetagger.ui.window_signals import WindowSignals
from narrativetagger.ui.window_state import WindowState

IDLE = 30_000
"""How long nothing happens before the write-ahead log is moved into the file, in milliseconds."""


class MainWindow(WindowSignals):
    """Holds the parts of the window together.

    Attributes:
        session: The open project.
        desk: The article view with its session.
        tag_keys: Digits.
        projects: New, open, recent.
        looks: Size of the letters, colours.
        reading: The article with its tools around it.
        ruler: All spans of the article beside its scroll bar.
        visibility: Which spans are shown.
        hover: Cards about the spans under the mouse or the caret.
        key_map: Which keys each action has.
        side_columns: What stands beside the text.
    """

    def __init__(self, setup: Setup, theme: Theme) -> None:
        """Build the window; ``projects.open_at_start`` fills it.

        Args:
            setup: What it is to work with.
            theme: Its colours.
        """
        super().__init__()
        self._setup = setup
        self._prompter = setup.prompter
        self._prompter.window = self
        self._state = WindowState(setup.paths.window_state)
        self.session = Session(setup.language, self)
        self.blind_mode = BlindMode(self.session, self._state, self)
        view = ArticleView(page_style(theme, setup.settings), self)
        self.desk = ReadingDesk(self.session, view, self)
        self.tag_keys = TagKeys(self.session, view.passage, self)
        self.visibility = Visibility(self.session, view, self._state, self)
        self.hover = SpanHover(self.session, view, self._state, self)
        self.projects = ProjectActions(self.session, setup, self)
        self.evidence = EvidenceCheck(self.session, self)
        self.looks = Looks(setup, self.session, view, self)
        self._build()
        self.router = KeyRouter(self)
        self.key_map = KeyMap(self.router, setup.paths.keys, self)
        self.menus = build_menus(self)
        self.actions_by_id = build_actions(self, self.menus, self.key_map)
        recent = RecentMenu(self.projects, self)
        self.menus["file"].insertMenu(self.actions_by_id["open_samples"], recent)
        self._connect()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._on_idle_timeout)

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        """Lay out the three columns and the status line."""
        self.setObjectName("main_window")
        self.setMinimumSize(400, 300)
        self.setAcceptDrops(True)
        self.article_list = ArticleList(self.session, self._state, self)
        self.session.beside = self.article_list.beside
        self.empty_desk = EmptyDesk(self)
        self.tag_panel = TagPanel(self.session, self.visibility, self.key_of, self)
        self.span_list = SpanList(self.session, self)
        self.span_card = SpanCard(self.session, self)
        self.status_line = StatusLine(self.session, self)
        self._centre = QStackedWidget(self)
        self.reading = ReadingPane(self.desk.view, self)
        self.ruler = OverviewRuler(self.session, self.desk.view, self.visibility, self)
        self.reading.put_beside(self.ruler)
        self.key_strip = KeyStrip(self.session, self.desk.view, self.tag_keys, self.key_of, self)
        self.reading.put_below(self.key_strip)
        self._centre.addWidget(self.reading)
        self._centre.addWidget(self.empty_desk)
        self._right = _splitter("right", Qt.Orientation.Vertical)
        self._right.addWidget(self.tag_panel)
        self._right.addWidget(self.span_list)
        self._right.addWidget(self.span_card)
        self._columns = _splitter("columns", Qt.Orientation.Horizontal)
        for widget in (self.article_list, self._centre, self._right):
            self._columns.addWidget(widget)
        self._columns.setStretchFactor(1, 1)
        self.setCentralWidget(self._columns)
        self.setStatusBar(self.status_line)
        if not self._state.restore(self, [self._columns, self._right]):
            self.resize(QSize(1360, 860).boundedTo(self.screen().availableSize()))
            self._columns.setSizes([250, 790, 320])
            self._right.setSizes([480, 220, 150])
        beside, lines = [self._right, self.article_list], [self.status_line, self.key_strip]
        self.side_columns = SideColumns(self, beside, lines, self._state)

    def _connect(self) -> None:
        self._connect_late_parts()
        session = self.session
        session.project_opened.connect(self._on_session_project_opened)
        session.article_opened.connect(self._on_session_article_opened)
        session.changed.connect(self._on_session_changed)
        session.refused.connect(self._on_session_refused)
        self.evidence.failed.connect(self._prompter.tell)
        self.desk.view.passage_changed.connect(self._on_view_passage_changed)
        self.key_map.changed.connect(self._on_key_map_changed)
        self._on_key_map_changed()
        self.desk.view.zoom_requested.connect(self.looks.zoom)
        self.article_list.article_chosen.connect(session.open_article)
        self.article_list.left.connect(self.leave)
        self.tag_panel.tag_chosen.connect(self._on_tag_panel_tag_chosen)
        self.span_list.filter.left.connect(self.desk.view.setFocus)
        self.tag_panel.left.connect(self.desk.view.setFocus)
        self.tag_keys.level_changed.connect(self._on_tag_keys_level_changed)
        self.tag_keys.tag_flashed.connect(self.tag_panel.flash)
        self.span_list.span_chosen.connect(self._on_span_list_span_chosen)
        self.span_card.finished.connect(self.desk.view.setFocus)
        self.empty_desk.add_wanted.connect(self.actions_by_id["add_files"].trigger)
        self.empty_desk.paste_wanted.connect(self.actions_by_id["paste_article"].trigger)
        self.desk.view.caret_moved.connect(self.status_line.show_place)
        self.empty_desk.samples_wanted.connect(self.projects.open_samples)

    def open_at_start(self, arguments: Sequence[str]) -> None:
        """Open what the command line asks for.

        Args:
            arguments: ``samples``; or a project and articles for it; or nothing, for the project
                that was open last.
        """
        if list(arguments) == ["samples"]:
            self.projects.open_samples()
            return
        paths = [Path(argument) for argument in arguments]
        wanted = next((path for path in paths if path.suffix == SUFFIX), None)
        self.projects.open_at_start(wanted)
        files = [path for path in paths if path != wanted]
        if files:
            self.articles.add_files(files)

    def key_of(self, action_id: str) -> str:
        """Return the first key of an action as the menus show it, empty for none."""
        action = self.actions_by_id.get(action_id)
        return str(action.data()) if action else ""

    # -- what actions call -------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the last step."""
        self.tag_keys.reset()
        self.session.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self.tag_keys.reset()
        self.session.redo()

    @Slot()
    def leave(self) -> None:
        """Let go of the search, the passage, the chosen span and the open level of tags."""
        self.tag_keys.reset()
        if "finding" in vars(self) and self.finding.isVisible():
            self.finding.close_bar()
            return
        if "analyst_bar" in vars(self):
            self.analyst_bar.hide()
        self.session.choose(None)
        self.desk.view.set_caret(self.desk.view.caret())
        self.desk.view.setFocus()

    @Slot()
    def write_note(self) -> None:
        """Go to the note of the chosen span."""
        if self.session.chosen is None:
            self.session.told.emit(self.tr("Choose a span first, then write its note."))
        else:
            self.span_card.edit_note()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def tell_about(self) -> None:
        """Show name, version and licence."""
        text = self.tr("narrativetagger {version}\nApache License 2.0").format(version=__version__)
        self._prompter.about(self.tr("About narrativetagger"), text)

    # -- what happens ------------------------------------------------------------------------

    @Slot()
    def _on_session_project_opened(self) -> None:
        project = self.session.project
        self.tag_keys.reset()
        self._name_steps()
        if project is None:
            return
        name = project.path.stem
        if project.read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self.setWindowTitle(f"{name} — narrativetagger")
        others = project.analysts().keys() - {project.analyst.id}
        if others or "analyst_bar" in vars(self):
            self.analyst_bar.offer()
        article_id = project.article_id(self._state.article_of(project.uid))
        self.session.open_article(article_id or project.article_beside(0, 1))

    @Slot()
    def _on_session_article_opened(self) -> None:
        self.tag_keys.reset()
        desk, project = self.session.desk, self.session.project
        self._centre.setCurrentWidget(self.reading if desk else self.empty_desk)
        if desk is None or project is None:
            return
        self._state.keep_article(project.uid, desk.article.uid)
        self.desk.view.setFocus()

    @Slot(object)
    def _on_session_changed(self, changes: Changes) -> None:
        if self.session.desk is None and changes.added_articles:
            self.session.open_article(changes.added_articles[0])
        self._name_steps()
        self._idle.start()

    @Slot(object)
    def _on_session_refused(self, error: UserError) -> None:
        """Tell why something was not done; whoever only looks knows after the first time."""
        if error.text == LOOKED_AT_ONLY:
            self.session.told.emit(sentence(error))
        else:
            self._prompter.tell(error)

    def _name_steps(self) -> None:
        """Show in the Edit menu what the next undo and redo are about."""
        index = self.session.stack.index()
        self._name_step("undo", self.tr("&Undo {label}"), index - 1)
        self._name_step("redo", self.tr("&Redo {label}"), index)

    def _name_step(self, action: str, text: str, position: int) -> None:
        label = self.session.label_at(position)
        set_text(self.actions_by_id[action], text.format(label=label or "").strip())
        self.actions_by_id[action].setEnabled(label is not None)

    @Slot(object)
    def _on_view_passage_changed(self, _passage: object) -> None:
        self.tag_keys.reset()

    @Slot()
    def _on_key_map_changed(self) -> None:
        self.span_card.show_keys(self.key_of("note"), self.key_of("remark_on_doubt"))
        self.key_strip.follow()
        self.tag_panel.follow_keys()
        self.empty_desk.show_keys(self.key_of)

    @Slot(int)
    def _on_tag_panel_tag_chosen(self, tag_id: int) -> None:
        self.tag_keys.tag(tag_id)
        self.desk.view.setFocus()

    @Slot()
    def _on_tag_keys_level_changed(self) -> None:
        self.tag_panel.show_level(self.tag_keys.level)
        if self.tag_keys.lettering:
            self.router.take_letter(self.tag_keys.press_letter)

    @Slot(object)
    def _on_span_list_span_chosen(self, mark: Mark) -> None:
        self.session.passage_wanted.emit(mark.passage)
        self.session.choose(mark)

    @Slot()
    def _on_idle_timeout(self) -> None:
        if self.session.project is not None:
            try:
                self.session.project.rest()
            except UserError as error:
                self.session.told.emit(sentence(error))

    # -- Qt ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from the desktop."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that were dropped; a project among them is opened."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_files(paths)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open the project among some files, if any, and add the others to it as articles."""
        for path in paths:
            if path.suffix == SUFFIX:
                self.projects.open_or_create(path)
        self.articles.add_files([path for path in paths if path.suffix != SUFFIX])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep position and layout, then close; ask first where a note would be lost."""
        self.desk.keep_position()
        self.span_card.commit()
        if self.span_card.refused:
            self._ask_to_close()
            event.ignore()
            return
        self._state.keep(self, [self._columns, self._right])
        self.article_list.keep_widths()
        self.session.take(None)
        event.accept()

    def _ask_to_close(self) -> None:
        """Ask whether notes that the disk refuses may be lost."""
        self._prompter.ask(
            self.tr("Close the window"),
            self.tr("%n note(s) could not be saved.", "", len(self.span_card.refused))
            + " "
            + self.tr("Closing loses what was written there."),
            self.tr("Close all the same"),
            self._close_all_the_same,
        )

    def _close_all_the_same(self) -> None:
        self.session.choose(None)
        self.span_card.refused.clear()
        QTimer.singleShot(0, self.close)  # Not while the question is still being closed.


def _splitter(name: str, orientation: Qt.Orientation) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    return splitter
