"""CaseSnapshot: all that papers, checks and pages may know of one case, frozen at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from uuid import UUID

from mediator.domain.case import records
from mediator.domain.case.fields import ClosingCard, DisputeCard, EventCard, HandlingCard, SourceCard, StoryCard
from mediator.domain.case.parties import REFUSES, Party
from mediator.domain.law.court_terms import CourtTerm
from mediator.domain.law.stop_list import StopCard
from mediator.domain.matter.transfers import Transfer, outgoing
from mediator.domain.office.risk import RiskCard
from mediator.domain.people.officials import Official
from mediator.domain.vocabulary import SUCCESS_DONE, SUCCESS_PARTLY, SUCCESS_RUNNING
from mediator.domain.workflow import CASE_FILE, Attempt, Stage
from mediator.domain.workflows.case.stages import stage_of

FELL_THROUGH = ("terminated", "withdrawn", "declined")
"""Stages in which an agreement that was drafted is no agreement."""
IN_FORCE = ("effective", "performed", "defaulted")
"""Stages of a case with an agreement in force that is still open."""
SETTLED_CLOSINGS = (SUCCESS_DONE, SUCCESS_RUNNING, SUCCESS_PARTLY)
SHORT_ROAD, BACKFILLED = "简易", "补录"
"""The roads that are written down afterwards: settled at the door on one page; an earlier year's file on paper."""


@dataclass(frozen=True, kw_only=True)
class Committee:
    """A people's mediation committee (人民调解委员会) and its short name for numbers."""

    id: UUID
    name: str
    short_name: str
    kind: str = "乡镇调委会"
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class Mediator:
    """A people's mediator (人民调解员); the certificate number is free text."""

    id: UUID | None
    name: str
    certificate: str = ""


