"""The agreement is the committee's alone: nobody of the court or the police mediates a case, signs or is printed so."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest

from mediator.documents.papers import papers_about
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.people.officials import is_authority, named
from mediator.domain.problems import Refused
from mediator.domain.workflow import CASE_FILE
from mediator.services.files import lists, openings, steps
from mediator.services.files.openings import Opening
from mediator.services.papers import papers
from mediator.services.registers.entries import save_entry
from mediator.storage.store import Store
from mediator.storage.tables.base import uuid7
from tests.builders import mediators
from tests.domain.case.road import TODAY
from tests.services.files.test_records import described
from tests.services.work import ACTOR, FIRST_DAY, Work
from tests.storage.office import NOW

POLICE = {
    "letter_number": "启公（王鲍）移字〔2026〕3号",
    "station": "启东市公安局王鲍派出所",
    "sent_on": FIRST_DAY,
    "party_a": "季文标",
    "party_b": "祝银凤",
    "what": "雨后积水争吵。",
    "nature": "民间纠纷引起、情节较轻",
    "consented": True,
    "officer": "经办民警陆秋萍（警号012345）",
}
COURT = {
    "dispatch": "委派（立案前）",
    "letter_number": "（2026）苏0681诉前调3号",
    "court": "启东市人民法院",
    "cause": "相邻关系纠纷",
    "party_a": "季文标",
    "party_b": "祝银凤",
    "sent_on": FIRST_DAY,
    "judge": "钱松、陆秋萍法官",
}
JOINT = {
    "applicant_unit": "启东市王鲍镇人民调解委员会",
    "applicant": "沈广和",
    "triggers": ("两次调解未成",),
}


def opened(work: Work, kind: str, values: Mapping[str, object], case_id: UUID) -> MatterSnapshot:
    """A matter of that kind beside the case."""
    opening = Opening(kind=kind, on=FIRST_DAY, values=values, case_id=case_id)
    return openings.open_matter(work.session, opening, actor=ACTOR, now=NOW)


def met(work: Work, case_id: UUID, organ: str, *, kind: str = "attendance") -> None:
    """A joint meeting to which 陆秋萍 came for an organ."""
    matter = opened(work, "joint", JOINT, case_id)
    who = {"person": "陆秋萍"} if kind == "attendance" else {"attendee": "陆秋萍", "on": FIRST_DAY}
    item = Item(id=uuid7(NOW), kind=kind, values={"organ": organ, **who})
    lists.save(work.session, matter.id, item, actor=ACTOR, now=NOW)


def registered(work: Work, name: str, kind: str, contact: str = "") -> None:
    """An organ in the register."""
    values = {"name": name, "kind": kind, "contact": contact}
    save_entry(work.session, "organ", values, actor=ACTOR, now=NOW)


def refusals(work: Work, case_id: UUID, move: str = "accept") -> list[tuple[str, str, str]]:
    """Sentence, section and field of what stops the move and is about the mediator."""
    found = steps.problems(work.session, case_id, move, on=work.next_day(case_id), actor=ACTOR, now=NOW)
    return [(one.message, one.section, one.field) for one in found if one.stops and one.field == "mediators"]


@pytest.mark.parametrize(
    ("kind", "values", "known_as"),
    [("police_referral", POLICE, "来函写明的经办民警"), ("court_referral", COURT, "来函写明的联系法官")],
)
def test_who_handed_the_dispute_over_does_not_mediate_it(
    work: Work, kind: str, values: Mapping[str, object], known_as: str
) -> None:
    case = work.register()
    assert refusals(work, case.id) == []
    opened(work, kind, values, case.id)
    [(message, section, field)] = refusals(work, case.id)
    assert message.startswith(f"调解员陆秋萍是{known_as}，法庭、派出所的人不能作为人民调解员")
    assert (section, field) == ("intake", "mediators")
    with pytest.raises(Refused, match="协议只由调委会作出"):
        work.take(case.id, "accept")
    work.amend(case, values={"namesake": True})
    assert refusals(work, case.id) == []


@pytest.mark.parametrize("kind", ["attendance", "notice"])
@pytest.mark.parametrize("organ", ["久隆人民法庭", "王鲍派出所"])
def test_who_came_to_the_joint_meeting_for_court_or_police_does_not_mediate(work: Work, organ: str, kind: str) -> None:
    case = work.take(work.register().id, "accept", "begin")
    met(work, case.id, organ, kind=kind)
    assert len(refusals(work, case.id, "agree")) == 1
    assert organ in refusals(work, case.id, "agree_orally")[0][0]


@pytest.mark.parametrize("organ", ["王鲍镇司法所", "启东市王鲍镇人民调解委员会", "王鲍派出所驻所人民调解室", "妇联"])
def test_who_came_for_another_organ_may_mediate(work: Work, organ: str) -> None:
    case = work.register()
    met(work, case.id, organ)
    assert refusals(work, case.id) == []


def test_the_register_says_which_organ_is_the_court_or_the_police(work: Work) -> None:
    case = work.register()
    met(work, case.id, "边防大队")
    assert refusals(work, case.id) == []
    registered(work, "边防大队", "派出所")
    assert "边防大队的到会人员" in refusals(work, case.id)[0][0]


def test_a_registered_contact_of_the_court_does_not_mediate(work: Work) -> None:
    case = work.register()
    registered(work, "妇女联合会", "其他单位", "陆秋萍")
    assert refusals(work, case.id) == []
    registered(work, "久隆法庭", "人民法庭", "陆 秋萍")
    assert "久隆法庭的联络员" in refusals(work, case.id)[0][0]


def test_a_letter_names_no_mediator_of_its_sender(work: Work) -> None:
    matter = opened(work, "police_referral", POLICE, work.register().id)
    inputs = {"receiver": "茅晓燕", "mediators": "沈广和、陆秋萍"}
    with pytest.raises(Refused, match="陆秋萍是来函写明的经办民警") as caught:
        steps.advance(work.session, matter.id, "sign", on=FIRST_DAY, actor=ACTOR, now=NOW, values=inputs)
    assert [one.field for one in caught.value.problems] == ["mediators"]


def test_no_paper_that_a_mediator_signs_is_printed(work: Work, store: Store) -> None:
    case = work.take(work.register(parties=described()).id, "accept", "begin", "agree")
    signed = ["mediation-record", "agreement", "rights-notice", "cover"]
    assert [papers.unprintable(case, code) for code in signed] == [()] * 4
    met(work, case.id, "王鲍派出所")
    for code in signed:
        with pytest.raises(Refused, match="王鲍派出所的到会人员"):
            papers.finalise(work.session, store.blobs, case.id, code, actor=ACTOR, now=NOW)
        with pytest.raises(Refused, match="王鲍派出所的到会人员"):
            papers.printable(work.session, store.blobs, case.id, code, actor=ACTOR, when=TODAY)
    assert papers.printable(work.session, store.blobs, case.id, "application", actor=ACTOR, when=TODAY)
    assert papers.preview(work.load(case.id), "agreement", when=TODAY)


def test_every_paper_with_a_line_for_the_mediator_asks_who_that_is(work: Work) -> None:
    case = work.register(mediators=mediators("陆秋萍"))
    registered(work, "王鲍派出所", "派出所", "陆秋萍")
    case = work.load(case.id)
    signed = {form.code for form in papers_about(CASE_FILE) if "人民调解员（签名）" in repr(form.build(case, 1))}
    stopped = {form.code for form in papers_about(CASE_FILE) if papers.unprintable(case, form.code)}
    assert signed
    assert signed <= stopped


def test_names_are_read_out_of_what_is_typed() -> None:
    assert {"张建国", "李强"} <= named("民警张建国（13900000000）、李强警官")
    assert "钱松" in named("钱 松法官助理")
    assert {"沈广和", "黄海涛"} <= named("沈广和、黄海涛")
    assert {"张建国", "李强"} <= named("张建国和李强")
    assert named("法官") <= {"法官"}
    assert is_authority("启东市人民检察院")
    assert not is_authority("启东市人民法院附设人民调解委员会")
