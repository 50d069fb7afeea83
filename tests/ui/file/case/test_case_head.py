"""The head of an open file where lines are dear: chips beside the title, 撤销 in the menu, its keys still working."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mediator.ui.file.file_page import FilePage
from mediator.ui.look.theme import Appearance, Theme
from mediator.ui.workspace import Workspace
from tests.ui.case_office import read
from tests.ui.file.case.hands import main


def entries(page: FilePage) -> list[str]:
    """What the menu of other steps offers."""
    return [action.text() for action in page.shown.head.others.menu().actions()]


def test_at_twice_the_size_the_head_takes_two_lines(page: FilePage, theme: Theme, workspace: Workspace) -> None:
    head = page.shown.head
    main(page)
    page.resize(1366, 600)
    assert "撤销上一步" not in entries(page)
    assert not head.undo.isHidden()
    theme.apply(Appearance(percent=200))
    page.resize(1360, 600)
    QApplication.processEvents()
    assert head.undo.isHidden()
    assert entries(page)[-1] == "撤销上一步"
    assert head.title.width() >= head.width() // 3
    assert abs(head.chips.geometry().center().y() - head.title.geometry().center().y()) < head.title.height()
    tall = head.print_button.height()
    assert head.height() < 2.5 * tall + head.title.height()
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read(workspace, page.file.id).stage == "registered"
    theme.apply(Appearance())
    page.resize(1366, 600)
    QApplication.processEvents()
    assert "撤销上一步" not in entries(page)
