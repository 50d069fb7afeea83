"""Lists of matters: what is wanted and only what may be seen; letters with partners; hours of advisers; composition."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from mediator.domain.law.clocks import Calendar
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import case_kinds, kinds_of
from mediator.domain.matter.snapshot import Entry
from mediator.domain.people.composition import composition_problems
from mediator.domain.people.roles import MEDIATOR, PETITION_OFFICER, READER, Actor
from mediator.domain.problems import Refused
from mediator.services.files.amendments import amend
from mediator.services.files.matter_actions import actions_for
from mediator.services.files.steps import advance
from mediator.services.lists import matter_lists
from mediator.services.lists.letters import letters
from mediator.services.lists.matter_lists import Wanted
from mediator.services.papers import papers
from mediator.services.registers.entries import entries, save_entry
from mediator.storage.store import Store
from tests.builders import made
from tests.services.bench import COURT, LETTER, POLICE, Bench
from tests.services.dues_of import dues_of

PETITION = {
    "form": "走访",
    "category": "申诉求决",
    "petitioner": "祝银凤",
    "facts": "反映邻居加高地基。",
    "received_on": date(2023, 5, 2),
}


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


def found(bench: Bench, wanted: Wanted, *, actor: Actor | None = None) -> list[str]:
    """The names of what is listed."""
    who = actor or bench.actor
    with bench.store.reading() as session:
        listed = matter_lists.rows(session, wanted, actor=who, today=bench.today)
        assert matter_lists.count(session, wanted, actor=who, today=bench.today) == len(listed)
    return [line.title for line in listed]


def test_every_kind_belongs_to_one_desk() -> None:
    assert {desk: [kind.code for kind in kinds_of(desk)] for desk in Desk} == {
        "station": ["report", "duty"],
        "joint": ["joint", "court_referral", "police_referral", "transfer", "liaison", "activity"],
        "petitions": ["petition", "conference"],
        "service": ["enquiry", "adviser_log"],
    }
    assert {kind.code for kind in case_kinds()} == {"joint", "transfer"}


def test_matters_are_narrowed(bench: Bench) -> None:
    first = bench.open("petition", PETITION)
    bench.open("petition", PETITION | {"petitioner": "季文标", "backlog": True, "leader": "顾志远"})
    everything = Wanted(kinds=("petition",))
    assert len(found(bench, everything)) == 2
    assert len(found(bench, replace(everything, values={"backlog": True}))) == 1
    assert len(found(bench, replace(everything, values={"leader": "顾志远"}))) == 1
    assert len(found(bench, replace(everything, values={"leader": "无人"}))) == 0
    assert len(found(bench, replace(everything, text="祝银凤"))) == 1
    assert len(found(bench, replace(everything, text=first.number))) == 1
    assert len(found(bench, replace(everything, text="100%"))) == 0
    assert len(found(bench, replace(everything, stage=first.stage, category="申诉求决"))) == 2
    assert len(found(bench, replace(everything, category="建议意见"))) == 0
    assert len(found(bench, replace(everything, open_only=True))) == 2
    assert found(bench, Wanted(kinds=())) == []


def test_what_may_not_be_seen_is_not_listed_counted_or_owed(bench: Bench) -> None:
    bench.open("petition", PETITION)
    bench.open("petition", PETITION | {"category": "检举控告"})
    wanted = Wanted(kinds=("petition",))
    assert len(found(bench, wanted, actor=Actor(name="专员", role=PETITION_OFFICER))) == 2
    reader = Actor(name="顾问", role=READER)
    assert found(bench, wanted, actor=reader) == []
    with bench.store.reading() as session:
        assert matter_lists.owed(session, ["petition"], actor=bench.actor)
        assert matter_lists.owed(session, ["petition"], actor=reader) == ()
        assert matter_lists.owed(session, ["petition"], actor=Actor(name="调解员", role=MEDIATOR)) == ()


def test_the_nearest_deadline_stands_beside_each_and_overdue_ones_are_found(bench: Bench) -> None:
    bench.open("court_referral", LETTER)
    wanted = Wanted(kinds=("court_referral",))
    with bench.store.reading() as session:
        (line,) = matter_lists.rows(session, wanted, actor=bench.actor, today=bench.today)
        owed = matter_lists.owed(session, ["court_referral"], actor=bench.actor)
    assert line.due is not None
    assert line.due.day == owed[0].due.day
    assert line.text("court") == "启东市人民法院"
    assert line.text("claimed") == ""
    assert found(bench, replace(wanted, overdue=True)) == []
    later = replace(bench, today=date(2023, 9, 1))
    assert len(found(later, replace(wanted, overdue=True))) == 1


def test_a_case_names_what_runs_beside_it(bench: Bench) -> None:
    joint = bench.joint()
    assert joint.case is not None
    with bench.store.reading() as session:
        (line,) = matter_lists.of_case(session, joint.case.id, actor=bench.actor, today=bench.today)
        assert matter_lists.of_case(session, made("无案"), actor=bench.actor, today=bench.today) == ()
    assert (line.kind_label, line.case_number) == ("一庭两所联调", joint.case.number)


def test_letters_go_to_their_organ_by_name_or_by_being_the_only_one(bench: Bench) -> None:
    court = organ_id(bench, COURT)
    whole = {
        "court_number": "（2023）苏0681诉前调12号",
        "judge": "黄晓东",
        "materials": ("起诉状1份",),
        "consented": True,
    }
    referred = bench.open("court_referral", LETTER | whole, organ_id=court)
    with bench.store.transaction() as session:
        named = {"receiver": "茅晓燕", "mediators": "沈广和"}
        actor, now = bench.actor, bench.now
        advance(session, referred.id, "sign", on=bench.today, actor=actor, now=now, values=named)
    bench.open("court_referral", LETTER | {"letter_number": "委派4号"})
    joint = bench.joint()
    bench.list(joint.id, "notice", organ=POLICE, on=bench.today, received_on=bench.today)
    bench.list(joint.id, "notice", organ="不在册的单位", on=bench.today)
    moved = bench.open(
        "transfer",
        {
            "from_level": "工作站（镇调委会）",
            "from_unit": "启东市王鲍镇人民调解委员会",
            "to_level": "其他部门",
            "to_unit": POLICE,
            "about": "倪海涛",
            "what": "涉嫌故意伤害。",
            "cause": "不属于民间纠纷。",
            "first_handler": "沈广和",
            "due_on": bench.today,
        },
    )
    with bench.store.reading() as session:
        early = letters(session, entries(session, "organ"), actor=bench.actor, today=bench.today)
    assert moved.id not in {letter.matter_id for letter in early}
    with bench.store.transaction() as session:
        steps: tuple[tuple[str, dict[str, object]], ...] = (("send", {}), ("receive", {"receiver": "黄海涛"}))
        for move, given in steps:
            advance(session, moved.id, move, on=bench.today, actor=bench.actor, now=bench.now, values=given)
        for code in ("court-referral", "court-receipt"):
            papers.finalise(session, bench.store.blobs, referred.id, code, actor=bench.actor, now=bench.now)
        papers.note_printed(session, referred.id, "court-receipt", actor=bench.actor, now=bench.now)
    with bench.store.reading() as session:
        sent = letters(session, entries(session, "organ"), actor=bench.actor, today=bench.today)
    told = sorted((letter.organ, letter.incoming, letter.section) for letter in sent)
    assert told == [
        (COURT, False, "papers"),
        (COURT, True, ""),
        (COURT, True, ""),
        (POLICE, False, ""),
        (POLICE, False, "notice"),
    ]
    assert [letter.answered_on for letter in sent if letter.section == "notice"] == [bench.today]
    assert [letter.answered_on for letter in sent if letter.matter_id == moved.id] == [bench.today]


def test_a_request_goes_to_who_convenes_and_what_came_of_it_to_all(bench: Bench) -> None:
    with bench.store.transaction() as session:
        justice = {"name": "王鲍司法所", "kind": "司法所", "joint": True}
        save_entry(session, "organ", justice, actor=bench.actor, now=bench.now)
    joint = bench.joint()
    bench.list(joint.id, "feedback", organ=COURT, on=bench.today, text="已化解。")
    told = {"justice_opinion": "同意"}
    with bench.store.transaction() as session:
        advance(session, joint.id, "accept", on=bench.today, actor=bench.actor, now=bench.now, values=told)
        sent = letters(session, entries(session, "organ"), actor=bench.actor, today=bench.today)
    asked, answer = sorted(sent, key=lambda letter: letter.section, reverse=True)
    assert (asked.organ, asked.section, asked.answered_on) == ("王鲍司法所", "request", bench.today)
    assert (answer.organ, answer.section, answer.title[:5]) == (COURT, "feedback", "结果反馈：")


def test_a_joint_mediation_is_called_by_its_case_and_follows_its_name(bench: Bench) -> None:
    joint = bench.joint()
    assert joint.case is not None
    assert joint.title == f"{joint.case.title}（一庭两所联调）"
    case = joint.case
    with bench.store.transaction() as session:
        parties = (replace(case.parties[0], name="宋玉贞"), case.parties[1])
        amend(session, case.id, {"parties": parties}, actor=bench.actor, now=bench.now)
        (line,) = matter_lists.of_case(session, case.id, actor=bench.actor, today=bench.today)
        due = [row.title for row in dues_of(session, joint.id)]
    assert line.title.startswith("宋玉贞与倪海涛")
    assert due == [line.title]


def organ_id(bench: Bench, name: str) -> UUID:
    """The id of an organ."""
    with bench.store.reading() as session:
        return next(entry.id for entry in entries(session, "organ") if entry.name == name)


def test_extra_actions_belong_to_their_stage(bench: Bench) -> None:
    report = bench.joint()
    assert actions_for(report) == ()


def member(name: str, sex: str, duty: str = "委员", elected_on: date | None = date(2021, 3, 1)) -> Entry:
    """Somebody who sits on 甲."""
    values = {"committee": "甲", "sex": sex, "duty": duty, "elected_on": elected_on}
    return Entry(id=made(name), kind="committee_member", name=name, values=values)


GOOD = (member("一", "男", "主任"), member("二", "女"), member("三", "男"))


@pytest.mark.parametrize(
    ("members", "today", "said"),
    [
        ((), date(2023, 5, 16), []),
        (GOOD, date(2023, 5, 16), []),
        (GOOD[:2], date(2023, 5, 16), ["现有委员2人"]),
        (tuple(replace(GOOD[0], id=made(str(n))) for n in range(10)), date(2023, 5, 16), ["10人", "妇女", "10位主任"]),
        ((*GOOD[1:], member("四", "男")), date(2023, 5, 16), ["0位主任"]),
        (GOOD, date(2024, 1, 5), ["请准备换届"]),
        (GOOD, date(2024, 3, 2), ["请换届"]),
        (tuple(member(n, "女", d, None) for n, d in (("一", "主任"), ("二", "委员"), ("三", "委员"))),
         date(2023, 5, 16), ["没有登记选任日期"]),
    ],
)  # fmt: skip
def test_a_committee_has_three_to_nine_members_a_woman_a_director_and_a_term(
    members: tuple[Entry, ...], today: date, said: list[str]
) -> None:
    found_problems = composition_problems(members, ["甲", "乙"], today=today, calendar=Calendar())
    assert len(found_problems) == len(said)
    for problem, words in zip(found_problems, said, strict=True):
        assert words in problem.message
        assert not problem.stops


def test_what_names_the_transfer_it_came_by_does_not_go_back_as_a_new_one(bench: Bench) -> None:
    given = {"what": "排水纠纷", "cause": "难以协调", "first_handler": "倪素琴", "due_on": bench.today}
    levels = {"from_level": "村（居）", "to_level": "工作站（镇调委会）"}
    first = bench.open("transfer", {**given, **levels, "from_unit": "甲村", "to_unit": "工作站", "about": "排水纠纷"})
    back = {"from_level": "工作站（镇调委会）", "to_level": "村（居）", "from_unit": "工作站", "to_unit": "甲村"}
    second = bench.open("transfer", {**given, **back, "about": first.number})
    with bench.store.transaction() as session:
        advance(session, first.id, "send", on=bench.today, actor=bench.actor, now=bench.now, values={})
        with pytest.raises(Refused, match="这件事就是从甲村移送来的，不能再移送回去"):
            advance(session, second.id, "send", on=bench.today, actor=bench.actor, now=bench.now, values={})
