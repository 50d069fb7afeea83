"""What a role may not see of matters is nowhere: accusations, petitions, whole numbers and phones."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people import roles
from mediator.domain.people.roles import PETITION_OFFICER, READER, REVIEWER, Actor
from mediator.domain.problems import NotFound, Refused
from mediator.domain.workflows.police.checks import NO_VIOLATION
from mediator.services.files import amendments, lists, openings, steps
from mediator.services.files.log import log_of
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.services.lists import ledger, matter_lists, today
from mediator.services.lists import petition_counts as petitions
from mediator.services.lists.exports import note_backup, note_export
from mediator.services.lists.ledger import LedgerFilter
from mediator.services.lists.matter_lists import Wanted
from mediator.services.papers import papers
from mediator.services.people import register as people
from mediator.services.people import roster
from mediator.services.people.masking import note_revealed
from mediator.storage.events import Event
from mediator.storage.store import Store
from mediator.storage.tables.base import uuid7
from tests.documents.reading import pages
from tests.domain.case.road import FIRST, SECOND
from tests.services.oracles import due_rows
from tests.services.test_matters_in_hand import MARCH, PETITION
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

ENQUIRY: dict[str, Any] = {
    "asker": "宋玉珍",
    "asker_phone": "15400000123",
    "channel": "来访",
    "topic": "法律咨询",
    "question": "能不能离婚？",
    "first_handler": "茅晓燕",
    "handler_phone": "15400000130",
    "other_side": "倪海涛",
    "other_phone": "15400000124",
}
JOINT: dict[str, Any] = {
    "applicant_unit": "王鲍镇人民调解委员会",
    "applicant": "茅晓燕",
    "triggers": ("两次调解未成",),
    "consented": True,
    "contact": "陆秋萍 15400000111",
}
REFERRED: dict[str, Any] = {
    "letter_number": "启公王移〔2026〕1号",
    "station": "王鲍派出所",
    "sent_on": MARCH,
    "party_a": "宋玉珍",
    "phone_a": "15400000123",
    "party_b": "倪海涛",
    "phone_b": "15400000124",
    "happened_on": MARCH,
    "where": "河口桥村",
    "what": "两家为滴水沟争吵。",
    "injury": "没有伤情。",
    "nature": NO_VIOLATION,
    "consented": True,
    "materials": ("接处警记录1份",),
    "officer": "施海兵",
    "officer_phone": "15400000140",
    "alarm_number": "2026-0302",
}
WRITTEN = ("茅晓燕", "河口桥村、茅晓燕", "镇司法所茅晓燕", "茅晓燕（司法所长）", "茅晓燕所长")


def someone(role: str) -> Actor:
    return Actor(name=f"某{role}", role=role)


def opened(work: Work, kind: str, on: date = MARCH, actor: Actor = ACTOR, **values: object) -> MatterSnapshot:
    return openings.open_matter(work.session, Opening(kind=kind, on=on, values=values), actor=actor, now=NOW)


def test_reviewers_see_petitions_and_leave_handling_them_to_others(work: Work) -> None:
    petition = opened(work, "petition", **PETITION)
    reviewer, values = someone(REVIEWER), {"reason": "不信了"}
    assert load(work.session, petition.id, actor=reviewer).number == petition.number
    with pytest.raises(Refused, match="不能办理信访事项"):
        opened(work, "petition", actor=reviewer, **PETITION)
    with pytest.raises(Refused, match="不能办理信访事项"):
        amendments.amend(work.session, petition.id, {"facts": "改"}, actor=reviewer, now=NOW)
    with pytest.raises(Refused, match="不能办理信访事项"):
        steps.advance(work.session, petition.id, "withdraw", on=MARCH, actor=reviewer, now=NOW, values=values)


def test_an_accusation_is_kept_only_by_who_may_see_it(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(roles.ROLES, REVIEWER, frozenset({roles.PETITIONS, roles.HANDLE_PETITIONS}))
    reviewer, accusation = someone(REVIEWER), {**PETITION, "category": "检举控告"}
    with pytest.raises(Refused, match="不能查看检举控告"):
        opened(work, "petition", actor=reviewer, **accusation)
    petition = opened(work, "petition", actor=reviewer, **PETITION)
    with pytest.raises(Refused, match="不能查看检举控告"):
        amendments.amend(work.session, petition.id, {"category": "检举控告"}, actor=reviewer, now=NOW)


@pytest.mark.parametrize("written", WRITTEN)
def test_an_accusation_does_not_exist_for_the_accused(work: Work, written: str) -> None:
    accused, other = replace(ACTOR, name="茅晓燕"), someone(PETITION_OFFICER)
    facts = {**PETITION, "category": "检举控告", "respondent": written}
    kept = opened(work, "petition", actor=other, **facts)
    wanted = Wanted(kinds=("petition",))
    year = {"start": date(2026, 1, 1), "end": date(2026, 12, 31)}
    for actor, there in ((other, True), (accused, False)):
        listed = matter_lists.rows(work.session, wanted, actor=actor, today=MARCH)
        owed = matter_lists.owed(work.session, ("petition",), actor=actor)
        due = due_rows(work.session, today=date(2026, 12, 31), actor=actor)
        assert ([row.id for row in listed] == [kept.id], bool(owed), bool(due)) == (there, there, there)
        assert matter_lists.count(work.session, wanted, actor=actor, today=MARCH) == there
        found = today.due(work.session, today=date(2026, 12, 31), actor=actor)
        assert found.counts[0] == len(due)
        assert bool(found.items) is there
        assert petitions.figures(work.session, **year, actor=actor).received == ({"检举控告": 1} if there else {})
        assert petitions.years(work.session, actor=actor) == ((2026,) if there else ())
    with pytest.raises(NotFound):
        load(work.session, kept.id, actor=accused)
    with pytest.raises(NotFound):
        amendments.amend(work.session, kept.id, {"facts": "没有的事"}, actor=accused, now=NOW)


def test_nobody_registers_an_accusation_against_themselves(work: Work) -> None:
    facts = {**PETITION, "category": "检举控告", "respondent": ACTOR.name}
    with pytest.raises(Refused, match="本人，请交由其他有权限的人"):
        opened(work, "petition", **facts)
    plain = opened(work, "petition", **{**facts, "category": "申诉求决"})
    with pytest.raises(Refused, match="本人，请交由其他有权限的人"):
        amendments.amend(work.session, plain.id, {"category": "检举控告"}, actor=ACTOR, now=NOW)


# --- numbers: masked for who may not see them, and never searched for them


def text_of(store: Store, session: Session, matter_id: UUID, code: str, actor: Actor) -> str:
    """What the paper says that the actor would print."""
    found = papers.printable(session, store.blobs, matter_id, code, actor=actor, when=MARCH)
    return "".join(pages(found))


def numbers_in(text: object) -> set[str]:
    return set(re.findall(r"1[3-9]\d{9}|\d{17}[\dX]", str(text)))


def test_a_reader_gets_matters_their_lists_and_their_case_masked(work: Work, session: Session, store: Store) -> None:
    case = work.register(parties=(replace(FIRST, phone="15400000101"), SECOND))
    joint = openings.open_matter(
        session, Opening(kind="joint", on=MARCH, values=JOINT, case_id=case.id), actor=ACTOR, now=NOW
    )
    item = Item(id=uuid7(NOW), kind="notice", values={"organ": "派出所", "on": MARCH, "phone": "15400000110"})
    lists.save(session, joint.id, item, actor=ACTOR, now=NOW)
    enquiry = opened(work, "enquiry", **ENQUIRY)
    reader = someone(READER)
    for matter in (joint, enquiry):
        assert numbers_in(load(session, matter.id, actor=ACTOR))
        assert numbers_in(load(session, matter.id, actor=reader)) == set()
        assert numbers_in(matter_lists.rows(session, Wanted(kinds=(matter.kind,)), actor=ACTOR, today=MARCH)) == set()
    assert load(session, enquiry.id, actor=reader).text("asker_phone") == "154****0123"
    for state in papers.states(session, enquiry.id, actor=reader):
        assert numbers_in(text_of(store, session, enquiry.id, state.code, reader)) == set()


def test_the_filed_bytes_of_a_paper_are_not_given_to_a_reader(work: Work, session: Session, store: Store) -> None:
    letter, code, reader = opened(work, "police_referral", **REFERRED), "police-referral", someone(READER)
    paper = papers.finalise(session, store.blobs, letter.id, code, actor=ACTOR, now=NOW)
    assert paper.state == "final"
    assert numbers_in(text_of(store, session, letter.id, code, ACTOR))
    with pytest.raises(Refused, match="不能查看完整的证件号码和电话"):
        text_of(store, session, letter.id, code, reader)


def test_a_mask_given_back_does_not_overwrite_the_number(work: Work, session: Session) -> None:
    enquiry = opened(work, "enquiry", **ENQUIRY)
    given = {"asker_phone": "154****0123", "question": "怎样离婚？"}
    amendments.amend(session, enquiry.id, given, actor=ACTOR, now=NOW)
    kept = load(session, enquiry.id, actor=ACTOR)
    assert (kept.text("asker_phone"), kept.text("question")) == ("15400000123", "怎样离婚？")
    amendments.amend(session, enquiry.id, {"asker_phone": "15400000199"}, actor=ACTOR, now=NOW)
    assert load(session, enquiry.id, actor=ACTOR).text("asker_phone") == "15400000199"


def test_looking_at_the_numbers_of_a_matter_is_logged(work: Work, session: Session) -> None:
    enquiry = opened(work, "enquiry", **ENQUIRY)
    note_revealed(session, enquiry.id, actor=someone(REVIEWER), now=NOW)
    assert [(row.kind, row.actor) for row in log_of(session, enquiry.id)][1:] == [("reveal", "某审核")]
    with pytest.raises(Refused, match="不能查看完整的证件号码和电话"):
        note_revealed(session, enquiry.id, actor=someone(READER), now=NOW)


@pytest.mark.parametrize("text", ["329900196108030033", "0803", "15400000101", "15400"])
def test_numbers_lead_only_those_to_a_case_or_a_person_who_may_see_them(work: Work, text: str) -> None:
    work.register(parties=(replace(FIRST, phone="15400000101"), SECOND))
    for actor, found in ((ACTOR, 1), (someone(READER), 0)):
        assert len(ledger.keys(work.session, LedgerFilter(text=text), actor=actor)) == found
        assert len(people.find(work.session, text, actor=actor)) == found
        assert len(roster.keys(work.session, actor=actor, text=text)) == found
    assert len(ledger.keys(work.session, LedgerFilter(text="季文标"), actor=someone(READER))) == 1
    assert len(ledger.keys(work.session, LedgerFilter(text="季文标 王鲍"), actor=someone(READER))) == 1


def test_exports_and_backups_are_logged_and_lists_only_leave_with_who_may_export(work: Work) -> None:
    with pytest.raises(Refused, match="不能打印和导出"):
        note_export(work.session, "案件清单", actor=someone(READER), now=NOW)
    note_export(work.session, "案件清单", actor=ACTOR, now=NOW)
    note_backup(work.session, "U盘", actor=someone(READER), now=NOW)
    work.session.flush()
    kept = work.session.scalars(select(Event).where(Event.entity == "office", Event.kind.in_(("export", "backup"))))
    assert [(event.kind, event.actor, event.data["label"]) for event in kept] == [
        ("export", ACTOR.name, "案件清单"),
        ("backup", "某只读", "U盘"),
    ]
