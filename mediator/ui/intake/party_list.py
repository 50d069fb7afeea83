"""PartyList: the parties of a registration in the order of the paper form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import Party
from mediator.domain.people.addresses import village_of
from mediator.domain.problems import Problem
from mediator.ui.intake.agent_block import NewId
from mediator.ui.intake.known_people import KnownPeople
from mediator.ui.intake.party_block import PartyBlock, new_party
from mediator.ui.widgets.controls import push_button, row
from mediator.ui.widgets.field_row import Today

ROLES = ("申请人", "被申请人")
LEAST = 2


class PartyList(QWidget):
    """Emits ``finished`` on Enter in the last input of the last party."""

    changed = Signal()
    finished = Signal()

    def __init__(self, *, today: Today, people: KnownPeople, new_id: NewId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._today, self._people, self._new_id = today, people, new_id
        self.fallback: Callable[[], str] = str
        self.blocks: list[PartyBlock] = []
        self.masked = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(10)
        add = push_button(self.tr("再加一方"), icon="user-plus", shortcut="Ctrl+Shift+N", on_click=self.add)
        self.agree = push_button(
            self.tr("各方都同意调解"), icon="check", shortcut="Ctrl+Shift+A", on_click=self.all_agree
        )
        self._layout.addLayout(self._blocks)
        self._layout.addWidget(row(add, self.agree, None))
        self.show_parties(())

    def parties(self) -> tuple[Party, ...]:
        """Return every party as typed."""
        return tuple(block.party() for block in self.blocks)

    def show_parties(self, parties: Iterable[Party]) -> None:
        """Show ``parties``, and empty blocks up to two; unfolded blocks stay unfolded."""
        unfolded = {block.party_id for block in self.blocks if block.is_open()}
        given = list(parties)
        while len(given) < LEAST:
            given.append(new_party(id=self._new_id(), role=ROLES[len(given)]))
        for block in tuple(self.blocks):
            self._drop(block)
        for party in given:
            block = self._put(party)
            if party.id in unfolded:
                block.open()
        self._settle()

    def add(self) -> None:
        """Add an empty party, on the side of the last one."""
        role = self.blocks[-1].head.role() if self.blocks else ROLES[0]
        block = self._put(new_party(id=self._new_id(), role=role))
        self._settle()
        block.name.setFocus()
        self.changed.emit()

    def all_agree(self) -> None:
        """Record that every party agrees to the mediation."""
        for block in self.blocks:
            block.agree()
        self.changed.emit()

    def cover(self, *, on: bool = True) -> None:
        """Mask the numbers and phones of every party, also of those shown later, or show them whole."""
        self.masked = on
        for block in self.blocks:
            block.cover(on=on)

    def mask_given(self) -> None:
        """Mask, party by party, the numbers taken from the source of the registration."""
        for block in self.blocks:
            if block.party().phone or block.party().id_number:
                block.numbers.mask()

    def raw(self) -> list[dict[str, Any]]:
        """Return everything as typed, for a draft."""
        return [block.raw() for block in self.blocks]

    def set_raw(self, data: Sequence[dict[str, Any]]) -> None:
        """Restore what :meth:`raw` returned."""
        known = {block.party_id: block.party() for block in self.blocks}
        shown = [known.get(UUID(entry["id"]), Party(id=UUID(entry["id"]))) for entry in data]
        self.show_parties(shown)
        for block, entry in zip(self.blocks, data, strict=False):
            block.set_raw(entry)

    def problems(self) -> list[Problem]:
        """Return what cannot be read."""
        return [problem for block in self.blocks for problem in block.problems()]

    def focus_on(self, problem: Problem) -> None:
        """Go to the party the problem names, or to the first party without a name."""
        wanted = [block for block in self.blocks if block.party_id == problem.item]
        unnamed = [block for block in self.blocks if not block.name.text().strip()]
        (wanted or unnamed or self.blocks)[0].focus_on(problem.field)

    def focus_first(self) -> None:
        """Go to the first name."""
        self.blocks[0].name.setFocus()

    def _put(self, party: Party) -> PartyBlock:
        block = PartyBlock(party, today=self._today, people=self._people, new_id=self._new_id)
        block.neighbourhood = lambda: self._neighbourhood(block)
        block.changed.connect(self.changed)
        block.finished.connect(lambda: self._go_on(block))
        block.removed.connect(lambda: self._remove(block))
        block.cover(on=self.masked)
        self.blocks.append(block)
        self._blocks.addWidget(block)
        return block

    def _drop(self, block: PartyBlock) -> None:
        self.blocks.remove(block)
        block.hide()
        block.deleteLater()

    def _remove(self, block: PartyBlock) -> None:
        self._drop(block)
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        for block in self.blocks:
            block.head.remove.setVisible(len(self.blocks) > LEAST)

    def _go_on(self, block: PartyBlock) -> None:
        after = self.blocks[self.blocks.index(block) + 1 :]
        if after:
            after[0].name.setFocus()
        else:
            self.finished.emit()

    def _neighbourhood(self, asking: PartyBlock) -> str:
        places = [village_of(block.party().address) for block in self.blocks if block is not asking]
        return next((place for place in places if place), self.fallback())
