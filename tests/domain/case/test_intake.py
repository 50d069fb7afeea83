"""What a dispute must have to be logged, and the Fields it is asked for with."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from mediator.domain.case import fields as case_fields
from mediator.domain.case.intake import Intake, intake_problems
from mediator.domain.case.parties import GROUP, ORGANISATION, PERSON, Agent, Party, asked_of
from mediator.domain.case.record_kinds import RECORDS
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field, Kind, fields_of
from mediator.domain.text.times import time_problem
from tests.builders import TOWN
from tests.domain.case.road import FIRST, SECOND, TODAY, may

TYPED = {"dispute_type": "邻里纠纷", "story": "雨后积水。"}
SOUND = Intake(committee_id=TOWN.id, registered_on=may(4), values=TYPED, parties=(FIRST, SECOND))


def said(intake: Intake) -> list[tuple[str, str, str]]:
    return [(p.message, p.section, p.field) for p in intake_problems(intake, today=TODAY)]


def test_two_names_a_type_and_a_sentence_are_enough() -> None:
    assert said(SOUND) == []


def test_all_that_is_missing_is_named_at_once() -> None:
    assert said(Intake(committee_id=TOWN.id, registered_on=TODAY.replace(day=25))) == [
        ("请填写第一方当事人的姓名或名称。", "parties", "name"),
        ("请填写第二方当事人的姓名或名称。", "parties", "name"),
        ("请选择纠纷类型。", "intake", "dispute_type"),
        ("请用一句话写明发生了什么。", "intake", "story"),
        ("登记日期2026年11月25日还没有到，请改为今天或以前的日期。", "intake", "registered_on"),
    ]


def test_one_name_asks_for_the_other() -> None:
    assert said(replace(SOUND, parties=(FIRST, Party(id=SECOND.id)))) == [
        ("请填写第二方当事人的姓名或名称。", "parties", "name")
    ]


ASKED = [
    (case_fields.INTAKE, CaseSnapshot),
    (case_fields.CLOSING, CaseSnapshot),
    *((asked_of(kind), Party) for kind in (PERSON, ORGANISATION, GROUP)),
    (fields_of(Agent), Agent),
    *((kind.fields, kind.record) for kind in RECORDS),
]
KINDS = {
    Kind.TEXT: "str",
    Kind.MEMO: "str",
    Kind.CHOICE: "str",
    Kind.CHOICES: "tuple[str, ...]",
    Kind.DATE: "date | None",
    Kind.MONEY: "int | None",
    Kind.NUMBER: "int | None",
    Kind.FLAG: "bool",
}


@pytest.mark.parametrize(("asked", "kind"), ASKED)
def test_every_field_fills_an_attribute_of_its_type(asked: tuple[Field, ...], kind: type) -> None:
    types = {item.name: item.type for item in fields(kind)}
    assert {item.name: KINDS[item.kind] for item in asked} == {item.name: types[item.name] for item in asked}
    assert len({item.name for item in asked}) == len(asked)


def test_a_time_of_day_is_read_or_doubted() -> None:
    assert time_problem("") is None
    assert time_problem("下午2点") is None
    assert time_problem("25:99")
