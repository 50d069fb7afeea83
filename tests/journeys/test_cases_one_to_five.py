"""C01 to C05: a village quarrel, a police referral, a court referral, twenty workers' wages, a petition backlog."""

from __future__ import annotations

import pytest

from mediator.ui.file.parts.intake import IntakePart
from tests.journeys.conftest import Walk
from tests.journeys.paper_texts import compare

pytestmark = pytest.mark.no_cover
"""A journey passes by everything; what holds the floors is tested where it belongs."""


def test_c01_a_grid_worker_reports_and_it_is_settled_the_same_day(walk: Walk) -> None:
    journey = walk("C01")
    journey.until("2023-02-14")
    assert journey.case().title == "季文标与祝银凤邻里排水纠纷"
    assert journey.case().accepted_on == journey.today
    assert journey.due_days() == {"履行期限": "2023-02-17", "申请司法确认": "2023-03-16", "诉讼时效": "2026-02-17"}
    assert journey.due("report") == {}
    journey.until("2023-02-16")
    assert journey.due_days() == {"履行后回访": "2023-03-18"}
    journey.finish()
    assert journey.ends() == {"case": "archived", "report": "struck"}
    compare("C01", journey.papers_text())


def test_c02_the_police_refer_an_assault_and_are_answered(walk: Walk) -> None:
    journey = walk("C02")
    journey.until("2023-03-22")
    assert journey.case().title == "秦连生与茅国梁人身损害赔偿纠纷"
    assert journey.due_days() == {"调解期限": "2023-04-21"}
    assert journey.due_days("police_referral") == {"向派出所反馈结果": "2023-03-29"}
    journey.until("2023-03-28")
    assert journey.due_days() == {"履行后回访": "2023-04-27"}
    assert journey.due("police_referral")["向派出所反馈结果"].days_left(journey.today) == 1
    journey.until("2023-03-29")
    assert journey.due("police_referral") == {}
    page = journey.case_page()  # the letters are final: the registration can be amended all the same
    journey.section(page, "受理登记")
    part = page.form.parts[0]
    assert isinstance(part, IntakePart)
    assert part.form is not None
    journey.hand.fill_in(part.form.forms["source"], {"channel": "来电"}, today=journey.today)
    journey.keep(page)
    assert journey.case().channel == "来电"
    journey.finish()
    assert journey.case().prevented == {"民转刑": (1, 2)}
    assert journey.ends() == {"case": "archived", "police_referral": "ended"}
    compare("C02", journey.papers_text())


def test_c03_the_court_refers_a_sale_paid_in_two_parts(walk: Walk) -> None:
    journey = walk("C03", on_paper=("authorisation",))
    journey.until("2023-04-06")
    assert journey.case().title == "江苏禾润虚构农资有限公司与施海兵买卖合同纠纷"
    assert journey.due_days() == {}  # the court's term is the case's, and stands with the referral
    assert journey.due_days("court_referral") == {"法院委派调解期限": "2023-05-06"}
    journey.until("2023-04-24")
    parts = {"第1期应付款": "2023-05-31", "第2期应付款": "2023-08-31"}
    visits = {"第1期到期后回访": "2023-06-30", "第2期到期后回访": "2023-09-30"}
    running = {**parts, **visits, "诉讼时效": "2026-08-31"}
    assert journey.due_days() == {"申请司法确认": "2023-05-24", **running}
    journey.until("2023-05-08")
    assert journey.due_days() == running
    assert journey.due("court_referral") == {}
    journey.until("2023-05-30")
    assert journey.due_days() == {"第2期应付款": "2023-08-31", "申请强制执行": "2025-08-31", **visits}
    journey.until("2023-08-29")
    assert journey.due_days() == {"履行后回访": "2023-09-28"}
    journey.finish()
    assert journey.ends() == {"case": "archived", "court_referral": "ended"}
    compare("C03", journey.papers_text())


def test_c04_twenty_workers_and_a_joint_mediation(walk: Walk) -> None:
    journey = walk("C04", on_paper=("authorisation",))
    journey.until("2023-05-10")
    case = journey.case()
    assert (case.people, len(case.parties[0].members), case.mediators[0].name) == (22, 20, "施卫东")
    assert sum(member.amount or 0 for member in case.parties[0].members) == 38_650_050
    assert journey.due_days() == {"劳动争议调解15日": "2023-05-25", "调解期限": "2023-06-09"}
    assert journey.by_colour() == {"红色风险上报镇综治中心": "2023-05-10", "走访（红色，每天一次）": "2023-05-11"}
    journey.until("2023-05-11")
    assert journey.due_days("joint") == {"联调会议": "2023-05-12", "召开联调会议": "2023-05-18"}
    journey.until("2023-05-16")
    assert journey.due_days() == {"履行期限": "2023-05-31", "申请司法确认": "2023-06-15", "诉讼时效": "2026-05-31"}
    journey.until("2023-05-30")
    assert journey.due_days() == {"履行后回访": "2023-06-29"}
    journey.finish()
    assert journey.case().prevented == {"群体性上访": (1, 20)}
    assert journey.ends() == {"case": "archived", "joint": "settled"}
    compare("C04", journey.papers_text())


def test_c05_a_petition_of_seven_years_and_the_conference_on_it(walk: Walk) -> None:
    journey = walk("C05", beside=("conference",))
    journey.until("2023-06-05")
    assert journey.due_days("conference") == {"王鲍镇信访工作联席会议": "2023-06-09"}
    journey.until("2023-06-12")
    assert journey.due_days() == {"调解期限": "2023-07-12"}
    assert journey.due_days("petition") == {"反馈人民调解结果": "2023-07-12", "化解期限": "2023-08-31"}
    assert journey.due_days("conference") == {
        "三合港村村民委员会办理：委托造价人员核定修复费用": "2023-06-21",
        "启东市王鲍镇人民调解委员会办理：以人民调解方式化解": "2023-07-12",
        "启东市王鲍镇人民调解委员会办理：2023年7月12日前反馈": "2023-07-12",
    }
    journey.until("2023-07-05")
    assert journey.due_days() == {"履行期限": "2023-07-20", "申请司法确认": "2023-08-04", "诉讼时效": "2026-07-20"}
    journey.until("2023-07-18")
    assert journey.due_days() == {"履行后回访": "2023-08-17"}
    assert journey.due_days("petition") == {"化解期限": "2023-08-31"}
    journey.finish()
    assert journey.ends() == {"case": "archived", "petition": "resolved", "conference": "struck"}
    compare("C05", journey.papers_text())
