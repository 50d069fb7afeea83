"""AgentBlock and AgentList: the agents of a party; a guardian is added automatically for a minor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import ENTRUSTED, GUARDIAN, Agent
from mediator.domain.fields import fields_of
from mediator.domain.people.identity import check_id_number
from mediator.domain.problems import Problem
from mediator.ui.look.tokens import Tone
from mediator.ui.masking.masked_line import MaskedLines
from mediator.ui.widgets.cards import SectionTitle, rule
from mediator.ui.widgets.controls import push_button
from mediator.ui.widgets.field_row import Today
from mediator.ui.widgets.fields_widget import FieldsWidget
from mediator.ui.widgets.form_values import typed_values, unreadable

NewId = Callable[[], UUID]
_ONLY_ENTRUSTED = ("identity", "authority", "authorised_on", "authority_text", "term")
_ONLY_GUARDIAN = ("proof",)


class AgentBlock(QWidget):
    """The inputs of one agent; ``proposed`` marks a guardian added because of the birth date."""

    changed = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(self, agent: Agent, *, today: Today, proposed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.agent_id, self.proposed = agent.id, proposed
        self._today = today
        self.fields = FieldsWidget(fields_of(Agent), today=today)
        self.masked_lines = MaskedLines(self.fields)
        remove = push_button(self.tr("不要代理人"), role="quiet", icon="x", on_click=self.removed.emit)
        self.head = SectionTitle("", remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(rule())
        layout.addWidget(self.head)
        layout.addWidget(self.fields)
        self.fields.set_values(asdict(agent))
        self.fields.changed.connect(self._typed)
        self.fields.finished.connect(self.finished)
        self.fields.rows["id_number"].input.left.connect(self._check_number)
        self._fit()

    def agent(self) -> Agent:
        """Return the agent as typed."""
        values = typed_values(self.fields)
        values["kind"] = values["kind"] or ENTRUSTED
        return Agent(id=self.agent_id, **values)

    def raw(self) -> dict[str, Any]:
        """Return everything as typed, for a draft."""
        return {"id": str(self.agent_id), "proposed": self.proposed, "fields": self.fields.raw()}

    def set_raw(self, data: Mapping[str, Any]) -> None:
        """Restore what :meth:`raw` returned."""
        self.agent_id = UUID(data["id"])
        self.proposed = bool(data["proposed"])
        self.fields.set_raw(data["fields"])
        self.masked_lines.put()
        self._fit()

    def problems(self, party_id: UUID) -> list[Problem]:
        """Return what cannot be read."""
        return unreadable(self.fields, section="parties", item=party_id)

    def is_guardian(self) -> bool:
        """Return True for a statutory agent."""
        return self.agent().kind == GUARDIAN

    def _typed(self, name: str) -> None:
        if name == "kind":
            self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        guardian = self.is_guardian()
        self.head.title.setText(self.tr("法定代理人") if guardian else self.tr("委托代理人"))
        note = self.tr("当事人未满十八周岁，由监护人代为参加。") if guardian and self.proposed else ""
        self.head.note.setText(note)
        for name in _ONLY_ENTRUSTED:
            self.fields.rows[name].setVisible(not guardian)
        for name in _ONLY_GUARDIAN:
            self.fields.rows[name].setVisible(guardian)

    def _check_number(self) -> None:
        row = self.fields.rows["id_number"]
        found = check_id_number(row.input.raw(), on=self._today())
        if found.message:
            row.flag(found.message, tone=Tone.WARN)
        elif found.sex and not self.fields.rows["sex"].input.raw():
            self.fields.set_values({"sex": found.sex})
            self.changed.emit()


class AgentList(QWidget):
    """The agents of one party, one below the other."""

    changed = Signal()
    finished = Signal()

    def __init__(self, *, today: Today, new_id: NewId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._today, self._new_id = today, new_id
        self.blocks: list[AgentBlock] = []
        self._masked = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def agents(self) -> tuple[Agent, ...]:
        """Return the agents that have a name."""
        return tuple(agent for block in self.blocks if (agent := block.agent()).name.strip())

    def show_agents(self, agents: Iterable[Agent]) -> None:
        """Show ``agents`` in place of the present ones."""
        for block in tuple(self.blocks):
            self._drop(block)
        for agent in agents:
            self._put(agent)

    def cover(self, *, on: bool = True) -> None:
        """Mask the numbers, or show them whole."""
        self._masked = on
        for block in self.blocks:
            block.masked_lines.turn(on=on)

    def add(self, *, guardian: bool) -> AgentBlock:
        """Add an empty block for one more agent."""
        agent = Agent(id=self._new_id(), kind=GUARDIAN if guardian else ENTRUSTED)
        return self._put(agent, proposed=guardian)

    def propose_guardian(self, *, minor: bool) -> None:
        """Add a guardian for a minor; remove a proposed one that is still empty when it is not needed."""
        if minor and not any(block.is_guardian() for block in self.blocks):
            self.add(guardian=True)
        for block in tuple(self.blocks):
            if block.proposed and not minor and not block.agent().name:
                self._drop(block)

    def raw(self) -> list[dict[str, Any]]:
        """Return everything as typed, for a draft."""
        return [block.raw() for block in self.blocks]

    def set_raw(self, data: Sequence[Mapping[str, Any]]) -> None:
        """Restore what :meth:`raw` returned."""
        self.show_agents(())
        for entry in data:
            self._put(Agent(id=UUID(entry["id"]))).set_raw(entry)

    def problems(self, party_id: UUID) -> list[Problem]:
        """Return what cannot be read."""
        return [problem for block in self.blocks for problem in block.problems(party_id)]

    def focus_on(self, field: str) -> None:
        """Go to an input of the first agent."""
        self.blocks[0].fields.focus_field(field)

    def _put(self, agent: Agent, *, proposed: bool = False) -> AgentBlock:
        block = AgentBlock(agent, today=self._today, proposed=proposed)
        block.masked_lines.turn(on=self._masked)
        block.changed.connect(self.changed)
        block.finished.connect(self.finished)
        block.removed.connect(lambda: self._remove(block))
        self.blocks.append(block)
        self._layout.addWidget(block)
        self.show()
        return block

    def _remove(self, block: AgentBlock) -> None:
        self._drop(block)
        self.changed.emit()

    def _drop(self, block: AgentBlock) -> None:
        self.blocks.remove(block)
        block.hide()
        block.deleteLater()
        self.setVisible(bool(self.blocks))
