"""The forms inside a case: clauses that number themselves, plans, signatures; and drafts that put all of it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.records import Agreement, Instalment
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem
from mediator.services.files import lists
from mediator.ui.file.part import PartContext
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.clauses_edit import ClausesEdit
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.intake.register_words import read_register
from mediator.ui.look.theme import Theme
from mediator.ui.masking.unmasking import Masking
from mediator.ui.widgets.tab_order import tab_on
from mediator.ui.workspace import Workspace
from tests.ui.case_office import USER, Clock, person, read, register
from tests.ui.typist import Show

Commit = Callable[[QWidget, str], None]

DAY = "2023-03-22"


@pytest.fixture
def case(workspace: Workspace, clock: Clock) -> CaseSnapshot:
    case = register(workspace, person(clock, "季文标", "申请人"), person(clock, "祝银凤", "被申请人"))
    desk = PartContext(workspace=workspace, words=read_register(workspace), masking=Masking(lambda: None, may=True))
    agreement = Agreement(id=desk.new_id(), agreed_on=workspace.today, clauses=("赔偿600元。",), amount=60_000)
    with workspace.store.transaction() as session:
        lists.save(session, case.id, agreement, actor=USER, now=clock())
    return read(workspace, case.id)


@pytest.fixture
def desk(workspace: Workspace) -> PartContext:
    return PartContext(workspace=workspace, words=read_register(workspace), masking=Masking(lambda: None, may=True))


@pytest.fixture
def clauses(show: Show) -> ClausesEdit:
    made = show(ClausesEdit(), 700, 500)
    made.focus_first()
    return made


def test_clauses_number_themselves_and_read_their_sums_back(clauses: ClausesEdit, commit: Commit) -> None:
    commit(clauses.rows[0].edit, "赔偿600元。")
    assert clauses.rows[0].sums.text() == "600元：陆佰元整"
    QTest.keyClick(clauses.rows[0].edit, Qt.Key.Key_Return)
    commit(clauses.rows[1].edit, "二、赔礼道歉。")
    assert [row.number.text() for row in clauses.rows] == ["一、", "二、"]
    assert clauses.clauses() == ("赔偿600元。", "赔礼道歉。")


def test_enter_in_an_empty_clause_is_the_end_and_backspace_takes_it_away(
    qtbot: QtBot, clauses: ClausesEdit, commit: Commit
) -> None:
    commit(clauses.rows[0].edit, "赔礼道歉。")
    clauses.add()
    with qtbot.waitSignal(clauses.finished):
        QTest.keyClick(clauses.rows[1].edit, Qt.Key.Key_Return)
    QTest.keyClick(clauses.rows[1].edit, Qt.Key.Key_Backspace)
    assert len(clauses.rows) == 1
    clauses.rows[0].remove.click()
    assert clauses.clauses() == ()
    assert len(clauses.rows) == 1


def test_several_pasted_lines_become_several_clauses(clauses: ClausesEdit) -> None:
    pasted = QMimeData()
    pasted.setText("1. 赔偿600元。\r\n2、赔礼道歉。\n\n（三）互不追究。")
    clauses.rows[0].edit.insertFromMimeData(pasted)
    assert clauses.clauses() == ("赔偿600元。", "赔礼道歉。", "互不追究。")
    one = QMimeData()
    one.setText("10.5元归甲。")
    clauses.add()
    clauses.rows[-1].edit.insertFromMimeData(one)
    assert clauses.clauses()[-1] == "10.5元归甲。"


def test_a_draft_of_an_agreement_puts_everything_back(
    qtbot: QtBot, desk: PartContext, case: CaseSnapshot, commit: Commit
) -> None:
    part = AgreementPart(desk)
    qtbot.addWidget(part)
    part.show_matter(case)
    assert part.raw() == {}
    part.clauses.add()
    commit(part.clauses.rows[1].edit, "道歉。")
    part.plan.add()
    commit(part.plan.rows[0][1].rows["amount"].input.control, "三百多")
    draft = part.raw()
    again = AgreementPart(desk)
    qtbot.addWidget(again)
    again.show_matter(case)
    again.set_raw(draft)
    assert again.agreement() == part.agreement()
    assert again.plan.raw()[0]["fields"]["amount"] == "三百多"
    assert [problem.field for problem in again.problems()] == ["amount"]
    again.show_matter(case)
    assert again.clauses.clauses() == ("赔偿600元。", "道歉。")


def test_a_plan_is_typed_row_by_row_and_rows_go_again(qtbot: QtBot, desk: PartContext, case: CaseSnapshot) -> None:
    part = AgreementPart(desk)
    qtbot.addWidget(part)
    part.show_matter(case)
    part.plan.share_out()
    assert "请先写明" in part.plan.note.text()
    rows = [Instalment(id=desk.new_id(), due_on=desk.today(), amount=amount) for amount in (20_000, 40_000)]
    part.plan.show_plan(rows)
    assert "共2期，合计600元" in part.plan.note.text()
    part.plan.show_plan(rows[1:])
    assert "相差200元" in part.plan.note.text()
    for field in ("facts", "method", "clauses", "instalments", "other"):
        assert part.focus_on(Problem(message="", section="agreement", field=field, item=rows[1].id))


def test_a_draft_of_signatures_puts_everything_back(qtbot: QtBot, desk: PartContext, case: CaseSnapshot) -> None:
    part = SigningPart(desk)
    qtbot.addWidget(part)
    part.show_matter(case)
    assert part.signatures() == ()
    assert part.raw() == {}
    part.set_all()
    again = SigningPart(desk)
    qtbot.addWidget(again)
    again.show_matter(case)
    again.set_raw(part.raw())
    assert [row.signer for row in again.signatures()] == ["季文标", "祝银凤"]
    assert again.signatures() == part.signatures()
    assert again.overlay(case, proposed=False).effective_on == desk.today()
    first = again.signatures()[0]
    for item, field in ((first.id, "on"), (first.party_id, "signer"), (None, "sealed_on"), (None, "on")):
        assert again.focus_on(Problem(message="", section="signing", field=field, item=item))


def test_tab_leaves_a_page_at_its_end_and_comes_back(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outside, page = QLineEdit(), QWidget()
    layout, inside = QVBoxLayout(window), QVBoxLayout(page)
    first, second = QLineEdit(), QLineEdit()
    inside.addWidget(second)
    inside.insertWidget(0, first)
    layout.addWidget(outside)
    layout.addWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    first.setFocus()
    seen = []
    for forward in (True, True, True, False):
        assert tab_on(page, forward=forward)
        seen.append(window.focusWidget())
    assert seen == [second, outside, first, outside]
    assert not tab_on(QWidget(window), forward=True)
