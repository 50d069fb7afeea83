"""Two roads written down afterwards: a quarrel settled at the door, and the files of an earlier year on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from mediator.documents.blocks import Passage
from mediator.documents.papers import paper
from mediator.domain.case.checklists import required_papers
from mediator.domain.case.file_numbers import PaperNumber, read_paper_number
from mediator.domain.case.paper_files import RESULTS, PaperFile, names_in
from mediator.domain.case.short_road import AtTheDoor
from mediator.domain.case.snapshot import BACKFILLED, SHORT_ROAD
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Refused
from mediator.services.files import paper_files, short_road
from mediator.services.lists import today
from mediator.services.papers import papers
from mediator.storage import events
from mediator.storage.safety import replay
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.dues import DueTable
from tests.builders import mediators
from tests.domain.case import road
from tests.services.work import ACTOR, Work, afresh
from tests.storage.office import NOW

TODAY = NOW.astimezone().date()


def shelf_row(work: Work, **changed: Any) -> PaperFile:
    given: dict[str, Any] = {
        "committee_id": work.committee.id,
        "number": PaperNumber(2022, 1),
        "accepted_on": date(2022, 3, 1),
        "ended_on": date(2022, 3, 8),
        "closed_on": date(2022, 4, 1),
        "parties": ("季文标", "祝银凤"),
        "dispute_type": "邻里纠纷",
        "source": "公安机关移送",
        "result": "书面，履行完毕",
        "mediator": mediators("陆秋萍")[0],
        "kept_at": "2号柜第3层",
        "claimed": 100_000,
        "agreed": 60_000,
    }
    return PaperFile(**{**given, **changed})


def take_over(work: Work, **changed: Any) -> Any:
    return paper_files.take_over(work.session, shelf_row(work, **changed), actor=ACTOR, now=NOW)


def fields_of(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.field for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("7", PaperNumber(2022, 7)),
        ("第012号", PaperNumber(2022, 12)),
        ("(2021)王鲍人调字第007号", PaperNumber(2021, 7, "(2021)王鲍人调字第007号")),
        ("王调2021-7", PaperNumber(2021, 7, "王调2021-7")),
        ("人调字第31号", PaperNumber(2022, 31, "人调字第31号")),
        ("2022-0015", PaperNumber(2022, 15, "2022-0015")),
    ],
)
def test_a_number_is_read_as_on_the_paper(text: str, read: PaperNumber) -> None:
    assert read_paper_number(text, year=2022) == read


@pytest.mark.parametrize("text", ["", "王鲍", "0", "(2022)王鲍人调字第号"])
def test_a_number_without_a_serial_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="没有序号"):
        read_paper_number(text, year=2022)


def test_names_are_read_between_all_marks() -> None:
    assert names_in(" 季文标、祝银凤,茅国梁 秦连生；") == ("季文标", "祝银凤", "茅国梁", "秦连生")


def test_a_file_on_paper_goes_straight_into_the_archive(work: Work) -> None:
    case = take_over(work)
    assert (case.stage, case.closing, case.road) == ("archived", "调解成功(履行完毕)", BACKFILLED)
    assert (case.number, case.title) == ("(2022)王鲍人调字第001号", "季文标与祝银凤邻里纠纷")
    assert (case.registered_on, case.accepted_on) == (date(2022, 3, 1), date(2022, 3, 1))
    assert case.agreement is not None
    assert (case.agreement.amount, case.agreement.agreed_on, case.claimed) == (60_000, date(2022, 3, 8), 100_000)
    assert (case.performed_on, case.closed_on) == (date(2022, 4, 1), date(2022, 4, 1))
    assert (case.source, case.referrer) == ("接受委托移送调解", "公安机关")
    assert case.file_note == "补录的纸质卷宗，原件存放在2号柜第3层。"
    assert case.retention
    assert list(required_papers(case)) == []
    assert [party.role for party in case.parties] == ["申请人", "被申请人"]


@pytest.mark.parametrize("result", [result.code for result in RESULTS])
def test_every_result_is_counted_and_its_log_agrees(work: Work, result: str) -> None:
    wanted = next(one for one in RESULTS if one.code == result)
    case = take_over(work, result=result, agreed=None, parties=("启东市王鲍镇河口桥村村民委员会", "祝银凤"))
    row = work.session.scalars(select(CaseTable)).one()
    assert (row.outcome, row.closing, row.stage) == (wanted.outcome, wanted.closing, "archived")
    assert (case.agreement.form if case.agreement else "") == wanted.form
    assert (case.termination is not None) == (result == "调解不成")
    assert (case.performed_on is not None) == ("履行完毕" in result)
    assert case.parties[0].kind == "组织"
    assert replay.differences(work.session) == []
    assert events.verify_chain(work.session) == []


def test_numbers_follow_the_paper_and_a_gap_needs_its_reason(work: Work) -> None:
    take_over(work)
    with pytest.raises(Refused, match="2022年缺第2号至第4号") as refused:
        take_over(work, number=PaperNumber(2022, 5))
    assert fields_of(refused) == ["gap_reason"]
    case = take_over(work, number=PaperNumber(2022, 5), gap_reason="第2至4号作废")
    assert case.file_note.endswith("本卷之前缺号，原因：第2至4号作废。")
    late = take_over(work, number=PaperNumber(2022, 3, "王调2022-3"))
    assert late.number == "王调2022-3"
    with pytest.raises(Refused, match="这个卷号已经有了") as taken:
        take_over(work, number=PaperNumber(2022, 5), gap_reason="重复")
    assert fields_of(taken) == ["number"]
    with pytest.raises(Refused, match="2022年缺第6号：") as one:
        take_over(work, number=PaperNumber(2022, 7))
    assert fields_of(one) == ["gap_reason"]


def test_the_program_goes_on_after_the_numbers_on_paper(work: Work) -> None:
    take_over(work, number=PaperNumber(2022, 2), gap_reason="第1号遗失")
    after = work.register(registered_on=date(2022, 12, 1))
    assert after.number == "(2022)王鲍人调字第003号"
    assert work.register().number.endswith("第001号")


def test_what_cannot_be_right_is_said_by_its_cell(work: Work) -> None:
    broken = {"parties": ("季文标",), "ended_on": date(2022, 2, 1), "closed_on": date(2099, 1, 1), "result": "调解不成"}
    with pytest.raises(Refused) as refused:
        take_over(work, **broken)
    assert fields_of(refused) == ["parties", "closed_on", "ended_on", "agreed"]
    assert work.session.scalars(select(CaseTable)).all() == []


def test_a_number_of_another_year_is_said(work: Work) -> None:
    with pytest.raises(Refused, match="卷号是2021年的") as refused:
        take_over(work, number=PaperNumber(2021, 1))
    assert fields_of(refused) == ["year"]
    over_new_year = {"accepted_on": date(2021, 12, 30), "number": PaperNumber(2022, 1)}
    assert take_over(work, **over_new_year).number == "(2022)王鲍人调字第001号"


def test_files_from_paper_flood_nothing_on_today(work: Work) -> None:
    for serial, result in enumerate(RESULTS, 1):
        take_over(work, number=PaperNumber(2022, serial), result=result.code, agreed=None)
    assert today.due(work.session, today=TODAY, actor=ACTOR).items == ()
    assert today.waiting(work.session, today=TODAY, actor=ACTOR) == ()
    assert today.lately(work.session) == ()
    assert work.session.scalars(select(DueTable)).all() == []
    found = paper_files.taken_over(work.session)
    assert [row.number[-4:] for row in found] == ["006号", "005号", "004号", "003号", "002号", "001号"]


def test_a_file_from_paper_can_be_taken_back_and_filed_again(work: Work) -> None:
    case = take_over(work)
    back = work.undo(case.id, reason="日期抄错")
    assert (back.stage, back.closed_on, back.file_note) == ("registered", None, "")
    again = {
        "accepted_on": date(2022, 3, 2),
        "paper_result": "书面，履行完毕",
        "retention": "长期",
        "filer": "茅晓燕",
        "file_note": "补录。",
    }
    with pytest.raises(Refused, match="早于受理日期"):
        work.advance(case.id, "backfill", date(2022, 3, 1), **again)
    assert work.advance(case.id, "backfill", date(2022, 4, 1), **again).stage == "archived"
    assert replay.differences(work.session) == []


def test_only_files_from_paper_are_filed_so(work: Work) -> None:
    with pytest.raises(Refused, match="不能办理“补录归档”"):
        work.advance(work.register().id, "backfill")


def test_who_may_not_archive_takes_nothing_over(work: Work, store: Store) -> None:
    clerk = Actor(name="某人", role="登记员")
    with pytest.raises(Refused, match="归档"):
        paper_files.take_over(work.session, shelf_row(work), actor=clerk, now=NOW)
    with pytest.raises(Refused, match="归档"):
        short_road.settle(work.session, store.blobs, door(work), actor=clerk, now=NOW)


def door(work: Work, **changed: Any) -> AtTheDoor:
    given: dict[str, Any] = {
        "committee_id": work.committee.id,
        "on": TODAY,
        "dispute_type": "邻里纠纷",
        "story": "季文标的鸡进了祝银凤的菜地，双方争吵。",
        "parties": (
            replace(afresh(road.FIRST), consent=""),
            replace(afresh(road.SECOND), consent="", phone="", address="", occupation=""),
        ),
        "mediators": mediators("陆秋萍"),
        "clauses": ("季文标当场向祝银凤道歉，并已把鸡舍围好。",),
        "told": True,
    }
    return AtTheDoor(**{**given, **changed})


def settle(work: Work, store: Store, **changed: Any) -> Any:
    return short_road.settle(work.session, store.blobs, door(work, **changed), actor=ACTOR, now=NOW)


@pytest.mark.parametrize("source", ["依申请调解", "主动调解"])
def test_a_quarrel_at_the_door_is_filed_with_one_paper(work: Work, store: Store, source: str) -> None:
    case = settle(work, store, source=source)
    assert (case.stage, case.closing, case.road) == ("archived", "调解成功(履行完毕)", SHORT_ROAD)
    assert list(required_papers(case)) == ["oral-agreement"]
    assert case.visits == case.meetings == ()
    states = papers.states(work.session, case.id, actor=ACTOR)
    assert [(one.code, one.state) for one in states if one.required] == [("oral-agreement", "archived")]
    printed = [str(block.content) for block in paper("oral-agreement").build(case, 1) if isinstance(block, Passage)]
    assert any("陆秋萍口头告知各方当事人" in text for text in printed)
    assert any("已当场履行完毕" in text for text in printed)
    assert work.session.scalars(select(CaseTable.outcome)).one() == "调解成功"
    assert work.session.scalars(select(DueTable)).all() == []
    assert replay.differences(work.session) == []


def test_a_quarrel_of_yesterday_is_registered_today(work: Work, store: Store) -> None:
    yesterday = TODAY.replace(day=TODAY.day - 1)
    case = settle(work, store, on=yesterday)
    assert (case.registered_on, case.accepted_on, case.archived_on) == (TODAY, yesterday, TODAY)


def test_no_visit_is_owed_before_it_is_closed(work: Work, store: Store) -> None:
    case = settle(work, store)
    for _step in ("archive", "close"):
        case = work.undo(case.id, reason="更正")
    assert case.stage == "performed"
    assert [row.key for row in work.session.scalars(select(DueTable))] == []


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"told": False}, "请勾选"),
        ({"mediators": ()}, "请指定人民调解员"),
        ({"clauses": ()}, "至少一条"),
        ({"on": date(2099, 1, 1)}, "还没有到"),
        ({"story": ""}, "发生了什么"),
        ({"dispute_type": "劳动争议纠纷"}, "必须制作书面协议"),
        ({"mediators": mediators("季文标")}, "季文标"),
        ({"parties": (road.FIRST, replace(road.SECOND, consent="拒绝"))}, "明确拒绝调解"),
    ],
)
def test_what_does_not_go_the_short_road_is_said(
    work: Work, store: Store, changed: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        settle(work, store, **changed)
