# SPDX-License-Identifier: Apache-2.0
"""What makes the window's late parts and sets them to work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Slot

from narrativetagger.core.errors import UserError
from narrativetagger.core.spans import Mark, Span
from narrativetagger.ui.late_parts import LateParts


class WindowSignals(LateParts):
    """The window, as far as others ask for what is made only when it is wanted."""

    def _connect_late_parts(self) -> None:
        """Listen to all who may want something that is not there yet."""
        self.article_list.menu_wanted.connect(self._on_article_list_menu_wanted)
        self.desk.stack_clicked.connect(self._on_desk_stack_clicked)
        self.desk.view.customContextMenuRequested.connect(self._on_view_menu_requested)
        self.desk.view.passage_picked.connect(self._on_view_passage_picked)
        self.projects.refused.connect(self._on_projects_refused)
        self.projects.settled.connect(self._on_projects_settled)
        self.span_list.menu_wanted.connect(self._on_span_list_menu_wanted)
        self.status_line.analyst_menu_wanted.connect(self._on_status_line_analyst_menu_wanted)
        self.session.span_chosen.connect(self._on_session_span_chosen)
        self.tag_panel.menu_wanted.connect(self._on_tag_panel_menu_wanted)

    @Slot(object, QPoint)
    def _on_article_list_menu_wanted(self, about: str | int, place: QPoint) -> None:
        self.article_menus.open(about, place)

    @Slot(object)
    def _on_desk_stack_clicked(self, spans: Sequence[Mark]) -> None:
        self.stacks.choose_at_click(spans)

    @Slot(QPoint)
    def _on_view_menu_requested(self, point: QPoint) -> None:
        self.page_menu.open(point)

    @Slot()
    def _on_view_passage_picked(self) -> None:
        self.selection_bar.offer()

    @Slot(object, object)
    def _on_projects_refused(self, path: Path, error: UserError) -> None:
        self.trust.offer_ways_out(path, error)

    @Slot()
    def _on_projects_settled(self) -> None:
        self.trust.settle()

    @Slot(QPoint)
    def _on_span_list_menu_wanted(self, place: QPoint) -> None:
        self.page_menu.open_at(place)

    @Slot(QPoint)
    def _on_status_line_analyst_menu_wanted(self, place: QPoint) -> None:
        self.analyst_menu.open(place)

    @Slot(object)
    def _on_session_span_chosen(self, span: Span | None) -> None:
        if span is not None:
            self.edge_drag.start()

    @Slot(int, QPoint)
    def _on_tag_panel_menu_wanted(self, tag_id: int, place: QPoint) -> None:
        self.tag_menu.open(tag_id, place)
