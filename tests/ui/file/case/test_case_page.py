"""An open case: the next step with what stops it, what is typed kept and printed, steps taken back."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.signing import SigningPart
from mediator.ui.workspace import Workspace
from tests.storage.counting import counted
from tests.ui.case_office import Sheets, read
from tests.ui.file.case.hands import Commit, main, part, sentences, settle


def written(statements: list[str]) -> Iterator[str]:
    """The statements of the transactions that write; the page reads the case again after each."""
    writing = False
    for statement in statements:
        writing = statement == "BEGIN IMMEDIATE" or (writing and not statement.startswith(("BEGIN", "PRAGMA")))
        if writing:
            yield statement


def test_every_step_to_the_signed_agreement(
    page: FilePage, workspace: Workspace, case: CaseSnapshot, sheets: Sheets, commit: Commit
) -> None:
    settle(page, commit)
    assert page.shown.head.print_button.text() == "打印协议，准备签署"
    page.shown.head.print_button.click()
    assert sheets.printed == [("人民调解协议书", 3)]
    assert read(workspace, case.id).stage == "agreed"
    assert page.form.code == "signing"
    assert "季文标还没有签署。" in sentences(page)
    signing = part(page, SigningPart)
    assert [row[0].signer for row in signing.rows.values()] == ["季文标", "祝银凤"]
    signing.all_button.click()
    with counted() as statements:
        main(page)
    assert len(list(written(statements))) <= 80
    assert len(statements) <= 140
    stored = read(workspace, case.id)
    assert stored.stage == "effective"
    assert str(stored.effective_on) == "2023-03-22"


def test_a_sentence_at_the_foot_leads_to_its_section_and_its_field(page: FilePage) -> None:
    main(page)
    assert sentences(page)[0] == "还没有告知当事人权利义务，请先记录告知。"
    page.shown.foot.bar.main.click()
    assert page.form.code == "notice"
    notice = part(page, ListPart)
    assert notice.record().signed_by == ("季文标", "祝银凤")
    assert sentences(page) == []
