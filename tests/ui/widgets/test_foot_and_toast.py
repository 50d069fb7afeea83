"""The foot of a page and the toast over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.problems import Problem, Severity
from mediator.ui.frame.toast import Toast
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.look.tokens import DARK, Tone
from mediator.ui.widgets.controls import push_button, text_label
from mediator.ui.widgets.problem_bar import ProblemBar


@pytest.fixture
def foot(theme: Theme, qtbot: QtBot) -> ProblemBar:
    made = ProblemBar()
    qtbot.addWidget(made)
    made.resize(1366, 70)
    made.show_action("准备签署", icon="printer", shortcut="Ctrl+Return")
    made.show()
    return made


STOP = Problem(message="秦连生的银行账号<没有填>。", section="parties", field="account")
DOUBT = Problem(message="电话少一位。", severity=Severity.WARN)


def test_the_main_button_leads_to_what_stops_it(foot: ProblemBar, qtbot: QtBot) -> None:
    foot.show_problems([DOUBT, STOP])
    assert foot.main.isEnabled()
    assert foot.problems() == (STOP, DOUBT)
    with qtbot.waitSignal(foot.problem_chosen) as caught, qtbot.assertNotEmitted(foot.advanced):
        foot.main.click()
    assert caught.args == [STOP]
    foot.show_problems([DOUBT])
    with qtbot.waitSignal(foot.advanced):
        foot.main.click()


def test_every_sentence_is_a_link_to_its_problem(foot: ProblemBar, qtbot: QtBot, theme: Theme) -> None:
    foot.show_problems([STOP, DOUBT])
    assert "&lt;没有填&gt;" in foot.links.text()
    with qtbot.waitSignal(foot.problem_chosen) as caught:
        foot.links.linkActivated.emit("1")
    assert caught.args == [DOUBT]
    theme.apply(Appearance(scheme=Scheme.DARK))
    assert DARK.warn in foot.links.text()


def test_many_problems_leave_room_for_the_page(foot: ProblemBar, qtbot: QtBot) -> None:
    problems = [Problem(message=f"第{n}件事还没有办，办好了才能往下走。") for n in range(9)]
    foot.show_problems(problems)
    assert "还有7项…" in foot.links.text()
    foot.resize(600, 70)
    QApplication.processEvents()
    assert "还有8项…" in foot.links.text()
    foot.links.linkActivated.emit("rest")
    menu = foot.links.findChild(QWidget, "rest")
    assert menu is not None
    with qtbot.waitSignal(foot.problem_chosen) as caught:
        menu.actions()[8].trigger()
    assert caught.args == [problems[8]]
    menu.close()


def test_without_problems_the_foot_shows_the_step_only(foot: ProblemBar) -> None:
    foot.add_button(push_button("存草稿"))
    assert foot._strip.isHidden()
    foot.show_action("")
    assert foot.main.isHidden()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_a_toast_undoes_once(window: QWidget) -> None:
    undone: list[int] = []
    toast = Toast(window)
    toast.say("已经作废。", undo=lambda: undone.append(1))
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    toast.action.click()
    toast.action.click()
    assert undone == [1]
    assert toast.isHidden()


def test_a_toast_goes_by_itself_but_not_under_the_hand(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.say("存好了。", tone=Tone.ACCENT)
    assert toast.action.isHidden()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    toast.dismiss.setFocus()
    toast.timer.timeout.emit()
    assert toast.isVisible()
    window.resize(700, 500)
    assert window.rect().contains(toast.geometry())
    toast.dismiss.clearFocus()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    toast.timer.timeout.emit()
    assert toast.isHidden()


def test_a_label_shows_its_text_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    label = text_label("<b>甲</b>", stretch=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    QApplication.sendEvent(label, QEvent(QEvent.Type.LanguageChange))
