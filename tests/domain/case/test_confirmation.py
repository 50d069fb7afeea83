"""The way to the court for a confirmation: shut to an oral agreement, to a 委托 of the court, and after thirty days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mediator.documents.papers import paper
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.records import JOINTLY, Confirmation
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.holidays import load_holidays
from mediator.services.dues.due_index import HOLIDAYS
from tests.builders import made
from tests.documents.reading import strings
from tests.domain.case import road

KNOWN = Calendar(holidays=load_holidays(HOLIDAYS.read_text(encoding="utf-8")))
POST = replace(road.EFFECTIVE, details={"court_stage": "post"})
ORAL = replace(road.EFFECTIVE, agreement=road.ORAL)
SHUT = {"oral": (ORAL, "口头协议"), "post": (POST, "制作调解书")}
assert road.EFFECTIVE.effective_on is not None
LAST = KNOWN.due("confirmation", road.EFFECTIVE.effective_on).day


def said(case: CaseSnapshot, *, today: date = LAST, calendar: Calendar = KNOWN, **row: Any) -> list[str]:
    kept = Confirmation(id=made("确认"), **row)
    return [one.message for one in kept.problems(case, today=today, calendar=calendar)]


@pytest.mark.parametrize("which", SHUT)
@pytest.mark.parametrize("row", [{"wish": JOINTLY}, {"applied_on": LAST}, {"applied_on": LAST, "result": "裁定有效"}])
def test_there_is_no_confirmation_of_an_oral_agreement_or_after_the_court_entrusted_it(
    which: str, row: dict[str, Any]
) -> None:
    case, word = SHUT[which]
    assert said(road.EFFECTIVE, **row) == []
    assert word in said(case, **row)[0]


def test_that_the_court_turned_it_away_is_written_down() -> None:
    for case in (ORAL, POST):
        assert said(case, applied_on=LAST, result="不予受理") == []
    late = LAST + timedelta(days=150)
    assert said(road.EFFECTIVE, today=late, applied_on=late, result="不予受理") == []


@pytest.mark.parametrize("which", SHUT)
def test_nothing_asks_for_it_and_no_paper_goes_to_the_court(which: str) -> None:
    case, word = SHUT[which]
    assert "confirmation" not in {clock.key for clock in open_clocks(case, KNOWN)}
    for code in ("confirmation-application", "mediation-certificate"):
        stops = [one.message for one in paper(code).needs(case, 1) if one.stops]
        assert any(word in message for message in stops), code


def test_the_agreement_of_a_case_the_court_entrusted_offers_none() -> None:
    text = "".join(strings(tuple(paper("agreement").build(POST, 1))))
    assert "申请司法确认" not in text


def test_after_thirty_days_nobody_can_apply() -> None:
    after = LAST + timedelta(days=1)
    assert said(road.EFFECTIVE, today=after, applied_on=LAST) == []
    for row in ({"applied_on": after}, {"applied_on": after, "wish": JOINTLY, "result": "裁定有效"}):
        assert [("届满" in message) for message in said(road.EFFECTIVE, today=after, **row)] == [True], row


def test_a_wish_nobody_followed_in_time_is_history() -> None:
    assert said(road.EFFECTIVE, today=LAST + timedelta(days=90), wish=JOINTLY) == []


def test_in_a_year_without_known_holidays_only_what_no_holiday_explains_is_late() -> None:
    unknown = Calendar()
    due = unknown.due("confirmation", road.EFFECTIVE.effective_on or date.min)
    assert not due.certain
    for days, late in ((1, 0), (10, 0), (11, 1)):
        on = due.day + timedelta(days=days)
        assert len(said(road.EFFECTIVE, today=on, calendar=unknown, applied_on=on)) == late


def test_an_answer_of_the_court_needs_an_application() -> None:
    for row in ({"ruled_on": LAST}, {"ruling_number": "（2023）苏0681民特1号"}, {"result": "裁定有效"}):
        assert said(road.EFFECTIVE, **row) == ["有裁定或者结果，就要有申请：请填写申请司法确认的日期。"]


@pytest.mark.parametrize("code", ["confirmation-application", "mediation-certificate"])
def test_the_papers_for_the_court_become_final_only_while_there_is_time(code: str) -> None:
    def late(case: CaseSnapshot, today: date) -> int:
        return len(list(paper(code).in_time(case, 1, today=today, calendar=KNOWN)))

    after = LAST + timedelta(days=1)
    applied = replace(road.EFFECTIVE, confirmation=Confirmation(id=made("确认"), applied_on=LAST))
    assert (late(road.EFFECTIVE, LAST), late(road.EFFECTIVE, after), late(applied, after)) == (0, 1, 0)
    assert late(replace(road.EFFECTIVE, agreement=None), after) == 0
    assert list(paper("agreement").in_time(road.EFFECTIVE, 1, today=after, calendar=KNOWN)) == []
