"""The sample office: ten invented cases that are closed, and those under way, played through the services."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Agent, Member, Party
from mediator.domain.case.snapshot import Committee, Mediator
from mediator.domain.matter.snapshot import Entry
from mediator.domain.people.roles import Actor
from mediator.services.files import amendments, intake, lists, numbering, steps
from mediator.services.office import office_edits, offices
from mediator.services.office.sample_dates import dated
from mediator.services.office.sample_matters import MatterPlayer, add_organs, moment
from mediator.services.papers import papers
from mediator.services.papers.paper_states import DRAFT, BlobStore, split
from mediator.storage.tables.base import uuid7

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "sample"
SAMPLE = FOLDER / "office.json"
UNDER_WAY = FOLDER / "under-way.json"
LISTS: tuple[tuple[str, type[Any]], ...] = (
    ("investigations", records.Investigation),
    ("evidence", records.Evidence),
)


def read_sample(path: Path = SAMPLE) -> dict[str, Any]:
    """Return the sample's office and the files of its past, as data."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def read_living(today: date) -> dict[str, Any]:
    """Return the sample with the files that are under way on ``today``, in the order in which they came in."""
    data, open_files = read_sample(), dated(read_sample(UNDER_WAY), today)
    cases = sorted(open_files["cases"], key=lambda entry: entry["registered_on"])
    matters = sorted(open_files["matters"], key=lambda entry: entry["on"])
    return {**data, "cases": [*data["cases"], *cases], "matters": [*data["matters"], *matters]}


def open_cases(data: Mapping[str, Any]) -> int:
    """Return how many cases of the sample are still under way."""
    return sum("closed_on" not in entry for entry in data["cases"])


def fill(
    session: Session, data: Mapping[str, Any], *, actor: Actor, now: datetime, blobs: BlobStore | None = None
) -> None:
    """Make the office and play every case from its registration to its state.

    With ``blobs`` every paper is made final at the step at which a user prints it.
    """
    office = data["office"]
    offices.open_office(session, user=actor.name, now=now)
    committees = {
        entry["short_name"]: _committee(session, entry, actor=actor, now=now) for entry in office["committees"]
    }
    for name in office["stations"]:
        offices.add_station(session, name=name, actor=actor, now=now)
    for entry in office["mediators"]:
        row = {**entry, "committee_id": committees[entry["committee"]].id}
        del row["committee"]
        offices.add_mediator(session, row, actor=actor, now=now)
    offices.finish_set_up(session, name=office["office"], actor=actor, now=now)
    organs = add_organs(session, office, actor=actor, now=now)
    for name, years in office.get("series", {}).items():
        for year, first in years.items():
            numbering.start_series(session, name, year=int(year), first=first, actor=actor)
    for entry in data["cases"]:
        _Player(session, entry, committees=committees, organs=organs, actor=actor, blobs=blobs).play()
    for entry in data.get("matters", ()):
        committee_id = committees[entry["committee"]].id
        player = MatterPlayer(session, entry, committee_id=committee_id, organs=organs, actor=actor)
        player.begin()
        if blobs is not None:
            player.file_papers(blobs)


def _committee(session: Session, entry: Mapping[str, Any], *, actor: Actor, now: datetime) -> Committee:
    committee = offices.add_committee(
        session, name=entry["name"], short_name=entry["short_name"], kind=entry["kind"], actor=actor, now=now
    )
    reached = {name: entry[name] for name in ("address", "phone")}
    committee = office_edits.update_committee(session, committee.id, reached, actor=actor, now=now)
    for year, first in entry.get("first", {}).items():
        numbering.start_at(session, committee_id=committee.id, year=int(year), first=first, actor=actor)
    return committee


