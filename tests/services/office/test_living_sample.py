"""The sample on any day: its past as ever, and files under way that are dated from that day."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.people.identity import check_id_number
from mediator.services.lists import ledger, matter_lists, station, today
from mediator.services.office import sample
from mediator.services.office.sample_dates import dated
from mediator.storage.safety.verify import verify
from mediator.storage.store import Store
from mediator.storage.tables.matters import MatterTable
from tests.services.work import ACTOR
from tests.storage.office import create

DAYS = {
    "a Wednesday": date(2026, 11, 25),
    "New Year": date(2027, 1, 1),
    "a Sunday": date(2026, 11, 29),
    "the spring festival": date(2026, 2, 17),
    "the National Day": date(2026, 10, 1),
}
PAST = 10


@dataclass(frozen=True)
class Living:
    store: Store
    day: date


@pytest.fixture(scope="module", params=list(DAYS.values()), ids=list(DAYS))
def living(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    day: date = request.param
    store, _ = create(tmp_path_factory.mktemp("living") / "data")
    with store:
        now = datetime.combine(day, time(8)).astimezone()
        with store.transaction() as session:
            data = sample.read_living(day)
            sample.fill(session, data, actor=ACTOR, now=now, blobs=store.blobs)
        yield Living(store, day)


def test_the_data_is_whole_and_no_step_is_ahead_of_its_day(living: Living) -> None:
    report = verify(living.store.folder.root, key=living.store.key)
    assert report.problems == ()
    with living.store.reading() as session:
        last = max(done.at for done in today.lately(session, limit=500))
    assert last < datetime.combine(living.day, time(8)).astimezone()


def test_every_step_of_the_station_has_a_case(living: Living) -> None:
    with living.store.reading() as session:
        found = station.counts(session)
        matters = Counter(session.scalars(select(MatterTable.stage).where(MatterTable.opened_on > _recent(living.day))))
    assert {name: found[name] for name in ("prepare", "mediate", "sign", "perform")} == {
        "prepare": 1,
        "mediate": 3,
        "sign": 1,
        "perform": 2,
    }
    assert sum(matters.values()) == 6


def test_today_says_what_is_due_overdue_waiting_and_ahead(living: Living) -> None:
    with living.store.reading() as session:
        due = today.due(session, today=living.day, actor=ACTOR).items
        waits = today.waiting(session, today=living.day, actor=ACTOR)
        week = today.week(session, today=living.day, actor=ACTOR)
    said = [item.sentence for item in due]
    assert any("第2期应付款" in line and "还有4天" in line for line in said)
    assert [item.title for item in due if item.tone == "bad"] == ["宗小妹与束国平民间借贷纠纷"]
    assert any("承诺办结" in line for line in said)
    assert any("向派出所反馈结果" in line for line in said)
    assert any("协议等待签署" in item.sentence for item in waits)
    assert any("等待研判" in item.sentence for item in waits)
    assert [(one.what, one.day - living.day) for one in week] == [
        ("调解", timedelta(days=1)),
        ("联调会议", timedelta(days=2)),
    ]


def test_each_of_the_three_lanes_is_at_work(living: Living) -> None:
    with living.store.reading() as session:
        rows = matter_lists.owed(session, [kind.code for kind in kinds_of(Desk.JOINT)], actor=ACTOR)
    assert {"久隆人民法庭", "王鲍派出所", "王鲍司法所"} <= {row.organ for row in rows}


def test_the_petition_and_the_enquiry_are_open(living: Living) -> None:
    with living.store.reading() as session:
        query = select(MatterTable.kind, MatterTable.stage).where(MatterTable.opened_on > _recent(living.day))
        found = {row.kind: row.stage for row in session.execute(query)}
    assert (found["petition"], found["enquiry"]) == ("registered", "told")


def test_the_year_of_the_past_stays_as_it_was(living: Living) -> None:
    with living.store.reading() as session:
        past = ledger.page(session, ledger.keys(session, ledger.LedgerFilter(year=2023), actor=ACTOR))
        every = ledger.keys(session, ledger.LedgerFilter(), actor=ACTOR)
    assert len(past) == 9
    assert len(every) == PAST + sample.open_cases(sample.read_living(living.day))


def test_the_people_are_invented_and_their_numbers_are_right() -> None:
    taken: set[str] = set()
    for file in (sample.SAMPLE, sample.UNDER_WAY):
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            for party in case["parties"]:
                number = party.get("id_number", "")
                assert party.get("phone", "154").startswith("154")  # a crowd has none
                assert not number or number.startswith("329900")
                assert check_id_number(number, on=date(2026, 1, 1)).message is None
                assert number not in taken
                taken.update({number} - {""})


def test_days_are_counted_from_today_in_values_and_in_texts() -> None:
    data = {"on": "@-1", "texts": ["于{@+1}前付清，{@-1}签订"], "amount": 5, "birth": "1961-08-03"}
    assert dated(data, date(2027, 1, 1)) == {
        "on": "2026-12-31",
        "texts": ["于2027年1月2日前付清，2026年12月31日签订"],
        "amount": 5,
        "birth": "1961-08-03",
    }


def _recent(day: date) -> date:
    return day - timedelta(days=60)
