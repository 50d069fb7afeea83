"""A report at the station: its risk and what that asks for, what keeps a case from coming of it, and its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.report import kind as report
from tests.builders import day
from tests.roads import TODAY, drainage, listed, said, states, stops, warns, without
from tests.roads import due_times as clocks

REPORT = states("report")


# --- its risk


@pytest.mark.parametrize(
    ("risk", "words", "until"),
    [
        ("红", "首次联系（红色，2小时内）", "2023-02-14 11:20"),
        ("橙", "首次联系（橙色，24小时内）", "2023-02-15 09:20"),
        ("黄", "首次联系（黄色，3天内）", "2023-02-17"),
        ("蓝", "首次联系（蓝色，7天内）", "2023-02-21"),
    ],
)
def test_the_first_contact_by_colour(risk: str, words: str, until: str) -> None:
    matter = said(REPORT["received"], risk=risk)
    assert clocks(matter)[words] == until
    assert words not in clocks(listed(matter, "contact", {"on": "2023-02-14"}))


def test_without_an_hour_or_colour_the_day_counts() -> None:
    red = said(REPORT["received"], risk="红", time="")
    assert clocks(red)["首次联系（红色，2小时内）"] == "2023-02-14"
    later = said(REPORT["received"], risk="红", judged_on=day("2023-02-16"))
    assert clocks(later)["首次联系（红色，2小时内）"] == "2023-02-16"
    assert list(clocks(said(REPORT["received"], risk=None))) == ["等待研判"]
    assert clocks(replace(REPORT["received"], stage_on=None, opened_on=None)) == {}
    assert clocks(replace(red, opened_on=None)) == {"等待研判": "2023-02-14"}


def test_after_the_first_contact_the_visits_run() -> None:
    red = said(REPORT["received"], risk="红", risk_reported_on=day("2023-02-14"))
    seen = listed(red, "contact", {"on": "2023-02-14"}, {"on": "2023-02-16"})
    assert clocks(seen)["走访（红色，每天一次）"] == "2023-02-17"
    assert "走访（红色，每天一次）" not in clocks(replace(seen, stage="answered"))
    assert "走访（红色，每天一次）" not in clocks(replace(seen, case=drainage()))  # the case goes on with them


def test_a_grave_colour_is_reported_upwards() -> None:
    red = said(REPORT["received"], risk="红")
    assert clocks(red)["红色风险上报镇综治中心"] == "2023-02-14"
    assert "红色风险上报镇综治中心" not in clocks(said(red, risk_reported_on=day("2023-02-14")))
    assert "黄色风险上报镇综治中心" not in clocks(said(red, risk="黄"))


def test_the_clock_runs_from_the_hour_the_colour_was_set() -> None:
    judged = said(REPORT["judged"], risk="红", risk_set_at="2023-02-14T15:40:00+08:00")
    alone = without(replace(judged, case=None), "contact")
    moment = alone.moment("risk_set_at")
    assert moment is not None
    until = moment.astimezone().replace(hour=moment.hour) + timedelta(hours=2)
    assert clocks(alone)["首次联系（红色，2小时内）"] == f"{until:%Y-%m-%d %H:%M}"


def test_another_colour_than_suggested_has_a_reason() -> None:
    told = said(REPORT["told"], risk="黄", risk_facts=("持械或者扬言伤人",))
    assert "按勾选的情形建议红色，现在定为黄色，请写明理由" in stops(told, "judge", "2023-02-14")
    assert stops(said(told, risk_reason="只是口头气话，双方已分开"), "judge", "2023-02-14") == ""
    assert "没有“绿”这个风险等级" in stops(said(told, risk="绿"), "judge", "2023-02-14")
    assert "红色风险由书记负责" in warns(said(told, risk="红"), "judge", "2023-02-14")
    assert warns(said(told, risk="红", risk_owner="徐一鸣"), "judge", "2023-02-14") == ""


# --- its end, and the way to a case


def test_nothing_promised_or_handed_over_is_lost_at_the_end() -> None:
    answered = REPORT["answered"]
    lacking = listed(answered, "paper", {"name": "土地证", "received": False, "due_on": "2023-03-01"})
    assert "“土地证”还没有补齐" in warns(lacking, "strike", "2023-02-24")
    given = listed(answered, "handover", {"on": "2023-02-23", "to": "沈广和"})
    assert "移交给沈广和的还没有接手" in stops(given, "strike", "2023-02-24")


def test_a_visit_comes_before_striking_off() -> None:
    assert answered_case().visits == ()
    alone = without(replace(REPORT["answered"], case=answered_case()), "visit")
    assert "还没有回访记录" in warns(alone, "strike", "2023-02-24")
    visited = listed(alone, "visit", {"on": "2023-02-23", "who": "茅晓燕", "text": "双方和好。"})
    assert "回访" not in warns(visited, "strike", "2023-02-24")
    in_the_case = replace(alone, case=replace(drainage(), stage="closed"))
    assert in_the_case.case is not None
    assert in_the_case.case.visits
    assert "回访" not in warns(in_the_case, "strike", "2023-02-24")


def answered_case() -> CaseSnapshot:
    return replace(drainage(), stage="closed", visits=())


def bars_case(matter: MatterSnapshot) -> str:
    """What keeps a case from coming out of the matter, one sentence a line."""
    return "\n".join(found.message for found in kind_of(matter.kind).case_problems(matter, today=TODAY))


def test_the_stop_list_stands_at_the_way_to_a_case_too() -> None:
    judged = replace(REPORT["judged"], case=None)
    assert bars_case(judged) == ""
    crime = said(judged, barred=("涉嫌犯罪", "行政争议"))
    assert "请向公安机关报案" in bars_case(crime)
    assert "申请行政复议或者提起行政诉讼" in bars_case(crime)
    assert "涉嫌犯罪" not in bars_case(said(crime, handed_over=True))
    assert "必须立即报警" in bars_case(said(judged, minor_harmed=True))
    assert bars_case(said(judged, minor_harmed=True, police_told_on=day("2023-02-14"))) == ""
    assert "这件事项已经“已销号”，不能再转为案件" in bars_case(replace(judged, stage="struck"))
    passed = report.to_case(said(judged, minor_harmed=True, police_told_on=day("2023-02-14")))
    assert (passed["minor_harmed"], passed["police_told_on"]) == (True, day("2023-02-14"))
