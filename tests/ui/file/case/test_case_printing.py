"""An open case and its printed agreement: what is said, what is shown, and what is still to be filled before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.parts.agreement import AgreementPart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.jobs import Jobs
from mediator.ui.printing import Printing
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, at_once, open_case, person, read, register
from tests.ui.file.case.hands import FACTS, Commit, main, part, sentences, settle
from tests.ui.scripted_ask import ScriptedAsk
from tests.ui.typist import Show


def said(page: FilePage) -> str:
    return page.shown.toast.text.text()


def test_without_a_printer_the_saved_file_is_named_and_the_step_is_taken_all_the_same(
    show: Show, workspace: Workspace, case: CaseSnapshot, commit: Commit, tmp_path: Path
) -> None:
    file = tmp_path / "协议书.pdf"
    printing = Printing(ScriptedAsk([True, file]), printers=lambda: ())
    page = show(FilePage(workspace, "case", case.id, jobs=Jobs(executor=at_once), printing=printing))
    settle(page, commit)
    page.shown.head.print_button.click()
    assert file.read_bytes().startswith(b"%PDF")
    assert said(page) == f"没有打印，《人民调解协议书》已存为PDF：{file}"
    assert read(workspace, case.id).stage == "agreed"
    assert "agreement" in page.file.view.filed


def test_an_agreement_whose_printing_is_put_away_is_neither_final_nor_agreed(
    page: FilePage, workspace: Workspace, case: CaseSnapshot, sheets: Sheets, commit: Commit
) -> None:
    settle(page, commit)
    assert page.keep()
    sheets.taking, log = False, page.file.view.log
    page.shown.head.print_button.click()
    assert (read(workspace, case.id).stage, page.file.view.filed, page.file.view.log) == ("mediating", frozenset(), log)
    assert page.form.code == "agreement"
    sheets.taking = True
    page.shown.head.print_button.click()
    assert read(workspace, case.id).stage == "agreed"
    assert sheets.sent == [page.file.printable("agreement")]
    assert page.form.code == "signing"


def test_signing_leaves_the_final_paper_in_sight(page: FilePage, sheets: Sheets, commit: Commit) -> None:
    settle(page, commit)
    page.shown.head.print_button.click()
    assert page.form.code == "signing"
    final = page.shown.preview.preview.data
    assert "已定稿" in page.shown.preview.caption.text()
    part(page, SigningPart).all_button.click()
    page.judge()
    assert page.form.touched()
    assert "已定稿" in page.shown.preview.caption.text()
    assert page.shown.preview.preview.data == final


def test_a_change_of_what_is_printed_shows_the_draft_again(page: FilePage, commit: Commit) -> None:
    settle(page, commit)
    page.shown.head.print_button.click()
    page.open_section("agreement")
    assert "已定稿" in page.shown.preview.caption.text()
    agreement = part(page, AgreementPart)
    commit(agreement.clauses.rows[0].edit, "双方不再争执。")
    page.judge()
    assert page.shown.preview.caption.text() == "人民调解协议书"


def test_a_signed_agreement_is_printed_as_it_is(page: FilePage, commit: Commit) -> None:
    settle(page, commit)
    assert page.shown.head.print_button.text() == "打印协议，准备签署"
    page.shown.head.print_button.click()
    part(page, SigningPart).all_button.click()
    main(page)
    page.open_section("agreement")
    assert page.shown.head.print_button.text() == "打印"
    assert "已定稿" in page.shown.preview.caption.text()
    page.open_section("meetings")
    assert page.shown.head.print_button.text() == "打印"


def test_what_the_agreement_still_needs_is_said_at_the_foot_before_it_is_printed(
    show: Show, workspace: Workspace, clock: Clock, commit: Commit
) -> None:
    bare = {name: value for name, value in FACTS.items() if name != "occupation"}
    case = register(
        workspace,
        person(clock, "季文标", "申请人", **FACTS),
        person(clock, "祝银凤", "被申请人", **{**bare, "sex": "女"}),
    )
    page = show(open_case(workspace, case.id), height=728)
    settle(page, commit)
    missing = next(problem for problem in page.shown.foot.bar.problems() if "祝银凤的职业或职务" in problem.message)
    assert not missing.stops
    page.shown.foot.bar.problem_chosen.emit(missing)
    assert page.form.code == "intake"
    focused = QApplication.focusWidget()
    assert focused is not None
    page.open_section("evidence")
    assert not any("职业或职务" in sentence for sentence in sentences(page))


def test_the_day_of_the_step_goes_along_with_the_calendar(page: FilePage, clock: Clock) -> None:
    clock.go_to("2023-03-23")
    page.shown.foot.follow_today()
    assert str(page.shown.foot.on()) == "2023-03-23"
    clock.go_to("2023-03-24")
    page.judge()
    assert str(page.shown.foot.on()) == "2023-03-24"


@pytest.mark.parametrize("typed", ["2023年3月20日", "三月"])
def test_a_day_the_user_chose_stays(page: FilePage, clock: Clock, typed: str) -> None:
    page.shown.foot.day.set_raw(typed)
    clock.go_to("2023-03-23")
    page.shown.foot.follow_today()
    assert page.shown.foot.day.raw() == typed


def test_the_menus_show_an_arrow_that_can_be_seen(page: FilePage) -> None:
    for button in (page.shown.head.others, page.beside.button):
        image = button.grab().toImage()
        right = range(image.width() - 36, image.width() - 6)
        inked = [
            x for x in right if any(image.pixelColor(x, y).lightness() < 160 for y in range(8, image.height() - 8))
        ]
        assert len(inked) >= 8, button.text()
