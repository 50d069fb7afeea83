"""Work: in an office with one committee, log a dispute and take it any legal way, on a day a step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.checklists import required_papers
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Party
from mediator.domain.case.record_kinds import record_kind
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.people.roles import Actor
from mediator.domain.workflows.transfer.openings import from_case
from mediator.services.files import amendments, intake, lists, openings, snapshots, steps
from mediator.services.files.log import LogRow
from mediator.services.files.openings import Opening
from mediator.services.office import offices
from mediator.storage.tables.base import uuid7
from tests.builders import mediators
from tests.domain.case import road
from tests.storage.office import NOW, USER

ACTOR = Actor(name=USER)
TYPED: Mapping[str, object] = {
    "dispute_type": "邻里纠纷",
    "story": "雨后积水，菜苗受淹。",
    "source": "主动调解",
    "occurred_on": date(2025, 12, 20),
}
FIRST_DAY = date(2026, 1, 5)
SENT_UP = {
    "to_level": "市",
    "to_unit": "启东市综治中心",
    "cause": "跨乡镇",
    "materials": ("登记表1份",),
    "due_on": date(2027, 1, 5),
}
INPUTS: Mapping[str, Mapping[str, object]] = {
    "decline": {"exit_reason": "不属于民间纠纷", "direction": "向劳动部门反映"},
    "withdraw": {"exit_reason": "个人原因"},
    "extend": {"extended_to": date(2026, 3, 2), "extension_reason": "需要鉴定", "all_agree": True},
    "close_early": {"early_reason": "分期较长，按期履行"},
    "archive": {"retention": "短期", "filer": "茅晓燕"},
    "backfill": {
        "accepted_on": FIRST_DAY,
        "paper_result": "书面，未完全履行",
        "retention": "长期",
        "filer": "茅晓燕",
        "file_note": "补录的纸质卷宗，原件存放在2号柜。",
    },
    "void": {"exit_reason": "登记重复"},
}


def afresh(party: Party) -> Party:
    """The party with an id no other case has."""
    return replace(party, id=uuid7(NOW))


@dataclass(frozen=True, kw_only=True)
class Work:
    """One session at work; every call records at ``now``."""

    session: Session
    committee: Committee
    now: datetime = NOW

    def intake(self, **changed: Any) -> Intake:
        """A dispute between two neighbours, ready to be logged."""
        given: dict[str, Any] = {
            "committee_id": self.committee.id,
            "registered_on": FIRST_DAY,
            "values": {**TYPED, **changed.pop("values", {})},
            "parties": (afresh(road.FIRST), afresh(road.SECOND)),
            "mediators": mediators("陆秋萍"),
        }
        return Intake(**{**given, **changed})

    def register(self, **changed: Any) -> CaseSnapshot:
        """The dispute, logged."""
        return intake.register(self.session, self.intake(**changed), actor=ACTOR, now=self.now)

    def load(self, case_id: UUID) -> CaseSnapshot:
        """The case as it stands."""
        return snapshots.load(self.session, case_id)

    def keep(self, case_id: UUID, record: Record, reason: str = "") -> Record:
        """Save a record."""
        case = lists.save(self.session, case_id, record, actor=ACTOR, now=self.now, reason=reason)
        after: Record = next(kept for kept in record_kind(record).of(case) if kept.id == record.id)
        return after

    def amend(
        self, case: CaseSnapshot, *, reason: str = "", values: Mapping[str, object] | None = None
    ) -> CaseSnapshot:
        """Amend the intake to what ``case`` says, with ``values`` over it."""
        asked = {name: getattr(case, name) for name in TYPED}
        people: dict[str, object] = {"parties": case.parties, "mediators": case.mediators, "details": case.details}
        facts = {**asked, **people, **(values or {})}
        after: CaseSnapshot = amendments.amend(self.session, case.id, facts, actor=ACTOR, now=self.now, reason=reason)
        return after

    def advance(self, case_id: UUID, move: str, on: date | None = None, **values: object) -> CaseSnapshot:
        """Take a step on ``on``, or the day after the last one, without preparing anything."""
        day = on or self.next_day(case_id)
        after: CaseSnapshot = steps.advance(
            self.session, case_id, move, on=day, actor=ACTOR, now=self.now, values=values
        )
        return after

    def undo(self, case_id: UUID, reason: str = "") -> CaseSnapshot:
        """Take the last step back."""
        after: CaseSnapshot = steps.undo(self.session, case_id, actor=ACTOR, now=self.now, reason=reason)
        return after

    def next_day(self, case_id: UUID) -> date:
        """The day after the last step."""
        return (self.load(case_id).stage_on or FIRST_DAY) + timedelta(days=1)

    def take(self, case_id: UUID, *moves: str) -> CaseSnapshot:
        """Prepare and take steps, each on the day after the one before."""
        for move in moves:
            day = self.prepare(case_id, move)
            self.advance(case_id, move, day, **INPUTS.get(move, {}))
        return self.load(case_id)

    def prepare(self, case_id: UUID, move: str) -> date:
        """Write down what a step needs, as of the day it will be taken, which is returned."""
        case, day = self.load(case_id), self.next_day(case_id)
        for record in self.needed(case, move, day):
            self.keep(case_id, record)
        if move == "transfer" or case.stage == "transferred":
            self._send_on(case, move, day)
        if move == "archive":
            marks = {"kept_on_paper": tuple(required_papers(self.load(case_id))), "file_note": "均存纸质卷。"}
            amendments.amend(self.session, case_id, marks, actor=ACTOR, now=self.now)
        return day

    def move_transfer(self, matter_id: UUID, move: str, on: date, **values: object) -> None:
        """Take a step of a transfer."""
        steps.advance(self.session, matter_id, move, on=on, actor=ACTOR, now=self.now, values=values)

    def _send_on(self, case: CaseSnapshot, move: str, day: date) -> None:
        """What the transfer of the case has come to before the case takes the step."""
        if move == "transfer":
            values = {**from_case(case), **SENT_UP, "first_handler": "倪素琴"}
            opening = Opening(kind="transfer", on=case.stage_on or day, values=values, case_id=case.id)
            sent = openings.open_matter(self.session, opening, actor=ACTOR, now=self.now).id
            self.move_transfer(sent, "send", case.stage_on or day)
            self.move_transfer(sent, "receive", day, receiver="施卫东")
        elif case.away is not None and case.away.open and move == "close_transferred":
            self.move_transfer(case.away.id, "answer", day, result="已由市里调解")
        elif case.away is not None and case.away.open and move.startswith("take_back"):
            self.move_transfer(case.away.id, "return", day, reason="先由镇里调解")

    def needed(self, case: CaseSnapshot, move: str, day: date) -> list[Record]:
        """The records a step needs, as of the day it will be taken."""

        def own(record: Record, name: str = "") -> Any:
            return replace(record, id=uuid5(case.id, type(record).__name__ + name))

        def agreement(form: str) -> records.Agreement:
            known = case.agreement or own(road.AGREEMENT)
            return replace(known, form=form, agreed_on=day, due_on=day, at_once=form == records.ORAL)

        signed = [
            own(records.Signature(id=case.id, party_id=party.id, signer=party.name, on=day), party.name)
            for party in case.parties
        ]
        sealed = case.agreement and replace(case.agreement, mediator_signed_on=day, sealed_on=day)
        told = [own(records.Delivery(id=case.id, receiver=party.name, on=day), party.name) for party in case.parties]
        visit = own(replace(road.VISIT, on=day))
        needed: dict[str, list[Any]] = {
            "begin": [own(replace(road.NOTICE, on=day))],
            "agree": [own(replace(road.MEETING, on=day)), agreement(records.WRITTEN)],
            "agree_orally": [own(replace(road.MEETING, on=day)), agreement(records.ORAL)],
            "sign": [*signed, sealed],
            "perform": [own(replace(road.PAYMENT, on=day))],
            "default": [own(replace(road.URGING, on=day))],
            "terminate": [own(replace(road.TERMINATION, on=day))],
            "close": [visit, *(told if case.stage == "terminated" else [])],
            "close_early": [visit],
        }
        return needed.get(move, [])


def inside(row: LogRow, name: str) -> Mapping[str, Any]:
    """A mapping that a line of the log holds."""
    found = row.data[name]
    assert isinstance(found, Mapping)
    return found


def open_work(session: Session) -> Work:
    """Work in the office of this store, which is set up with the town's committee if it is new."""
    if known := offices.committees(session):
        return Work(session=session, committee=known[0])
    offices.open_office(session, user=USER, now=NOW)
    committee = offices.add_committee(
        session, name="启东市王鲍镇人民调解委员会", short_name="王鲍", actor=ACTOR, now=NOW
    )
    offices.finish_set_up(session, name="王鲍镇", actor=ACTOR, now=NOW)
    return Work(session=session, committee=committee)
