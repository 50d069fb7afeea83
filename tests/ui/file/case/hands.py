"""An open case on a real store, and short ways to fill it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from mediator.ui.file.file_page import FilePage
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.agreement import AgreementPart

Commit = Callable[[QWidget, str], None]
Kind = TypeVar("Kind")
FACTS = {
    "sex": "男",
    "occupation": "务农",
    "phone": "15400000101",
    "address": "永兴圩村6组",
    "consent": "同意",
}


def part(page: FilePage, kind: type[Kind], number: int = 0) -> Kind:
    found = page.form.parts[number]
    assert isinstance(found, kind)
    return found


def main(page: FilePage) -> None:
    page.shown.foot.bar.main.click()
    QApplication.processEvents()


def sentences(page: FilePage) -> list[str]:
    return [problem.message for problem in page.shown.foot.bar.problems()]


def mediate(page: FilePage) -> None:
    """From the registration to the first meeting."""
    main(page)
    page.open_section("notice")
    main(page)


def settle(page: FilePage, commit: Commit) -> None:
    """A meeting that succeeded and the agreement, typed."""
    mediate(page)
    page.open_section("meetings")
    meeting = part(page, ListPart)
    assert meeting.editor is not None
    meeting.editor.set_raw({"result": "调解成功"})
    commit(meeting.editor.rows["text"].input.control, "双方同意。")
    page.open_section("agreement")
    agreement = part(page, AgreementPart)
    commit(agreement.clauses.rows[0].edit, "祝银凤当场赔偿季文标菜苗损失600元。")
    agreement.take_sum.click()
    agreement.rest.set_raw({"method": "现金", "due_on": "2023年3月22日"})
    page.judge()
