"""The station tab (工作站): every case under way in its lane, with its clock and the button for what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mediator.domain.case.stage_groups import lanes
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.people.roles import REGISTER
from mediator.domain.workflow import Lane
from mediator.services.lists import station
from mediator.ui.desks.card_grid import CardGrid
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.opening_buttons import OpeningButtons
from mediator.ui.desks.report_section import ReportSection
from mediator.ui.desks.work_card import WorkCard
from mediator.ui.look.translation import label
from mediator.ui.widgets.cards import EmptyState, ScrollPage, SectionTitle
from mediator.ui.widgets.controls import column, push_button, text_label
from mediator.ui.widgets.flow_layout import FlowLayout
from mediator.ui.workspace import Workspace

FIRST, MORE = 6, 24
ALL = ""


class LaneSection(QWidget):
    """One lane: its title with the number of its cases, the cards, and the button that shows more of them."""

    def __init__(self, lane: Lane, *, more: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.lane, self.more = lane, more
        self.title = SectionTitle(label(lane.title))
        self.grid = CardGrid()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 8)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.grid)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


class StationTab(QWidget):
    """``case_opened(id)`` (or ``entity_opened``) from a card's button; ``new_case`` from the button above the lanes."""

    case_opened = Signal(UUID)
    entity_opened = Signal(str, UUID, str)
    page_wanted = Signal(object)
    new_case = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("role", "clear")
        self._limits = {lane.code: FIRST for lane in lanes()}
        self._lane = ALL
        self.register = push_button(
            self.tr("登记新纠纷"), icon="plus", tip=self.tr("登记新纠纷（Ctrl+N）"), on_click=self.new_case.emit
        )
        self.register.setVisible(workspace.may(REGISTER))
        self.openings = OpeningButtons(workspace, kinds_of(Desk.STATION))
        self.openings.page_wanted.connect(self.page_wanted)
        self.reports = ReportSection(workspace)
        self.reports.entity_opened.connect(self.entity_opened)
        self.pills = {code: self._pill(code) for code in (ALL, *(lane.code for lane in lanes()))}
        self.sections = {lane.code: self._section(lane) for lane in lanes()}
        self.empty = EmptyState(
            "circle-check",
            self.tr("没有在办的案件。"),
            note=self.tr("有人来了，就从这里登记。"),
            button=self.tr("登记新纠纷") if self._workspace.may(REGISTER) else "",
            on_click=self.new_case.emit,
        )
        self._lay_out()
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Count the lanes and read their first cases again."""
        with self._workspace.store.reading() as session:
            counts = station.counts(session)
            rows = station.work(session, limits=self._limits)
        self.reports.read()
        today = self._workspace.today
        for code, section in self.sections.items():
            cards = [WorkCard(row, today=today, opened=self._open_case) for row in rows[code]]
            section.grid.show_cards(cards)
            section.title.note.setText(self.tr("{n} 件").format(n=counts[code]))
            left = counts[code] - len(cards)
            section.more.setText(self.tr("再看 {n} 件").format(n=min(left, MORE)))
            section.more.setVisible(left > 0)
        self._show_counts(counts)

    def _open_case(self, case_id: UUID) -> None:
        self.case_opened.emit(case_id)
        self.entity_opened.emit("case", case_id, "")

    def choose(self, lane: str) -> None:
        """Show one lane, or all that have cases for ``""``."""
        self._lane = lane
        self.pills[lane].setChecked(True)
        self._show_lanes()

    def _lay_out(self) -> None:
        head = QWidget()
        head.setProperty("role", "clear")
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text_label(self.tr("工作站"), role="title", wrap=False), 1)
        line.addWidget(self.openings)
        line.addWidget(self.register)
        choices = QWidget()
        choices.setProperty("role", "clear")
        flow = FlowLayout(choices)
        group = QButtonGroup(self)
        for pill in self.pills.values():
            group.addButton(pill)
            flow.addWidget(pill)
        self.nothing = text_label("", role="note")
        lanes = column(
            choices, self.reports, *self.sections.values(), self.nothing, None, spacing=10, margins=(24, 4, 24, 16)
        )
        self.page = ScrollPage(lanes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(column(head, margins=(24, 12, 24, 8)))
        outer.addWidget(self.page, 1)
        outer.addWidget(self.empty, 1)

    def _pill(self, code: str) -> QPushButton:
        pill = push_button("", role="choice", on_click=partial(self.choose, code))
        pill.setCheckable(True)
        pill.setChecked(code == ALL)
        return pill

    def _section(self, lane: Lane) -> LaneSection:
        more = push_button("", role="quiet", icon="chevron-down", on_click=partial(self._show_more, lane.code))
        return LaneSection(lane, more=more)

    def _show_more(self, lane: str) -> None:
        self._limits[lane] += MORE
        self.read()

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        total = sum(counts.values())
        self.pills[ALL].setText(self.tr("全部 {n}").format(n=total))
        for lane in lanes():
            self.pills[lane.code].setText(f"{label(lane.title)} {counts[lane.code]}")
        nothing = total == 0 and not self.reports.count
        self.page.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.register.setVisible(total > 0)
        self._show_lanes()

    def _show_lanes(self) -> None:
        for code, section in self.sections.items():
            chosen = self._lane in (ALL, code)
            section.setVisible(chosen and self._counts[code] > 0)
        self.reports.setVisible(self._lane == ALL and self.reports.count > 0)
        title = next((label(lane.title) for lane in lanes() if lane.code == self._lane), "")
        self.nothing.setText(self.tr("现在没有“{lane}”的案件。").format(lane=title))
        self.nothing.setVisible(self._lane != ALL and self._counts[self._lane] == 0)
