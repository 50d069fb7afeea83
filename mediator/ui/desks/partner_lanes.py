"""PartnerLanes: a card for each partner of the office with its open deadlines and newest letters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.matter.snapshot import Entry
from mediator.domain.people.partners import THREE, in_order
from mediator.services.lists import matter_lists
from mediator.services.lists.letters import Letter, letters
from mediator.services.lists.matter_lists import OwedRow
from mediator.services.registers.entries import entries
from mediator.ui.desks.card_grid import CardGrid
from mediator.ui.desks.lane_card import LaneCard
from mediator.ui.widgets.cards import ScrollPage
from mediator.ui.widgets.controls import column, text_label
from mediator.ui.workspace import Workspace

LANE_EMS = 21


class PartnerLanes(ScrollPage):
    """Emits ``entity_opened(entity, id, section)`` for a line."""

    entity_opened = Signal(str, UUID, str)

    def __init__(self, workspace: Workspace) -> None:
        grid = CardGrid(ems=LANE_EMS)
        super().__init__(column(grid, None))
        self.grid = grid
        self._workspace, self._kinds = workspace, kinds_of(Desk.JOINT)

    def lanes(self) -> tuple[LaneCard, ...]:
        """The cards in the order shown."""
        return tuple(card for card in self.grid.cards() if isinstance(card, LaneCard))

    def read(self) -> None:
        """Read deadlines and letters again."""
        actor, today = self._workspace.actor, self._workspace.today
        with self._workspace.store.reading() as session:
            organs = partners(entries(session, "organ"))
            sent = letters(session, organs, actor=actor, today=today)
            owed = matter_lists.owed(session, [kind.code for kind in self._kinds], actor=actor)
        cards = [self._lane(organ, owed, sent, today=today) for organ in organs]
        own = any(organ.values.get("joint") is True for organ in organs)
        missing = () if own else [kind for kind in THREE if all(organ.text("kind") != kind for organ in organs)]
        self.grid.show_cards([*cards, *(self._empty(kind) for kind in missing)])

    def _lane(self, organ: Entry, owed: Sequence[OwedRow], sent: Sequence[Letter], *, today: date) -> LaneCard:
        card = LaneCard(organ.name, organ.text("kind"), opened=self.entity_opened.emit)
        kinds = {kind.code for kind in self._kinds if kind.organ_kind and kind.organ_kind == organ.text("kind")}
        mine = [one for one in owed if one.organ == organ.name or (not one.organ and one.kind in kinds)]
        card.show_lane(mine, [one for one in sent if one.organ == organ.name], today=today)
        return card

    def _empty(self, kind: str) -> LaneCard:
        card = LaneCard(kind, "", opened=self.entity_opened.emit)
        card.add(text_label(self.tr("还没有登记这个单位。请在“名册—联调单位”里添加。"), role="note"))
        return card


def partners(organs: Sequence[Entry]) -> tuple[Entry, ...]:
    """The organs shown: court, police, justice office, then every other organ of joint mediation."""
    return in_order([organ for organ in organs if organ.values.get("joint") is True or organ.text("kind") in THREE])
