"""The hours of each 法律明白人 are summed from the trainings on record, not typed."""

from __future__ import annotations

from datetime import date
from typing import Any

from mediator.domain.matter.snapshot import Entry, Item, MatterSnapshot
from mediator.services.files import lists, openings, steps
from mediator.services.files.openings import Opening
from mediator.services.lists.training import training_hours
from mediator.services.registers.entries import entries, save_entry
from mediator.storage.tables.base import uuid7
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

DAY = date(2026, 3, 5)
TRAINING: dict[str, Any] = {
    "category": "法律明白人培训",
    "subject": "相邻关系",
    "held_on": DAY,
    "hours": 2,
    "bodies": ("王鲍司法所",),
    "content": "讲解",
    "output": "领取汇编",
}


def person(work: Work, name: str, **values: object) -> Entry:
    return save_entry(work.session, "law_savvy", {"name": name, **values}, actor=ACTOR, now=NOW)


def trained(work: Work, *people: dict[str, Any], hold: bool = True, **values: object) -> MatterSnapshot:
    opening = Opening(kind="activity", on=DAY, values={**TRAINING, **values})
    matter = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)
    for one in people:
        item = Item(id=uuid7(NOW), kind="trainee", values=one)
        lists.save(work.session, matter.id, item, actor=ACTOR, now=NOW)
    if hold:
        steps.advance(work.session, matter.id, "hold", on=DAY, actor=ACTOR, now=NOW)
    return matter


def hours(work: Work) -> dict[str, int]:
    people = entries(work.session, "law_savvy")
    found = training_hours(work.session, people)
    return {f"{one.name}{one.text('group')}": found[one.id] for one in people}


def test_the_hours_of_all_trainings_are_added_to_those_of_before(work: Work) -> None:
    person(work, "印广德", group="6组", hours=4)
    person(work, "潘阿四")
    trained(work, {"name": "印广德"}, {"name": "潘阿四", "hours": 1}, {"name": "外来的人"})
    trained(work, {"name": "印广德", "unit": "永兴圩村6组"})
    assert hours(work) == {"印广德6组": 8, "潘阿四": 1}


def test_only_what_was_held_and_was_their_training_counts(work: Work) -> None:
    person(work, "印广德")
    trained(work, {"name": "印广德"}, hold=False)
    trained(work, {"name": "印广德"}, category="法治讲座", people=20)
    assert hours(work) == {"印广德": 0}


def test_namesakes_are_told_apart_by_their_group(work: Work) -> None:
    person(work, "印广德", group="3组")
    person(work, "印广德", group="6组")
    trained(work, {"name": "印广德", "unit": "6组"}, {"name": "印广德"})
    assert hours(work) == {"印广德3组": 0, "印广德6组": 2}
