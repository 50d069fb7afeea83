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
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

JI = replace(FIRST, phone="15400000101")
SHOP = Party(id=made("商行"), kind=ORGANISATION, name="虚构家电商行", credit_code="92329900MA9XNR053X", birth=None)


def meet(work: Work, party: Party, *, days: int = 0) -> Any:
    """The party comes to the office, ``days`` after the first."""
    now = NOW + timedelta(days=days)
    return people.remember(work.session, party, office_id=office_id(work), now=now)


def office_id(work: Work) -> Any:
    office = offices.office(work.session)
    assert office is not None
    return office.id


def names(work: Work, text: str) -> list[str]:
    return [row.name for row in people.find(work.session, text, actor=ACTOR)]


@pytest.mark.parametrize("typed", ["jwb", "JW", "ｊｗｂ", "季文", "文标", "3299001961", "0101", "0033", " 季文标 "])
def test_a_person_is_found_by_whatever_is_at_hand(work: Work, typed: str) -> None:
    meet(work, JI)
    meet(work, SHOP)
    assert names(work, typed) == ["季文标"]


@pytest.mark.parametrize("typed", ["", "  ", "wb", "季标", "01", "%", "_", "祝"])
def test_what_does_not_fit_finds_nobody(work: Work, typed: str) -> None:
    meet(work, JI)
    assert names(work, typed) == []


def test_an_organisation_is_found_by_its_code(work: Work) -> None:
    meet(work, SHOP)
    assert names(work, "92329900ma9x") == ["虚构家电商行"]
    assert names(work, "xgjdsh") == ["虚构家电商行"]


def test_the_newest_facts_are_kept_with_what_they_were(work: Work) -> None:
    key = meet(work, JI)
    assert meet(work, replace(JI, phone="15400000199", address="新址", sex=""), days=1) == key
    [row] = people.find(work.session, "季文标", actor=ACTOR)
    assert (row.phone, row.facts["address"], row.facts["sex"]) == ("15400000199", "新址", "男")
    assert row.updated_at == NOW + timedelta(days=1)
    [earlier] = row.facts["history"]
    assert earlier == {"until": (NOW + timedelta(days=1)).isoformat(), "phone": "15400000101"}
    meet(work, replace(JI, phone="15400000188", address="新址"), days=2)
    [row] = people.find(work.session, "季文标", actor=ACTOR)
    assert [entry["phone"] for entry in row.facts["history"]] == ["15400000101", "15400000199"]


def test_the_newest_come_first_and_nothing_new_changes_nothing(work: Work) -> None:
    meet(work, JI)
    meet(work, SHOP, days=1)
    meet(work, JI, days=2)
    everybody = people.keys(work.session, actor=ACTOR)
    assert [row.name for row in people.page(work.session, everybody)] == ["虚构家电商行", "季文标"]
    assert people.keys(work.session, actor=ACTOR, text="季") == everybody[1:]
    assert [row.name for row in people.page(work.session, everybody[:1])] == ["虚构家电商行"]


def test_who_is_the_same_person(work: Work) -> None:
    bare = Party(id=made("无号"), name="季文标")
    key = meet(work, JI)
    assert meet(work, replace(JI, name="季文彪", person_id=key)) == key, "by number, said to be the same"
    assert meet(work, replace(bare, person_id=key, name="季文彪")) == key, "by the block they were filled from"
    assert meet(work, replace(bare, person_id=key)) != key, "another name typed over the block"
    assert meet(work, replace(bare, name="季文彪", phone="15400000101")) == key, "by name and phone"
    first = meet(work, replace(bare, name="张伟"))
    assert meet(work, replace(bare, name="张伟")) == first, "a bare name to a bare name"
    assert meet(work, replace(JI, name="张伟", id_number="329900198505050014", phone="")) != first
    assert meet(work, replace(bare, name="季文彪")) != key, "a bare name never to one with a number"


def test_a_number_of_somebody_else_renames_nobody(work: Work) -> None:
    key = meet(work, JI)
    typed = replace(JI, name="卞学军", address="别处", id=made("误"))
    assert meet(work, typed, days=1) is None
    [row] = people.find(work.session, "季文标", actor=ACTOR)
    assert (row.facts["name"], row.facts.get("address"), row.updated_at) == ("季文标", None, NOW)
    assert names(work, "卞学军") == []
    owner = people.owner_of(work.session, typed)
    assert owner is not None
    assert owner.id == key
    case = work.register(parties=(typed, replace(SHOP, role="被申请人")))
    kept = work.load(case.id).parties[0]
    assert (kept.name, kept.id_number, kept.person_id) == ("卞学军", JI.id_number, None)
    assert names(work, "季文标") == ["季文标"]
    assert meet(work, replace(SHOP, name="虚构食品商行")) is None, "a code likewise"


def test_the_number_of_another_is_not_taken_over_by_a_known_person(work: Work) -> None:
    meet(work, JI)
    wang = replace(JI, name="王五", id_number="329900198505050014", phone="")
    key = meet(work, wang)
    assert meet(work, replace(wang, id_number=JI.id_number, person_id=key), days=1) == key
    assert names(work, "0033") == ["季文标"]
    assert names(work, "0014") == ["王五"]


def test_the_same_person_under_another_name_keeps_the_newest_name_and_the_old_one(work: Work) -> None:
    key = meet(work, JI)
    assert meet(work, replace(JI, name="季文彪", person_id=key), days=1) == key
    [row] = people.find(work.session, "jwb", actor=ACTOR)
    assert row.name == "季文彪"
    assert row.facts["history"][-1]["name"] == "季文标"
    old = replace(JI, address="新址")
    assert people.owner_of(work.session, old) is None, "a former name is the person's own"
    assert meet(work, old, days=2) == key
    [row] = people.find(work.session, "jwb", actor=ACTOR)
    assert (row.name, row.facts["name"], row.facts["address"]) == ("季文彪", "季文彪", "新址")


def test_a_number_learnt_later_joins_the_one_met_before(work: Work) -> None:
    key = meet(work, replace(JI, id_number=""))
    assert meet(work, JI) == key
    other = replace(JI, id_number="329900198505050014")
    assert meet(work, other) != key, "the same phone, another number"


def test_groups_and_the_nameless_are_not_people(work: Work) -> None:
    assert meet(work, Party(id=made("组"), kind=GROUP, name="卞学军等", members=(Member(name="卞学军"),))) is None
    assert meet(work, Party(id=made("无名"))) is None
    assert people.keys(work.session, actor=ACTOR) == ()


def test_a_known_person_fills_a_block_and_old_cases_stay(work: Work) -> None:
    case = work.register(parties=(replace(JI, id=made("甲方")), replace(SHOP, role="被申请人")))
    [row] = people.find(work.session, "季文标", actor=ACTOR)
    blank = Party(id=made("新案"), role="被申请人")
    filled = row.fill(blank)
    assert (filled.role, filled.id, filled.person_id) == ("被申请人", blank.id, row.id)
    assert (filled.name, filled.birth, filled.phone) == (JI.name, JI.birth, JI.phone)
    [shop] = people.find(work.session, "商行", actor=ACTOR)
    assert shop.fill(blank).birth is None
    meet(work, replace(filled, phone="15400000177"), days=3)
    assert work.load(case.id).parties[0].phone == "15400000101"
