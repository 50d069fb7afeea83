"""Matters beside the case on a real store: transfers, figures of a period, corrections, and where a series begins."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Entry, Item, MatterSnapshot
from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.domain.problems import Refused
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.matter_snapshots import load
from mediator.services.files.numbering import start_series
from mediator.services.files.openings import Opening
from mediator.services.links.transfers import next_transfer
from mediator.services.lists.liaison_figures import Period, by_organ, by_source, fill_figures
from mediator.services.registers.entries import save_entry
from mediator.storage.tables.base import uuid7
from tests.builders import day
from tests.roads import TRANSFER
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, FIRST_DAY, Work
from tests.storage.office import NOW

YEAR = Period(start=date(2026, 1, 1), end=date(2026, 12, 31))
POLICE = {
    "letter_number": "王鲍派移调〔2026〕1号",
    "station": "王鲍派出所",
    "sent_on": date(2026, 3, 2),
    "party_a": "季文标",
    "party_b": "祝银凤",
    "what": "因排水发生争吵。",
    "nature": "不构成违反治安管理行为",
    "consented": True,
}


def opened(work: Work, kind: str, on: date, values: dict[str, Any], **more: Any) -> MatterSnapshot:
    opening = Opening(kind=kind, on=on, values=values, **more)
    return openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)


def advance(work: Work, matter: MatterSnapshot, move: str, on: date, **values: object) -> MatterSnapshot:
    after: MatterSnapshot = steps.advance(work.session, matter.id, move, on=on, actor=ACTOR, now=NOW, values=values)
    return after


def keep(work: Work, matter: MatterSnapshot, kind: str, **values: object) -> MatterSnapshot:
    item = Item(id=uuid7(NOW), kind=kind, values=values)
    after: MatterSnapshot = lists.save(work.session, matter.id, item, actor=ACTOR, now=NOW)
    return after


def organ(work: Work, name: str, kind: str) -> Entry:
    return save_entry(work.session, "organ", {"name": name, "kind": kind, "joint": True}, actor=ACTOR, now=NOW)


# --- from level to level


def test_the_sender_sees_every_transfer(work: Work) -> None:
    values = dict(TRANSFER.values)
    first = opened(work, "transfer", day("2026-05-08"), {**values, "due_on": day("2026-06-07")})
    assert first.number == "王鲍移〔2026〕1号"
    advance(work, first, "send", day("2026-05-08"))
    got = advance(work, first, "receive", day("2026-05-09"), receiver="茅晓燕")
    start = dict(next_transfer(got))
    assert start["from_unit"] == "平安法治联盟久隆工作站"
    assert start["passed"] == ("启东市王鲍镇永兴圩村人民调解委员会",)
    more = {
        "to_level": "镇联席会议",
        "to_unit": "王鲍镇信访工作联席会议",
        "cause": "需要部门配合",
        "due_on": day("2026-07-01"),
    }
    second = opened(work, "transfer", day("2026-05-10"), {**start, **more})
    back = opened(work, "transfer", day("2026-05-10"), {**start, **more, "to_unit": start["passed"][0]})
    with pytest.raises(Refused, match="不能再移送回去"):
        advance(work, back, "send", day("2026-05-10"))
    advance(work, back, "cancel", day("2026-05-10"), reason="应当退回")
    advance(work, second, "send", day("2026-05-10"))
    advance(work, second, "return", day("2026-05-12"), reason="先由工作站调解")
    chain = load(work.session, first.id, actor=ACTOR).transfers
    assert [(transfer.number, transfer.label, transfer.result) for transfer in chain] == [
        ("王鲍移〔2026〕1号", "对方已接收", ""),
        ("王鲍移〔2026〕2号", "已退回", "先由工作站调解"),
        ("王鲍移〔2026〕3号", "不再移送", "应当退回"),
    ]
    assert chain[0].due_on == day("2026-06-07")
    other = opened(work, "transfer", day("2026-05-13"), {**values, "about": "别的事"})
    assert [transfer.number for transfer in load(work.session, other.id, actor=ACTOR).transfers] == [other.number]
    assert [row.day for row in dues_of(work.session, first.id)] == [day("2026-06-07")]


def test_only_the_last_sender_is_refused_and_only_while_it_waits(work: Work) -> None:
    values = {**TRANSFER.values, "due_on": day("2026-06-07")}
    village, town, city = "永兴圩村调委会", "王鲍镇调委会", "启东市综治中心"

    def transfer(sender: str, receiver: str) -> MatterSnapshot:
        return opened(work, "transfer", FIRST_DAY, {**values, "from_unit": sender, "to_unit": receiver})

    up = transfer(village, town)
    advance(work, up, "send", FIRST_DAY)
    advance(work, up, "receive", FIRST_DAY, receiver="茅晓燕")
    with pytest.raises(Refused, match="这件事就是从永兴圩村调委会移送来的"):
        advance(work, transfer(town, village), "send", FIRST_DAY)
    further = transfer(town, city)
    advance(work, further, "send", FIRST_DAY)
    advance(work, further, "receive", FIRST_DAY, receiver="施卫东")
    with pytest.raises(Refused, match="王鲍镇调委会移送来的"):
        advance(work, transfer(city, town), "send", FIRST_DAY)
    advance(work, transfer(city, village), "send", FIRST_DAY)
    advance(work, up, "answer", FIRST_DAY, result="已调解")
    advance(work, transfer(town, village), "send", FIRST_DAY)


def test_hops_of_a_case(work: Work) -> None:
    case = work.register()
    values = {name: value for name, value in TRANSFER.values.items() if name != "due_on"}
    opened(work, "transfer", FIRST_DAY, values, case_id=case.id)
    (transfer,) = work.load(case.id).transfers
    assert (transfer.label, transfer.reason) == ("拟移送", "涉及邻村，本村难以协调")
    assert transfer.due_on == date(2026, 2, 4), "30 days for the station, where nothing else is typed"
    assert work.load(work.register().id).transfers == ()


# --- the figures of a liaison meeting


def test_cases_are_counted_by_source_as_they_stood(work: Work) -> None:
    settled = work.register()
    work.take(settled.id, "accept", "begin", "agree", "sign")
    failed = work.register(values={"source": "接受委托移送调解", "referrer": "公安机关"})
    work.take(failed.id, "accept", "begin", "terminate")
    waiting = work.register(values={"source": "接受委托移送调解", "referrer": ""})
    work.take(waiting.id, "accept")
    unnamed = work.register(values={"source": ""})
    work.take(unnamed.id, "accept")
    work.register()  # not accepted
    found = {row.name: row for row in by_source(work.session, YEAR)}
    assert set(found) == {"主动调解", "公安机关移送", "其他部门移送", "未注明"}
    assert (found["主动调解"].accepted, found["主动调解"].settled, found["主动调解"].open) == (1, 1, 0)
    assert (found["公安机关移送"].settled, found["公安机关移送"].failed, found["公安机关移送"].open) == (0, 1, 0)
    assert all(row.settled + row.failed + row.open == row.accepted for row in found.values())
    first_days = Period(start=FIRST_DAY, end=day("2026-01-06"))
    early = {row.name: row for row in by_source(work.session, first_days)}
    assert (early["主动调解"].settled, early["公安机关移送"].failed) == (0, 0)


def test_referrals_receipts_and_meetings_are_counted_by_organ(work: Work) -> None:
    police, court = organ(work, "王鲍派出所", "派出所"), organ(work, "久隆人民法庭", "人民法庭")
    march = day("2026-03-02")
    owed = opened(work, "police_referral", march, POLICE, organ_id=police.id)
    led = {**POLICE, "nature": "派出所主持治安调解"}
    opened(work, "police_referral", march, led, organ_id=police.id)
    returned = opened(work, "police_referral", march, POLICE, organ_id=police.id)
    advance(work, returned, "return", march, reason="一方拒绝")
    _joint(work, held=True)
    _joint(work, held=False)
    rows = {row.name: row for row in by_organ(work.session, YEAR)}
    theirs = rows["王鲍派出所"]
    assert (theirs.referred, theirs.answered, theirs.unanswered) == (2, 1, 1)
    assert (theirs.overdue, theirs.meetings) == (2, 1)  # a receipt owed to them, and one they owe
    assert (rows[court.name].referred, rows[court.name].overdue, rows[court.name].meetings) == (0, 0, 0)
    before = Period(start=date(2026, 1, 1), end=date(2026, 2, 1))
    assert {row.referred for row in by_organ(work.session, before)} == {0}
    later = Period(start=date(2026, 4, 1), end=date(2026, 4, 30))
    april = {row.name: row for row in by_organ(work.session, later)}["王鲍派出所"]
    assert (april.referred, april.overdue, april.meetings) == (0, 1, 0)
    assert dues_of(work.session, owed.id)[0].key == "receipt"


def _joint(work: Work, *, held: bool) -> None:
    case = work.register()
    values = {
        "applicant_unit": "永兴圩村",
        "applicant": "倪素琴",
        "triggers": ("红色风险",),
        "convening_unit": "王鲍司法所",
        "convener": "樊立新",
        "unrelated": True,
        "meets_on": day("2026-03-05"),
        "meets_at": "09:00",
        "place": "司法所",
        "agenda": ("研究化解",),
        "minutes": "各方发言。",
    }
    matter = opened(work, "joint", day("2026-03-02"), values, case_id=case.id)
    answer = {"received_on": day("2026-03-03")} if held else {}
    keep(work, matter, "notice", organ="王鲍派出所", on=day("2026-03-02"), **answer)
    advance(work, matter, "accept", day("2026-03-02"), justice_opinion="同意联调。")
    advance(work, matter, "convene", day("2026-03-02"))
    keep(work, matter, "attendance", organ="王鲍派出所", person="黄海涛")
    keep(work, matter, "attendance", organ="王鲍派出所", person="黄海涛二")
    keep(work, matter, "attendance", organ="久隆人民法庭", person="顾明远", absent=True)
    keep(work, matter, "decision", what="联合调解", organ="调委会", due_on=day("2026-03-20"))
    if held:
        advance(work, matter, "hold", day("2026-03-05"))


def test_the_figures_are_kept_with_the_meeting_and_counted_anew(work: Work) -> None:
    organ(work, "王鲍派出所", "派出所")
    values = {"meets_on": date(2026, 7, 1), "period_from": YEAR.start, "period_to": date(2026, 6, 30)}
    meeting = opened(work, "liaison", day("2026-06-30"), values)
    empty = fill_figures(work.session, meeting.id, actor=ACTOR, now=NOW)
    assert [item.text("name") for item in empty.of("road")] == ["本期没有受理案件"]
    case = work.register()
    work.take(case.id, "accept")
    counted = fill_figures(work.session, meeting.id, actor=ACTOR, now=NOW)
    assert [(item.text("name"), item.values["accepted"]) for item in counted.of("road")] == [("主动调解", 1)]
    assert len(counted.of("organ")) == 1
    wrong = {"period_from": date(2026, 12, 31)}
    amendments.amend(work.session, meeting.id, wrong, actor=ACTOR, now=NOW)
    with pytest.raises(Refused, match="请先填好统计期间的起止日期"):
        fill_figures(work.session, meeting.id, actor=ACTOR, now=NOW)


# --- corrections and numbers


def test_amending_after_a_step_keeps_what_the_step_left(work: Work) -> None:
    matter = opened(work, "police_referral", day("2026-03-02"), POLICE)
    advance(work, matter, "sign", day("2026-03-02"), receiver="茅晓燕", mediators="沈广和")
    changed = amendments.amend(work.session, matter.id, {"injury": "轻微伤"}, actor=ACTOR, now=NOW)
    assert (changed.text("injury"), changed.text("receiver")) == ("轻微伤", "茅晓燕")
    assert changed.day("signed_on") == day("2026-03-02")


def test_a_case_from_the_court_keeps_its_stage_when_amended(work: Work) -> None:
    case = work.register(details={"court_stage": "post"})
    assert work.amend(case, values={"story": "补充说明。"}).details["court_stage"] == "post"


def test_a_series_begins_after_what_was_numbered_on_paper(work: Work) -> None:
    start_series(work.session, "王鲍移", year=2026, first=7, actor=ACTOR)
    values = dict(TRANSFER.values)
    assert opened(work, "transfer", day("2026-05-08"), values).number == "王鲍移〔2026〕7号"
    start_series(work.session, "王鲍移", year=2026, first=20, actor=ACTOR)
    assert opened(work, "transfer", day("2026-05-08"), values).number == "王鲍移〔2026〕20号"
    with pytest.raises(Refused, match="2026年已经编到20号，起始序号不能小于21"):
        start_series(work.session, "王鲍移", year=2026, first=20, actor=ACTOR)
    with pytest.raises(Refused, match="1以上的整数"):
        start_series(work.session, "王鲍移", year=2026, first=0, actor=ACTOR)
    with pytest.raises(Refused, match="不能修改设置"):
        start_series(work.session, "王鲍移", year=2026, first=30, actor=Actor(name="陆秋萍", role=MEDIATOR))
    assert kind_of("transfer").series == "移"
