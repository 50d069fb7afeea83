"""The court's term: what is not counted moves its end, each day once, and an agreed end knows what came before it."""

from __future__ import annotations

from tests.builders import day
from tests.roads import court_end, listed, states, stops, taken
from tests.roads import due_days as clocks

COURT = states("court_referral")


APPRAISAL = {"as": "鉴定", "kind": "鉴定", "on": "2023-04-20"}


def test_the_time_of_an_appraisal_is_not_counted() -> None:
    going_on = listed(COURT["mediating"], "uncounted", APPRAISAL)
    assert clocks(going_on) == {"鉴定期间不计入期限，等待结束": "2023-04-20"}
    assert court_end(going_on) is None
    later = {"all_agree": True, "extended_to": day("2023-07-01")}
    assert "期限正停着" in stops(going_on, "extend", "2023-05-05", **later)
    over = listed(going_on, "uncounted", {**APPRAISAL, "until": "2023-05-04"})
    assert clocks(over) == {"法院委派调解期限": "2023-05-22"}  # 6 May and 14 days is a Saturday
    twice = listed(over, "uncounted", {"kind": "评估或审计", "on": "2023-04-25", "until": "2023-05-14"})
    assert clocks(twice) == {"法院委派调解期限": "2023-05-30"}  # every day once
    after = listed(over, "uncounted", {"kind": "鉴定", "on": "2023-06-01", "until": "2023-06-20"})
    assert clocks(after) == clocks(over)
    assert clocks(listed(over, "uncounted", {"kind": "鉴定", "on": "2023-06-01"}))["法院委派调解期限"] == "2023-05-22"


def test_an_agreed_day_knows_of_the_time_before_it() -> None:
    over = listed(COURT["mediating"], "uncounted", {**APPRAISAL, "until": "2023-05-04"})
    agreed = {"all_agree": True, "extended_to": day("2023-05-22")}
    assert "现在的期限到2023年5月22日" in stops(over, "extend", "2023-05-05", **agreed)
    longer = taken(over, "extend", "2023-05-05", all_agree=True, extended_to=day("2023-06-30"))
    assert clocks(longer) == {"延长后的法院调解期限": "2023-06-30"}
    again = listed(longer, "uncounted", {"kind": "鉴定", "on": "2023-06-01", "until": "2023-06-11"})
    assert clocks(again) == {"延长后的法院调解期限": "2023-07-10"}


def test_time_not_counted_stands_in_order() -> None:
    running = COURT["mediating"]
    early = listed(running, "uncounted", {**APPRAISAL, "on": "2023-04-01", "until": "2023-03-01"})
    found = stops(early, "report", "2023-04-25", result="调解成功")
    assert "从2023年4月1日开始，早于签收的日期（2023年4月6日）" in found
    assert "到2023年3月1日，早于开始的日期（2023年4月1日）" in found
    ahead = listed(running, "uncounted", {**APPRAISAL, "until": "2050-01-01"})
    assert "2050年1月1日，这一天还没有到" in stops(ahead, "report", "2023-04-25", result="调解成功")
