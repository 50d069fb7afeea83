"""Village to town in one office is one dispute: two files that know each other, one in all figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import pytest

from mediator.domain.case.parties import AGREES
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Refused
from mediator.domain.workflows.transfer.openings import from_case
from mediator.services.files import openings
from mediator.services.files.matter_snapshots import load
from mediator.services.files.openings import Opening
from mediator.services.links.case_from_matter import case_from_matter, register_from_matter
from mediator.services.links.transfers import superseded
from mediator.services.lists.liaison_figures import Period, by_source
from mediator.services.office import offices
from mediator.storage import events
from mediator.storage.safety import replay
from mediator.ui.file.stored_files import MATTER_FILE
from tests.builders import mediators
from tests.services.work import ACTOR, FIRST_DAY, Work
from tests.storage.office import NOW

YEAR = Period(start=date(2026, 1, 1), end=date(2026, 12, 31))
VILLAGE = "启东市王鲍镇永兴圩村人民调解委员会"


@dataclass(frozen=True)
class Dispute:
    """A dispute of the village that the town signed for."""

    work: Work
    village: UUID
    transfer: UUID

    def sent(self) -> CaseSnapshot:
        return self.work.load(self.village)

    def taken_up(self) -> CaseSnapshot:
        """The town's own file."""
        session = self.work.session
        intake = case_from_matter(session, self.transfer, on=FIRST_DAY, actor=ACTOR, now=NOW)
        return register_from_matter(session, self.transfer, intake, actor=ACTOR, now=NOW)

    def settled(self) -> CaseSnapshot:
        """The town's own file, with an agreement in force."""
        town = self.taken_up()
        agreeing = tuple(replace(party, consent=AGREES, consent_on=FIRST_DAY) for party in town.parties)
        self.work.amend(replace(town, parties=agreeing, mediators=mediators("陆秋萍")))
        return self.work.take(town.id, "accept", "begin", "agree", "sign")


@pytest.fixture
def dispute(work: Work) -> Dispute:
    village = offices.add_committee(
        work.session, name=VILLAGE, short_name="永兴圩", kind="村调委会", actor=ACTOR, now=NOW
    )
    case = work.register(committee_id=village.id, values={"source": "依申请调解", "applied_on": FIRST_DAY})
    work.take(case.id, "accept")
    to = {
        "to_level": "工作站（镇调委会）",
        "to_unit": work.committee.name,
        "cause": "涉及邻村",
        "materials": ("登记表1份",),
        "due_on": date(2026, 2, 9),
        "first_handler": "倪素琴",
    }
    day = work.load(case.id).stage_on or FIRST_DAY
    opening = Opening(kind="transfer", on=day, values={**from_case(work.load(case.id)), **to}, case_id=case.id)
    transfer = openings.open_matter(work.session, opening, actor=ACTOR, now=NOW).id
    work.move_transfer(transfer, "send", day)
    return Dispute(work, case.id, transfer)


def received(dispute: Dispute) -> Dispute:
    day = dispute.work.next_day(dispute.village)
    dispute.work.move_transfer(dispute.transfer, "receive", day, receiver="茅晓燕")
    return dispute


def offered(dispute: Dispute) -> bool:
    return MATTER_FILE.makes_case(load(dispute.work.session, dispute.transfer, actor=ACTOR))


def test_the_receiver_makes_its_own_file_once_it_has_signed(dispute: Dispute) -> None:
    assert not offered(dispute)
    received(dispute)
    assert offered(dispute)
    town = dispute.taken_up()
    assert not offered(dispute)
    with pytest.raises(Refused, match="已经转为案件"):
        dispute.taken_up()
    assert (town.committee.name, town.number) == (dispute.work.committee.name, "(2026)王鲍人调字第001号")
    assert dispute.sent().number == "(2026)永兴圩人调字第001号"


def test_nothing_is_typed_again(dispute: Dispute) -> None:
    town, village = received(dispute).taken_up(), dispute.sent()
    for name in ("story", "dispute_type", "source", "occurred_on", "applied_on"):
        assert getattr(town, name) == getattr(village, name)
    assert [party.name for party in town.parties] == [party.name for party in village.parties]
    assert [party.id_number for party in town.parties] == [party.id_number for party in village.parties]
    assert {party.id for party in town.parties}.isdisjoint(party.id for party in village.parties)
    assert all(not party.consent for party in town.parties)
    assert village.number in town.source_detail


def test_both_files_show_the_hop_and_its_due_day(dispute: Dispute) -> None:
    town, village = received(dispute).taken_up(), dispute.sent()
    (here,), (there,) = town.transfers, village.transfers
    assert (here.id, here.due_on, here.of_case, here.taken_up) == (
        there.id,
        date(2026, 2, 9),
        village.number,
        town.number,
    )
    assert here.before_case
    assert not there.before_case
    assert town.away is None
    assert village.away is not None


def test_the_village_closes_by_the_answer(dispute: Dispute) -> None:
    town = received(dispute).settled()
    work = dispute.work
    work.advance(dispute.village, "transfer")
    work.move_transfer(dispute.transfer, "answer", date(2026, 1, 20), result="已由镇调委会调解成功")
    assert work.advance(dispute.village, "close_transferred", date(2026, 1, 21)).closing == "移送"
    assert work.load(town.id).stage == "effective"
    assert events.verify_chain(work.session) == []
    assert replay.differences(work.session) == []


def test_the_dispute_counts_once(dispute: Dispute) -> None:
    work, session = dispute.work, dispute.work.session
    (before,) = by_source(session, YEAR)
    assert (before.name, before.accepted, before.open) == ("依申请调解", 1, 1)
    received(dispute).settled()
    work.advance(dispute.village, "transfer")
    (after,) = by_source(session, YEAR)
    assert (after.name, after.accepted, after.settled, after.open) == ("依申请调解", 1, 1, 0)
    assert superseded(session) == {dispute.village}


def test_a_file_of_the_town_that_is_void_takes_nothing_from_the_village(dispute: Dispute) -> None:
    town = received(dispute).taken_up()
    dispute.work.take(town.id, "void")
    assert superseded(dispute.work.session) == frozenset()
    (figures,) = by_source(dispute.work.session, YEAR)
    assert figures.accepted == 1
