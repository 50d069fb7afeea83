"""What advisers did for each village in a month and a quarter, the cases they helped with, and how many they serve."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from mediator.domain.problems import Refused
from mediator.services.files import amendments
from mediator.services.links.named_case import known_cases
from mediator.services.lists import today
from mediator.services.lists.adviser_hours import HoursRow, Span, adviser_hours, month_of, overloaded
from mediator.services.office import offices
from mediator.services.registers.entries import retire_entry, save_entry
from tests.services.test_matters_in_hand import MARCH, advance, opened
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

LINE: dict[str, Any] = {"adviser": "秦文博", "village": "三合港村", "content": "咨询", "text": "解答问题。"}


def test_hours_are_summed_by_village_and_month(work: Work) -> None:
    adviser = {"name": "秦文博", "villages": ("三合港村", "新垦村")}
    save_entry(work.session, "adviser", adviser, actor=ACTOR, now=NOW)
    opened(work, "adviser_log", **LINE, hours=7, minutes=30)
    opened(work, "adviser_log", **LINE, minutes=30)
    opened(work, "adviser_log", on=date(2026, 4, 1), **LINE, hours=3)
    advance(work, opened(work, "adviser_log", **LINE, hours=5), "void", reason="记重了")
    found = adviser_hours(work.session, month_of(MARCH), actor=ACTOR)
    assert found == (
        HoursRow(adviser="秦文博", village="三合港村", minutes=480),
        HoursRow(adviser="秦文博", village="新垦村"),
    )
    assert [row.enough for row in found] == [True, False]
    offices.set_setting(work.session, "adviser", {"hours": 10}, actor=ACTOR, now=NOW)
    assert [row.enough for row in adviser_hours(work.session, month_of(MARCH), actor=ACTOR)] == [False, False]


def test_the_quarter_counts_lectures_and_the_cases_helped_with(work: Work) -> None:
    case = work.register()
    opened(work, "adviser_log", **{**LINE, "content": "讲座"}, hours=2)
    line = opened(work, "adviser_log", date(2026, 1, 5), **LINE, hours=20, case_number=case.number)
    opened(work, "adviser_log", date(2026, 4, 5), **{**LINE, "content": "讲座"}, hours=2)
    assert line.case is not None
    assert line.case.number == case.number
    quarter = month_of(MARCH).quarter
    (found,) = adviser_hours(work.session, quarter, actor=ACTOR)
    assert (found.minutes, found.lectures, found.cases, found.duty) == (22 * 60, 1, 1, 24)
    assert (found.enough, found.lectures_owed) == (False, 0)
    (march,) = adviser_hours(work.session, month_of(MARCH), actor=ACTOR)
    assert (march.minutes, march.lectures, march.cases) == (120, 1, 0)
    (before,) = adviser_hours(work.session, Span(start=date(2026, 1, 1)), actor=ACTOR)
    assert (before.minutes, before.lectures, before.cases) == (20 * 60, 1, 1)
    assert quarter.turned(-1).start == date(2025, 10, 1)
    assert adviser_hours(work.session, quarter.turned(2), actor=ACTOR) == ()


def test_a_case_that_is_named_is_linked_or_named_as_unknown(work: Work) -> None:
    case = work.register()
    line = opened(work, "adviser_log", **LINE, hours=1, case_number="无此号")
    assert (line.case, line.text("case_number")) == (None, "无此号")
    with pytest.raises(Refused, match="没有卷号是“无此号”的案件，请从列出的案件里选"):
        advance(work, line, "check", checked_by="樊立新")
    linked = amendments.amend(work.session, line.id, {"case_number": case.number}, actor=ACTOR, now=NOW)
    assert linked.case is not None
    assert known_cases(work.session) == (case.number,)
    loose = amendments.amend(work.session, line.id, {"case_number": ""}, actor=ACTOR, now=NOW)
    assert loose.case is None
    advance(work, line, "check", checked_by="樊立新")


def test_an_adviser_of_too_many_villages_is_named(work: Work) -> None:
    for name, count in (("秦文博", 5), ("毕云飞", 6)):
        villages = tuple(f"{n}村" for n in range(count))
        save_entry(work.session, "adviser", {"name": name, "villages": villages}, actor=ACTOR, now=NOW)
    (problem,) = overloaded(work.session)
    assert problem.message == "毕云飞服务6个村（社区），一名法律顾问一般不超过5个。"
    assert not problem.stops


def test_what_an_adviser_owes_stands_on_the_page_of_today(work: Work) -> None:
    adviser = {"name": "秦文博", "firm": "启东市法律服务所", "villages": ("三合港村", "新垦村")}
    kept = save_entry(work.session, "adviser", adviser, actor=ACTOR, now=NOW)
    opened(work, "adviser_log", **{**LINE, "content": "讲座"}, hours=7, minutes=30)
    assert today.due(work.session, today=date(2026, 2, 15), actor=ACTOR).items == ()
    (lectures,) = today.due(work.session, today=date(2026, 3, 20), actor=ACTOR).items
    assert lectures.sentence == "秦文博本季的法治讲座（新垦村还差1次）到2026年3月31日，还有11天。"
    assert (lectures.entity, lectures.case_id, lectures.section) == ("adviser", kept.id, "hours")
    assert (lectures.button, lectures.title, lectures.tone) == ("去登记服务", "启东市法律服务所", "warn")
    asked: list[str] = []
    engine = work.session.get_bind()
    sa.event.listen(engine, "before_cursor_execute", lambda _c, _u, sql, *_: asked.append(sql))
    near = today.due(work.session, today=date(2026, 3, 24), actor=ACTOR).items
    assert sum("FROM matter\n" in f"{sql}\n" or "FROM matter \n" in sql for sql in asked) == 1, "the log is read once"
    assert near[0].sentence == (
        "秦文博本月的法律顾问服务（三合港村还差30分钟、新垦村还差8小时）到2026年3月31日，还有7天。"
    )
    assert len(near) == 2
    assert today.due(work.session, today=date(2026, 3, 24), actor=ACTOR).counts == (2, 0)
    assert len(today.due(work.session, today=date(2026, 3, 24), actor=ACTOR, limit=1).items) == 1
    opened(work, "adviser_log", **{**LINE, "village": "新垦村", "content": "讲座"}, hours=8)
    opened(work, "adviser_log", **LINE, minutes=30)
    assert today.due(work.session, today=date(2026, 3, 31), actor=ACTOR).items == ()
    retire_entry(work.session, kept.id, actor=ACTOR, now=NOW)
    assert today.due(work.session, today=date(2026, 6, 30), actor=ACTOR).items == ()
