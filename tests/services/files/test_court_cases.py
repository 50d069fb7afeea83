"""A case that a court handed over: the court's term is its own, and it stands still with the referral."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.stage_groups import lanes
from mediator.domain.matter.snapshot import Item
from mediator.domain.problems import Refused
from mediator.domain.workflows.court.checks import POST, SUMMARY
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import amendments, lists
from mediator.services.files.openings import Opening, open_matter
from mediator.services.files.steps import advance
from mediator.services.lists import station
from tests.builders import made
from tests.services.dues_of import dues_of
from tests.services.work import ACTOR, Work
from tests.storage.office import NOW

SIGNED = date(2023, 5, 16)
LETTER: dict[str, object] = {
    "dispatch": POST,
    "track": SUMMARY,
    "letter_number": "（2023）苏0681委调9号",
    "court": "启东市人民法院",
    "cause": "买卖合同纠纷",
    "party_a": "季文标",
    "party_b": "祝银凤",
    "sent_on": SIGNED,
    "consented": True,
}


def referred(work: Work) -> tuple[UUID, UUID]:
    """A referral of the court in its mediation, and its case: the ids."""
    session = work.session
    opening = Opening(kind="court_referral", on=SIGNED, values=LETTER)
    matter = open_matter(session, opening, actor=ACTOR, now=NOW)
    case = work.register(registered_on=SIGNED, values={"occurred_on": date(2023, 3, 1)})
    work.advance(case.id, "accept", SIGNED)
    assert [row.day for row in dues_of(session, case.id) if row.key == "mediation"] == [date(2023, 6, 15)]
    step(work, matter.id, "sign", receiver="茅晓燕", mediators="陆秋萍")
    amendments.link_case(session, matter.id, case.id, actor=ACTOR, now=NOW)
    step(work, matter.id, "begin")
    work.take(case.id, "begin")
    return matter.id, case.id


def step(work: Work, matter_id: UUID, move: str, on: date = SIGNED, **values: object) -> None:
    advance(work.session, matter_id, move, on=on, actor=ACTOR, now=NOW, values=values)


def told(work: Work, matter_id: UUID, kind: str, /, **values: object) -> None:
    item = Item(id=made(kind), kind=kind, values=values)
    lists.save(work.session, matter_id, item, actor=ACTOR, now=NOW)


def head(work: Work, case_id: UUID) -> dict[str, str]:
    """Key → day of the terms that the case itself shows."""
    found = open_clocks(work.load(case_id), calendar_of(work.session))
    return {entry.key: entry.due.day.isoformat() for entry in found if entry.key != "session"}


def lane(work: Work) -> list[str]:
    """The ends on the station's working list."""
    rows = station.work(work.session, limits={lane.code: 5 for lane in lanes()})
    return [row.due.day.isoformat() if row.due else "" for found in rows.values() for row in found]


def test_the_courts_term_stands_in_the_place_of_the_committees_own(work: Work) -> None:
    matter, case = referred(work)
    assert head(work, case) == {"court_summary": "2023-05-23"}
    assert lane(work) == ["2023-05-23"]
    assert [row.key for row in dues_of(work.session, case)] == []
    assert [row.label for row in dues_of(work.session, matter)] == ["法院委托调解期限"]
    step(work, matter, "extend", all_agree=True, extended_to=date(2023, 6, 30))
    assert (head(work, case), lane(work)) == ({"court_summary": "2023-06-30"}, ["2023-06-30"])
    longer = {"extended_to": date(2023, 7, 1), "extension_reason": "需要鉴定", "all_agree": True}
    with pytest.raises(Refused, match="期限按法院的"):
        work.advance(case, "extend", SIGNED, **longer)


def test_an_appraisal_stops_the_clock_of_the_case_too(work: Work) -> None:
    matter, case = referred(work)
    told(work, matter, "uncounted", kind="鉴定", on=date(2023, 5, 18))
    assert (head(work, case), lane(work)) == ({}, [""])
    told(work, matter, "uncounted", kind="鉴定", on=date(2023, 5, 18), until=date(2023, 5, 28))
    assert (head(work, case), lane(work)) == ({"court_summary": "2023-06-02"}, ["2023-06-02"])


def test_a_case_stands_still_while_the_court_looks_at_it(work: Work) -> None:
    matter, case = referred(work)
    told(work, matter, "pause", on=SIGNED, text="双方对账单系事后补写。")
    step(work, matter, "suspend", reason="疑似串通")
    assert head(work, case) == {}
    for move in ("agree", "agree_orally", "extend"):
        with pytest.raises(Refused, match="疑似虚假调解，已于2023年5月16日中止并报告法院"):
            work.take(case, move)
    told(work, matter, "pause", on=SIGNED, text="双方对账单系事后补写。", answered_on=date(2023, 5, 18))
    step(work, matter, "resume", date(2023, 5, 18))
    assert head(work, case) == {"court_summary": "2023-05-25"}
    assert work.take(case, "agree").stage == "agreed"


def test_a_case_that_a_referral_was_wrongly_tied_to_gets_its_own_term_back(work: Work) -> None:
    matter, case = referred(work)
    other = work.register(registered_on=SIGNED, values={"occurred_on": date(2023, 3, 1)})
    work.advance(other.id, "accept", SIGNED)
    amendments.link_case(work.session, matter, other.id, actor=ACTOR, now=NOW)
    assert [row.key for row in dues_of(work.session, case)] == ["mediation"]
    assert head(work, other.id) == {"court_summary": "2023-05-23"}
