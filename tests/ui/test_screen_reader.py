# SPDX-License-Identifier: Apache-2.0
"""What somebody hears who does not see the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from tests.ui.hands import Hands

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(NAME) if interface else ""


def reachable(hands: Hands) -> list[QWidget]:
    """Everything that keys can reach, with the find bar open."""
    hands.press("Ctrl+F")
    return [
        widget
        for widget in hands.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
    ]


def test_whatever_keys_reach_has_a_name(hands: Hands) -> None:
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in reachable(hands)
        if not name_of(widget)
    ]
    assert nameless == []


def test_the_text_is_one_that_can_be_read_but_not_written(hands: Hands) -> None:
    interface = QAccessible.queryAccessibleInterface(hands.view)
    assert interface is not None
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.state().readOnly
    assert interface.textInterface() is not None


def test_tab_goes_round_from_the_articles_to_the_note(hands: Hands) -> None:
    hands.tag("trois villages", "3", "0")
    order = []
    hands.widget(QWidget, "articles").setFocus()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() in order:
            break
        order.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = ["articles", "article_view", "tags", "spans", "note"]
    assert [name for name in order if name in wanted] == wanted


def test_the_list_of_spans_tells_tag_quote_and_place(hands: Hands) -> None:
    span = hands.tag("trois villages", "3", "0")
    model = hands.widget(QTableView, "spans").model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Battlefield claim" in said
    assert "trois villages" in said
    assert str(span.start) in said
