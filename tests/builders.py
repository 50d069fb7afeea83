"""Short ways to make the frozen values of a case; every id is derived from its name, so that runs are equal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from mediator.domain.case.parties import ENTRUSTED, GROUP, GUARDIAN, ORGANISATION, Agent, Member, Party
from mediator.domain.case.snapshot import Committee, Mediator
from mediator.domain.people.identity import check_id_number

SPACE = UUID("5d0f6f3e-6f0b-4c0e-9d55-1f3a8f0a7c11")
LAST_DAY = date(2024, 12, 31)

TOWN = Committee(
    id=uuid5(SPACE, "王鲍"),
    name="启东市王鲍镇人民调解委员会",
    short_name="王鲍",
    address="江苏省启东市王鲍镇虚构路6号",
    phone="0513-83120000",
)


def made(name: str) -> UUID:
    """The id that belongs to a name."""
    return uuid5(SPACE, name)


def day(text: str) -> date:
    """``2023-05-16``."""
    return date.fromisoformat(text)


def mediators(*names: str) -> tuple[Mediator, ...]:
    """Mediators of the town's committee."""
    return tuple(Mediator(id=made(name), name=name) for name in names)


def person(name: str, role: str, id_number: str, **more: Any) -> Party:
    """A natural person whose birth date and sex follow from the number."""
    known = check_id_number(id_number, on=LAST_DAY)
    facts = {"ethnicity": "汉族", "birth": known.birth, "sex": known.sex or "", "id_kind": "居民身份证", **more}
    return Party(id=made(f"{role}{name}"), name=name, role=role, id_number=id_number, **facts)


def organisation(name: str, role: str, credit_code: str, **more: Any) -> Party:
    """An organisation with its head."""
    facts = {"org_kind": "法人", **more}
    return Party(id=made(f"{role}{name}"), kind=ORGANISATION, name=name, role=role, credit_code=credit_code, **facts)


def group(role: str, members: tuple[Member, ...], **more: Any) -> Party:
    """Several people with representatives."""
    return Party(id=made(f"{role}{members[0].name}等"), kind=GROUP, role=role, members=members, **more)


def guardian(name: str, relation: str, id_number: str, **more: Any) -> Agent:
    """A minor's statutory agent."""
    facts = {"proof": "户口簿", **more}
    return Agent(id=made(f"监护{name}"), kind=GUARDIAN, name=name, relation=relation, id_number=id_number, **facts)


def entrusted(name: str, **more: Any) -> Agent:
    """An entrusted agent."""
    return Agent(id=made(f"代理{name}"), kind=ENTRUSTED, name=name, **more)


def others(value: object, *, texts: bool = True) -> Iterator[Any]:
    """Values of the same type that say something else; ``texts`` if a list is one of texts."""
    match value:
        case bool():
            yield not value
        case datetime() | date():
            yield value + timedelta(days=1)
        case int():
            yield value + 1
        case str():
            yield f"{value}又"
        case tuple():
            if value:
                yield value[1:]
            if texts:
                yield (*value, "又一项")
