"""The joint tab (一庭两所): a lane for each partner, every matter between them, what was decided, 法律明白人."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import Entry
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.people.partners import THREE, in_order
from mediator.domain.text.dates import format_day
from mediator.services.lists import matter_lists
from mediator.services.lists.letters import Letter, letters
from mediator.services.lists.matter_lists import OwedRow
from mediator.services.registers.entries import entries
from mediator.ui.desks.card_grid import CardGrid
from mediator.ui.desks.freshness import Freshness
from mediator.ui.desks.lane_card import LaneCard
from mediator.ui.desks.matter_list import MatterList
from mediator.ui.desks.opening_buttons import OpeningButtons
from mediator.ui.desks.pill_stack import PillStack
from mediator.ui.frame.toast import Toast
from mediator.ui.look.tokens import Tone
from mediator.ui.registers.entry_registers import entry_register
from mediator.ui.registers.register_list import RegisterList
from mediator.ui.widgets.cards import EmptyState, ScrollPage
from mediator.ui.widgets.controls import column, text_label
from mediator.ui.widgets.rows import Column, RowsModel
from mediator.ui.widgets.rows_table import RowsTable, TableOrEmpty
from mediator.ui.workspace import Workspace

LANES, MATTERS, DECISIONS, SAVVY = "lanes", "matters", "decisions", "law_savvy"
LANE_EMS = 21


class JointTab(QWidget):
    """``entity_opened(entity, id, section)`` for a line, ``page_wanted(PageRequest)`` for something that is begun."""

    entity_opened = Signal(str, UUID, str)
    page_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._workspace = workspace
        self.kinds = kinds_of(Desk.JOINT)
        self.toast = Toast(self)
        self.openings = OpeningButtons(workspace, self.kinds)
        self.openings.page_wanted.connect(self.page_wanted)
        self.lanes = CardGrid(ems=LANE_EMS)
        self.matters = MatterList(workspace, self.kinds, empty=self.tr("还没有函件、联调和活动。"))
        self.matters.entity_opened.connect(self.entity_opened)
        self.decisions = RowsModel[OwedRow](self._decision_columns())
        self.decision_table = RowsTable(self.decisions)
        self.decision_table.opened.connect(self._open_decision)
        self.savvy: RegisterList[Any] = RegisterList(workspace, entry_register(workspace, "law_savvy"))
        self.savvy.saved.connect(self.toast.say)
        self.parts = self._lay_out()
        self.parts.turned.connect(lambda _code: self.read())
        self.fresh = Freshness(self, workspace.changes, self.read)

    def read(self) -> None:
        """Read the part that is shown."""
        match self.parts.code:
            case "lanes":
                self._read_lanes()
            case "matters":
                self.matters.read()
            case "decisions":
                self._read_decisions()
            case _:
                self.savvy.read()

    def lane(self, name: str) -> LaneCard:
        """The lane of this organ."""
        return next(card for card in self.lanes.cards() if isinstance(card, LaneCard) and card.name == name)

    def _read_lanes(self) -> None:
        actor, today = self._workspace.actor, self._workspace.today
        with self._workspace.store.reading() as session:
            organs = partners(entries(session, "organ"))
            sent = letters(session, organs, actor=actor, today=today)
            owed = matter_lists.owed(session, [kind.code for kind in self.kinds], actor=actor)
        cards = [self._lane(organ, owed, sent, today=today) for organ in organs]
        own = any(organ.values.get("joint") is True for organ in organs)
        missing = () if own else [kind for kind in THREE if all(organ.text("kind") != kind for organ in organs)]
        self.lanes.show_cards([*cards, *(self._empty_lane(kind) for kind in missing)])

    def _lane(self, organ: Entry, owed: Sequence[OwedRow], sent: Sequence[Letter], *, today: date) -> LaneCard:
        card = LaneCard(organ.name, organ.text("kind"), opened=self.entity_opened.emit)
        kinds = {kind.code for kind in self.kinds if kind.organ_kind and kind.organ_kind == organ.text("kind")}
        mine = [one for one in owed if one.organ == organ.name or (not one.organ and one.kind in kinds)]
        card.show_lane(mine, [one for one in sent if one.organ == organ.name], today=today)
        return card

    def _empty_lane(self, kind: str) -> LaneCard:
        card = LaneCard(kind, "", opened=self.entity_opened.emit)
        card.add(text_label(self.tr("还没有登记这个单位。请在“名册—联调单位”里添加。"), role="note"))
        return card

    def _read_decisions(self) -> None:
        with self._workspace.store.reading() as session:
            owed = matter_lists.owed(session, [kind.code for kind in self.kinds], actor=self._workspace.actor)
        self.decision_table.keep_place(
            lambda: self.decisions.show_rows([one for one in owed if one.due.key == "decision"])
        )

    def _open_decision(self, number: int) -> None:
        line = self.decisions.row(number)
        if line is not None:
            self.entity_opened.emit("matter", line.due.entity_id, line.due.section)

    def _decision_columns(self) -> tuple[Column[OwedRow], ...]:
        return (
            Column(self.tr("事项"), lambda line: str(line.item.get("what", "")), width=14, stretch=2),
            Column(self.tr("责任单位"), lambda line: line.organ, width=9, stretch=1, minor=1),
            Column(self.tr("责任人"), lambda line: str(line.item.get("person", "")), width=4, minor=2),
            Column(self.tr("完成时限"), lambda line: format_day(line.due.day), width=8, tone=self._urgency),
            Column(self.tr("会议"), lambda line: line.due.number, width=10, minor=3),
        )

    def _urgency(self, line: OwedRow) -> Tone | None:
        return Tone.BAD if line.due.days_left(self._workspace.today) < 0 else None

    def _lay_out(self) -> PillStack:
        nothing = EmptyState("circle-check", self.tr("议定的事项都办完了。"))
        parts = PillStack(
            (
                (LANES, self.tr("往来"), ScrollPage(column(self.lanes, None))),
                (MATTERS, self.tr("全部事项"), self.matters),
                (DECISIONS, self.tr("没办完的议定事项"), TableOrEmpty(self.decision_table, nothing)),
                (SAVVY, self.tr("法律明白人"), self.savvy),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 12)
        outer.setSpacing(10)
        outer.addWidget(self.openings)
        outer.addWidget(text_label(self.tr("联调从案件里发起：打开案件，点“联调、移送”。"), role="note"))
        outer.addWidget(parts, 1)
        return parts


def partners(organs: Sequence[Entry]) -> tuple[Entry, ...]:
    """The organs of the lanes: court, police, justice office, then every other that takes part in joint mediation."""
    return in_order([organ for organ in organs if organ.values.get("joint") is True or organ.text("kind") in THREE])
