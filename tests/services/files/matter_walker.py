"""A matter that walks: values made from its Fields, every refusal mended where it points, and what must hold."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from mediator.domain.fields import Field, Kind
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflow import Move
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.log import log_of
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.storage.safety import replay
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.dues import DueTable
from tests.services.oracles import replayed_stage
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

TODAY = NOW.astimezone().date()
NAMES = ("沈广和", "倪素琴", "久隆人民法庭", "王鲍派出所", "王鲍司法所", "桥东村6组", "15400000199", "9:30")
SAID_DAY = re.compile(r"(\d+)年(\d+)月(\d+)日")
ROUNDS = 12
STEPS = ("accept", "begin", "agree", "sign", "perform")


@dataclass
class Maker:
    """Makes values of any Field by chance; what a refusal names is taken up."""

    chance: random.Random

    def day(self, *known: date | None) -> date:
        """A day at or about one that is known already, else of the last and the next weeks."""
        near = [day for day in known if day is not None]
        base = self.chance.choice([*near, TODAY])
        return base + timedelta(days=self.chance.choice((0, 0, 0, 1, 2, 7, 29, -1, -3, -30, -40)))

    def value(self, field: Field, matter: MatterSnapshot | None = None, *, said: str = "") -> Any:
        """Any value the Field may hold, one that ``said`` names if there is one."""
        words = [choice.code for choice in field.choices] or list(NAMES)
        hinted = [word for word in words if word in said and self.chance.random() < 0.6] or words
        match field.kind:
            case Kind.DATE:
                days = [v for v in matter.values.values() if isinstance(v, date)] if matter else []
                days = [date(*map(int, found)) for found in SAID_DAY.findall(said)] or days
                return self.day(*days, *([matter.opened_on, matter.stage_on] if matter else []))
            case Kind.FLAG:
                return self.chance.random() < 0.6
            case Kind.MONEY | Kind.NUMBER:
                return self.chance.randrange(1, 9)
            case Kind.CHOICES:
                return tuple(self.chance.sample(words, self.chance.randrange(1, min(3, len(words)) + 1)))
            case Kind.MEMO:
                return f"{self.chance.choice(NAMES)}已经登记。"
        return self.chance.choice(hinted)

    def values(self, fields: Sequence[Field], matter: MatterSnapshot | None = None, said: str = "") -> dict[str, Any]:
        """Values for the Fields: the required ones, and about half of the others."""
        asked = [field for field in fields if field.required or self.chance.random() < 0.5]
        return {field.name: self.value(field, matter, said=said) for field in asked}


def facts(matter: MatterSnapshot, kind: MatterKind[MatterSnapshot]) -> dict[str, Any]:
    """All that only steps write: stage, days, outcome, and what was asked or stamped on the way."""
    own = {RISK_SET_AT, *(field.name for field in kind.fields)}
    return {
        "stage": matter.stage,
        "stage_on": matter.stage_on,
        "closed_on": matter.closed_on,
        "outcome": matter.outcome,
        "inputs": {name: value for name, value in matter.values.items() if name not in own},
    }


class Walker:
    """One matter of a kind in an office, and what is known of the way it came."""

    def __init__(self, work: Work, kind: MatterKind[MatterSnapshot], chance: random.Random, taken: set[str]) -> None:
        self.work, self.kind, self.chance, self.maker = work, kind, chance, Maker(chance)
        on = TODAY - timedelta(days=chance.choice((0, 20, 60, 200)))
        case_id = self.case(on) if kind.needs_case else None
        opening = Opening(kind=kind.code, on=on, values=self.maker.values(kind.fields), case_id=case_id)
        self.matter = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
        self.id: UUID = self.matter.id
        self.way = [facts(self.matter, kind)]
        self.taken = taken

    def again(self) -> MatterSnapshot:
        """The matter as it is stored now."""
        return load(self.work.session, self.id, actor=ACTOR)

    def case(self, on: date) -> UUID:
        """A case of that day, as far on its way as chance has it."""
        case_id = self.work.register(registered_on=on).id
        if TODAY - on > timedelta(days=len(STEPS)):
            self.work.take(case_id, *STEPS[: self.chance.choice((0, 0, 4))])
        return case_id

    def step(self, choice: int) -> None:
        """The so-manieth move that may be tried, one never taken before if there is one; an end is taken back first."""
        if self.kind.procedure.stage(self.matter.stage).end:
            self.undo()
        moves = self.kind.procedure.moves_of(self.matter)
        new = [move for move in moves if move.code not in self.taken] or moves
        self.take(new[choice % len(new)])

    def take(self, move: Move[MatterSnapshot]) -> None:
        """Try a move, mend whatever stands in its way where it points, and take it if it can be taken."""
        inputs, on = self.maker.values(move.inputs, self.matter), min(self.maker.day(self.since()), TODAY)
        for _ in range(ROUNDS):
            found = self.problems(move, on, inputs)
            if not found:
                break
            on = self.mend(found, move, on, inputs)
        before = self.matter
        try:
            self.advance(move, on, inputs)
        except Refused:
            assert self.again() == before
        else:
            assert before.stage in move.sources
            assert self.matter.stage == move.target
            assert {name: self.matter.values.get(name) for name in move.stamps} == dict.fromkeys(move.stamps, on)
            self.taken.add(move.code)
            self.way.append(facts(self.matter, self.kind))

    def problems(self, move: Move[MatterSnapshot], on: date, inputs: Mapping[str, object]) -> list[Problem]:
        found = steps.problems(self.work.session, self.id, move.code, on=on, actor=ACTOR, now=NOW, values=inputs)
        return [problem for problem in found if problem.stops]

    def advance(self, move: Move[MatterSnapshot], on: date, inputs: Mapping[str, object]) -> None:
        self.matter = steps.advance(self.work.session, self.id, move.code, on=on, actor=ACTOR, now=NOW, values=inputs)

    def mend(self, found: Sequence[Problem], move: Move[MatterSnapshot], on: date, inputs: dict[str, Any]) -> date:
        """Change what the refusals point at; returns the day of the step, which may be that."""
        asked, lists = {field.name: field for field in move.inputs}, {listed.code for listed in self.kind.items}
        own = {field.name: field for field in self.kind.fields}
        values: dict[str, Any] = {}
        for problem in found:
            if "案件" in problem.message and (self.matter.case is None or self.chance.random() < 0.3):
                case_id = self.case(self.since())
                self.matter = amendments.link_case(self.work.session, self.id, case_id, actor=ACTOR, now=NOW)
            elif problem.field in asked:
                inputs[problem.field] = self.maker.value(asked[problem.field], self.matter, said=problem.message)
            elif problem.section in lists:
                self.mend_list(problem)
            elif problem.field in own:
                empty = not own[problem.field].required and self.chance.random() < 0.3
                said = problem.message
                values[problem.field] = None if empty else self.maker.value(own[problem.field], self.matter, said=said)
            if problem.field == "on" or self.chance.random() < 0.2:
                on = min(self.maker.day(on, self.matter.opened_on, self.matter.stage_on), TODAY)
        if values:
            self.amend(values)
        return on

    def since(self) -> date:
        """The day of the last step, or of the opening."""
        return self.matter.stage_on or TODAY

    def mend_list(self, problem: Problem) -> None:
        matter, listed = self.matter, self.kind.item_kind(problem.section)
        known = [item for item in matter.of(listed.code) if item.id == problem.item]
        if known and self.chance.random() < 0.1:
            self.matter = lists.remove(self.work.session, self.id, known[0], actor=ACTOR, now=NOW)
            return
        if known:
            field = next(field for field in listed.fields if field.name == problem.field)
            values = {**known[0].values, field.name: self.maker.value(field, matter, said=problem.message)}
            item = replace(known[0], values=values)
        else:
            values = self.maker.values(listed.fields, matter, said=problem.message)
            item = Item(id=uuid7(NOW), kind=listed.code, values=values)
        self.matter = lists.save(self.work.session, self.id, item, actor=ACTOR, now=NOW)

    def amend(self, values: Mapping[str, object]) -> None:
        """Change what the matter says; nothing a step wrote may change with it."""
        self.matter = amendments.amend(self.work.session, self.id, values, actor=ACTOR, now=NOW, reason="更正")
        assert facts(self.matter, self.kind) == self.way[-1]

    def attempt(self, choice: int) -> None:
        """Any move at all, as it comes: refused without a trace, or legal."""
        move = self.kind.procedure.moves[choice % len(self.kind.procedure.moves)]
        before = self.matter
        try:
            self.advance(move, self.maker.day(before.opened_on), self.maker.values(move.inputs, before))
        except Refused:
            assert self.again() == before
        else:
            assert before.stage in move.sources
            self.way.append(facts(self.matter, self.kind))

    def scribble(self) -> None:
        """Other values, or one more line of a list."""
        if self.kind.items and self.chance.random() < 0.5:
            listed = self.chance.choice(self.kind.items)
            item = Item(id=uuid7(NOW), kind=listed.code, values=self.maker.values(listed.fields, self.matter))
            self.matter = lists.save(self.work.session, self.id, item, actor=ACTOR, now=NOW)
        else:
            self.amend(self.maker.values(self.kind.fields, self.matter))

    def undo(self) -> None:
        """The last step is taken back exactly; what was typed since then stays."""
        before, own = self.matter, {field.name for field in self.kind.fields}
        try:
            self.matter = steps.undo(self.work.session, self.id, actor=ACTOR, now=NOW, reason="更正")
        except Refused:
            assert len(self.way) == 1
            return
        self.way.pop()
        after = self.matter
        assert facts(after, self.kind) == self.way[-1]
        typed = {name: value for name, value in before.values.items() if name in own}
        assert {name: value for name, value in after.values.items() if name in own} == typed
        assert after.items == before.items

    def check(self) -> None:
        """Log, stage, columns and deadlines agree with each other."""
        session, matter = self.work.session, self.again()
        assert matter == self.matter
        log, stage = log_of(session, self.id), ""
        for line in log:
            if line.kind == "move":
                move = self.kind.procedure.move(str(line.data["move"]))
                assert (line.data["source"], line.data["stage"]) == (stage, move.target)
                assert stage in move.sources
            if line.kind in ("open", "move", "undo"):
                stage = str(line.data["stage"])
        assert replayed_stage(log) == stage == matter.stage
        assert replay.differences(session) == []
        assert (matter.closed_on is not None) == self.kind.procedure.stage(stage).end
        own = {field.name: matter.values.get(field.name) for field in self.kind.fields if field.name in matter.values}
        called = f"{matter.case.title}（{self.kind.label}）" if self.kind.needs_case and matter.case else ""
        assert (matter.title, matter.access) == (called or self.kind.title(own), self.kind.access(own))
        assert matter.category == str(own.get(self.kind.category) or "")
        kept = session.scalars(select(DueTable).where(DueTable.entity_id == self.id))
        index = sorted((due.key, due.day, due.warn_from, due.label, due.section, due.restricted) for due in kept)
        fresh = [
            (clock.key, clock.due.day, clock.warn_from, clock.label, clock.section, matter.access)
            for clock in self.kind.clocks(matter, calendar_of(session))
        ]
        assert index == sorted(fresh)


def hidden(work: Work, matter_id: UUID, role: str) -> bool:
    """True if the matter is not found by somebody of this role."""
    try:
        load(work.session, matter_id, actor=replace(ACTOR, role=role))
    except NotFound:
        return True
    return False
