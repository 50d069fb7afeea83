"""The names that inputs offer: each Field says whose, and one reader serves every form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from mediator.domain.case import fields as case_fields
from mediator.domain.case.records import Notice, Urging
from mediator.domain.fields import Choice, Field, Kind, Source, fields_of
from mediator.domain.matter.kinds import KINDS, kind_of
from mediator.domain.office.registers import COURT, JUSTICE, ORGAN_KINDS, REGISTERS
from mediator.ui.intake.register_words import RegisterWords, read_register
from mediator.ui.workspace import Workspace
from tests.ui.case_office import Clock, person, register
from tests.ui.matter_office import COURT as TRIBUNAL
from tests.ui.matter_office import JUSTICE as OFFICE
from tests.ui.matter_office import enter


@pytest.fixture
def words(office: Workspace) -> RegisterWords:
    enter(office, "leader", {"name": "顾志远", "duty": "副镇长"})
    enter(office, "adviser", {"name": "毕云飞", "villages": ("永兴圩村",)})
    return read_register(office)


def offered(words: RegisterWords, source: str) -> list[str]:
    (field,) = words.fields((Field(name="whatever", label="随便", offers=source),))
    return [choice.code for choice in field.choices]


def test_a_field_that_offers_the_names_of_a_register_needs_nothing_else(words: RegisterWords) -> None:
    asked = Field(name="whatever", label="随便", check=lambda _text: "不对", offers="leader")
    (field,) = words.fields((asked,))
    assert (field.kind, field.editable, field.check) == (Kind.CHOICE, True, None)
    assert field.choices == (Choice(code="顾志远", label="顾志远"),)


def test_sources_are_people_units_organs_and_what_the_office_keeps(words: RegisterWords) -> None:
    assert offered(words, Source.PEOPLE)[-1] == "毕云飞"
    assert "毕云飞" not in offered(words, Source.MEDIATORS)
    assert offered(words, Source.ORGANS)[-1] == offered(words, Source.UNITS)[0]
    assert offered(words, Source.VILLAGES) == ["永兴圩村"]
    assert TRIBUNAL in offered(words, Source.ORGANS)
    assert offered(words, COURT) != [TRIBUNAL], "the court that the tribunal belongs to"
    assert offered(words, JUSTICE) == [OFFICE]
    assert offered(words, "grid_worker") == []


def test_the_people_of_a_case_come_first(office: Workspace, clock: Clock) -> None:
    case = register(office, person(clock, "季文标", "申请人"), person(clock, "祝银凤", "被申请人"))
    by_name = {
        field.name: [choice.code for choice in field.choices]
        for field in read_register(office).fields((*fields_of(Notice), *fields_of(Urging)), case=case)
    }
    assert by_name["informer"][0] == case.mediators[0].name
    assert by_name["debtors"] == ["季文标", "祝银凤"]


def test_a_new_entry_begins_with_what_its_fields_say(words: RegisterWords) -> None:
    begun = words.first_values(kind_of("joint").fields, user="茅晓燕", today=date(2023, 5, 16))
    assert (begun["applicant"], begun["convening_unit"]) == ("茅晓燕", OFFICE)
    assert begun["applicant_unit"] == words.committees[0].name
    police = words.first_values(kind_of("police_referral").fields, user="茅晓燕", today=date(2023, 5, 16))
    assert "officer" not in police, "an officer of the police is nobody of the office"


def test_every_field_offers_what_there_is() -> None:
    known = {*Source, *(entry.code for entry in REGISTERS), *(kind.code for kind in ORGAN_KINDS), ""}
    assert {source for field in all_fields() for source in (field.offers, field.first)} <= known


def all_fields() -> Iterator[Field]:
    """The Fields of every kind of matter, of the cases and of the registers."""
    for kind in KINDS:
        yield from kind.fields
        for listed in kind.items:
            yield from listed.fields
        for move in kind.procedure.moves:
            yield from move.inputs
    for entry in REGISTERS:
        yield from entry.fields
    for group in vars(case_fields).values():
        if isinstance(group, tuple):
            yield from (field for field in group if isinstance(field, Field))
