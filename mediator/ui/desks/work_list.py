"""WorkList: every open case in the lane of its stage, with its deadline and next step; reports above."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from mediator.domain.case.stage_groups import lanes
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.people.roles import REGISTER
from mediator.services.lists import matter_lists, station
from mediator.services.lists.matter_lists import MatterRow, Wanted
from mediator.ui.desks.card_section import CardSection
from mediator.ui.desks.report_card import report_card
from mediator.ui.desks.work_card import WorkCard
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import EmptyState, ScrollPage
from mediator.ui.widgets.controls import column, push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.workspace import Workspace

ALL = ""


class WorkList(QStackedWidget):
    """Emits ``entity_opened(entity, id, section)`` from a card, ``new_case``, and ``filled(bool)`` when read."""

    entity_opened = Signal(str, UUID, str)
    new_case = Signal()
    filled = Signal(bool)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._lane = ALL
        self._reports = Wanted(kinds=tuple(kind.code for kind in kinds_of(Desk.STATION)), open_only=True)
        self.titles = {lane.code: label(lane.title) for lane in lanes()}
        self.reports = CardSection(self.tr("来访、上报和值班"), self.read)
        self.sections = {code: CardSection(title, self.read) for code, title in self.titles.items()}
        self.pills = {code: self._pill(code) for code in (ALL, *self.titles)}
        self.nothing = text_label("", role="note")
        self.empty = EmptyState(
            "circle-check",
            self.tr("没有在办的案件。"),
            note=self.tr("有人来了，就从这里登记。"),
            button=self.tr("登记新纠纷") if workspace.may(REGISTER) else "",
            on_click=self.new_case.emit,
        )
        parts = (self._choices(), self.reports, *self.sections.values(), self.nothing, None)
        self.page = ScrollPage(column(*parts, spacing=10, margins=(24, 4, 24, 16)))
        self.addWidget(self.page)
        self.addWidget(self.empty)

    def read(self) -> None:
        """Count the lanes and read their first cases again."""
        today, actor = self._workspace.today, self._workspace.actor
        with self._workspace.store.reading() as session:
            counts = station.counts(session)
            rows = station.work(session, limits={code: one.limit for code, one in self.sections.items()})
            reports = matter_lists.count(session, self._reports, actor=actor, today=today)
            found = matter_lists.rows(session, self._reports, actor=actor, today=today, limit=self.reports.limit)
        self.reports.show_cards([self._report(line) for line in found], count=reports)
        for code, section in self.sections.items():
            cards = [WorkCard(row, today=today, opened=self._open_case) for row in rows[code]]
            section.show_cards(cards, count=counts[code])
            self.pills[code].setText(f"{self.titles[code]} {counts[code]}")
        total = sum(counts.values())
        self.pills[ALL].setText(self.tr("全部 {n}").format(n=total))
        self.setCurrentWidget(self.page if total or reports else self.empty)
        self.filled.emit(total > 0)
        self._show_lanes()

    def choose(self, lane: str) -> None:
        """Show one lane; ``""`` shows all lanes that have cases."""
        self._lane = lane
        self.pills[lane].setChecked(True)
        self._show_lanes()

    def _open_case(self, case_id: UUID) -> None:
        self.entity_opened.emit("case", case_id, "")

    def _report(self, line: MatterRow) -> QWidget:
        return report_card(line, today=self._workspace.today, opened=self.entity_opened.emit)

    def _choices(self) -> QWidget:
        choices = QWidget()
        choices.setProperty("role", "clear")
        flow, group = FlowLayout(choices), QButtonGroup(self)
        for pill in self.pills.values():
            group.addButton(pill)
            flow.addWidget(pill)
        return choices

    def _pill(self, code: str) -> QPushButton:
        pill = push_button("", role="choice", on_click=partial(self.choose, code))
        pill.setCheckable(True)
        pill.setChecked(code == ALL)
        return pill

    def _show_lanes(self) -> None:
        for code, section in self.sections.items():
            section.setVisible(self._lane in (ALL, code) and section.count > 0)
        self.reports.setVisible(self._lane == ALL and self.reports.count > 0)
        lane = self.titles.get(self._lane, "")
        self.nothing.setText(self.tr("现在没有“{lane}”的案件。").format(lane=lane))
        self.nothing.setVisible(self._lane != ALL and self.sections[self._lane].count == 0)
