"""T15: the police mediate a second time within seven working days of the first (程序规定 第183条)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.police.checks import POLICE_LED
from tests.builders import day
from tests.roads import CALENDAR, said, states, stops

POLICE = states("police_referral")


def second(matter: MatterSnapshot) -> list[tuple[str, str, str]]:
    found = kind_of(matter.kind).clocks(matter, CALENDAR)
    return [(e.due.day.isoformat(), e.section, e.button) for e in found if e.key == "police_second"]


@pytest.mark.parametrize(
    ("first", "end"),
    [("2023-04-27", "2023-05-10"), ("2024-02-29", "2024-03-11"), ("2023-09-28", "2023-10-13")],
)
def test_it_runs_from_the_first_mediation_in_working_days(first: str, end: str) -> None:
    led = said(replace(POLICE["received"], stage="police_led"), nature=POLICE_LED, first_mediated_on=day(first))
    assert second(led) == [(end, "letter", "登记再次调解")]
    assert second(said(led, second_mediated_on=day(end))) == []


def test_it_stops_with_the_matter() -> None:
    received = said(POLICE["received"], first_mediated_on=day("2023-03-20"))
    assert second(received) != []
    assert second(replace(received, outcome="调解成功")) == []
    assert second(replace(received, stage="returned")) == []
    assert second(POLICE["received"]) == []


def test_the_second_follows_the_first() -> None:
    led = said(POLICE["received"], nature=POLICE_LED, first_mediated_on=day("2023-03-20"))
    on = "2023-03-22"
    assert stops(led, "keep_apart", on) == ""
    assert "早于第一次调解的日期（2023年3月20日）" in stops(
        said(led, second_mediated_on=day("2023-03-19")), "keep_apart", on
    )
    only = said(led, first_mediated_on=None, second_mediated_on=day("2023-03-21"))
    assert "还没有填写第一次调解的日期" in stops(only, "keep_apart", on)
    assert "派出所调解的日期还没有到" in stops(said(led, second_mediated_on=day("2050-01-01")), "keep_apart", on)
