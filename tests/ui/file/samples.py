"""Sample: one case and one matter to open, with what each calls the things every file has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.services.files import matter_snapshots, snapshots
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.group_part import GroupPart
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.parts.intake import IntakePart
from mediator.ui.jobs import Jobs
from mediator.ui.printing import Printing
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, Sheets, at_once, person, register
from tests.ui.file.case.hands import FACTS
from tests.ui.matter_office import joint
from tests.ui.typist import Typist


@dataclass(frozen=True, kw_only=True)
class Sample:
    """``form`` is a section with a text, ``rows`` one with a list; ``paper`` lacks nothing, ``lacking`` does.

    ``unsaved`` is what is typed into a row that cannot be saved, and what is said of it; ``released`` is how a draft of
    the released version keeps the parts of a section.
    """

    workspace: Workspace
    entity: str
    id: UUID
    title: str
    number: str
    first: str
    stages: tuple[str, str]
    words: tuple[str, str]
    step: str
    inputs: Mapping[str, object] = field(default_factory=dict)
    form: tuple[str, str]
    rows: tuple[str, str, Mapping[str, object]]
    unsaved: tuple[str, str, str]
    paper: tuple[str, str, str]
    lacking: tuple[str, str]
    released: str

    def page(self, qtbot: QtBot, sheets: Sheets | None = None, *, printing: Printing | None = None) -> FilePage:
        """The page, shown; its jobs are done at once."""
        printing = printing or (sheets or Sheets()).printing()
        page = FilePage(self.workspace, self.entity, self.id, jobs=Jobs(executor=at_once), printing=printing)
        qtbot.addWidget(page)
        page.resize(1366, 728)
        Typist(page)
        return page

    def read(self) -> Any:
        """The file as it is stored."""
        with self.workspace.store.reading() as session:
            if self.entity == "case":
                return snapshots.load(session, self.id)
            return matter_snapshots.load(session, self.id, actor=self.workspace.actor)

    def text(self) -> str:
        """The text of the form as it is stored."""
        found, name = self.read(), self.form[1]
        return str(getattr(found, name, "") if self.entity == "case" else found.text(name))

    def kept_rows(self) -> int:
        """How many rows the list has in the store."""
        found = self.read()
        return len(getattr(found, self.rows[0]) if self.entity == "case" else found.of(self.rows[0]))

    def open_form(self, page: FilePage) -> FieldsWidget:
        """The inputs of the section with a text."""
        page.open_section(self.form[0])
        part = page.form.parts[0]
        if isinstance(part, IntakePart):
            assert part.form is not None
            return part.form.forms[self.form[1]]
        assert isinstance(part, GroupPart)
        return part.form

    def open_rows(self, page: FilePage) -> ListPart:
        """The list."""
        page.open_section(self.rows[0])
        part = page.form.parts[0]
        assert isinstance(part, ListPart)
        return part

    def show_paper(self, page: FilePage, code: str = "") -> None:
        """Go where this paper is shown: its section, or where papers are chosen the paper."""
        if self.entity == "case":
            page.open_section(self.paper[2] if not code else self.lacking[1])
        else:
            page.papers.show(code or self.paper[0])

    def take(self, page: FilePage) -> None:
        """The next step, once what it asks for is filled in."""
        page.shown.foot.inputs.set_values(self.inputs)
        page.judge()
        page.shown.foot.bar.main.click()


def a_case(workspace: Workspace, clock: Clock) -> Sample:
    """A dispute that can be accepted."""
    first = person(clock, "季文标", "申请人", birth=date(1961, 8, 3), **FACTS)
    second = person(clock, "祝银凤", "被申请人", birth=date(1966, 11, 21), **{**FACTS, "sex": "女"})
    case = register(workspace, first, second, claims=("补偿菜苗损失",), applied_on=date(2023, 3, 22), recorder="茅晓燕")
    return Sample(
        workspace=workspace,
        entity="case",
        id=case.id,
        title="季文标与祝银凤邻里纠纷",
        number=case.number,
        first="intake",
        stages=("registered", "accepted"),
        words=("已登记", "已受理"),
        step="受理",
        form=("intake", "story"),
        rows=("evidence", "name", {"name": "现场照片"}),
        unsaved=("copies", "四五份", "四五份"),
        paper=("acceptance", "人民调解受理登记表", "intake"),
        lacking=("closing-report", "closing"),
        released="parts",
    )


def a_matter(workspace: Workspace, clock: Clock) -> Sample:
    """A joint mediation that was asked for."""
    matter = joint(workspace, clock)
    return Sample(
        workspace=workspace,
        entity="matter",
        id=matter.id,
        title=matter.title,
        number=matter.number,
        first="request",
        stages=("requested", "accepted"),
        words=("已申请", "司法所已受理"),
        step="司法所受理",
        inputs={"justice_opinion": "同意联调。"},
        form=("request", "done_so_far"),
        rows=("decision", "what", {"what": "修滴水沟", "organ": "王鲍司法所", "due_on": date(2023, 5, 1)}),
        unsaved=("person", "黄", "“事项”还没有填。"),
        paper=("joint-request", "联调申请单", ""),
        lacking=("joint-minutes", ""),
        released="part",
    )


def said(page: FilePage) -> list[str]:
    """What the foot says."""
    return [problem.message for problem in page.shown.foot.bar.problems()]


def button(page: FilePage, words: str) -> QPushButton:
    """The newest button with these words."""
    return [found for found in page.findChildren(QPushButton) if found.text() == words and not found.isHidden()][-1]
