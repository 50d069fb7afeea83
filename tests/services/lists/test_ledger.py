"""The ledger's keys: filters and searches meet, in the order of registration, whatever was entered when."""

from __future__ import annotations

from typing import Any

import pytest

from mediator.services.lists import ledger
from mediator.services.lists.ledger import LedgerFilter
from mediator.services.office import offices
from mediator.storage.store import Store
from tests.services.work import ACTOR, Work
from tests.shelf import Shelf
from tests.ui.live_office import lanes, register


@pytest.fixture
def filled(shelf: Shelf, store: Store) -> Store:
    shelf.pour(store, lanes)
    with store.transaction() as session:
        register(session, "秦连生", "贲浩宇", on="2022-12-30", committee=1)
    return store


def found(store: Store, **wanted: Any) -> list[str]:
    """First names of the cases found, in the order listed."""
    with store.reading() as session:
        rows = ledger.page(session, ledger.keys(session, LedgerFilter(**wanted), actor=ACTOR))
    return [row.party_names.split("、")[0] for row in rows]


def test_a_case_entered_late_stands_at_its_day(filled: Store) -> None:
    assert found(filled)[0] == "秦连生"
    assert found(filled)[-1] == "秦连生"
    assert found(filled, text="秦连生") == ["秦连生", "秦连生"]
    assert found(filled, year=2022) == ["秦连生"]


def test_search_and_filters_meet(filled: Store) -> None:
    with filled.reading() as session:
        second = offices.committees(session)[1].id
    assert found(filled, text="秦连生", stages=("registered",), committee_id=second) == ["秦连生"]
    assert found(filled, text="邻里", dispute_type="02", year=2023, stages=("mediating",)) == ["夏根宝"]
    assert found(filled, text="邻里", dispute_type="04") == []
    assert found(filled, text="，。") == []


def test_many_hits_are_met_with_the_filtered_list(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    few = found(filled, text="邻里", stages=("registered", "accepted", "mediating"))
    monkeypatch.setattr(ledger, "FEW", 2)
    assert found(filled, text="邻里", stages=("registered", "accepted", "mediating")) == few
    assert len(few) == 4


def test_the_sum_is_what_was_agreed_or_else_claimed(filled: Store) -> None:
    with filled.transaction() as session:
        case = register(session, "尤子涵", "贲浩宇", on="2023-05-24", claimed=120000)
        rows = ledger.page(session, ledger.keys(session, LedgerFilter(), actor=ACTOR))
        assert ledger.count(session) == len(rows) == 8
    amounts = {row.party_names: row.amount for row in rows}
    assert amounts["尤子涵、贲浩宇"] == case.claimed == 120000
    assert amounts["左红梅、向德明"] == 60000
    assert amounts["秦连生、茅国梁"] is None


def test_the_sum_of_a_draft_that_came_to_nothing_is_none(work: Work) -> None:
    case = work.register(values={"claimed": 90000})
    work.take(case.id, "accept", "begin", "agree")
    wanted = LedgerFilter(text=case.number)
    (drafted,) = ledger.page(work.session, ledger.keys(work.session, wanted, actor=ACTOR))
    assert drafted.agreed == 60000
    work.take(case.id, "terminate")
    (failed,) = ledger.page(work.session, ledger.keys(work.session, wanted, actor=ACTOR))
    assert (failed.agreed, failed.amount) == (None, failed.claimed)
