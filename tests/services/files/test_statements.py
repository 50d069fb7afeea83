"""How many statements a case costs to open and to change; counted, because time depends on the machine."""

from __future__ import annotations

from datetime import date

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.services.files import lists, steps
from mediator.services.files.snapshots import load
from mediator.storage.store import Store
from tests.domain.case import road
from tests.services.work import ACTOR, open_work
from tests.storage.counting import counted
from tests.storage.office import NOW


def agreed(store: Store) -> tuple[CaseSnapshot, date]:
    """A case waiting for its signatures, and the day they are given."""
    with store.transaction() as session:
        work = open_work(session)
        case = work.take(work.register().id, "accept", "begin", "agree")
        return case, work.prepare(case.id, "sign")


def test_a_case_is_read_with_few_statements(store: Store) -> None:
    case, _ = agreed(store)
    with counted() as found, store.reading() as session:
        assert load(session, case.id).id == case.id
    assert len(found) <= 16


def test_a_record_is_saved_with_few_statements(store: Store) -> None:
    case, _ = agreed(store)
    with counted() as found, store.transaction() as session:
        lists.save(session, case.id, road.VISIT, actor=ACTOR, now=NOW)
    assert len(found) <= 30


def test_a_step_is_taken_with_few_statements(store: Store) -> None:
    case, day = agreed(store)
    with counted() as found, store.transaction() as session:
        steps.advance(session, case.id, "sign", on=day, actor=ACTOR, now=NOW)
    assert len(found) <= 35
