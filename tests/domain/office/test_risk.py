"""The score from facts: it explains itself, suggests, and never decides; the clocks of a case by its colour."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.records import Contact, Meeting
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.stop_list import CRIME
from mediator.domain.office.risk import RiskColour, RiskFacts, RiskRules, score
from mediator.domain.workflow import Attempt
from mediator.domain.workflows.case.checks import off_the_stop_list
from mediator.domain.workflows.case.procedure import CASE
from tests.builders import day, made
from tests.domain.case import road

GREEN = RiskRules(
    colours=(
        RiskColour(name="红", owner="书记", contact_hours=2, from_points=4),
        RiskColour(name="绿", contact_hours=48),
    ),
    points={"有人受伤": 4, "此前报过警": 1},
    long_days=10,
)


@pytest.mark.parametrize(
    ("facts", "lines", "suggested"),
    [
        (RiskFacts(), (), ""),
        (RiskFacts(ticked=("此前报过警",)), (("此前报过警", 2),), "黄"),
        (RiskFacts(ticked=("有人受伤", "此前报过警")), (("有人受伤", 3), ("此前报过警", 2)), "红"),
        (RiskFacts(people=10), (("涉及十人以上", 3),), "橙"),
        (RiskFacts(people=9, days=30), (), ""),
        (RiskFacts(people=2, days=31), (("长期没有化解", 2),), "黄"),
    ],
)
def test_the_score_names_each_fact(facts: RiskFacts, lines: tuple[tuple[str, int], ...], suggested: str) -> None:
    found = score(facts)
    assert (found.lines, found.suggested) == (lines, suggested)
    assert found.total == sum(points for _, points in lines)


def test_the_office_has_its_own_colours_and_points() -> None:
    assert score(RiskFacts(ticked=("此前报过警",)), GREEN).suggested == "绿"
    assert score(RiskFacts(ticked=("有人受伤", "媒体或者网络关注")), GREEN).lines == (("有人受伤", 4),)
    assert score(RiskFacts(ticked=("有人受伤",)), GREEN).suggested == "红"


def case(**values: object) -> CaseSnapshot:
    bare = replace(road.REGISTERED, notices=(), investigations=(), meetings=(), contacts=())
    given: dict[str, Any] = {"risk": "红", **values}
    return replace(bare, **given)


def clocks(found: CaseSnapshot, calendar: Calendar | None = None) -> dict[str, str]:
    return {
        entry.label: f"{entry.due.day.isoformat()} {entry.time}".strip()
        for entry in open_clocks(found, calendar or Calendar())
        if entry.key in ("contact", "risk_visit", "risk_report")
    }


def test_a_case_has_the_clocks_of_its_colour() -> None:
    since = datetime(2026, 5, 6, 9, 30).astimezone()
    red = case(risk_set_at=since)
    end = since + timedelta(hours=2)
    assert clocks(red) == {
        "首次联系（红色，2小时内）": f"{end:%Y-%m-%d %H:%M}",
        "红色风险上报镇综治中心": "2026-05-06",
    }
    seen = replace(red, contacts=(Contact(id=made("联系"), on=day("2026-05-07")),), risk_reported_on=day("2026-05-06"))
    assert clocks(seen) == {"走访（红色，每天一次）": "2026-05-08"}
    assert clocks(replace(seen, stage="effective")) == {}
    assert clocks(case(risk="")) == {}
    assert clocks(case(risk="绿")) == {}
    assert clocks(case(risk="绿"), Calendar(risks=GREEN)) != {}


def test_who_was_brought_together_has_been_contacted() -> None:
    planned = Meeting(id=made("约"), on=day("2026-05-09"))
    assert "首次联系（红色，2小时内）" in clocks(case(meetings=(planned,)))
    held = replace(planned, result="有待继续调解")
    assert clocks(case(meetings=(held,)))["走访（红色，每天一次）"] == "2026-05-10"


def test_a_reason_is_asked_for_at_the_acceptance() -> None:
    grave = case(risk="蓝", risk_facts=("持械或者扬言伤人",))
    on = grave.registered_on or day("2026-05-06")

    def said(found: CaseSnapshot) -> str:
        tried = Attempt(matter=found, on=on, today=on)
        return "".join(problem.message for problem in CASE.problems(CASE.move("accept"), tried))

    assert "建议红色，现在定为蓝色，请写明理由" in said(grave)
    assert "请写明理由" not in said(replace(grave, risk_reason="双方已经分开"))


def test_what_the_authority_handed_over_may_be_accepted() -> None:
    def said(found: CaseSnapshot) -> list[str]:
        tried = Attempt(matter=found, on=day("2026-05-06"), today=day("2026-05-06"))
        return [problem.message for problem in off_the_stop_list(tried)]

    barred = case(barred=(CRIME,), source="依申请调解")
    assert "请办理“不予受理”" in said(barred)[0]
    assert "请办理“终止调解”" in said(replace(barred, stage="accepted"))[0]
    assert said(replace(barred, handed_over=True)) == []
    assert said(replace(barred, source="接受委托移送调解")) == []