class _Player:
    """Plays one case; each step is recorded on its own day."""

    def __init__(
        self,
        session: Session,
        entry: Mapping[str, Any],
        *,
        committees: Mapping[str, Committee],
        organs: Mapping[str, Entry],
        actor: Actor,
        blobs: BlobStore | None,
    ) -> None:
        self.session, self.entry, self.actor, self.blobs = session, entry, actor, blobs
        self.committee = committees[entry["committee"]]
        self.registered = date.fromisoformat(entry["registered_on"])
        self.case_id: UUID | None = None
        self.details: dict[str, object] = {}
        self.matters = [
            MatterPlayer(session, matter, committee_id=self.committee.id, organs=organs, actor=actor)
            for matter in entry.get("matters", ())
        ]

    def play(self) -> None:
        """Play from the first matter to where the entry ends, with the matters it came from and those it opened."""
        for matter in self.matters:
            self.details.update(matter.begin())
        self._play_case()
        assert self.case_id is not None
        for matter in self.matters:
            matter.finish(self.case_id)
            if self.blobs is not None:
                matter.file_papers(self.blobs)

    def _play_case(self) -> None:
        case = intake.register(self.session, self._intake(), actor=self.actor, now=moment(self.registered))
        self.case_id = case.id
        self._move("accept", self.entry["registered_on"])
        self._file("application", "acceptance", on=self.registered)
        if "notice" in self.entry:
            self._mediate([party.id for party in case.parties])
        if "closed_on" in self.entry:
            self._close(case.id)

    def _mediate(self, party_ids: list[UUID]) -> None:
        self._keep(records.Notice, self.entry["notice"], "on")
        self._file("rights-notice", "authorisation", "representatives", on=self.registered)
        for name, kind in LISTS:
            for item in self.entry[name]:
                self._keep(kind, item, "on")
        self._move("begin", self.entry["meetings"][0]["on"])
        for item in self.entry["meetings"]:
            self._keep(records.Meeting, item, "on")
            self._file("investigation", "mediation-record", on=date.fromisoformat(item["on"]))
        for item in self.entry.get("contacts", ()):
            self._keep(records.Contact, item, "on")
        for item in self.entry.get("planned", ()):
            self._keep(records.Meeting, item, "", on=self.entry["planned_on"])
        if "agreement" in self.entry:
            self._agree(party_ids)
        elif "termination" in self.entry:
            self._end_without_agreement()

    def _close(self, case_id: UUID) -> None:
        for item in self.entry["visits"]:
            self._keep(records.Visit, item, "on")
            self._file("follow-up", on=date.fromisoformat(item["on"]))
        now = moment(date.fromisoformat(self.entry["closed_on"]))
        amendments.amend(self.session, case_id, _typed(self.entry["marks"]), actor=self.actor, now=now)
        self._move("close", self.entry["closed_on"])
        self._file(on=date.fromisoformat(self.entry["closed_on"]))

    def _agree(self, party_ids: list[UUID]) -> None:
        agreement = self.entry["agreement"]
        day = agreement["agreed_on"]
        stored = self._keep(records.Agreement, agreement, "agreed_on")
        for item in self.entry["instalments"]:
            self._keep(records.Instalment, item, "", on=day)
        self._move("agree" if agreement["form"] == records.WRITTEN else "agree_orally", day)
        self._file("agreement", "oral-agreement", on=date.fromisoformat(day))
        if agreement["form"] == records.WRITTEN:
            if not self.entry["signatures"]:
                return
            for item in self.entry["signatures"]:
                signature = {**item, "party_id": party_ids[item["party"]], "on": day}
                del signature["party"]
                self._keep(records.Signature, signature, "on")
            sealed = {**agreement, "mediator_signed_on": day, "sealed_on": day}
            self._keep(records.Agreement, sealed, "agreed_on", record_id=stored)
            self._move("sign", day)
        if "confirmation" in self.entry:
            offered = self.entry["confirmation"]
            self._keep(records.Confirmation, offered, "ruled_on", on=offered["offered_on"])
            applied = offered.get("applied_on") or day
            self._file("confirmation-application", "mediation-certificate", on=date.fromisoformat(applied))
        for item in self.entry["performances"]:
            self._keep(records.Performance, item, "on")
        for item in self.entry.get("urgings", ()):
            self._keep(records.Urging, item, "on")
        for move in ("performed", "defaulted"):
            if f"{move}_on" in self.entry:
                self._move({"performed": "perform", "defaulted": "default"}[move], self.entry[f"{move}_on"])

    def _end_without_agreement(self) -> None:
        self._keep(records.Termination, self.entry["termination"], "on")
        self._move("terminate", self.entry["termination"]["on"])
        self._file("termination", on=date.fromisoformat(self.entry["termination"]["on"]))
        for item in self.entry["deliveries"]:
            self._keep(records.Delivery, item, "on")

    def _intake(self) -> Intake:
        known = {row.name: row for row in offices.mediators(self.session)}
        return Intake(
            committee_id=self.committee.id,
            registered_on=self.registered,
            values=_typed(self.entry["values"]),
            details=self.details,
            parties=tuple(_party(item, now=moment(self.registered)) for item in self.entry["parties"]),
            mediators=tuple(
                Mediator(id=known[name].id, name=name, certificate=known[name].certificate)
                for name in self.entry["mediators"]
            ),
        )

    def _keep(
        self, kind: type[Any], item: Mapping[str, Any], day: str, *, on: str = "", record_id: UUID | None = None
    ) -> UUID:
        now = moment(date.fromisoformat(item.get(day) or on or self.entry["registered_on"]))
        record = kind(id=record_id or uuid7(now), **_typed(item))
        assert self.case_id is not None
        lists.save(self.session, self.case_id, record, actor=self.actor, now=now)
        return record.id  # type: ignore[no-any-return]

    def _file(self, *kinds: str, on: date) -> None:
        """Make the complete papers of these kinds final (of all kinds, if none is named)."""
        if self.blobs is None:
            return
        assert self.case_id is not None
        for state in papers.states(self.session, self.case_id, actor=self.actor):
            if state.state == DRAFT and (not kinds or split(state.code)[0] in kinds):
                papers.finalise(self.session, self.blobs, self.case_id, state.code, actor=self.actor, now=moment(on))

    def _move(self, move: str, on: str) -> None:
        day = date.fromisoformat(on)
        assert self.case_id is not None
        steps.advance(self.session, self.case_id, move, on=day, actor=self.actor, now=moment(day))


def _typed(item: Mapping[str, Any]) -> dict[str, Any]:
    """Convert JSON to the types of the records: days from text, lists to tuples."""
    typed: dict[str, Any] = {}
    for name, value in item.items():
        if isinstance(value, list):
            typed[name] = tuple(value)
        elif name in ("on", "birth") or (name.endswith("_on") and isinstance(value, str)):
            typed[name] = date.fromisoformat(value)
        else:
            typed[name] = value
    return typed


def _party(item: Mapping[str, Any], *, now: datetime) -> Party:
    values = _typed({name: value for name, value in item.items() if name not in ("agents", "members")})
    agents = tuple(Agent(id=uuid7(now), **_typed(agent)) for agent in item.get("agents", ()))
    members = tuple(Member(**member) for member in item.get("members", ()))
    return Party(id=uuid7(now), agents=agents, members=members, **values)
