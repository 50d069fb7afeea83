"""The modal boxes: what they ask, what their buttons do, and how a test answers in their place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.ui.ask import PDF, Ask, Box
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.growing_edit import GrowingEdit
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Show


@pytest.fixture
def ask(show: Show) -> Ask:
    window = show(QWidget())
    return Ask(window)


def when_asked(act: Callable[[QWidget], object]) -> None:
    """Do ``act`` with the modal box as soon as it is there."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(5, answer)
        else:
            act(box)

    QTimer.singleShot(0, answer)


def press(text: str) -> Callable[[QWidget], object]:
    return lambda box: next(button for button in box.findChildren(QPushButton) if button.text() == text).click()


def test_a_question_is_answered_by_the_name_of_the_act(ask: Ask) -> None:
    when_asked(press("作废"))
    assert ask.confirm("要作废这件纠纷吗？", yes="作废", detail="编号不再用。", danger=True)
    when_asked(press("不了"))
    assert not ask.confirm("要作废这件纠纷吗？", yes="作废")


def test_what_is_told_has_one_button(ask: Ask) -> None:
    seen: list[str] = []

    def read(box: QWidget) -> None:
        seen.extend(label.text() for label in box.findChildren(QLabel) if label.text())
        assert [button.text() for button in box.findChildren(QPushButton)] == ["知道了"]
        press("知道了")(box)

    when_asked(read)
    ask.tell("没有打印。", detail="文书没有变。", tone=Tone.BAD)
    assert seen == ["没有打印。", "文书没有变。"]


def test_words_are_asked_for_and_can_be_suggested(ask: Ask) -> None:
    when_asked(lambda box: (press("写错了姓名")(box), press("更正")(box)))
    assert ask.text("为什么更正？", yes="更正", suggestions=("写错了姓名", "漏了一项")) == "写错了姓名"

    def write(box: QWidget) -> None:
        edit = box.findChild(GrowingEdit)
        assert isinstance(edit, GrowingEdit)
        QTest.keyClicks(edit, " typed ")
        press("就这样")(box)

    when_asked(write)
    assert ask.text("为什么？") == "typed"
    when_asked(press("不了"))
    assert ask.text("为什么？", initial="旧的") == ""


def test_a_box_stays_on_the_screen_at_200_percent(theme: Theme, qtbot: QtBot) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    box = Box("很长的问题" * 30, detail="很长的解释" * 80, parent=None)
    qtbot.addWidget(box)
    box.add_choices("好", "不好")
    box.fit()
    assert box.height() <= box.screen().availableSize().height()
    assert box.page.horizontalScrollBar().maximum() == 0


def pick(path: Path) -> Callable[[QWidget], object]:
    def act(box: QWidget) -> None:
        assert isinstance(box, QFileDialog)
        box.setDirectory(str(path.parent))
        box.selectFile(path.name)
        box.done(QFileDialog.DialogCode.Accepted)

    return act


def give_up(box: QWidget) -> None:
    assert isinstance(box, QFileDialog)
    box.reject()


def test_files_and_folders_are_picked(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"x")
    when_asked(pick(scan))
    assert ask.open_file("选一份", kinds=(PDF,), start=tmp_path) == (scan,)
    when_asked(give_up)
    assert ask.open_file("选一份") == ()
    when_asked(pick(tmp_path))
    assert ask.folder("选文件夹", start=tmp_path.parent) == (tmp_path,)
    when_asked(pick(tmp_path / "new.pdf"))
    assert ask.save_file("存成PDF", suggested=tmp_path / "new.pdf") == (tmp_path / "new.pdf",)
    when_asked(give_up)
    assert ask.save_file("存成PDF", suggested=tmp_path / "new.pdf") == ()


def test_a_script_answers_in_place_of_the_user(theme: Theme, tmp_path: Path) -> None:
    ask = ScriptedAsk([True, "因为", tmp_path, None, tmp_path])
    assert ask.confirm("要吗？", yes="要")
    assert ask.text("为什么？") == "因为"
    assert ask.folder("哪里？") == (tmp_path,)
    assert ask.open_file("哪一份？") == ()
    assert ask.save_file("存到哪里？", suggested=tmp_path) == (tmp_path,)
    ask.tell("好了。")
    assert (ask.asked[0], ask.told) == ("要吗？", ["好了。"])
