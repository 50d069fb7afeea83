"""The first start as one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mediator.domain.office.set_up import CommitteeEntry, MediatorEntry, SetUp
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Refused
from mediator.services.files import numbering
from mediator.services.office import offices, set_up
from mediator.storage.store import Store

ACTOR = Actor(name="陆建华")
NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
ANSWERS = SetUp(
    committees=(
        CommitteeEntry(name="启东市王鲍镇人民调解委员会", short_name="王鲍", phone="0513-83120000"),
        CommitteeEntry(name="启东市王鲍镇永兴圩村人民调解委员会", short_name="永兴圩", first=3),
    ),
    stations=("久隆工作站",),
    mediators=(
        MediatorEntry(name="沈广和", certificate="K0513", committee="永兴圩"),
        MediatorEntry(name="茅晓燕", committee="没有的", duty="登记员"),
    ),
    page="people",
)


def test_a_draft_is_kept_and_gone_when_done(store: Store) -> None:
    with store.transaction() as session:
        offices.open_office(session, user=ACTOR.name, now=NOW)
        assert set_up.load(session) == SetUp()
        set_up.keep(session, ANSWERS, now=NOW)
        assert set_up.load(session) == ANSWERS
        set_up.finish(session, ANSWERS, actor=ACTOR, now=NOW)
    with store.reading() as session:
        assert set_up.load(session) == SetUp()
        office = offices.office(session)
        assert office is not None
        assert (office.name, office.set_up) == ("启东市王鲍镇人民调解委员会", True)
        town, village = offices.committees(session)
        assert (town.phone, village.phone) == ("0513-83120000", "")
        people = {row.name: row.committee_id for row in offices.mediators(session)}
        assert people == {"沈广和": village.id, "茅晓燕": town.id}
    with store.transaction() as session:
        assert numbering.next_serial(session, committee_id=village.id, year=2026) == 3
        assert numbering.next_serial(session, committee_id=town.id, year=2026) == 1


def test_every_problem_is_said_at_once_and_nothing_is_made(store: Store) -> None:
    with store.transaction() as session:
        offices.open_office(session, user=ACTOR.name, now=NOW)
    bad = replace(ANSWERS, committees=(CommitteeEntry(),), mediators=())
    with pytest.raises(Refused) as refused, store.transaction() as session:
        set_up.finish(session, bad, actor=ACTOR, now=NOW)
    assert [problem.field for problem in refused.value.problems] == ["name.0", "short_name.0", "name.0"]
    with store.reading() as session:
        assert offices.committees(session) == ()
