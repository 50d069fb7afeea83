"""T08 and T17–T19: visits of a plan, and the terms a claim runs out in, through closing and archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.case import records
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.sections import SECTIONS
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.sections import shown_sections
from tests.builders import made
from tests.domain.case import road
from tests.domain.case.road import may
from tests.roads import CALENDAR

PARTLY = "调解成功(协议未完全履行)"
LONG = ("enforcement", "limitation", "limitation_instalments")
PLAN = tuple(
    records.Instalment(id=made(f"期{seq}"), seq=seq, due_on=day, amount=1_000_000)
    for seq, day in enumerate((date(2023, 12, 20), date(2024, 1, 20), date(2024, 5, 20)), 1)
)
CONFIRMED = records.Confirmation(id=made("确"), result="裁定有效")
UNPAID = replace(road.UNPAID, stage="defaulted")
PLANNED = replace(UNPAID, instalments=PLAN)
FAILED = replace(road.TERMINATED, applied_on=may(4))


def long_terms(case: CaseSnapshot) -> dict[str, str]:
    """Key → day of the long terms that are open."""
    return {e.key: e.due.day.isoformat() for e in open_clocks(case, CALENDAR) if e.key in LONG}


def pursued(case: CaseSnapshot, kind: str, on: date) -> CaseSnapshot:
    row = records.Pursuit(id=made(f"{kind}{on}"), on=on, kind=kind)
    return replace(case, pursuits=(*case.pursuits, row))


@pytest.mark.parametrize(
    ("stage", "closing"),
    [
        ("effective", ""),
        ("defaulted", ""),
        ("closed", "调解成功(协议未完全履行)"),
        ("archived", "调解成功(协议未完全履行)"),
    ],
)
def test_the_terms_of_an_agreement_run_on_after_the_closing(stage: str, closing: str) -> None:
    def at(case: CaseSnapshot, **more: Any) -> CaseSnapshot:
        return replace(case, stage=stage, closing=closing, **more)

    assert long_terms(at(UNPAID)) == {"limitation": "2029-05-20"}
    assert long_terms(at(PLANNED)) == {"limitation_instalments": "2027-05-20"}
    assert long_terms(at(PLANNED, confirmation=CONFIRMED)) == {"enforcement": "2026-05-20"}
    assert long_terms(at(PLANNED, performed_on=date(2024, 5, 20))) == {}


def test_no_term_runs_before_the_agreement_binds_or_once_the_case_is_void() -> None:
    for stage in ("mediating", "agreed", "void"):
        assert long_terms(replace(UNPAID, stage=stage)) == {}
    assert road.AGREEMENT.due_on is not None
    undated = replace(UNPAID, agreement=replace(road.AGREEMENT, due_on=None))
    assert long_terms(undated) == {}


def test_the_term_of_the_29th_of_february_ends_on_the_28th() -> None:
    leap = replace(UNPAID, agreement=replace(road.AGREEMENT, due_on=date(2024, 2, 29)))
    assert long_terms(leap) == {"limitation": "2027-02-28"}
    assert long_terms(replace(leap, confirmation=CONFIRMED)) == {"enforcement": "2026-02-28"}


@pytest.mark.parametrize(
    ("changed", "end"),
    [
        ({}, "2029-05-08"),  # three years from the end of the mediation that the application led to
        ({"known_on": date(2024, 1, 1)}, "2029-05-08"),
        ({"known_on": date(2023, 5, 4)}, "2029-05-08"),
        ({"known_on": date(2023, 5, 3)}, "2026-05-03"),  # it had run out before the application
        ({"applied_on": None, "source": "主动调解", "known_on": date(2024, 2, 29)}, "2027-02-28"),
        ({"applied_on": None, "source": "主动调解"}, ""),  # nobody applied: nothing is broken, and no day is known
        ({"applied_on": None, "source": "依申请调解"}, "2029-05-08"),  # the registration stands for the application
        ({"claims": ("给付赡养费每月500元",)}, ""),
        ({"claims": ("排除妨碍", "赔偿损失1000元")}, "2029-05-08"),
        ({"claims": (), "subtype": "抚养"}, ""),
        ({"occurred_on": date(2007, 3, 1)}, "2027-03-01"),  # never more than twenty years
        ({"stage": "archived", "closing": "调解不成"}, "2029-05-08"),
        ({"stage": "archived", "closing": "作废"}, ""),
        ({"termination": None, "stage": "withdrawn", "exit_reason": "个人原因"}, "2029-05-04"),
        ({"termination": None, "stage": "withdrawn", "exit_reason": "已和解并履行完毕"}, ""),
    ],
)
def test_the_claim_of_a_dispute_that_was_not_settled_runs_anew(changed: dict[str, Any], end: str) -> None:
    assert long_terms(replace(FAILED, **changed)) == ({"limitation": end} if end else {})


def test_a_labour_claim_has_a_year_to_go_to_arbitration() -> None:
    wages = replace(FAILED, dispute_type="拖欠农民工工资纠纷")
    (clock,) = [e for e in open_clocks(wages, calendar=CALENDAR) if e.key == "labour_limitation"]
    assert (clock.due.day, clock.label) == (date(2027, 5, 8), "申请劳动仲裁的时效（因申请调解中断，重新计算）")
    assert long_terms(wages) == {}


def test_the_fifteen_days_of_a_labour_dispute_run_from_the_registration_where_no_application_is_written_down() -> None:
    early = replace(road.REGISTERED, dispute_type="其他劳动争议纠纷", applied_on=None, registered_on=may(4))
    for case in (early, replace(early, stage="accepted", accepted_on=may(6))):
        assert [e.due.day for e in open_clocks(case, calendar=CALENDAR) if e.key == "labour"] == [may(19)]


def test_a_claim_that_is_made_breaks_its_term_and_a_suit_ends_it() -> None:
    asked = pursued(PLANNED, "请求履行", date(2026, 3, 1))
    assert long_terms(asked) == {"limitation_instalments": "2029-03-01"}
    assert long_terms(pursued(asked, "对方同意履行", date(2026, 2, 1))) == {"limitation_instalments": "2029-03-01"}
    assert long_terms(pursued(PLANNED, "请求履行", date(2027, 5, 21))) == {"limitation_instalments": "2027-05-20"}
    assert long_terms(pursued(PLANNED, "起诉", date(2026, 3, 1))) == {}
    (clock,) = [e for e in open_clocks(PLANNED, CALENDAR) if e.key in LONG]
    assert (clock.section, clock.button) == ("pursuits", "登记权利主张")
    for case, shown in ((PLANNED, True), (pursued(PLANNED, "起诉", date(2026, 3, 1)), True), (road.PERFORMED, False)):
        assert ("pursuits" in {section.code for section in shown_sections(SECTIONS, case)}) is shown


def test_a_default_ends_neither_the_later_instalments_nor_the_confirmation() -> None:
    first_paid = (replace(road.PAYMENT, instalment=1, amount=1_000_000),)
    running = replace(PLANNED, stage="effective", performances=first_paid)
    for stage in ("effective", "defaulted"):
        found = open_clocks(replace(running, stage=stage), calendar=CALENDAR)
        owed = {e.label for e in found if e.key in ("confirmation", "payment")}
        assert owed == {"申请司法确认", "第2期应付款", "第3期应付款"}


def visits(case: CaseSnapshot) -> list[tuple[str, str]]:
    return [(e.label, e.due.day.isoformat()) for e in open_clocks(case, CALENDAR) if e.key in ("visit", "payment")]


def test_each_day_of_a_plan_is_followed_by_a_visit() -> None:
    running = replace(PLANNED, stage="effective")
    owed = [("第1期到期后回访", "2024-01-19"), ("第2期到期后回访", "2024-02-19"), ("第3期到期后回访", "2024-06-19")]
    paid = [("第1期应付款", "2023-12-20"), ("第2期应付款", "2024-01-20"), ("第3期应付款", "2024-05-20")]
    assert sorted(visits(running)) == sorted(owed + paid)
    seen = (replace(road.VISIT, on=date(2024, 1, 20)),)
    assert sorted(visits(replace(PLANNED, visits=seen))) == sorted([*paid, *owed[2:]])
    early = replace(running, stage="closed", closing="调解成功(履行中归档)", visits=seen)
    assert sorted(visits(early)) == sorted(owed[2:] + paid)
    assert visits(replace(early, closing="调解成功(协议未完全履行)")) == []
