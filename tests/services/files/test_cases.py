"""Steps of a case on a real store: taken, refused, marked, undone, corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from mediator.domain.problems import NotFound, Refused, Severity
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files import amendments, steps
from mediator.services.files.finality import valid_papers
from mediator.services.files.log import log_of
from mediator.services.papers import papers
from mediator.storage import events
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable
from tests.builders import made
from tests.services.oracles import replayed_stage
from tests.services.work import ACTOR, FIRST_DAY, INPUTS, Work, inside
from tests.storage.office import NOW

ROADS = {
    "settled and performed": ("accept", "begin", "agree", "sign", "perform", "close", "archive"),
    "settled by word of mouth": ("accept", "begin", "agree_orally", "perform", "close"),
    "extended": ("accept", "begin", "extend", "agree", "sign"),
    "defaulted": ("accept", "begin", "agree", "sign", "default", "close"),
    "defaulted, then performed": ("accept", "begin", "agree", "sign", "default", "perform", "close"),
    "closed early": ("accept", "begin", "agree", "sign", "close_early", "archive"),
    "failed": ("accept", "begin", "terminate", "close", "archive"),
    "failed before a meeting": ("accept", "terminate", "close"),
    "withdrawn": ("withdraw", "close"),
    "declined": ("decline", "close", "archive"),
    "void": ("accept", "void"),
    "transferred before it was accepted": ("transfer", "close_transferred", "archive"),
    "transferred, taken back and settled": (
        *("accept", "begin", "transfer", "take_back_mediating", "agree", "sign"),
        *("perform", "close", "archive"),
    ),
    "taken back twice": (
        *("transfer", "take_back_registered", "accept", "transfer", "take_back_accepted", "begin", "terminate"),
    ),
}
CLOSINGS = {
    "settled and performed": ("调解成功", "调解成功(履行完毕)"),
    "settled by word of mouth": ("调解成功", "调解成功(履行完毕)"),
    "extended": ("调解成功", ""),
    "defaulted": ("调解成功", "调解成功(协议未完全履行)"),
    "defaulted, then performed": ("调解成功", "调解成功(履行完毕)"),
    "closed early": ("调解成功", "调解成功(履行中归档)"),
    "failed": ("调解不成", "调解不成"),
    "failed before a meeting": ("调解不成", "调解不成"),
    "withdrawn": ("撤回", "撤回(自行和解)"),
    "declined": ("不予受理", "不予受理"),
    "void": ("作废", "作废"),
    "transferred before it was accepted": ("移送", "移送"),
    "transferred, taken back and settled": ("调解成功", "调解成功(履行完毕)"),
    "taken back twice": ("调解不成", ""),
}


def test_the_roads_take_every_move() -> None:
    assert {move for road in ROADS.values() for move in road} == {move.code for move in CASE.moves}


@pytest.mark.parametrize("name", ROADS)
def test_a_road_leads_to_its_closing(work: Work, name: str) -> None:
    case = work.take(work.register().id, *ROADS[name])
    log = log_of(work.session, case.id)
    assert case.stage == CASE.move(ROADS[name][-1]).target == replayed_stage(log)
    assert [row.data["move"] for row in log if row.kind == "move"] == list(ROADS[name])
    outcome = work.session.scalars(select(CaseTable.outcome)).one()
    assert (outcome, case.closing) == CLOSINGS[name]
    assert events.verify_chain(work.session) == []


@pytest.mark.parametrize("name", ROADS)
def test_every_step_of_a_road_can_be_taken_back(work: Work, name: str) -> None:
    case = work.register()
    stamps = [_stamps(work, case.id)]
    for move in ROADS[name]:
        work.take(case.id, move)
        stamps.append(_stamps(work, case.id))
    for before in reversed(stamps[:-1]):
        work.undo(case.id, reason="更正")
        assert _stamps(work, case.id) == before
    with pytest.raises(Refused, match="没有可以撤销的步骤"):
        work.undo(case.id)


def test_a_step_taken_back_leaves_what_was_typed_since(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "extend")
    asked = {"extension_reason": "需要鉴定", "extended_from": case.details["extended_from"]}
    work.amend(replace(case, details={"wall": "共用"}))
    assert work.load(case.id).details == {**asked, "wall": "共用"}
    assert work.undo(case.id).details == {"wall": "共用"}


def _stamps(work: Work, case_id: UUID) -> dict[str, object]:
    case = work.load(case_id)
    names = ("stage", "stage_on", "accepted_on", "performed_on", "closed_on", "closing", "archived_on", "extended_to")
    return {
        name: getattr(case, name)
        for name in (*names, "transferred_from", "days_away", "exit_reason", "retention", "filer", "details")
    }


def test_a_refused_step_says_all_and_changes_nothing(work: Work) -> None:
    case = work.take(work.register(mediators=()).id, "accept")
    with pytest.raises(Refused) as refused:
        work.advance(case.id, "begin")
    assert [problem.field for problem in refused.value.problems] == ["on", "mediators"]
    assert work.load(case.id) == case
    found = steps.problems(work.session, case.id, "begin", on=FIRST_DAY, actor=ACTOR, now=NOW)
    assert [problem.field for problem in found] == ["on", "on", "mediators"]


def test_a_warning_does_not_stop(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "agree", "sign", "perform")
    day = work.prepare(case.id, "close")
    visit = work.load(case.id).visits[0]
    effective = work.load(case.id).effective_on
    work.keep(case.id, replace(visit, on=effective))
    found = steps.problems(work.session, case.id, "close", on=day, actor=ACTOR, now=NOW)
    assert [problem.severity for problem in found] == [Severity.WARN]
    assert work.advance(case.id, "close", day).stage == "closed"


def test_inputs_are_cleaned_and_logged_and_other_values_set_nothing(work: Work) -> None:
    case = work.register()
    values: dict[str, Any] = {
        **INPUTS["decline"],
        "exit_reason": " 不属于\n民间纠纷 ",
        "number": "(1999)假冒人调字第001号",
    }
    after = work.advance(case.id, "decline", **values)
    assert (after.exit_reason, after.number) == ("不属于\n民间纠纷", case.number)
    last = log_of(work.session, case.id)[-1]
    assert last.on == after.stage_on
    assert last.sentence == "办理：不予受理（理由：不属于\n民间纠纷）"
    assert inside(last, "inputs")["direction"] == "向劳动部门反映"


def test_an_input_of_spaces_is_none(work: Work) -> None:
    case = work.register()
    with pytest.raises(Refused, match="请填写“理由”"):
        work.advance(case.id, "void", exit_reason=" \n ")


def test_marks_are_kept_and_logged_once(work: Work) -> None:
    case = work.register()
    marks = {"difficult": True, "difficult_reason": " 群体性 ", "prevented": {"民转刑": (1, 2)}}
    after = amendments.amend(work.session, case.id, marks, actor=ACTOR, now=NOW)
    assert (after.difficult, after.difficult_reason, after.prevented) == (True, "群体性", {"民转刑": (1, 2)})
    amendments.amend(work.session, case.id, marks, actor=ACTOR, now=NOW)
    assert [row.kind for row in log_of(work.session, case.id)] == ["register", "amend"]


@pytest.mark.parametrize("name", ["stage", "closed_on", "number", "exit_reason", "nothing"])
def test_no_mark_goes_round_the_procedure(work: Work, name: str) -> None:
    case = work.register()
    with pytest.raises(KeyError, match=name):
        amendments.amend(work.session, case.id, {name: "closed"}, actor=ACTOR, now=NOW)
    assert work.load(case.id) == case


def test_an_ended_case_takes_no_marks(work: Work) -> None:
    case = work.take(work.register().id, "void")
    with pytest.raises(Refused, match="内容不能再改"):
        amendments.amend(work.session, case.id, {"difficult": True}, actor=ACTOR, now=NOW)


def test_undo_of_a_step_with_a_final_paper_is_a_correction(work: Work, store: Store) -> None:
    case = work.take(work.register().id, "accept")
    papers.finalise(work.session, store.blobs, case.id, "acceptance", actor=ACTOR, now=NOW)
    with pytest.raises(Refused, match="《人民调解受理登记表》已经定稿"):
        work.undo(case.id)
    assert work.load(case.id).stage == "accepted"
    work.undo(case.id, reason="受理日期写错")
    assert work.load(case.id).accepted_on is None
    assert [row.kind for row in log_of(work.session, case.id)][-2:] == ["void_paper", "undo"]
    assert list(valid_papers(work.session, case.id)) == []


@pytest.mark.parametrize(("end", "label"), [("void", "已作废"), ("archive", "已归档")])
def test_an_ended_case_comes_back_with_a_reason_only(work: Work, end: str, label: str) -> None:
    way = ("void",) if end == "void" else ("withdraw", "close", "archive")
    case = work.take(work.register().id, *way)
    with pytest.raises(Refused, match=f"案件“{label}”，要退回请写明更正理由") as refused:
        work.undo(case.id, reason=" ")
    assert refused.value.problems[0].field == "reason"
    assert work.undo(case.id, reason="归错卷").archived_on is None


def test_a_case_that_is_not_there_is_said_so(work: Work) -> None:
    for call in (work.load, work.undo):
        with pytest.raises(NotFound, match="没有找到这件案件"):
            call(made("别处的案件"))


def test_the_last_move_skips_what_was_taken_back(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin")
    work.undo(case.id)
    last = steps.last_move(log_of(work.session, case.id))
    assert last is not None
    assert last.data["move"] == "accept"
    assert steps.last_move(()) is None
