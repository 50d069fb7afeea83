"""Cards, chips, tabs and steps: they fit, they wrap, and the keyboard reaches them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.ui.frame.nav_bar import NavBar, NavTab
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import Tone
from mediator.ui.widgets.cards import Card, EmptyState, Notice, ScrollPage, rule
from mediator.ui.widgets.chips import Chip, ChipRow
from mediator.ui.widgets.controls import column, push_button, row
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.widgets.step_list import Step, StepList, StepState
from tests.ui.typist import Show

TITLES = ("今日", "工作站", "一庭两所", "信访", "法律服务", "台账", "统计", "名册")
TABS = tuple(NavTab(code=title, title=title, icon="house") for title in TITLES)


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> NavBar:
    made = NavBar(TABS, action="登记新纠纷")
    made.chosen.connect(made.select)
    qtbot.addWidget(made)
    made.resize(1366, made.sizeHint().height())
    made.show()
    made.activateWindow()
    made.select("今日")
    return made


def test_all_tabs_fit_at_100_percent(bar: NavBar) -> None:
    assert bar.hidden_codes() == ()
    assert bar.more.isHidden()


@pytest.mark.parametrize("width", [1366, 1024, 720])
def test_at_200_percent_the_rest_goes_into_the_menu(bar: NavBar, theme: Theme, width: int) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    bar.select("名册")
    bar.resize(width, bar.height())
    QApplication.processEvents()
    assert bar.hidden_codes()
    assert "名册" not in bar.hidden_codes()
    assert not bar.more.isHidden()
    assert bar.main.geometry().right() <= width
    assert bar.main.x() >= bar.more.geometry().right()
    bar._menu.aboutToShow.emit()
    assert [action.text().split("\t")[0] for action in bar._menu.actions()] == list(bar.hidden_codes())
    first = bar.hidden_codes()[0]
    bar._menu.actions()[0].trigger()
    assert bar.current() == first
    assert first not in bar.hidden_codes()


def test_a_bar_can_be_very_narrow(bar: NavBar) -> None:
    assert bar.minimumSizeHint().width() < 400


def test_tabs_are_reached_by_keys(bar: NavBar, qtbot: QtBot) -> None:
    qtbot.waitUntil(bar.isActiveWindow)
    with qtbot.waitSignal(bar.chosen) as caught:
        QTest.keyClick(bar, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == ["一庭两所"]
    assert bar.current() == "一庭两所"
    bar.buttons["今日"].setFocus()
    QTest.keyClick(bar.buttons["今日"], Qt.Key.Key_Left)
    assert bar.buttons["名册"].hasFocus()
    QTest.keyClick(bar.buttons["名册"], Qt.Key.Key_Right)
    QTest.keyClick(bar.buttons["今日"], Qt.Key.Key_A)
    assert bar.buttons["今日"].hasFocus()
    with qtbot.waitSignal(bar.chosen) as caught:
        QTest.keyClick(bar.buttons["今日"], Qt.Key.Key_Space)
    assert caught.args == ["今日"]
    with qtbot.waitSignal(bar.main_clicked):
        QTest.keyClick(bar, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_a_focused_tab_has_a_ring(bar: NavBar, qtbot: QtBot) -> None:
    qtbot.waitUntil(bar.isActiveWindow)
    button = bar.buttons["工作站"]
    bar.main.setFocus()
    plain = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != plain


def test_chips_are_only_as_tall_as_their_words(show: Show) -> None:
    chip = Chip("橙色风险", tone=Tone.WARN)
    show(row(chip, QPushButton("打印")), 400, 120)
    assert chip.height() < 1.6 * chip.fontMetrics().height()
    chip.say("红色风险", tone=Tone.BAD)
    assert (chip.text(), chip.property("tone")) == ("红色风险", "bad")


def test_chips_wrap_and_can_be_replaced(theme: Theme, qtbot: QtBot) -> None:
    chips = ChipRow([(f"第{n}项要看的事", Tone.OK) for n in range(6)])
    qtbot.addWidget(chips)
    wide, narrow = chips.heightForWidth(2000), chips.heightForWidth(200)
    assert narrow > 3 * wide
    chips.show_chips([("齐了", Tone.OK)])
    assert chips.texts() == ("齐了",)


def test_a_flow_gives_no_widget_more_than_its_row(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    assert (flow.count(), flow.itemAt(0), flow.takeAt(0), flow.heightForWidth(100)) == (0, None, None, 0)
    for text in ("很长很长很长很长很长的按钮", "短"):
        flow.addWidget(QPushButton(text))
    hidden = QPushButton("不见")
    flow.addWidget(hidden)
    hidden.hide()
    holder.resize(150, 300)
    holder.show()
    first, second = (flow.itemAt(index) for index in (0, 1))
    assert first is not None
    assert second is not None
    assert first.geometry().width() == 150
    assert second.geometry().y() > first.geometry().y()
    assert flow.sizeHint().width() > 150
    assert flow.minimumSize() != QSize()


def test_a_page_scrolls_down_only_and_follows_the_focus(qtbot: QtBot, show: Show) -> None:
    edits = [QLineEdit() for _ in range(40)]
    page = show(ScrollPage(column(*edits)), 300, 300)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.horizontalScrollBar().maximum() == 0
    edits[-1].setFocus()
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


def test_cards_notices_and_empty_states_hold_what_they_are_given(theme: Theme, qtbot: QtBot) -> None:
    clicks: list[int] = []
    empty = EmptyState("folder-open", "还没有纠纷。", button="登记第一件", on_click=lambda: clicks.append(1))
    card = Card("协议内容", push_button("加一条"), note="三条")
    card.add(Notice("上次备份是九天前。", tone=Tone.WARN, button=push_button("备份")), rule(), empty)
    qtbot.addWidget(card)
    card.show()
    assert empty.button is not None
    empty.button.click()
    assert clicks == [1]
    assert EmptyState("folder", "没有逾期的。").button is None
    page = ScrollPage(card)
    qtbot.addWidget(page)
    assert card.property("role") == "card"


STEPS = (
    Step(code="intake", title="受理登记", state=StepState.DONE),
    Step(code="proof", title="证据材料", state=StepState.WARN, note="还缺一样"),
    Step(code="paper", title="协议书", state=StepState.CURRENT),
    Step(code="close", title="结案归档"),
)


@pytest.fixture
def steps(theme: Theme, qtbot: QtBot) -> StepList:
    made = StepList()
    qtbot.addWidget(made)
    made.show_steps(STEPS, current="paper")
    made.resize(made.width(), 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_steps_are_walked_and_opened_by_keys(steps: StepList, qtbot: QtBot) -> None:
    assert steps.current() == "paper"
    steps._buttons["paper"].setFocus()
    QTest.keyClick(steps._buttons["paper"], Qt.Key.Key_Up)
    assert steps._buttons["proof"].hasFocus()
    assert steps.current() == "paper"
    with qtbot.waitSignal(steps.chosen) as caught:
        QTest.keyClick(steps._buttons["proof"], Qt.Key.Key_Return)
    assert caught.args == ["proof"]
    QTest.keyClick(steps._buttons["proof"], Qt.Key.Key_A)
    steps.show_steps(STEPS[1:], current="close")
    assert steps._buttons["proof"].hasFocus()
    assert steps.current() == "close"
    steps.select("nowhere")
    assert StepList().current() == ""


def test_a_step_says_its_state_in_words(steps: StepList, theme: Theme) -> None:
    said = [button.accessibleDescription() for button in steps._buttons.values()]
    assert said == ["已完成", "还缺一样", "正在办", "还没有办"]
    narrow = steps.width()
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert steps.width() > narrow


def test_a_chip_without_room_is_cut_in_the_middle_and_has_its_words_in_the_tooltip(show: Show) -> None:
    words = "王鲍派出所办理：派出所维护秩序到2026年11月27日，还有3天。"
    chip = show(Chip(words, tone=Tone.WARN))
    room = chip.sizeHint()
    assert (chip.text(), chip.toolTip()) == (words, "")
    chip.resize(room.width() // 2, room.height())
    assert (chip.whole(), chip.toolTip(), chip.sizeHint()) == (words, words, room)
    assert "…" in chip.text()
    assert chip.text().startswith("王鲍")
    assert chip.text().endswith("天。")
    chip.resize(room)
    assert (chip.text(), chip.toolTip()) == (words, "")
