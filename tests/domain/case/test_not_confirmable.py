"""A clause that no court confirms warns on the agreement and stops the way to the court, never the agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediator.documents.papers import paper
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.records import JOINTLY, NOT_NOW, Confirmation
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.matter.snapshot import MatterAttempt
from mediator.domain.problems import Problem, Severity
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.court.checks import papers_delivered
from tests.builders import made
from tests.documents.reading import strings
from tests.domain.case import road
from tests.roads import states

OWNED = "第2条涉及土地或房屋的归属，法院不确认权属；请改写为排除妨害、恢复通行或付款。"
BARRED = replace(road.AGREEMENT, clauses=(*road.AGREEMENT.clauses, "该宅基地归祝银凤所有。"))


def about(problems: tuple[Problem, ...] | list[Problem]) -> list[tuple[str, Severity]]:
    return [(one.message, one.severity) for one in problems if "土地或房屋的归属" in one.message]


def test_the_written_agreement_is_warned_about_and_may_be_reached() -> None:
    case, on, values = road.SOUND["agree"]
    tried = CaseAttempt(matter=replace(case, agreement=BARRED), on=on, today=road.TODAY, values=values)
    assert about(CASE.problems(CASE.move("agree"), tried)) == [(OWNED, Severity.WARN)]
    oral = replace(tried, matter=replace(case, agreement=replace(road.ORAL, clauses=BARRED.clauses)))
    assert about(CASE.problems(CASE.move("agree_orally"), oral)) == []


def test_the_paper_of_the_agreement_warns_and_the_application_to_the_court_stops() -> None:
    case = replace(road.EFFECTIVE, agreement=BARRED)
    assert about(list(paper("agreement").needs(case, 1))) == [(OWNED, Severity.WARN)]
    assert about(list(paper("confirmation-application").needs(case, 1))) == [(OWNED, Severity.STOP)]
    assert about(list(paper("confirmation-application").needs(road.EFFECTIVE, 1))) == []


def test_the_paper_of_the_agreement_offers_no_confirmation() -> None:
    def offered(case: CaseSnapshot) -> bool:
        return "申请司法确认" in "".join(strings(tuple(paper("agreement").build(case, 1))))

    assert offered(road.EFFECTIVE)
    assert not offered(replace(road.EFFECTIVE, agreement=BARRED))


def keys(case: CaseSnapshot) -> set[str]:
    return {clock.key for clock in open_clocks(case, Calendar())}


def test_nobody_is_asked_to_apply_for_what_a_court_turns_away() -> None:
    assert "confirmation" in keys(road.EFFECTIVE)
    assert "confirmation" not in keys(replace(road.EFFECTIVE, agreement=BARRED))


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"wish": JOINTLY}, "wish"),
        ({"applied_on": road.may(20)}, "applied_on"),
        ({"wish": NOT_NOW}, ""),
        ({"offered_on": road.may(8)}, ""),
        ({"wish": JOINTLY, "applied_on": road.may(20), "result": "不予受理"}, ""),
    ],
)
def test_an_application_is_recorded_only_with_the_answer_of_the_court(said: dict[str, Any], field: str) -> None:
    row = Confirmation(id=made("确认"), **said)
    found = list(row.problems(replace(road.EFFECTIVE, agreement=BARRED), today=road.TODAY, calendar=Calendar()))
    assert [one.field for one in found] == [field] * bool(field)
    assert all(one.message.startswith(f"协议{OWNED}不能共同申请司法确认：") for one in found)
    assert list(row.problems(road.EFFECTIVE, today=road.TODAY, calendar=Calendar())) == []


@pytest.mark.parametrize("move", ["close", "close_early"])
def test_a_case_is_not_closed_on_such_an_application(move: str) -> None:
    row = Confirmation(id=made("确认"), wish=JOINTLY)
    assert about_confirmation(move, row, road.AGREEMENT.clauses) == []
    assert about_confirmation(move, row, BARRED.clauses) == ["wish"]


def about_confirmation(move: str, row: Confirmation, clauses: tuple[str, ...]) -> list[str]:
    case, on, values = road.SOUND[move]
    case = replace(case, confirmation=row, agreement=replace(road.AGREEMENT, clauses=clauses))
    tried = CaseAttempt(matter=case, on=on, today=road.TODAY, values=values)
    return [one.field for one in CASE.problems(CASE.move(move), tried) if one.section == "confirmation" and one.stops]


def test_the_court_is_not_told_that_an_offer_is_missing() -> None:
    matter = states("court_referral")["ended"]
    assert matter.case is not None
    case = replace(matter.case, confirmation=None)
    barred = replace(case, agreement=BARRED)

    def offers(asked: CaseSnapshot) -> int:
        tried = MatterAttempt(matter=replace(matter, case=asked), on=road.TODAY, today=road.TODAY)
        return sum("申请司法确认" in one.message for one in papers_delivered(tried))

    assert (offers(case), offers(barred)) == (1, 0)
