"""The roster tab: people found in many ways with masked numbers, and the registers of the office to edit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.people.roles import READER, Actor
from mediator.domain.problems import NotFound, Refused
from mediator.services.office import office_edits, offices
from mediator.services.people import roster
from mediator.storage import events
from mediator.storage.store import Store
from mediator.ui.look.theme import Appearance, Scheme, Theme
from mediator.ui.registers.register_form import RegisterForm
from mediator.ui.registers.roster import COMMITTEES, MEDIATORS, STATIONS, RosterTab
from mediator.ui.workspace import Changes, Workspace
from tests.builders import made
from tests.ui.live_office import ACTOR, NOW, id_of, phone_of, workspace
from tests.ui.typist import Show


@pytest.fixture
def tab(office: Workspace, show: Show) -> RosterTab:
    return show(RosterTab(office))


def names(tab: RosterTab) -> list[str]:
    """The people listed."""
    model = tab.people.model
    return [line.name for number in range(model.rowCount()) if (line := model.row(number)) is not None]


def form_of(tab: RosterTab, part: str) -> RegisterForm:
    """The open form."""
    form = tab.lists[part].form
    assert form is not None
    return form


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("qls", ["秦连生"]),
        ("国梁", ["茅国梁"]),
        (id_of("季文标")[10:], ["季文标"]),
        (phone_of("祝银凤"), ["祝银凤"]),
        ("无人", []),
    ],
)
def test_a_person_is_found_in_many_ways(
    tab: RosterTab, text: str, found: list[str], qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    assert len(names(tab)) == 12
    commit(tab.people.search, text)
    QTest.keyClick(tab.people.search, Qt.Key.Key_Return)
    assert names(tab) == found
    assert tab.people.count.text() == f"找到 {len(found)} 人，共 12 人"


def test_numbers_are_masked_until_they_are_asked_for_and_that_is_logged(tab: RosterTab, office: Workspace) -> None:
    tab.people.search.setText("秦连生")
    tab.people.read()
    line = tab.people.person()
    assert line is not None
    number = id_of("秦连生")
    assert line.id_number == f"3299**********{number[-4:]}"
    assert number not in tab.people.numbers.text()
    tab.people.show_button.click()
    assert tab.people.numbers.text() == f"{number}\n{phone_of('秦连生')}"
    with office.store.reading() as session:
        assert [(event.kind, event.actor) for event in events.of(session, line.id)] == [("reveal", "陆建华")]
    tab.people.read()
    assert number not in tab.people.numbers.text()


def test_who_may_not_see_numbers_is_told_so(store: Store, office: Workspace, show: Show) -> None:
    reader = Workspace(store=store, actor=Actor(name="旁人", role=READER), clock=lambda: NOW, changes=Changes())
    tab = show(RosterTab(reader))
    tab.people.show_button.click()
    assert "不能查看完整的证件号码和电话" in tab.people.refusal.text()
    assert not tab.people.refusal.isHidden()
    tab.choose(STATIONS)
    tab.lists[STATIONS].toggle_button.click()
    assert "不能修改名册" in tab.lists[STATIONS].problem.text()


def test_the_cases_of_a_person_open(tab: RosterTab, qtbot: QtBot) -> None:
    tab.people.search.setText("季文标")
    tab.people.read()
    opens = [button for button in tab.people.card.findChildren(QPushButton) if button.text() == "打开"]
    with qtbot.waitSignal(tab.case_opened):
        opens[-1].click()


def test_a_mediator_is_added_changed_and_put_at_rest(
    tab: RosterTab, office: Workspace, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    tab.pills[MEDIATORS].click()
    part = tab.lists[MEDIATORS]
    part.add_button.click()
    form = form_of(tab, MEDIATORS)
    form.save_button.click()
    assert "还没有填" in form.problem.text()
    form.fields.set_raw({"duty": "登记员", "committee_id": "启东市王鲍镇人民调解委员会"})
    commit(form.fields.rows["name"].input.control, "茅晓燕")
    form.save_button.click()
    assert part.form is None
    assert [(line.name, line.duty) for line in part.model.rows()] == [("沈广和", "人民调解员"), ("茅晓燕", "登记员")]
    assert tab.toast.text.text() == "已保存。"
    part.table.select_row(0)
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    form_of(tab, MEDIATORS).fields.set_raw({"certificate": "启人调证20210001"})
    form_of(tab, MEDIATORS).save_button.click()
    assert part.model.rows()[0].certificate == "启人调证20210001"
    assert part.toggle_button.text() == "停用"
    part.toggle_button.click()
    assert [line.active for line in part.model.rows()] == [True, False]
    part.table.select_row(1)
    assert part.toggle_button.text() == "恢复使用"
    with office.store.reading() as session:
        assert [row.name for row in offices.mediators(session)] == ["茅晓燕"]


def test_what_is_typed_into_a_form_outlives_leaving_it(
    tab: RosterTab, qtbot: QtBot, commit: Callable[[QWidget, str], None]
) -> None:
    tab.choose(STATIONS)
    part = tab.lists[STATIONS]
    part.add_button.click()
    commit(form_of(tab, STATIONS).fields.rows["name"].input.control, "高铁王鲍段工作站")
    QTest.keyClick(form_of(tab, STATIONS).fields, Qt.Key.Key_Escape)
    assert part.form is None
    part.add_button.click()
    assert form_of(tab, STATIONS).fields.raw()["name"] == "高铁王鲍段工作站"
    form_of(tab, STATIONS).save_button.click()
    part.add_button.click()
    assert form_of(tab, STATIONS).fields.raw()["name"] == ""


def test_a_reception_point_is_changed_and_closed(tab: RosterTab) -> None:
    tab.choose(STATIONS)
    part = tab.lists[STATIONS]
    part.change_button.click()
    form_of(tab, STATIONS).fields.set_raw({"address": "久隆镇虚构路1号"})
    form_of(tab, STATIONS).save_button.click()
    assert [(line.name, line.address) for line in part.model.rows()] == [("久隆工作站", "久隆镇虚构路1号")]
    part.toggle_button.click()
    assert part.model.rows() == ()
    part.change()
    part.toggle()
    assert part.form is None


def test_a_committee_keeps_the_short_name_its_cases_are_numbered_by(tab: RosterTab) -> None:
    tab.choose(COMMITTEES)
    part = tab.lists[COMMITTEES]
    part.change_button.click()
    form = form_of(tab, COMMITTEES)
    form.fields.set_raw({"short_name": "新鲍", "phone": "0513-83120000"})
    form.save_button.click()
    assert "简称不能再改" in form.problem.text()
    form.fields.set_raw({"short_name": "王鲍"})
    form.save_button.click()
    assert part.model.rows()[0].phone == "0513-83120000"
    part.add_button.click()
    given = {
        "name": "启东市王鲍镇三合港村人民调解委员会",
        "short_name": "三合港",
        "kind": "村调委会",
        "phone": "0513-83120009",
    }
    form_of(tab, COMMITTEES).fields.set_raw(given)
    form_of(tab, COMMITTEES).save_button.click()
    assert [line.short_name for line in part.model.rows()] == ["王鲍", "永兴圩", "三合港"]
    assert part.model.rows()[2].phone == "0513-83120009"


def test_services_refuse_what_cannot_be(office: Workspace) -> None:
    with office.store.transaction() as session:
        added = offices.add_committee(session, name="某村人民调解委员会", short_name="某村", actor=ACTOR, now=NOW)
        point = offices.stations(session)[0]
        for call, row_id, values, words in (
            (office_edits.update_committee, added.id, {"short_name": "王鲍"}, "已经被另一个调委会使用"),
            (office_edits.update_committee, added.id, {"name": ""}, "请填写全称"),
            (office_edits.update_station, point.id, {"name": " "}, "请填写名称"),
            (office_edits.update_mediator, offices.mediators(session)[0].id, {"name": ""}, "请填写姓名"),
        ):
            with pytest.raises(Refused, match=words):
                call(session, row_id, values, actor=ACTOR, now=NOW)
        with pytest.raises(NotFound):
            office_edits.update_station(session, made("无"), {"name": "x"}, actor=ACTOR, now=NOW)
        before = len(events.of(session, point.id))
        office_edits.update_station(session, point.id, {"name": point.name}, actor=ACTOR, now=NOW)
        assert len(events.of(session, point.id)) == before
        assert (
            office_edits.update_committee(session, added.id, {"short_name": "另村"}, actor=ACTOR, now=NOW).short_name
            == "另村"
        )


def test_people_of_a_double_size_window_lie_below_each_other(tab: RosterTab, theme: Theme) -> None:
    theme.apply(Appearance(scheme=Scheme.LIGHT, percent=200))
    QApplication.processEvents()
    assert tab.people.card.mapTo(tab, tab.people.card.rect().topLeft()).y() > tab.people.table.y()
    assert tab.people.table.horizontalScrollBar().maximum() == 0


def test_an_empty_roster_says_so(store: Store, show: Show) -> None:
    tab = show(RosterTab(workspace(store)))
    assert tab.people.empty.sentence.text() == "还没有当事人。登记案件以后，他们会列在这里。"
    assert tab.people.person() is None
    tab.people.reveal()
    with store.reading() as session:
        assert roster.count(session) == 0