@dataclass(frozen=True, kw_only=True)
class CaseSnapshot(DisputeCard, StoryCard, EventCard, RiskCard, StopCard, SourceCard, HandlingCard, ClosingCard):
    """One case: its cards, its people, its records, and how far it is.

    Dates are local days; money is in fen; empty text or None means unknown or not yet. The attributes of a type of
    record are what its kind is called here; one without a tuple is the only one of its kind.
    """

    id: UUID
    committee: Committee
    number: str = ""
    title: str = ""  # 卷名
    registered_on: date | None = None
    accepted_on: date | None = None
    risk_set_at: datetime | None = None  # when the colour was set or changed
    mediators: tuple[Mediator, ...] = ()
    officials: tuple[Official, ...] = ()  # of court and police, named by the matters beside the case and the register
    parties: tuple[Party, ...] = ()
    details: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    prints_ids: bool = False  # a setting of the office: agreements print ID numbers
    court: CourtTerm | None = None  # while a referral of the court runs, its term is the case's

    contacts: tuple[records.Contact, ...] = ()
    notices: tuple[records.Notice, ...] = ()
    investigations: tuple[records.Investigation, ...] = ()
    evidence: tuple[records.Evidence, ...] = ()
    meetings: tuple[records.Meeting, ...] = ()
    agreement: records.Agreement | None = None
    signatures: tuple[records.Signature, ...] = ()
    instalments: tuple[records.Instalment, ...] = ()
    performances: tuple[records.Performance, ...] = ()
    urgings: tuple[records.Urging, ...] = ()
    confirmation: records.Confirmation | None = None
    visits: tuple[records.Visit, ...] = ()
    termination: records.Termination | None = None
    deliveries: tuple[records.Delivery, ...] = ()
    pursuits: tuple[records.Pursuit, ...] = ()
    transfers: tuple[Transfer, ...] = ()  # from unit to unit, the newest last

    stage: str = "registered"
    stage_on: date | None = None
    extended_to: date | None = None  # 延长后的调解期限
    transferred_from: str = ""  # the stage it was in when another level took it over
    days_away: int = 0  # with another level since the acceptance, or since the extension
    performed_on: date | None = None
    closed_on: date | None = None
    closing: str = ""  # 结案方式
    archived_on: date | None = None
    filer: str = ""  # 立卷人
    exit_reason: str = ""  # of 不予受理, 撤回, 作废
    retention: str = ""
    kept_on_paper: tuple[str, ...] = ()  # codes of papers that exist only on paper
    prevented: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def kind(self) -> str:
        """Return the code of the case as a kind of matter."""
        return CASE_FILE

    @property
    def road(self) -> str:
        """Return ``SHORT_ROAD`` or ``BACKFILLED`` if the case was registered after it had ended, else ""."""
        return str(self.details.get("road", ""))

    @property
    def people(self) -> int:
        """Return the 涉及当事人数, counting every member of a group."""
        return sum(party.heads for party in self.parties)

    @property
    def oral(self) -> bool:
        """Return True if the agreement is an oral one."""
        return self.agreement is not None and self.agreement.form == records.ORAL

    @property
    def effective_on(self) -> date | None:
        """When the agreement binds: oral on the day reached (第30条), written on the last of all parties'
        signatures, the mediator's signature and the seal, or None while one of them is missing
        (人民调解法 第29条). A party that refuses is not bound and does not sign."""
        agreement = self.agreement
        if agreement is None:
            return None
        if agreement.form == records.ORAL:
            return agreement.agreed_on
        days = [agreement.mediator_signed_on, agreement.sealed_on]
        for party in self.parties:
            if party.consent == REFUSES:
                continue
            signed = [s.on for s in self.signatures if s.party_id == party.id]
            days.extend(signed or [None])
        known = [day for day in days if day is not None]
        return max(known) if len(known) == len(days) else None

    @property
    def state(self) -> Stage:
        """Return its stage."""
        return stage_of(self.stage)

    @property
    def in_force(self) -> bool:
        """True from the signing of an agreement on: only then is the dispute settled for those who are told of it."""
        return self.agreement is not None and (self.stage in IN_FORCE or self.closing in SETTLED_CLOSINGS)

    @property
    def may_agree(self) -> bool:
        """Return True if there is an agreement, or there still may be one."""
        return self.agreement is not None or (self.state.talks and self.termination is None)

    @property
    def may_be_signed(self) -> bool:
        """Return True if there is a written agreement, or there still may be one."""
        return self.may_agree and not self.oral

    @property
    def first_mediator(self) -> str:
        """Return the name of the mediator in charge."""
        return self.mediators[0].name if self.mediators else ""

    @property
    def last_place(self) -> str:
        """Return the place of the last meeting or investigation, or where the case was received."""
        met = (row.place for row in reversed(self.meetings) if row.place)
        asked = (row.place for row in reversed(self.investigations) if row.place)
        return next(met, next(asked, self.station))

    @property
    def sittings(self) -> tuple[records.Meeting, ...]:
        """Return the meetings with a record, without those only planned when mediation ended without agreement."""
        over = not self.state.sittings and self.agreement is None
        return tuple(row for row in self.meetings if row.result or row.text or not over)

    @property
    def paid(self) -> int:
        """Return the fen paid so far under the agreement."""
        return sum(row.amount or 0 for row in self.performances)

    @property
    def owed(self) -> int | None:
        """Return the fen owed under the agreement: its sum, without one that of its plan, or None if it names none."""
        named = self.agreement.amount if self.agreement is not None else None
        return named or sum(row.amount or 0 for row in self.instalments) or None

    @property
    def own_units(self) -> tuple[str, ...]:
        """Return the names under which the case's own office sends and receives."""
        return tuple(name for name in (self.committee.name, self.station) if name)

    @property
    def away(self) -> Transfer | None:
        """Return the newest transfer by which the office gave the case to another unit, whatever its result."""
        return next(reversed(outgoing(self.transfers, self.own_units)), None)

    def party(self, party_id: UUID | None) -> Party | None:
        """Return the party with this id, or None."""
        return next((party for party in self.parties if party.id == party_id), None)


CaseAttempt = Attempt[CaseSnapshot]
