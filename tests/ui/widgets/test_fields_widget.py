"""The form built from Fields: values, drafts, problems, columns and the way from field to field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.fields import Field, Kind, choices
from mediator.domain.problems import Problem, Severity
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.widgets.choice_box import ChoiceInput
from mediator.ui.widgets.fields_widget import WIDEST, FieldsWidget
from tests.ui.typist import Show

Commit = Callable[[QWidget, str], None]


def short_phone(text: str) -> str | None:
    return None if len(text) == 11 else "电话号码不是11位，请核对。"


FIELDS = (
    Field(name="kind", label="纠纷类型", kind=Kind.CHOICE, required=True, choices=choices("邻里纠纷", "婚姻家庭纠纷")),
    Field(name="name", label="姓名", required=True),
    Field(name="day", label="发生日期", kind=Kind.DATE),
    Field(name="sum", label="金额", kind=Kind.MONEY),
    Field(name="phone", label="电话", hint="座机要写区号", check=short_phone),
    Field(name="copies", label="份数", kind=Kind.NUMBER),
    Field(name="facts", label="情况", kind=Kind.MEMO),
    Field(name="ways", label="方式", kind=Kind.CHOICES, choices=choices("电话", "上门")),
    Field(name="proof", label="证据", kind=Kind.CHOICES),
    Field(name="urgent", label="要马上处理", kind=Kind.FLAG, wide=True),
)
VALUES: dict[str, object] = {
    "kind": "邻里纠纷",
    "name": "秦连生",
    "day": date(2023, 3, 20),
    "sum": 681050,
    "phone": "15400000001",
    "copies": 4,
    "facts": "双方因排水相争。\n后来和好。",
    "ways": ("上门",),
    "proof": ("照片",),
    "urgent": True,
}


@pytest.fixture
def form(show: Show) -> FieldsWidget:
    made = show(FieldsWidget(FIELDS, today=lambda: date(2023, 5, 24)), 880, 700)
    made.activateWindow()
    return made


def test_every_kind_gives_back_the_value_it_was_given(form: FieldsWidget) -> None:
    form.set_values({**VALUES, "unknown": 1})
    assert form.values() == VALUES
    assert form.problems() == []


def test_a_draft_comes_back_as_it_stood(form: FieldsWidget, theme: Theme, qtbot: QtBot) -> None:
    form.set_values(VALUES)
    form.rows["copies"].input.set_raw("四")
    other = FieldsWidget(FIELDS, today=lambda: date(2024, 1, 1))
    qtbot.addWidget(other)
    other.set_raw({**form.raw(), "unknown": "x"})
    assert other.raw() == form.raw()
    assert other.values() == {**VALUES, "copies": None}


def test_what_is_missing_doubtful_or_not_understood_is_told_in_order(form: FieldsWidget) -> None:
    form.set_raw({"sum": "1,2,3", "phone": "1540000", "kind": "邻里纠纷"})
    found = [(problem.field, problem.severity) for problem in form.problems()]
    assert found == [("name", Severity.STOP), ("sum", Severity.STOP), ("phone", Severity.WARN)]
    assert form.problems()[0].message == "“姓名”还没有填。"


def test_the_sentence_stands_below_the_field_and_the_text_stays(form: FieldsWidget, commit: Commit) -> None:
    row = form.rows["sum"]
    commit(row.input.control, "1,2,3")
    assert row.note.text() == ""
    row.input.left.emit()
    assert "千位逗号" in row.note.text()
    assert row.input.control.property("tone") == "bad"
    assert row.input.raw() == "1,2,3"
    row.input.set_raw("")
    commit(row.input.control, "12万")
    assert "人民币壹拾贰万元整" in row.note.text()
    assert row.input.control.property("tone") == ""


def test_a_word_that_is_no_choice_is_flagged_when_left(form: FieldsWidget, commit: Commit) -> None:
    row = form.rows["kind"]
    assert isinstance(row.input, ChoiceInput)
    form.focus_field("kind")
    commit(row.input.box.typed(), "外星")
    QTest.keyClick(row.input.box.typed(), Qt.Key.Key_Tab)
    assert "“外星”不在可选的词里" in row.note.text()
    assert row.input.box.currentText() == "外星"


def test_a_day_that_has_not_come_is_doubted_where_it_must_have(theme: Theme, qtbot: QtBot) -> None:
    fields = (
        Field(name="happened", label="发生日期", kind=Kind.DATE, past=True),
        Field(name="due", label="履行期限", kind=Kind.DATE),
    )
    form = FieldsWidget(fields, today=lambda: date(2023, 3, 22))
    qtbot.addWidget(form)
    form.set_values({"happened": date(2023, 3, 23), "due": date(2023, 3, 23)})
    assert form.rows["happened"].note.text() == "这一天还没有到，请核对。"
    assert [(problem.field, problem.stops) for problem in form.problems()] == [("happened", False)]
    form.set_values({"happened": date(2023, 3, 22)})
    assert form.problems() == []


def test_a_hint_is_shown_while_there_is_nothing_else_to_say(form: FieldsWidget) -> None:
    row = form.rows["phone"]
    assert row.note.text() == "座机要写区号"
    form.set_raw({"phone": "1540000"})
    assert row.note.text() == "电话号码不是11位，请核对。"
    assert row.input.control.property("tone") == "warn"


def test_problems_of_a_service_are_shown_at_their_fields(form: FieldsWidget) -> None:
    doubt = Problem(message="同名的人有两个。", field="name", severity=Severity.WARN)
    form.show_problems([doubt, Problem(message="日子在受理之后。", field="day"), Problem(message="别处", field="x")])
    assert form.rows["name"].note.text() == "同名的人有两个。"
    assert form.rows["name"].input.control.property("tone") == "warn"
    assert form.rows["day"].input.control.property("tone") == "bad"


def test_a_change_names_its_field(form: FieldsWidget, qtbot: QtBot, commit: Commit) -> None:
    with qtbot.waitSignal(form.changed) as caught:
        commit(form.rows["name"].input.control, "秦")
    assert caught.args == ["name"]


def test_enter_goes_from_field_to_field_to_the_end(form: FieldsWidget, qtbot: QtBot) -> None:
    qtbot.waitUntil(form.isActiveWindow)
    form.focus_field("kind")
    passed = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(next(name for name, row in form.rows.items() if row.isAncestorOf(focused)))
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert passed == ["kind", "name", "day", "sum", "phone", "copies"]
    memo = form.rows["facts"].input
    assert memo.control.hasFocus()
    QTest.keyClick(memo.control, Qt.Key.Key_Return)
    assert memo.raw() == "\n"
    QTest.keyClick(memo.control, Qt.Key.Key_Tab)
    assert has_focus(form, "ways")
    with qtbot.waitSignal(form.finished):
        QTest.keyClick(form.rows["urgent"].input.control, Qt.Key.Key_Enter)


def test_enter_in_a_list_of_entries_adds_first_and_goes_on_when_empty(form: FieldsWidget, qtbot: QtBot) -> None:
    qtbot.waitUntil(form.isActiveWindow)
    form.focus_field("proof")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "photo")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert form.values()["proof"] == ("photo",)
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert has_focus(form, "urgent")


def has_focus(form: FieldsWidget, name: str) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and form.rows[name].isAncestorOf(focused)


def columns(form: FieldsWidget) -> int:
    return len({form.rows[name].x() for name in ("kind", "name", "day", "sum")})


def test_two_columns_become_one_when_there_is_no_room(form: FieldsWidget, theme: Theme) -> None:
    assert columns(form) == 2
    assert form.rows["facts"].width() == form.width()
    form.resize(400, 900)
    QApplication.processEvents()
    assert columns(form) == 1
    form.resize(880, 700)
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert columns(form) == 1


def test_a_form_is_never_wider_than_900(form: FieldsWidget) -> None:
    form.resize(1800, 700)
    assert form.width() == WIDEST == 900


def test_labels_are_read_to_who_cannot_see(form: FieldsWidget) -> None:
    assert form.rows["phone"].input.control.accessibleName() == "电话"
    assert form.rows["phone"].input.control.accessibleDescription() == "座机要写区号"
