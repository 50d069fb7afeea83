"""The register of people: found by initials, name, number or phone; the newest facts, and what they were before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mediator.domain.case.parties import GROUP, ORGANISATION, Member, Party
from mediator.services.office import offices
from mediator.services.people import register as people
from tests.builders import made
from tests.domain.case.road import FIRST
from tests.services.desk import ACTOR, Desk
from tests.storage.office import NOW

JI = replace(FIRST, phone="15400000101")
SHOP = Party(id=made("商行"), kind=ORGANISATION, name="虚构家电商行", credit_code="92329900MA9XNR053X", birth=None)


def meet(desk: Desk, party: Party, *, days: int = 0) -> Any:
    """The party comes to the office, ``days`` after the first."""
    now = NOW + timedelta(days=days)
    return people.remember(desk.session, party, office_id=office_id(desk), now=now)


def office_id(desk: Desk) -> Any:
    office = offices.office(desk.session)
    assert office is not None
    return office.id


def names(desk: Desk, text: str) -> list[str]:
    return [row.name for row in people.find(desk.session, text, actor=ACTOR)]


@pytest.mark.parametrize("typed", ["jwb", "JW", "ｊｗｂ", "季文", "文标", "3299001961", "0101", "0033", " 季文标 "])
def test_a_person_is_found_by_whatever_is_at_hand(desk: Desk, typed: str) -> None:
    meet(desk, JI)
    meet(desk, SHOP)
    assert names(desk, typed) == ["季文标"]


@pytest.mark.parametrize("typed", ["", "  ", "wb", "季标", "01", "%", "_", "祝"])
def test_what_does_not_fit_finds_nobody(desk: Desk, typed: str) -> None:
    meet(desk, JI)
    assert names(desk, typed) == []


def test_an_organisation_is_found_by_its_code(desk: Desk) -> None:
    meet(desk, SHOP)
    assert names(desk, "92329900ma9x") == ["虚构家电商行"]
    assert names(desk, "xgjdsh") == ["虚构家电商行"]


def test_the_newest_facts_are_kept_with_what_they_were(desk: Desk) -> None:
    key = meet(desk, JI)
    assert meet(desk, replace(JI, phone="15400000199", address="新址", sex=""), days=1) == key
    [row] = people.find(desk.session, "季文标", actor=ACTOR)
    assert (row.phone, row.facts["address"], row.facts["sex"]) == ("15400000199", "新址", "男")
    assert row.updated_at == NOW + timedelta(days=1)
    [earlier] = row.facts["history"]
    assert earlier == {"until": (NOW + timedelta(days=1)).isoformat(), "phone": "15400000101"}
    meet(desk, replace(JI, phone="15400000188", address="新址"), days=2)
    [row] = people.find(desk.session, "季文标", actor=ACTOR)
    assert [entry["phone"] for entry in row.facts["history"]] == ["15400000101", "15400000199"]


def test_the_newest_come_first_and_nothing_new_changes_nothing(desk: Desk) -> None:
    meet(desk, JI)
    meet(desk, SHOP, days=1)
    meet(desk, JI, days=2)
    everybody = people.keys(desk.session, actor=ACTOR)
    assert [row.name for row in people.page(desk.session, everybody)] == ["虚构家电商行", "季文标"]
    assert people.keys(desk.session, actor=ACTOR, text="季") == everybody[1:]
    assert [row.name for row in people.page(desk.session, everybody[:1])] == ["虚构家电商行"]


def test_who_is_the_same_person(desk: Desk) -> None:
    bare = Party(id=made("无号"), name="季文标")
    key = meet(desk, JI)
    assert meet(desk, replace(JI, name="季文彪", person_id=key)) == key, "by number, said to be the same"
    assert meet(desk, replace(bare, person_id=key, name="季文彪")) == key, "by the block they were filled from"
    assert meet(desk, replace(bare, person_id=key)) != key, "another name typed over the block"
    assert meet(desk, replace(bare, name="季文彪", phone="15400000101")) == key, "by name and phone"
    first = meet(desk, replace(bare, name="张伟"))
    assert meet(desk, replace(bare, name="张伟")) == first, "a bare name to a bare name"
    assert meet(desk, replace(JI, name="张伟", id_number="329900198505050014", phone="")) != first
    assert meet(desk, replace(bare, name="季文彪")) != key, "a bare name never to one with a number"


def test_a_number_of_somebody_else_renames_nobody(desk: Desk) -> None:
    key = meet(desk, JI)
    typed = replace(JI, name="卞学军", address="别处", id=made("误"))
    assert meet(desk, typed, days=1) is None
    [row] = people.find(desk.session, "季文标", actor=ACTOR)
    assert (row.facts["name"], row.facts.get("address"), row.updated_at) == ("季文标", None, NOW)
    assert names(desk, "卞学军") == []
    owner = people.owner_of(desk.session, typed)
    assert owner is not None
    assert owner.id == key
    case = desk.register(parties=(typed, replace(SHOP, role="被申请人")))
    kept = desk.load(case.id).parties[0]
    assert (kept.name, kept.id_number, kept.person_id) == ("卞学军", JI.id_number, None)
    assert names(desk, "季文标") == ["季文标"]
    assert meet(desk, replace(SHOP, name="虚构食品商行")) is None, "a code likewise"


def test_the_number_of_another_is_not_taken_over_by_a_known_person(desk: Desk) -> None:
    meet(desk, JI)
    wang = replace(JI, name="王五", id_number="329900198505050014", phone="")
    key = meet(desk, wang)
    assert meet(desk, replace(wang, id_number=JI.id_number, person_id=key), days=1) == key
    assert names(desk, "0033") == ["季文标"]
    assert names(desk, "0014") == ["王五"]


def test_the_same_person_under_another_name_keeps_the_newest_name_and_the_old_one(desk: Desk) -> None:
    key = meet(desk, JI)
    assert meet(desk, replace(JI, name="季文彪", person_id=key), days=1) == key
    [row] = people.find(desk.session, "jwb", actor=ACTOR)
    assert row.name == "季文彪"
    assert row.facts["history"][-1]["name"] == "季文标"
    old = replace(JI, address="新址")
    assert people.owner_of(desk.session, old) is None, "a former name is the person's own"
    assert meet(desk, old, days=2) == key
    [row] = people.find(desk.session, "jwb", actor=ACTOR)
    assert (row.name, row.facts["name"], row.facts["address"]) == ("季文彪", "季文彪", "新址")


def test_a_number_learnt_later_joins_the_one_met_before(desk: Desk) -> None:
    key = meet(desk, replace(JI, id_number=""))
    assert meet(desk, JI) == key
    other = replace(JI, id_number="329900198505050014")
    assert meet(desk, other) != key, "the same phone, another number"


def test_groups_and_the_nameless_are_not_people(desk: Desk) -> None:
    assert meet(desk, Party(id=made("组"), kind=GROUP, name="卞学军等", members=(Member(name="卞学军"),))) is None
    assert meet(desk, Party(id=made("无名"))) is None
    assert people.keys(desk.session, actor=ACTOR) == ()


def test_a_known_person_fills_a_block_and_old_cases_stay(desk: Desk) -> None:
    case = desk.register(parties=(replace(JI, id=made("甲方")), replace(SHOP, role="被申请人")))
    [row] = people.find(desk.session, "季文标", actor=ACTOR)
    blank = Party(id=made("新案"), role="被申请人")
    filled = row.fill(blank)
    assert (filled.role, filled.id, filled.person_id) == ("被申请人", blank.id, row.id)
    assert (filled.name, filled.birth, filled.phone) == (JI.name, JI.birth, JI.phone)
    [shop] = people.find(desk.session, "商行", actor=ACTOR)
    assert shop.fill(blank).birth is None
    meet(desk, replace(filled, phone="15400000177"), days=3)
    assert desk.load(case.id).parties[0].phone == "15400000101"
