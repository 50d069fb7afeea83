"""C06 to C10: a fence, a failure, an oral agreement, instalments that stop, children and their guardians."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import Walk
from tests.journeys.paper_texts import compare

pytestmark = pytest.mark.no_cover
"""A journey passes by everything; what holds the floors is tested where it belongs."""


def test_c06_a_village_committee_and_the_courts_confirmation(walk: Walk) -> None:
    journey = walk("C06")
    journey.until("2023-08-07")
    case = journey.case()
    assert (case.number, case.committee.short_name) == ("(2023)永兴圩人调字第003号", "永兴圩")
    assert case.mediators[0].name == "倪素琴"
    assert journey.due_days() == {"调解期限": "2023-09-06"}
    journey.until("2023-08-15")
    assert journey.due_days() == {"申请司法确认": "2023-09-14", "履行期限": "2023-09-15", "诉讼时效": "2026-09-15"}
    journey.until("2023-08-28")
    assert journey.due_days() == {"履行期限": "2023-09-15", "诉讼时效": "2026-09-15"}
    journey.until("2023-09-06")
    assert journey.due_days() == {"履行期限": "2023-09-15", "申请强制执行": "2025-09-15"}
    journey.until("2023-09-13")
    assert journey.due_days() == {"履行后回访": "2023-10-13"}
    journey.finish()
    assert journey.ends() == {"case": "archived"}
    compare("C06", journey.papers_text())


def test_c07_the_term_moves_past_the_holiday_and_the_mediation_fails(walk: Walk) -> None:
    journey = walk("C07")
    journey.until("2023-09-04")
    assert journey.case().title == "喻秀英与祁长林、祁长山、祁长红赡养纠纷"
    term = journey.due()["调解期限"]
    assert (str(term.nominal), str(term.day), term.certain) == ("2023-10-04", "2023-10-07", True)
    journey.until("2023-09-28")
    assert journey.case().stage == "terminated"
    assert journey.due_days() == {}  # 赡养费不适用诉讼时效（《民法典》第一百九十六条）
    journey.until("2023-10-16")
    assert [row.receiver for row in journey.case().deliveries] == ["喻秀英", "祁长林", "祁长红", "祁长山"]
    assert len(journey.case().visits) == 1
    assert journey.ends() == {"case": "archived"}
    compare("C07", journey.papers_text())


def test_c08_agreed_by_word_of_mouth_and_done_on_the_spot(walk: Walk) -> None:
    journey = walk("C08")
    journey.until("2023-10-11")
    case = journey.case()
    assert (case.stage, case.oral, case.effective_on, case.performed_on) == (
        "performed",
        True,
        journey.today,
        journey.today,
    )
    assert case.title == "左红梅与启东市王鲍镇虚构家电商行消费纠纷"
    assert journey.due_days() == {"履行后回访": "2023-11-10"}
    assert ("人民调解口头协议登记表", 1) in journey.sheets.printed
    journey.finish()
    assert journey.ends() == {"case": "archived"}
    compare("C08", journey.papers_text())


def test_c09_six_instalments_of_which_two_are_paid(walk: Walk) -> None:
    journey = walk("C09")
    journey.until("2023-11-06")
    assert journey.case().title == "向德明与冉启华民间借贷纠纷"
    assert journey.due_days() == {"调解期限": "2023-12-06"}
    journey.until("2023-11-13")
    days = ("2023-12-20", "2024-01-20", "2024-02-20", "2024-03-20", "2024-04-20", "2024-05-20")
    plan = {f"第{number}期应付款": day for number, day in enumerate(days, 1)}
    ends = ("2024-01-19", "2024-02-19", "2024-03-21", "2024-04-19", "2024-05-20", "2024-06-19")
    visits = {f"第{number}期到期后回访": day for number, day in enumerate(ends, 1)}
    assert journey.due_days() == {**plan, **visits, "诉讼时效": "2027-05-20"}
    assert {part.amount for part in journey.case().instalments} == {1_000_000}
    journey.until("2023-12-19")
    assert journey.due_days() == {**dict(list(plan.items())[1:]), **visits, "诉讼时效": "2027-05-20"}
    journey.until("2024-02-26")
    seen = dict(list(visits.items())[3:])
    assert journey.due_days() == {**dict(list(plan.items())[2:]), **seen, "诉讼时效": "2027-05-20"}
    assert journey.due()["第3期应付款"].sentence(journey.today) == "第3期应付款到2024年2月20日，已经过了6天。"
    journey.until("2024-03-25")
    case = journey.case()
    assert (case.closing, case.paid, len(case.urgings)) == ("调解成功(协议未完全履行)", 2_000_000, 2)
    assert journey.ends() == {"case": "archived"}
    assert journey.due_days() == {"诉讼时效": "2027-05-20"}  # the archive does not stop it
    compare("C09", journey.papers_text())


def test_c10_children_and_their_guardians(walk: Walk) -> None:
    journey = walk("C10", on_paper=("authorisation",))
    journey.until("2024-03-18")
    assert [agent.name for agent in journey.case().parties[0].agents] == ["尤海峰", "蒲丽娜"]
    assert journey.due_days() == {"调解期限": "2024-04-17"}
    journey.until("2024-03-27")
    assert [row.signer for row in journey.case().signatures] == ["尤海峰", "蒲丽娜", "贲永强", "富立群"]
    assert journey.due_days() == {"履行期限": "2024-04-10", "申请司法确认": "2024-04-26", "诉讼时效": "2027-04-10"}
    journey.until("2024-04-09")
    assert journey.due_days() == {"履行后回访": "2024-05-09"}
    journey.finish()
    assert journey.case().private
    assert journey.ends() == {"case": "archived"}
    compare("C10", journey.papers_text())
