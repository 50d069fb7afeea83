"""Random walks of every kind of matter over a real store: whatever is done, log, stages and deadlines stay true."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import MATTERS
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import DIRECTOR, READER, REVIEWER, ROLES, Actor
from mediator.services.dues.dues import DueRow
from mediator.services.lists import agenda, matter_lists, today
from mediator.services.lists.matter_lists import Wanted
from mediator.storage import events
from mediator.storage.store import Store
from mediator.storage.tables.dues import DueTable
from mediator.storage.tables.matters import MatterTable
from tests.services.files.matter_walker import TODAY, Walker, hidden
from tests.services.oracles import due_rows
from tests.services.work import ACTOR, open_work
from tests.walks import Walks

EVERY = pytest.mark.parametrize("kind", MATTERS, ids=lambda kind: kind.code)
ACTS = ("step", "step", "step", "step", "step", "attempt", "scribble", "undo")
WALKS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9)), min_size=5, max_size=8)
NUMBER = re.compile(r"(.+)〔(\d{4})〕(\d+)号")


@pytest.mark.walk
@EVERY
def test_a_matter_walks_only_where_its_procedure_leads(
    walk_office: Store, kind: MatterKind[MatterSnapshot], walks: Walks
) -> None:
    taken: set[str] = set()
    examples = min(9, 1 + len(kind.procedure.moves))

    @settings(max_examples=examples, deadline=None, derandomize=True, database=None, phases=(Phase.generate,))
    @given(walk=WALKS, seed=st.integers(0, 2**32))
    def go(walk: list[tuple[str, int]], seed: int) -> None:
        if not walks.full and _seen_enough(kind, taken):
            return
        with walk_office.transaction() as session:
            walker = Walker(open_work(session), kind, random.Random(seed), taken)
            for act, choice in walk:
                _do(walker, act, choice)
                walker.check()
            _only_for_who_may_see_it(walker)

    go()
    assert _seen_enough(kind, taken)
    with walk_office.reading() as session:
        assert events.verify_chain(session) == []
        _numbers_have_no_gap(session)


def _seen_enough(kind: MatterKind[MatterSnapshot], taken: set[str]) -> bool:
    """Half of the moves were taken, and an end was reached; a short walk ends here."""
    ends = {move.target for move in kind.procedure.moves if move.code in taken}
    return len(taken) >= len(kind.procedure.moves) / 2 and any(kind.procedure.stage(target).end for target in ends)


def _do(walker: Walker, act: str, choice: int) -> None:
    match act:
        case "step":
            walker.step(choice)
        case "attempt":
            walker.attempt(choice)
        case "scribble":
            walker.scribble()
        case _:
            walker.undo()


def _numbers_have_no_gap(session: Session) -> None:
    serials = defaultdict(list)
    for number in session.scalars(select(MatterTable.number).where(MatterTable.number != "")):
        found = NUMBER.fullmatch(number)
        assert found is not None
        serials[found[1], found[2]].append(int(found[3]))
    for given_out in serials.values():
        assert sorted(given_out) == list(range(1, len(given_out) + 1))


def _only_for_who_may_see_it(walker: Walker) -> None:
    """Whoever lacks the permission finds it nowhere; whoever has it finds it wherever it is kept."""
    session, matter = walker.work.session, walker.matter
    owed = session.scalars(select(DueTable.id).where(DueTable.entity_id == matter.id)).all()
    for role in (DIRECTOR, REVIEWER, READER):
        actor, secret = replace(ACTOR, role=role), bool(matter.access) and matter.access not in ROLES[role]
        assert hidden(walker.work, matter.id, role) is secret
        assert (matter.id not in _listed(walker, actor)) is secret
        found = _owed(walker, actor)
        assert (not found) if secret else (bool(found) or not owed)


def _listed(walker: Walker, actor: Actor) -> set[object]:
    wanted, session = Wanted(kinds=(walker.kind.code,)), walker.work.session
    found = matter_lists.rows(session, wanted, actor=actor, today=TODAY)
    assert matter_lists.count(session, wanted, actor=actor, today=TODAY) == len(found)
    case = walker.matter.case
    beside = matter_lists.of_case(session, case.id, actor=actor, today=TODAY) if case else ()
    assert {row.id for row in beside} <= {row.id for row in found}
    return {row.id for row in found}


def _owed(walker: Walker, actor: Actor) -> set[object]:
    """The matter's deadlines in every list of deadlines, were it the last day of time."""
    session, last = walker.work.session, TODAY.replace(year=9000)
    lists: list[Iterable[DueTable | DueRow]] = [
        due_rows(session, today=last, actor=actor),
        [one.due for one in matter_lists.owed(session, (walker.kind.code,), actor=actor)],
    ]
    pages = [
        today.due(session, today=last, actor=actor, limit=5000).items,
        today.waiting(session, today=last, actor=actor, limit=5000),
    ]
    held = agenda.sittings(session, start=TODAY.replace(year=1990), end=last, actor=actor)
    return {
        *(id(row) for found in lists for row in found if row.entity_id == walker.id),
        *(id(row) for page in pages for row in page if row.case_id == walker.id),
        *(id(row) for row in held if row.entity_id == walker.id),
    }
