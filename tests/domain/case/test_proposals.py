"""What a new record proposes: who signs for whom, plans that add up, the next payment, how long a file is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.parties import FULL_AUTHORITY, Member, Party
from mediator.domain.case.records import (
    SETTLED,
    Agreement,
    Confirmation,
    Delivery,
    Instalment,
    Investigation,
    Meeting,
    Performance,
    Signature,
    Urging,
    Visit,
)
from mediator.domain.case.records.agreement import sum_in_clauses
from mediator.domain.case.records.instalment import instalment_plan
from mediator.domain.case.records.meeting import minutes_skeleton
from mediator.domain.case.records.record import NewId
from mediator.domain.case.records.signature import another_signature
from mediator.domain.case.retention import retention_for
from mediator.domain.case.signers import who_signs
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.addresses import village_of
from tests.builders import TOWN, day, entrusted, group, guardian, made, mediators, organisation, person

ON = day("2023-03-28")
LIAN = person("秦连生", "申请人", "329900197505160071")
MAO = person("茅国梁", "被申请人", "32990019810930009X")


def ids() -> Iterator[UUID]:
    return (made(str(number)) for number in count())


def new_id() -> NewId:
    running = ids()
    return lambda: next(running)


def case(*parties: Party, **more: Any) -> CaseSnapshot:
    facts: dict[str, Any] = {"mediators": mediators("沈广和"), "registrar": "茅晓燕", "station": "王鲍站", **more}
    return CaseSnapshot(id=made("案"), committee=TOWN, parties=parties or (LIAN, MAO), **facts)


CHILD = Party(
    id=made("童"), name="尤子涵", birth=day("2015-05-16"), agents=(guardian("尤建国", "父亲", "329900198001010012"),)
)
FIRM = organisation("禾润公司", "申请人", "91329900MA1ABCDE0X", representative="施海兵")
NAMELESS = organisation("虚构村委会", "申请人", "")
WORKERS = group("申请人", (Member(name="卞学军", representative=True), Member(name="黄国平", representative=True)))
REPRESENTED = Party(id=made("委"), name="左红梅", agents=(entrusted("唐律师", authority=FULL_AUTHORITY),))
GENERAL = Party(id=made("般"), name="左红梅", agents=(entrusted("唐律师", authority="一般授权"),))


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        (LIAN, (("秦连生", "本人"),)),
        (CHILD, (("尤建国", "法定代理人"),)),
        (FIRM, (("施海兵", "法定代表人或负责人"),)),
        (NAMELESS, (("虚构村委会", "法定代表人或负责人"),)),
        (WORKERS, (("卞学军", "推举代表"), ("黄国平", "推举代表"))),
        (REPRESENTED, (("唐律师", "委托代理人"),)),
        (GENERAL, (("左红梅", "本人"),)),
    ],
)
def test_who_signs_for_a_party(party: Party, expected: tuple[tuple[str, str], ...]) -> None:
    assert who_signs(party, on=ON) == expected


def test_signatures_that_are_there_stay_and_organisations_use_a_seal() -> None:
    kept = Signature(id=made("旧"), party_id=LIAN.id, signer="秦连生", on=ON)
    rows = Signature.every(case(LIAN, FIRM, signatures=(kept,)), new_id=new_id(), on=ON)
    assert rows[0] is kept
    assert (rows[1].signer, rows[1].method, rows[1].on) == ("施海兵", "签名并盖章", ON)


def test_another_signer_is_who_acts_for_the_party_and_does_not_sign_yet() -> None:
    child = replace(CHILD, agents=(*CHILD.agents, guardian("蒲丽娜", "母亲", "32990019870723036X")))
    row = another_signature(child, signing=("尤建国",), new_id=new_id())
    assert (row.party_id, row.signer, row.capacity, row.on) == (child.id, "蒲丽娜", "法定代理人", None)
    row = another_signature(child, signing=("尤建国", "蒲丽娜"), new_id=new_id())
    assert (row.signer, row.capacity) == ("", "")


def test_a_meeting_goes_on_where_and_with_whom_the_last_one_was() -> None:
    held = Meeting(
        id=made("一"), on=ON, place="驻所调解室", participants=("民警黄海涛",), text="秦连生：不同意。\n沈广和：劝说。"
    )
    again = Meeting.propose(case(meetings=(held,)), new_id=new_id(), on=ON, time="14:30")
    assert (again.place, again.participants, again.recorder) == ("驻所调解室", ("民警黄海涛",), "茅晓燕")
    assert minutes_skeleton(case(meetings=(held,))) == "秦连生：\n沈广和："
    assert minutes_skeleton(case()) == "调解员沈广和：\n申请人秦连生：\n被申请人茅国梁："
    asked = Investigation(id=made("查"), place="集贸市场")
    assert case(investigations=(asked,)).last_place == "集贸市场"
    assert case().last_place == "王鲍站"


def test_an_agreement_is_dated_by_the_meeting_that_succeeded() -> None:
    first = Meeting(id=made("一"), on=day("2023-03-24"))
    good = Meeting(id=made("二"), on=day("2023-03-26"), result=SETTLED)
    late = Meeting(id=made("三"), on=day("2023-03-27"))
    known = case(meetings=(first, good, late), story="争执。")
    assert Agreement.propose(known, new_id=new_id(), on=ON).agreed_on == day("2023-03-26")
    assert Agreement.propose(case(meetings=(first, late)), new_id=new_id(), on=ON).agreed_on == day("2023-03-27")
    assert Agreement.propose(case(story="争执。"), new_id=new_id(), on=ON).facts == "争执。"


@pytest.mark.parametrize(
    ("clauses", "fen"),
    [
        (("赔礼道歉。",), None),
        (("赔偿医疗费3260.50元、误工费2400元，合计人民币6810.50元。",), 681_050),
        (("甲付乙100元。", "丙付乙200元。"), 30_000),
    ],
)
def test_the_sum_of_the_clauses(clauses: tuple[str, ...], fen: int | None) -> None:
    assert sum_in_clauses(clauses) == fen


@given(total=st.integers(min_value=1, max_value=10**10), periods=st.integers(min_value=1, max_value=60))
def test_a_plan_always_makes_up_the_sum(total: int, periods: int) -> None:
    plan = instalment_plan(total, periods=periods, first=day("2023-01-31"), new_id=new_id())
    assert sum(row.amount or 0 for row in plan) == total
    assert [row.seq for row in plan] == list(range(1, periods + 1))
    assert plan[-1].amount is not None
    assert plan[-1].amount >= 0


def test_the_next_payment_is_the_first_that_is_not_paid() -> None:
    agreed = Agreement(id=made("议"), amount=100_000)
    plan = tuple(Instalment(id=made(f"期{n}"), seq=n, due_on=ON, amount=50_000) for n in (1, 2))
    paid = (Performance(id=made("付"), instalment=1, amount=50_000),)
    found = Performance.propose(case(agreement=agreed, instalments=plan, performances=paid), new_id=new_id(), on=ON)
    assert (found.instalment, found.amount) == (2, 50_000)
    rest = Performance.propose(
        case(agreement=agreed, performances=(Performance(id=made("付"), amount=30_000),)), new_id=new_id(), on=ON
    )
    assert (rest.instalment, rest.amount) == (None, 70_000)
    assert Performance.propose(case(), new_id=new_id(), on=ON).amount is None


def test_deliveries_visits_and_urgings() -> None:
    served = (Delivery(id=made("送"), receiver="秦连生", on=ON),)
    rows = Delivery.every(case(deliveries=served), new_id=new_id(), on=ON)
    assert [row.receiver for row in rows] == ["茅国梁"]
    visit = Visit.propose(case(visits=(Visit(id=made("访"), method="上门"),)), new_id=new_id(), on=ON)
    assert (visit.method, visit.visitor, visit.interviewee) == ("上门", "沈广和", "秦连生、茅国梁")
    first = Urging.propose(case(), new_id=new_id(), on=ON)
    assert (first.method, first.debtors) == ("电话", ("茅国梁",))
    again = case(urgings=(replace(first, debtors=("秦连生",)),))
    assert Urging.propose(again, new_id=new_id(), on=ON).debtors == ("秦连生",)
    asked = Investigation.propose(case(recorder="陆秋萍"), new_id=new_id(), on=ON, time="09:00")
    assert (asked.investigator, asked.recorder) == ("沈广和", "陆秋萍")


AT_ONCE, WRITTEN = Agreement(id=made("当场"), at_once=True), Agreement(id=made("书面"))
APPLIED = Confirmation(id=made("确"), applied_on=ON)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"dispute_type": "山林土地纠纷", "agreement": WRITTEN, "confirmation": APPLIED}, "永久"),
        ({"referrer": "信访部门", "agreement": AT_ONCE}, "永久"),
        ({"details": {"death": 100}, "agreement": AT_ONCE}, "永久"),
        ({"dispute_type": "损害赔偿纠纷", "subtype": "人身", "agreement": AT_ONCE}, "长期"),
        ({"parties": (CHILD, MAO), "agreement": AT_ONCE}, "长期"),
        ({"parties": (WORKERS, MAO), "agreement": AT_ONCE}, "长期"),
        ({"confirmation": APPLIED, "agreement": AT_ONCE}, "长期"),
        ({"instalments": (Instalment(id=made("期")),), "agreement": AT_ONCE}, "长期"),
        ({}, "长期"),
        ({"agreement": WRITTEN}, "长期"),
        ({"agreement": AT_ONCE}, "短期"),
        ({"agreement": Agreement(id=made("议"), form="口头")}, "短期"),
    ],
)
def test_how_long_a_file_is_kept(facts: dict[str, Any], code: str) -> None:
    known = {"registered_on": date(2023, 3, 22), "parties": (LIAN, MAO), **facts}
    found = retention_for(replace(case(), **known))
    assert found.code == code
    assert found.reason


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("江苏省启东市王鲍镇永兴圩村6组18号", "江苏省启东市王鲍镇永兴圩村"),
        ("江苏省启东市王鲍镇虚构路6号", "江苏省启东市王鲍镇"),
        ("江苏省启东市王鲍镇", ""),
        ("河口桥", ""),
        ("", ""),
    ],
)
def test_the_part_of_an_address_neighbours_share(address: str, place: str) -> None:
    assert village_of(address) == place
