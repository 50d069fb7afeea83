"""Inputs: what is typed keeps standing, what is understood is shown, what is not is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.fields import choices
from mediator.ui.look.theme import Theme
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.choice_box import ChoiceBox, ChoiceInput
from mediator.ui.widgets.choices_input import EntriesInput, TicksInput
from mediator.ui.widgets.date_edit import DateEdit, weekday_word
from mediator.ui.widgets.inputs import FlagInput, Input, LineInput, NumberInput
from mediator.ui.widgets.money_edit import MoneyEdit
from tests.ui.typist import Show

Commit = Callable[[QWidget, str], None]
KINDS = choices("邻里纠纷", "损害赔偿纠纷", "婚姻家庭纠纷")


def today() -> date:
    return date(2023, 5, 24)


@pytest.mark.parametrize(
    ("typed", "due", "day", "echo"),
    [
        ("0516", False, date(2023, 5, 16), "2023年5月16日 星期二"),
        ("5.16", True, date(2024, 5, 16), "2024年5月16日 星期四"),
        ("今天", False, date(2023, 5, 24), "2023年5月24日 星期三"),
        ("2023年5月16日", False, date(2023, 5, 16), "星期二"),
        ("", False, None, ""),
    ],
)
def test_a_day_is_shown_back(
    theme: Theme, qtbot: QtBot, commit: Commit, typed: str, due: bool, day: date | None, echo: str
) -> None:
    edit = DateEdit(today=today, due=due)
    qtbot.addWidget(edit)
    commit(edit.line, typed)
    assert edit.value() == day
    assert edit.echo() == echo


def test_today_as_a_draft_stays_the_day_it_meant(theme: Theme, qtbot: QtBot, commit: Commit) -> None:
    edit = DateEdit(today=today)
    qtbot.addWidget(edit)
    commit(edit.line, "今天")
    assert edit.raw() == "2023年5月24日"
    with qtbot.waitSignal(edit.left):
        edit.line.editingFinished.emit()
    assert edit.line.text() == "2023年5月24日"


def test_what_is_no_day_stays_as_typed(theme: Theme, qtbot: QtBot) -> None:
    edit = DateEdit(today=today)
    qtbot.addWidget(edit)
    edit.set_raw("大约春天")
    edit.line.editingFinished.emit()
    assert edit.raw() == edit.line.text() == "大约春天"
    assert edit.echo() == ""
    with pytest.raises(ValueError, match="看不懂日期"):
        edit.value()
    edit.set_value(None)
    assert edit.raw() == ""


def test_the_calendar_takes_a_day(qtbot: QtBot, show: Show) -> None:
    edit = show(DateEdit(today=today))
    edit.set_raw("不是日子")
    edit.opener.click()
    calendar = edit._calendar
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2023, 5, 24)
    with qtbot.waitSignals([edit.changed, edit.left]):
        calendar.activated.emit(QDate(2023, 5, 1))
    assert edit.value() == date(2023, 5, 1)
    edit.open_calendar()
    assert calendar.selectedDate() == QDate(2023, 5, 1)
    calendar.hide()


def test_every_weekday_has_its_word() -> None:
    assert "".join(weekday_word(date(2023, 5, day))[-1] for day in range(22, 29)) == "一二三四五六日"


@pytest.mark.parametrize(
    ("typed", "fen", "echo"),
    [
        ("3260.5", 326050, "3,260.50元　人民币叁仟贰佰陆拾元伍角整"),
        ("12万", 12_000_000, "120,000.00元　人民币壹拾贰万元整"),
        ("", None, ""),
    ],
)
def test_a_sum_is_shown_back_in_capitals(
    theme: Theme, qtbot: QtBot, commit: Commit, typed: str, fen: int | None, echo: str
) -> None:
    edit = MoneyEdit()
    qtbot.addWidget(edit)
    commit(edit.line, typed)
    assert (edit.value(), edit.echo()) == (fen, echo)


@pytest.mark.parametrize("typed", ["1,2,3", "-5", "许多"])
def test_what_is_no_sum_is_refused_in_words(theme: Theme, qtbot: QtBot, typed: str) -> None:
    edit = MoneyEdit()
    qtbot.addWidget(edit)
    edit.set_raw(typed)
    assert (edit.raw(), edit.echo()) == (typed, "")
    with pytest.raises(ValueError, match="金额"):
        edit.value()
    edit.set_value(681050)
    assert edit.raw() == "6810.50"
    edit.set_value(None)
    assert edit.raw() == ""


@pytest.mark.parametrize(("typed", "number"), [("12", 12), ("１２", 12), ("1,200", 1200), (" ", None)])
def test_whole_numbers(theme: Theme, qtbot: QtBot, typed: str, number: int | None) -> None:
    edit = NumberInput()
    qtbot.addWidget(edit)
    edit.set_raw(typed)
    assert edit.value() == number


def test_a_number_in_words_is_refused(theme: Theme, qtbot: QtBot) -> None:
    edit = NumberInput()
    qtbot.addWidget(edit)
    edit.set_raw("四")
    with pytest.raises(ValueError, match="只写整数"):
        edit.value()


def test_composing_is_not_a_change_but_committing_is(theme: Theme, qtbot: QtBot, commit: Commit) -> None:
    line = LineInput()
    qtbot.addWidget(line)
    changes: list[str] = []
    line.changed.connect(lambda: changes.append(line.raw()))
    commit(line.line, "秦连生")
    assert changes == ["秦连生"]
    line.set_value("茅国梁")
    assert changes == ["秦连生"]
    assert line.value() == "茅国梁"
    assert line.echo() == ""


def test_a_flag_is_yes_or_no(theme: Theme, qtbot: QtBot) -> None:
    flag = FlagInput("要马上处理")
    qtbot.addWidget(flag)
    with qtbot.waitSignal(flag.changed):
        flag.box.click()
    assert (flag.value(), flag.raw()) == (True, "1")
    flag.set_raw("")
    assert flag.value() is False
    flag.set_value(True)
    assert flag.box.isChecked()


def test_an_input_without_text_says_so(theme: Theme, qtbot: QtBot) -> None:
    bare = Input(QWidget())
    qtbot.addWidget(bare)
    with pytest.raises(TypeError):
        bare.value()
    with pytest.raises(TypeError):
        bare.set_value(None)


def test_a_choice_is_found_by_any_part_of_it(qtbot: QtBot, show: Show, commit: Commit) -> None:
    box = show(ChoiceInput(KINDS))
    commit(box.box.typed(), "赔偿")
    assert box.box._found.stringList() == ["损害赔偿纠纷"]
    with pytest.raises(ValueError, match="从列表中选"):
        box.value()
    assert box.raw() == "赔偿"
    with qtbot.waitSignal(box.left):
        box.box.typed().editingFinished.emit()
    assert box.value() == "损害赔偿纠纷"


def test_words_that_are_no_choice_stay(theme: Theme, qtbot: QtBot) -> None:
    box = ChoiceInput(KINDS)
    qtbot.addWidget(box)
    box.set_raw("纠纷")
    box.box.typed().editingFinished.emit()
    assert box.box.currentText() == "纠纷"
    free = ChoiceInput(KINDS, free=True)
    qtbot.addWidget(free)
    free.set_raw("  相邻  ")
    free.box.typed().editingFinished.emit()
    assert free.value() == "相邻"
    free.set_raw("")
    assert free.value() == ""


def test_the_search_can_know_pinyin(theme: Theme, qtbot: QtBot, commit: Commit) -> None:
    initials = {"邻里纠纷": "lljf", "损害赔偿纠纷": "shpcjf", "婚姻家庭纠纷": "hyjtjf"}
    box = ChoiceBox(KINDS, matches=lambda word, typed: initials[word].startswith(typed))
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.taken):
        QTest.keyClicks(box, "hy")
    box.settle()
    assert box.code() == "婚姻家庭纠纷"
    with qtbot.waitSignal(box.taken):
        box._take("邻里纠纷")
    assert box.code() == "邻里纠纷"


def test_arrows_choose_and_the_wheel_does_not(show: Show) -> None:
    box = show(ChoiceBox(KINDS))
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.code() == "邻里纠纷"
    centre = QPointF(box.rect().center())
    wheel = QWheelEvent(
        centre,
        box.mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.code() == "邻里纠纷"
    box.show_choices(choices("甲", "乙"))
    assert box.words() == ["甲", "乙"]
    assert box.currentText() == "邻里纠纷"


def test_words_are_ticked(theme: Theme, qtbot: QtBot) -> None:
    ticks = TicksInput(choices("电话", "视频", "上门"))
    qtbot.addWidget(ticks)
    with qtbot.waitSignal(ticks.changed):
        ticks.buttons["上门"].click()
    ticks.buttons["电话"].click()
    assert ticks.value() == ("电话", "上门")
    other = TicksInput(choices("电话", "视频", "上门"))
    qtbot.addWidget(other)
    other.set_raw(ticks.raw())
    assert other.value() == ("电话", "上门")
    other.set_value(None)
    assert other.value() == ()
    assert TicksInput(()).value() == ()


def test_entries_are_added_and_taken_away(theme: Theme, qtbot: QtBot, commit: Commit) -> None:
    entries = EntriesInput(clean=str.strip)
    qtbot.addWidget(entries)
    commit(entries.line, " 照片三张 ")
    assert entries.value() == ("照片三张",)
    entries.add_button.click()
    commit(entries.line, "病历")
    QTest.keyClick(entries.line, Qt.Key.Key_Return)
    assert entries.raw() == "照片三张\n病历"
    entries._remove(0)
    assert entries.value() == ("病历",)
    entries.set_raw("甲\n乙")
    assert entries.value() == ("甲", "乙")
    entries.set_value(None)
    assert entries.value() == ()
    entries.mark(Tone.BAD)
    assert entries.line.property("tone") == "bad"
