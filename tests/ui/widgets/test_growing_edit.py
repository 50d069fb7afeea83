"""The text box that grows with its text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.text.texts import clean_text
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.widgets.growing_edit import GrowingEdit
from mediator.ui.widgets.inputs import MemoInput
from tests.ui.typist import Show

Commit = Callable[[QWidget, str], None]


def paste(edit: GrowingEdit, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    edit.insertFromMimeData(mime)


def test_a_text_box_grows_so_that_no_line_is_cut(theme: Theme, show: Show) -> None:
    edit = show(GrowingEdit("短"), 400, 60)
    low = edit.height()
    edit.setPlainText("字" * 150)
    assert edit.height() > low
    lines, line = edit._measure()
    assert lines >= 8
    assert edit.viewport().height() == pytest.approx(lines * line, abs=line / 2)
    assert not edit.verticalScrollBar().isVisible()
    assert edit.verticalScrollBar().maximum() == 0
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=150))
    QApplication.processEvents()
    assert edit.verticalScrollBar().maximum() == 0


def test_20_000_characters_scroll_inside_a_box_of_bounded_height(show: Show, commit: Commit) -> None:
    edit = show(GrowingEdit("字" * 20_000), 800, 60)
    assert edit.height() < 15.5 * edit.fontMetrics().lineSpacing()
    assert edit.verticalScrollBar().maximum() > 0
    commit(edit, "后")
    assert len(edit.toPlainText()) == 20_001
    assert edit.sizeHint().height() == edit.minimumSizeHint().height() == edit.height()


def test_pasting_drops_what_cannot_be_seen(theme: Theme, qtbot: QtBot) -> None:
    edit = GrowingEdit(clean=clean_text)
    qtbot.addWidget(edit)
    paste(edit, "第一行\r\n第\x07二行\u200b")
    assert edit.toPlainText() == "第一行\n第二行"
    plain = GrowingEdit()
    qtbot.addWidget(plain)
    paste(plain, "照样")
    plain.insertFromMimeData(QMimeData())
    assert plain.toPlainText() == "照样"


def test_enter_makes_a_line_and_ctrl_enter_goes_on(theme: Theme, qtbot: QtBot) -> None:
    memo = MemoInput(clean=clean_text)
    qtbot.addWidget(memo)
    memo.set_raw("一")
    assert memo.value() == "一"
    with qtbot.waitSignal(memo.changed):
        QTest.keyClick(memo.edit, Qt.Key.Key_Return)
    assert memo.edit.blockCount() == 2
    with qtbot.waitSignal(memo.left):
        QTest.keyClick(memo.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert memo.edit.blockCount() == 2
