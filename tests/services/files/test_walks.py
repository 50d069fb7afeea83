"""Random walks of cases over a real store: whatever is done, log, numbers and stages stay true."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Refused
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files.log import log_of
from mediator.storage import events
from mediator.storage.safety import replay
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable
from tests.services.oracles import replayed_stage
from tests.services.work import FIRST_DAY, INPUTS, Work, open_work
from tests.walks import Walks

CHANGED = (
    "transferred_from",
    "days_away",
    "stage",
    "closing",
    "extended_to",
    "exit_reason",
    "retention",
    "filer",
    "details",
)
STAMPS = tuple(item.name for item in fields(CaseSnapshot) if item.name.endswith("_on") or item.name in CHANGED)
MOVES = [move.code for move in CASE.moves]
UNDO = "undo"
WALKS = st.lists(st.one_of(st.integers(0, 5), st.sampled_from([*MOVES, UNDO])), min_size=1, max_size=14)
"""A number is the so-manieth legal step; a name is tried whether it is legal or not."""


class Walker:
    """One case and what is known of the way it came."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.id: UUID = work.register().id
        self.way: list[dict[str, object]] = [self.stamps()]

    def stamps(self) -> dict[str, object]:
        case = self.work.load(self.id)
        return {name: getattr(case, name) for name in STAMPS}

    @property
    def stage(self) -> str:
        return str(self.way[-1]["stage"])

    def step(self, choice: int | str) -> None:
        if choice == UNDO:
            self.undo()
        elif isinstance(choice, str):
            self.attempt(choice)
        elif legal := [move.code for move in CASE.moves_from(self.stage) if self.open_to(move.code)]:
            self.take(legal[choice % len(legal)])

    def open_to(self, move: str) -> bool:
        """False for going back to another stage than the one the case was transferred from, or against the receiver."""
        case = self.work.load(self.id)
        if case.stage != "transferred" or case.away is None or move == "void":
            return True
        if move == "close_transferred":
            return case.away.stage in ("received", "answered")
        return move == f"take_back_{case.transferred_from}" and case.away.stage != "answered"

    def take(self, move: str) -> None:
        day = self.work.prepare(self.id, move)
        if move == "extend" and self.way[-1]["extended_to"]:
            with pytest.raises(Refused, match="只能延长一次"):
                self.work.advance(self.id, move, day, **INPUTS[move])
            return
        self.work.advance(self.id, move, day, **INPUTS.get(move, {}))
        self.way.append(self.stamps())
        assert self.stage == CASE.move(move).target

    def attempt(self, move: str) -> None:
        """Without preparing: either it is refused and nothing changes, or it was legal."""
        try:
            self.work.advance(self.id, move)
        except Refused:
            assert self.stamps() == self.way[-1]
        else:
            assert self.way[-1]["stage"] in CASE.move(move).sources
            self.way.append(self.stamps())

    def undo(self) -> None:
        if len(self.way) == 1:
            with pytest.raises(Refused, match="没有可以撤销的步骤"):
                self.work.undo(self.id)
            return
        if CASE.stage(self.stage).end:
            with pytest.raises(Refused, match="请写明更正理由"):
                self.work.undo(self.id)
        self.way.pop()
        self.work.undo(self.id, reason="更正")
        assert self.stamps() == self.way[-1]


@pytest.mark.walk
def test_a_case_walks_only_where_the_procedure_leads(walk_office: Store, walks: Walks) -> None:
    @settings(max_examples=walks.of(25), deadline=None)
    @given(walk=WALKS)
    def go(walk: list[int | str]) -> None:
        with walk_office.transaction() as session:
            _walk(session, walk)

    go()


def _walk(session: Session, walk: list[int | str]) -> None:
    walker = Walker(open_work(session))
    for choice in walk:
        walker.step(choice)
        log = log_of(session, walker.id)
        assert replayed_stage(log) == walker.stage
    seen = [row.data["stage"] for row in log if row.kind in ("move", "undo")]
    assert set(seen) <= {stage.code for stage in CASE.stages}
    for row in log:
        if row.kind == "move":
            move = CASE.move(str(row.data["move"]))
            assert row.data["source"] in move.sources
            assert row.data["stage"] == move.target
    assert events.verify_chain(session) == []
    assert replay.differences(session) == []
    _numbers_have_no_gap(session)


def _numbers_have_no_gap(session: Session) -> None:
    serials = sorted(session.scalars(select(CaseTable.serial).where(CaseTable.year == FIRST_DAY.year)))
    assert serials == list(range(1, len(serials) + 1))
