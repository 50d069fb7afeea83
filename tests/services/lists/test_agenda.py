"""The calendar of meetings: planned and held, with their time and place, read from the matters themselves."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mediator.domain.case.checklists import required_papers
from mediator.domain.case.records import Meeting
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.roles import MEDIATOR, Actor
from mediator.services.files import lists, openings, steps
from mediator.services.files.openings import Opening
from mediator.services.lists.agenda import Sitting, sittings
from mediator.storage.tables.base import uuid7
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

OPENED, MEETS = date(2026, 3, 2), date(2026, 3, 5)
LIAISON: dict[str, Any] = {
    "meets_on": MEETS,
    "meets_at": "下午2点",
    "place": "王鲍司法所",
    "convener": "樊立新",
    "recorder": "茅晓燕",
    "period_from": date(2026, 1, 1),
    "period_to": date(2026, 3, 31),
    "agenda": ("通报情况",),
}
ACTIVITY: dict[str, Any] = {
    "category": "联合普法",
    "subject": "民法典",
    "held_on": MEETS,
    "time": "930",
    "place": "久隆人民法庭",
    "bodies": ("久隆人民法庭",),
    "content": "讲解",
    "output": "发放资料",
    "people": 20,
}
CONFERENCE: dict[str, Any] = {"meets_on": MEETS, "meets_at": "9点半", "place": "镇政府", "convener": "徐一鸣"}


def opened(work: Work, kind: str, values: dict[str, Any]) -> MatterSnapshot:
    return openings.open_matter(work.session, Opening(kind=kind, on=OPENED, values=values), actor=ACTOR, now=NOW)


def march(work: Work, actor: Actor = ACTOR) -> tuple[Sitting, ...]:
    return sittings(work.session, start=date(2026, 3, 1), end=date(2026, 3, 31), actor=actor)


def step(work: Work, matter: MatterSnapshot, move: str, on: date, **values: object) -> None:
    steps.advance(work.session, matter.id, move, on=on, actor=ACTOR, now=NOW, values=values)


@pytest.mark.parametrize(
    ("kind", "values", "field", "time"),
    [
        ("liaison", LIAISON, "meets_at", "14:00"),
        ("activity", ACTIVITY, "time", "09:30"),
        ("conference", CONFERENCE, "meets_at", "09:30"),
    ],
)
def test_a_time_is_kept_as_a_time_however_it_was_typed(
    work: Work, kind: str, values: dict[str, Any], field: str, time: str
) -> None:
    matter = opened(work, kind, values)
    assert matter.text(field) == time
    (found,) = march(work)
    assert (found.day, found.time, found.place, found.done) == (MEETS, time, values["place"], False)
    assert (found.entity, found.entity_id, found.id) == ("matter", matter.id, matter.id)


def test_a_time_nobody_can_read_stays_as_typed(work: Work) -> None:
    assert opened(work, "liaison", {**LIAISON, "meets_at": "饭后"}).text("meets_at") == "饭后"


def test_a_meeting_stays_in_the_calendar_when_it_was_held(work: Work) -> None:
    matter = opened(work, "conference", {**CONFERENCE, "recorder": "茅晓燕"})
    for kind, values in (("agenda", {"subject": "排水"}), ("attendance", {"organ": "镇党委", "person": "徐一鸣"})):
        item = Item(id=uuid7(NOW), kind=kind, values=values)
        lists.save(work.session, matter.id, item, actor=ACTOR, now=NOW)
    step(work, matter, "hold", date(2026, 3, 6))  # a day later than planned
    (found,) = march(work)
    assert (found.what, found.day) == ("镇信访工作联席会议", date(2026, 3, 6))
    assert (found.time, found.place) == ("09:30", "镇政府")
    assert (found.done, found.section, found.number) == (True, "meeting", matter.number)
    assert sittings(work.session, start=MEETS, end=MEETS, actor=ACTOR) == ()


def test_what_was_called_off_is_not_in_it(work: Work) -> None:
    held, cancelled = opened(work, "activity", ACTIVITY), opened(work, "activity", ACTIVITY)
    step(work, held, "hold", MEETS)
    step(work, cancelled, "cancel", OPENED, reason="下雨")
    called_off = opened(work, "liaison", LIAISON)
    step(work, called_off, "cancel", OPENED, reason="改期")
    (found,) = march(work)
    assert (found.entity_id, found.what, found.done, found.section) == (held.id, "联合普法", True, "activity")


def test_it_hides_what_the_user_may_not_see(work: Work) -> None:
    opened(work, "conference", CONFERENCE)
    assert [found.what for found in march(work)] == ["镇信访工作联席会议"]
    assert march(work, Actor(name="某", role=MEDIATOR)) == ()


def test_a_sitting_planned_in_a_case_that_has_ended_is_not_held_any_more(work: Work) -> None:
    case = work.register()
    work.take(case.id, "accept")
    work.keep(case.id, Meeting(id=uuid7(NOW), on=MEETS, time="09:00"))
    assert [found.what for found in march(work)] == ["调解"]
    assert [row.key for row in dues_of(work.session, case.id)].count("session") == 1
    work.take(case.id, "withdraw")  # before the day of the sitting
    assert march(work) == ()
    assert "session" not in [row.key for row in dues_of(work.session, case.id)]
    assert [item.key for item in dues_of(work.session, case.id)] == ["waiting"]
    ended = work.load(case.id)
    assert (len(ended.meetings), ended.sittings) == (1, ())
    assert "mediation-record" not in required_papers(ended)
