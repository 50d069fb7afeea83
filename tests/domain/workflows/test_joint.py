"""一庭两所: who convenes, who is told, who came, what was decided; and the deadlines on the day's list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mediator.domain.case.parties import Agent
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from tests.builders import day, made
from tests.roads import due_days as clocks
from tests.roads import listed, opened, problems, said, states, stops, taken, warns, without


def changed(matter: MatterSnapshot, kind: str, n: int, **values: object) -> MatterSnapshot:
    """The matter with other values in the ``n``-th entry of a list."""
    wanted = matter.of(kind)[n]
    items = tuple(
        replace(item, values={**item.values, **values}) if item.id == wanted.id else item for item in matter.items
    )
    return replace(matter, items=items)


@pytest.fixture
def requested() -> MatterSnapshot:
    return states("joint")["requested"]


@pytest.fixture
def accepted() -> MatterSnapshot:
    return states("joint")["accepted"]


@pytest.fixture
def convened() -> MatterSnapshot:
    return states("joint")["convened"]


@pytest.fixture
def held() -> MatterSnapshot:
    return states("joint")["held"]


def test_the_meeting_is_called_within_five_working_days(accepted: MatterSnapshot) -> None:
    assert clocks(accepted) == {"召开联调会议": "2023-05-18"}
    leap = said(accepted, accepted_on=day("2024-02-29"))
    assert clocks(leap) == {"召开联调会议": "2024-03-07"}
    assert clocks(said(accepted, accepted_on=None)) == {}


def test_not_before_its_case(accepted: MatterSnapshot) -> None:
    early = replace(accepted, opened_on=day("2023-05-09"))
    assert "联调的日期早于案件登记的日期（2023年5月10日），请核对。" in stops(early, "convene", "2023-05-11")
    assert "日期早于登记的日期" in stops(accepted, "convene", "2023-05-10")
    assert "还没有到" in stops(accepted, "convene", "2027-01-01")
    assert stops(replace(accepted, case=None), "convene", "2023-05-11") == ""


def test_the_convener_is_free(accepted: MatterSnapshot) -> None:
    def said_of(**values: object) -> str:
        return stops(said(accepted, **values), "convene", "2023-05-11")

    assert "请填写主持人" in said_of(convener=None)
    assert "主持人浦正华是本案当事人或其代理人，应当回避" in said_of(convener="浦 正华")
    assert "主持人戚玉兰是本案当事人或其代理人" in said_of(convener="戚玉兰")
    assert "主持人巫志宏是本案当事人" in said_of(convener="巫志宏")
    assert "请樊立新声明" in said_of(unrelated=None)
    assert "主持人樊立新是当事人的表兄，应当回避" in said_of(relation="表兄")
    assert said_of(relation="表兄", accepted=True) == ""
    assert accepted.case is not None
    first = accepted.case.parties[1]
    kin = replace(first, agents=(Agent(id=made("樊"), name="樊立新"),))
    case = replace(accepted.case, parties=(kin,))
    assert "应当回避" in stops(replace(accepted, case=case), "convene", "2023-05-11")


def test_a_notice_says_when_where_and_what_about(accepted: MatterSnapshot) -> None:
    bare = said(accepted, meets_on=None, meets_at=None, place=None, agenda=None, convening_unit=None)
    found = stops(bare, "convene", "2023-05-11")
    for label in ("召集单位", "会议日期", "会议时间", "会议地点", "议题"):
        assert f"请填写“{label}”" in found
    past = said(accepted, meets_on=day("2023-05-10"))
    assert "会议日期早于召集的日期" in stops(past, "convene", "2023-05-11")


def test_notices_and_receipts(accepted: MatterSnapshot) -> None:
    def found(matter: MatterSnapshot) -> str:
        return stops(matter, "convene", "2023-05-11")

    assert "还没有通知任何单位" in found(without(accepted, "notice"))
    assert "通知日期早于申请日期" in found(changed(accepted, "notice", 0, on=day("2023-05-10")))
    assert "通知日期晚于会议日期" in found(changed(accepted, "notice", 0, on=day("2023-05-13"), received_on=None))
    assert "回执日期早于发出日期" in found(changed(accepted, "notice", 0, received_on=day("2023-05-10")))
    unsent = changed(accepted, "notice", 0, on=None)
    assert "还没有发出，不能登记回执" in found(unsent)
    assert "请填写给久隆人民法庭的通知的发出日期" in found(unsent)
    again = {"organ": "王鲍派出所", "on": "2023-05-11", "received_on": "2023-05-12"}
    assert "王鲍派出所的回执登记了两次" in found(listed(accepted, "notice", again))
    assert found(changed(accepted, "notice", 1, received_on=None)) == ""


def test_receipts_are_owed_until_they_come(convened: MatterSnapshot) -> None:
    owed = changed(convened, "notice", 1, received_on=None)
    term = {"召开联调会议": "2023-05-18"}
    assert clocks(owed) == {**term, "联调会议": "2023-05-12", "王鲍派出所的会议回执": "2023-05-11"}
    assert clocks(said(convened, meets_on=None)) == term
    assert clocks(convened) == {**term, "联调会议": "2023-05-12"}


def test_a_meeting_with_nobody_is_none(convened: MatterSnapshot) -> None:
    nobody = without(convened, "attendance")
    assert "没有人参加的会议不能记为已召开" in stops(nobody, "hold", "2023-05-12")
    away = listed(nobody, "attendance", {"organ": "久隆人民法庭", "person": "顾明远", "absent": True})
    assert "没有人参加的会议" in stops(away, "hold", "2023-05-12")
    assert "王鲍派出所接到了会议通知，请记明参加人" in warns(away, "hold", "2023-05-12")
    assert warns(convened, "hold", "2023-05-12") == ""
    assert "会议日期还没有到" in stops(convened, "hold", "2023-05-11")


def test_the_record_has_words_decisions_owners_and_days(convened: MatterSnapshot) -> None:
    assert "请填写各方发言摘要" in stops(said(convened, minutes=None), "hold", "2023-05-12")
    assert "请填写议定事项" in stops(without(convened, "decision"), "hold", "2023-05-12")
    late = changed(convened, "decision", 0, due_on=day("2023-05-11"))
    assert "的完成时限早于会议日期" in stops(late, "hold", "2023-05-12")


def test_decisions_stay_until_they_are_done(held: MatterSnapshot) -> None:
    undone = changed(held, "decision", 1, done_on=None)
    assert clocks(undone) == {"江苏虚构桥隧劳务有限公司办理：劳务公司3日内提交考勤与工资表": "2023-05-15"}
    assert "还没有办结（江苏虚构桥隧劳务有限公司）" in stops(undone, "settle", "2023-06-06")
    before = changed(held, "decision", 1, done_on=day("2023-05-11"))
    assert "的完成日期早于会议日期" in stops(before, "settle", "2023-06-06")
    assert undone.case is not None
    assert "的调解协议已经生效，请办理“化解办结”" in stops(undone, "escalate", "2023-06-06", reason="不服")
    undone = replace(undone, case=replace(undone.case, agreement=None, stage="mediating"))
    sitting = changed(undone, "session", 0, result=None)
    assert "联合调解还没有记录结果" in stops(sitting, "escalate", "2023-06-06", reason="不服")
    gone = taken(undone, "escalate", "2023-06-06", reason="总包单位不同意")
    assert (gone.stage, gone.outcome) == ("escalated", "提交镇联席会议")
    assert list(clocks(gone).values()) == ["2023-05-15"]
    assert clocks(replace(undone, stage="settled")) == {}
    free = changed(held, "decision", 1, due_on=None, done_on=None)
    assert clocks(free) == {}


def test_joint_sessions_and_feedback_to_all(held: MatterSnapshot) -> None:
    assert clocks(held) == {"等待反馈和办结": "2023-05-12"}
    waiting = changed(held, "session", 0, result=None)
    assert clocks(waiting) == {"联合调解": "2023-05-16"}
    assert clocks(changed(held, "session", 0, result=None, on=None)) == {}
    assert "联合调解还没有记录结果" in stops(waiting, "settle", "2023-06-06")
    untold = stops(without(held, "feedback"), "settle", "2023-06-06")
    assert untold.splitlines() == [f"还没有向{organ}反馈结果。" for organ in _told(held)]
    assert stops(held, "settle", "2023-06-06") == ""
    early = changed(held, "feedback", 0, on=day("2023-05-11"))
    assert "反馈的日期早于会议日期（2023年5月12日），请核对。" in stops(early, "settle", "2023-06-06")


def _told(matter: MatterSnapshot) -> list[str]:
    return [item.text("organ") for item in matter.of("notice")]


def test_a_request_may_be_withdrawn(requested: MatterSnapshot) -> None:
    assert "请填写“理由”" in stops(requested, "withdraw", "2023-05-12")
    gone = taken(requested, "withdraw", "2023-05-12", reason="双方已和解")
    assert (gone.stage, clocks(gone)) == ("withdrawn", {})
    assert kind_of("joint").title({"applicant_unit": "三合港村"}) == "三合港村申请联调"


def test_the_justice_office_takes_the_request_up_first(requested: MatterSnapshot, accepted: MatterSnapshot) -> None:
    assert clocks(requested) == {"等待司法所受理联调申请": "2023-05-11"}
    assert "不能办理“召集会议”" in stops(requested, "convene", "2023-05-11")
    assert "请填写“司法所意见”" in stops(requested, "accept", "2023-05-11")
    late = said(accepted, accepted_on=day("2023-05-12"))
    assert "早于司法所受理的日期（2023年5月12日）" in stops(late, "convene", "2023-05-11")


def test_a_letter_sent_again_has_a_receipt_of_its_own(accepted: MatterSnapshot) -> None:
    again = {"organ": "王鲍派出所", "on": "2023-05-12", "received_on": "2023-05-12"}
    assert stops(listed(accepted, "notice", again), "convene", "2023-05-12") == ""


def test_it_is_settled_by_an_agreement_in_force_or_ends_with_the_ways_told(held: MatterSnapshot) -> None:
    assert held.case is not None
    assert "的调解协议已经生效，请办理“化解办结”" in stops(held, "fail", "2023-06-06", remedies="诉讼")
    failed = replace(
        changed(held, "session", 0, result="未达成"),
        case=replace(held.case, agreement=None, stage="mediating"),
    )
    assert "还没有生效的调解协议，不能记为已化解" in stops(failed, "settle", "2023-06-06")
    unsigned = replace(held, case=replace(held.case, stage="agreed"))
    assert "还没有生效的调解协议" in stops(unsigned, "settle", "2023-06-06")
    assert "请填写“告知的途径”" in stops(failed, "fail", "2023-06-06")
    ended = taken(failed, "fail", "2023-06-06", remedies="可以向人民法院起诉")
    assert (ended.stage, ended.outcome, clocks(ended)) == ("unsettled", "未化解", {})


LIAISON = states("liaison")


def test_a_liaison_meeting_has_leader_period_and_figures() -> None:
    planned = LIAISON["planned"]
    assert clocks(planned) == {"联调工作会议": "2023-07-05"}
    bare = said(without(planned, "road"), convener=None, recorder=None)
    found = stops(bare, "hold", "2023-07-05")
    assert "请填写“主持人”" in found
    assert "请填写“记录人”" in found
    assert "请先点“统计本期”" in found
    backwards = said(planned, period_from=day("2023-07-01"))
    assert "统计期间的截止日期早于开始日期" in stops(backwards, "hold", "2023-07-05")
    running = said(planned, period_to=day("2023-07-31"))
    assert "统计期间到2023年7月31日还没有结束" in stops(running, "hold", "2023-07-05")
    assert stops(said(planned, period_to=None), "hold", "2023-07-05") == ""
    assert clocks(said(planned, meets_on=None)) == {}


def test_its_minutes_and_decisions_are_followed() -> None:
    held = LIAISON["held"]
    decided = {"王鲍司法所办理：联合排查北沿江高铁王鲍段各工地工资支付情况": "2023-07-31"}
    assert clocks(held) == {"等待形成会议纪要": "2023-07-05", **decided}
    assert clocks(replace(held, stage_on=None)) == decided
    undone = changed(LIAISON["minuted"], "decision", 0, done_on=None)
    assert list(clocks(undone).values()) == ["2023-07-31"]
    assert "还没有办结" in stops(undone, "finish", "2023-07-31")
    assert clocks(LIAISON["done"]) == {}
    title = kind_of("liaison").title
    assert (title({}), title(dict(held.values))) == ("联调工作会议", "联调工作会议（2023-07-05）")


ACTIVITY = states("activity")["planned"]


def test_an_activity_says_what_was_done_and_by_whom() -> None:
    assert clocks(ACTIVITY) == {"法律明白人培训：相邻关系和农村土地承包的法律规定": "2023-08-18"}
    assert list(clocks(replace(ACTIVITY, title=""))) == ["法律明白人培训"]
    bare = said(without(ACTIVITY, "trainee"), bodies=None, content=None, output=None)
    found = stops(bare, "hold", "2023-08-18")
    for words in ("“参加单位”", "“内容”", "“成果”", "请填写参加人数", "请登记参加培训的法律明白人"):
        assert words in found
    assert "活动日期还没有到" in stops(ACTIVITY, "hold", "2023-08-17")
    assert clocks(states("activity")["held"]) == {}
    assert clocks(said(ACTIVITY, held_on=None)) == {}
    assert stops(said(ACTIVITY, held_on=None), "hold", "2023-08-18") == ""


def test_a_training_credits_hours_a_lecture_counts_heads() -> None:
    no_hours = said(ACTIVITY, hours=None)
    assert "请填写印广德的学时" in stops(no_hours, "hold", "2023-08-18")
    each = replace(
        no_hours,
        items=tuple(Item(id=item.id, kind=item.kind, values={**item.values, "hours": 3}) for item in no_hours.items),
    )
    assert stops(each, "hold", "2023-08-18") == ""
    lecture = said(without(no_hours, "trainee"), category="法治讲座", people=40)
    assert stops(lecture, "hold", "2023-08-18") == ""


def test_an_activity_is_opened_by_its_category() -> None:
    made_up = opened("activity", "2023-08-14", {"category": "旁听庭审", "subject": "庭审", "held_on": "2023-08-20"})
    assert (made_up.category, made_up.title) == ("旁听庭审", "旁听庭审：庭审")


def test_a_meeting_planned_too_late_is_warned_of_and_names_the_day(accepted: MatterSnapshot) -> None:
    def warned(day_: str) -> str:
        return warns(said(accepted, meets_on=day(day_)), "convene", "2023-05-11")

    assert warned("2023-05-18") == ""
    assert "会议日期2023年5月19日超过了期限" in warned("2023-05-19")
    assert "应在5个工作日内、最迟2023年5月18日召开联调会议" in warned("2023-05-19")
    late = said(accepted, meets_on=day("2023-05-19"))
    assert "超过了期限" not in stops(late, "convene", "2023-05-11")
    found = [one for one in problems(late, "convene", "2023-05-11") if "超过了期限" in one.message]
    assert [(one.section, one.field) for one in found] == [("meeting", "meets_on")]
    assert "超过了期限" in warns(said(states("joint")["convened"], meets_on=day("2023-05-19")), "hold", "2023-05-19")
    assert "超过了期限" not in warns(said(late, accepted_on=None), "convene", "2023-05-11")
