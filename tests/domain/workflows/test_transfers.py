"""A case goes to another level and comes back: its steps, what stops them, and which terms run meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.documents.papers import paper
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.sections import SECTIONS
from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.law.clocks import Calendar, Terms
from mediator.domain.law.court_terms import CourtTerm
from mediator.domain.matter.sections import main_move, shown_sections
from mediator.domain.matter.transfers import Transfer, came_back_by, outgoing
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.case.transfers import days_away
from mediator.domain.workflows.joint.kind import from_case as joint_from_case
from mediator.domain.workflows.joint.next_file import escalated
from mediator.domain.workflows.report.next_file import routed
from mediator.domain.workflows.transfer.fields import LEVELS, due_by_level, level_of
from mediator.domain.workflows.transfer.kind import KIND, PROCEDURE
from mediator.domain.workflows.transfer.openings import after_receipt, back_at_case, from_case, to_case
from tests.builders import TOWN, made
from tests.domain.case import road
from tests.domain.case.road import ANSWERED, AWAY, CAME_BACK, RECEIVED, SENT, attempt, may, said
from tests.roads import TRANSFER, stops
from tests.roads import said as saying

OWN = (TOWN.name,)
VILLAGE, CITY = "永兴圩村人民调解委员会", SENT.to_unit
CAME = replace(RECEIVED, id=made("来"), from_unit=VILLAGE, to_unit=TOWN.name, before_case=True)
ONWARD = replace(SENT, id=made("再送"), from_unit=CITY, to_unit="南通市综治中心")
DOWN = replace(RECEIVED, id=made("下交"), from_unit=CITY, to_unit=TOWN.name, received_on=may(15))


# --- whose transfer it is


@pytest.mark.parametrize(
    ("transfers", "away"),
    [
        ((), None),
        ((CAME,), None),
        ((replace(CAME, to_unit="王鲍镇调委会"),), None),
        ((CAME, SENT), SENT),
        ((replace(SENT, stage="cancelled"),), None),
        ((RECEIVED, ONWARD), RECEIVED),
        ((CAME_BACK, SENT), SENT),
        ((RECEIVED, DOWN), RECEIVED),
        ((replace(SENT, from_unit="王鲍司法所"),), replace(SENT, from_unit="王鲍司法所")),
    ],
)
def test_a_case_was_given_away_by_its_own_office(transfers: tuple[Transfer, ...], away: Transfer | None) -> None:
    assert replace(road.ACCEPTED, transfers=transfers).away == away
    assert next(reversed(outgoing(transfers, OWN)), None) == away


def test_it_is_back_when_it_was_returned_recalled_or_sent_down() -> None:
    assert came_back_by((RECEIVED,), RECEIVED, OWN) is None
    assert came_back_by((CAME_BACK,), CAME_BACK, OWN) == CAME_BACK
    recalled = replace(RECEIVED, stage="recalled")
    assert came_back_by((recalled,), recalled, OWN) == recalled
    assert came_back_by((RECEIVED, DOWN), RECEIVED, OWN) == DOWN
    assert came_back_by((CAME, RECEIVED), RECEIVED, OWN) is None


# --- the steps


def test_only_a_receipt_hands_a_case_over() -> None:
    assert said("transfer", transfers=()) == [
        ("这件案件还没有移送：请先发起移送，写明理由、材料和办理期限。", "begin_transfer")
    ]
    drafted = replace(SENT, stage="drafted", sent_on=None)
    assert said("transfer", transfers=(drafted,)) == [
        (f"移送{CITY}的移送函还没有发出，请打开这件移送，办理“移送”。", "receiver")
    ]
    assert said("transfer", transfers=(SENT,)) == [
        (f"{CITY}还没有回执，请打开这件移送，登记接收人和接收日期。", "receiver")
    ]
    assert "重新发起移送" in said("transfer", transfers=(CAME_BACK,))[0][0]
    assert said("transfer", transfers=(CAME,))[0][1] == "begin_transfer", "what came is not what went"
    assert said("transfer", transfers=(ANSWERED,)) == []


def test_a_transfer_is_dated_after_the_receipt_and_the_last_step() -> None:
    assert said("transfer", on=may(6)) == [
        (f"移送的日期早于{CITY}接收的日期2026年5月7日，请核对。", "on"),
    ]
    late = replace(RECEIVED, received_on=may(4))
    assert said("transfer", transfers=(late,), on=may(4))[0][0].startswith("日期早于上一步的日期2026年5月5日")


@pytest.mark.parametrize("stage", ["registered", "accepted", "mediating"])
def test_a_case_goes_from_each_stage_before_an_agreement_and_back_there(stage: str) -> None:
    sources = CASE.move("transfer").sources
    assert stage in sources
    back = CASE.move(f"take_back_{stage}")
    assert (back.sources, back.target, back.outcome) == (("transferred",), stage, "")
    other = next(one for one in sources if one != stage)
    assert "移送以前不是这个阶段" in said(f"take_back_{other}", transferred_from=stage)[0][0]


def test_nobody_takes_a_case_from_the_level_that_has_it() -> None:
    assert "还在办理" in said("take_back_accepted", transfers=(RECEIVED,))[0][0]
    assert "请按移送结案" in said("take_back_accepted", transfers=(ANSWERED,))[0][0]
    assert said("take_back_accepted", transfers=(RECEIVED, DOWN), on=may(16)) == []
    assert said("take_back_accepted", on=may(11))[0] == ("收回的日期早于退回的日期2026年5月12日，请核对。", "on")


def test_a_transferred_case_is_closed_with_the_receivers_result() -> None:
    assert said("close_transferred", transfers=(RECEIVED,)) == [
        (f"{CITY}还没有回复办理结果，请打开这件移送，登记办理结果以后再结案。", "result")
    ]
    assert "请先收回" in said("close_transferred", transfers=(CAME_BACK,))[0][0]
    assert said("close_transferred", transfers=(ANSWERED,), on=may(19))[0][1] == "on"
    assert said("close_transferred", transfers=())[0][0].startswith("接收单位还没有回复")


@pytest.mark.parametrize(
    ("case", "move"),
    [
        (AWAY, "close_transferred"),
        (replace(AWAY, transfers=(ANSWERED,)), "close_transferred"),
        (road.RETURNED, "take_back_accepted"),
        (replace(road.RETURNED, transferred_from="mediating"), "take_back_mediating"),
    ],
)
def test_the_button_of_the_page_is_the_step_that_fits(case: CaseSnapshot, move: str) -> None:
    tried = CaseAttempt(matter=case, on=may(22), today=road.TODAY)
    found = main_move(CASE, tried, CASE.problems)
    assert found is not None
    assert found.code == move
    assert "transfers" in [section.code for section in shown_sections(SECTIONS, case)]


def test_the_closing_report_says_what_the_receiver_told() -> None:
    closed = replace(AWAY, stage="closed", closing="移送", transfers=(ANSWERED,), agreement=road.AGREEMENT)
    blocks = paper("closing-report").build(closed, 1)
    assert f"移送{CITY}，办理结果：已由市里调解。" in repr(blocks)
    assert "祝银凤于2026年5月20日前补偿" not in repr(blocks), "what was never signed is no result"


# --- the terms


def clocks(case: CaseSnapshot, **terms: int) -> dict[str, tuple[date, str]]:
    calendar = Calendar(terms=Terms(**terms))
    return {clock.key: (clock.due.day, clock.label) for clock in open_clocks(case, calendar)}


def test_the_term_of_mediation_waits_while_another_level_has_the_case() -> None:
    assert clocks(AWAY) == {"transfer": (date(2026, 6, 5), f"{CITY}办理期限")}
    assert clocks(road.RETURNED) == {"waiting": (may(12), "已经退回，等待收回")}
    assert clocks(replace(AWAY, transfers=(ANSWERED,))) == {"waiting": (may(20), "对方已经回复，等待结案")}
    assert clocks(replace(AWAY, transfers=(RECEIVED, DOWN)))["waiting"][0] == may(15)


def test_the_days_away_are_not_counted_when_it_comes_back() -> None:
    away = days_away(attempt("take_back_accepted"))
    assert away == 5
    assert days_away(attempt("take_back_registered")) == 0
    back = replace(road.ACCEPTED, days_away=5)
    before, after = clocks(road.ACCEPTED)["mediation"][0], clocks(back)["mediation"][0]
    assert (before, after) == (date(2026, 6, 4), date(2026, 6, 9))
    extended = replace(road.MEDIATING, extended_to=date(2026, 7, 3), days_away=5)
    assert clocks(extended)["extension"][0] == date(2026, 7, 8)
    assert CASE.move("extend").derives["days_away"](attempt("extend", days_away=5)) == 0


def test_the_law_and_the_court_do_not_wait_for_a_transfer() -> None:
    labour = replace(AWAY, dispute_type="拖欠农民工工资纠纷")
    assert clocks(labour)["labour"][0] == clocks(replace(labour, stage="accepted"))["labour"][0]
    court = replace(AWAY, court=CourtTerm(key="court_pre_filing", signed_on=may(5)))
    assert "court_pre_filing" in clocks(court)
    assert "mediation" not in clocks(court)


# --- levels, prefilled forms, and where a step leads


@pytest.mark.parametrize(("level", "days"), [("村（居）", 8), ("工作站（镇调委会）", 11)])
def test_a_level_has_the_days_that_the_office_set(level: str, days: int) -> None:
    calendar = Calendar(terms=Terms(village_days=8, station_days=11))
    due = due_by_level({"to_level": level}, may(4), calendar)["due_on"]
    assert due == may(4 + days)
    assert (Terms().village_days, Terms().station_days) == (7, 30)


def test_joint_mediation_meets_within_its_working_days() -> None:
    due = due_by_level({"to_level": "一庭两所联调"}, date(2026, 5, 6), Calendar())["due_on"]
    assert due == date(2026, 5, 13)  # a Wednesday and five working days


def test_other_levels_have_no_days_of_their_own() -> None:
    own = ("村（居）", "工作站（镇调委会）", "一庭两所联调")
    others = [level.code for level in LEVELS if level.code not in own]
    assert all(due_by_level({"to_level": level}, may(4), Calendar()) == {} for level in others)
    assert due_by_level({}, may(4), Calendar()) == {}


def test_the_transfer_of_a_case_begins_with_what_the_case_says() -> None:
    values = from_case(road.ACCEPTED)
    assert (values["from_unit"], values["about"]) == (TOWN.name, road.ACCEPTED.number)
    assert (values["party_a"], values["party_b"]) == ("季文标", "祝银凤")
    assert level_of(replace(TOWN, kind="村调委会")) == "村（居）"
    assert from_case(replace(road.ACCEPTED, parties=()))["party_a"] == ""


def test_a_received_transfer_becomes_a_case_that_names_its_sender() -> None:
    got = replace(saying(TRANSFER, receiver="茅晓燕", party_a="张三", phone_a="15400000123"), stage="received")
    start = to_case(got)
    assert start["source_detail"] == f"启东市王鲍镇永兴圩村人民调解委员会移送（{TRANSFER.number}）"
    assert (start["source"], start["referrer"], start["registrar"]) == ("接受委托移送调解", "其他部门", "茅晓燕")
    assert start["parties"] == (("张三", "15400000123"), ("", ""))
    assert to_case(saying(got, from_level="镇联席会议"))["referrer"] == "信访部门"
    assert KIND.case_problems(got, today=road.TODAY) == ()
    assert "对方已接收" in KIND.case_problems(TRANSFER, today=road.TODAY)[0].message


def test_a_sender_may_take_back_what_it_sent() -> None:
    sent = replace(saying(TRANSFER, sent_on=may(5)), stage="sent")
    assert "请填写“理由”" in stops(sent, "recall", "2026-05-06")
    assert stops(sent, "recall", "2026-05-06", reason="双方愿意在村里谈") == ""
    assert PROCEDURE.stage("recalled").end


def leading(matter: Any, **values: object) -> tuple[str, str]:
    next_file = after_receipt(saying(matter, **values))
    return (next_file.kind, next_file.section) if next_file is not None else ("", "")


def test_what_was_signed_for_is_taken_up_at_its_level() -> None:
    of_case = replace(TRANSFER, case=road.ACCEPTED)
    assert leading(of_case) == ("case", "transfers")
    assert leading(TRANSFER) == ("", "")
    assert leading(replace(of_case, case=road.CLOSED)) == ("", "")
    assert leading(of_case, to_level="一庭两所联调") == ("joint", "")
    assert leading(of_case, to_level="镇联席会议") == ("conference", "agenda")
    assert back_at_case(of_case) is None
    back = back_at_case(replace(TRANSFER, case=AWAY))
    assert back is not None
    assert back.kind == "case"


def test_a_route_leads_on_only_where_something_follows() -> None:
    report = replace(TRANSFER, kind="report", number="王鲍接〔2026〕1号")
    kinds = {
        route: next_file.kind if (next_file := routed(saying(report, route=route))) else ""
        for route in ("站内调解", "转村调解委员会", "转其他部门", "一庭两所联调", "引导诉讼", "现场化解")
    }
    assert kinds == {
        "站内调解": "case",
        "转村调解委员会": "transfer",
        "转其他部门": "transfer",
        "一庭两所联调": "joint",
        "引导诉讼": "",
        "现场化解": "",
    }
    next_file = routed(saying(report, route="转村调解委员会", assigned_to=VILLAGE))
    assert next_file is not None
    assert (next_file.values["to_unit"], next_file.values["about"]) == (VILLAGE, "王鲍接〔2026〕1号")


def test_what_all_three_bodies_could_not_settle_goes_to_the_conference() -> None:
    joint = replace(TRANSFER, kind="joint", case=road.MEDIATING, values={"reason": "需要部门配合"})
    next_file = escalated(joint)
    assert (next_file.kind, next_file.values["to_level"], next_file.values["cause"]) == (
        "transfer",
        "镇联席会议",
        "需要部门配合",
    )
    assert next_file.values["about"] == road.MEDIATING.number
    assert escalated(replace(joint, case=None)).values["party_a"] == ""


def test_a_request_names_the_triggers_that_the_case_shows() -> None:
    failed = replace(road.MEETING, result="调解不成")
    hard = replace(road.MEDIATING, risk="红", meetings=(failed, failed), parties=(road.FIRST, road.SECOND, road.CHILD))
    assert joint_from_case(hard)["triggers"] == ("三方以上当事人", "两次调解未成", "红色风险")
    assert joint_from_case(road.MEDIATING)["triggers"] == ()
