"""MatterSteps: a report, a letter, a joint mediation, a petition or a conference, done through its own pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QPushButton

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.sections import sections_of
from mediator.ui.desks.opening_page import OpeningPage
from mediator.ui.file.file_page import FilePage
from mediator.ui.file.group_part import GroupPart
from mediator.ui.file.lists.part import ListPart
from mediator.ui.file.papers.papers_view import PapersView
from mediator.ui.frame.page_requests import opening
from mediator.ui.intake.intake_page import IntakePage
from mediator.ui.widgets.fields_widget import FieldsWidget
from tests.journeys.case_steps import BESIDE, REGISTER, WRITE_OFF, CaseSteps
from tests.journeys.driver import Step, do

BEFORE = REGISTER - 1
WAITS = ("strike",)
"""Moves that wait until the case is closed."""


class MatterSteps:
    """Plans the steps of one matter of the sample beside those of its case; at its end its papers become final."""

    def __init__(self, case: CaseSteps, matter: Mapping[str, Any]) -> None:
        self.case, self.journey, self.hand = case, case.journey, case.hand
        self.matter, self.kind = matter, kind_of(matter["kind"])
        self.kept: dict[str, int] = {}
        order = BESIDE if self.kind.needs_case else BEFORE
        self.journey.plan(matter["on"], order, self.begin)
        for step in matter["steps"]:
            if step.get("link"):
                self.journey.plan(step["on"], REGISTER, self.link)
                order = BESIDE
            else:
                self.journey.plan(step["on"], WRITE_OFF if step.get("move") in WAITS else order, self._step(step))
        last = matter["steps"][-1]["on"]
        self.journey.plan(last, WRITE_OFF, self.finalise)

    def begin(self) -> None:
        """The matter is opened, from its case where it needs one."""
        journey, values = self.journey, self.matter["values"]
        if self.kind.needs_case:
            page = journey.case_page()
            page.beside.fill()
            menu = page.beside.button.menu()
            wanted = f"发起{self.kind.label}"
            next(action for action in menu.actions() if action.text() == wanted).trigger()
        else:
            journey.leave()
            journey.main.open_page(opening(self.kind.code).build(journey.workspace))
        form = journey.main.pages[-1]
        assert isinstance(form, OpeningPage)
        asked = {**values, "opened_on": self.matter["on"]}
        for card in (form.first, form.rest):
            self.hand.fill_in(card, asked, today=journey.today)
        unknown = set(values) - {*form.first.rows, *form.rest.rows}
        assert not unknown, unknown
        assert not form.foot.problems(), [problem.message for problem in form.foot.problems()]
        made = journey.save(form)
        assert isinstance(made, FilePage)
        journey.matters[self.kind.code] = made.file.id

    def link(self) -> None:
        """转为案件: the registration begins with what the matter says."""
        page = self.journey.matter_page(self.kind.code)
        self.hand.click(page.beside.make_button)
        assert isinstance(self.journey.main.pages[-1], IntakePage), self.journey.said(page)
        self.case.fill_registration()
        linked = self.journey.matter_page(self.kind.code).file.view.matter.case
        assert linked is not None
        assert linked.id == self.journey.case_id

    def finalise(self) -> None:
        """Every paper of the matter that lacks nothing becomes final."""
        page = self.journey.matter_page(self.kind.code)
        if not self.kind.prints:
            return
        self.journey.section(page, "文书")
        for state in page.file.view.states:
            if not state.missing and state.code not in page.file.view.filed:
                view = next(found for found in page.form.findChildren(PapersView) if found.isVisible())
                self.hand.click_named(view, f"定稿《{state.title}》")

    def _step(self, step: Mapping[str, Any]) -> Step:
        if "move" in step:
            return do(self.move, step["move"], step.get("values", {}))
        if "amend" in step:
            return do(self.amend, step["amend"])
        if "figures" in step:
            return self.count
        return do(self.write_list, step["item"], step["values"])

    def move(self, code: str, values: Mapping[str, Any]) -> None:
        """Take a step, as the main one or from 其他办理."""
        page, move = self.journey.matter_page(self.kind.code), self.kind.procedure.move(code)
        page.judge()
        if page.shown.foot.bar.main.text() != move.label:
            self.journey.choose_aside(page, move.label)
        elif move.inputs:
            section = next(one for one in sections_of(self.kind) if one.code == move.section)
            self.journey.section(page, section.title)
        self.hand.fill_in(page.shown.foot.inputs, values, today=self.journey.today)
        self.journey.take(page, move.label)

    def amend(self, values: Mapping[str, Any]) -> None:
        """Fill the groups that ask for these values."""
        page = self.journey.matter_page(self.kind.code)
        left = set(values)
        for group in self.kind.groups:
            asked = {field.name: values[field.name] for field in group.fields if field.name in values}
            if asked:
                self.journey.section(page, group.label)
                part = page.form.parts[0]
                assert isinstance(part, GroupPart)
                self.hand.fill_in(part.form, asked, today=self.journey.today)
                self.journey.keep(page)
                left -= set(asked)
        assert not left, left

    def write_list(self, code: str, entries: list[Mapping[str, Any]]) -> None:
        """Write entries into a list, or what became of one into it."""
        page = self.journey.matter_page(self.kind.code)
        self.journey.section(page, self.kind.item_kind(code).label)
        part = page.form.parts[0]
        assert isinstance(part, ListPart)
        for entry in entries:
            name = str(entry.get("as", ""))
            if name in self.kept:
                if part.editor is not None:
                    self.hand.click_word(part, "收起")
                opens = [button for button in part.findChildren(QPushButton) if button.text() == "打开"]
                self.hand.click([button for button in opens if button.isVisible()][self.kept[name]])
            else:
                self.hand.click(part.add_button)
            self._fill(part, entry, page)
            if name:
                self.kept.setdefault(name, len(part.rows()) - 1)

    def _fill(self, part: ListPart, entry: Mapping[str, Any], page: FilePage) -> None:
        editor = part.editor
        assert isinstance(editor, FieldsWidget)
        self.hand.fill_in(editor, entry, today=self.journey.today)
        unknown = set(entry) - {*editor.rows, "as"}
        assert not unknown, unknown
        self.journey.keep(page)

    def count(self) -> None:
        """统计本期."""
        page = self.journey.matter_page(self.kind.code)
        self.hand.click(page.beside.action_buttons["figures"])
