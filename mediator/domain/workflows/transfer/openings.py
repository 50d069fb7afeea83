"""How a transfer begins from a case, and the file that follows it: a case, a joint request, the town conference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mediator.domain.case.intake import KEPT_DETAILS
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.matter.transfers import RECEIVED, TAKEN_UP
from mediator.domain.vocabulary import REFERRAL
from mediator.domain.workflow import CASE_FILE, NextFile
from mediator.domain.workflows.case.stages import TRANSFERRED
from mediator.domain.workflows.case.transfers import FROM, SECTION
from mediator.domain.workflows.shared.matter_parts import sides
from mediator.domain.workflows.transfer.fields import CONFERENCE, JOINT, STATION, VILLAGE, level_of

SAME_DISPUTE = (
    "story", "dispute_type", "subtype", "source", "referrer", "channel", "occurred_on", "occurred_at", "known_on",
    "claims", "claimed", "applied_on", "oral_application", "risk", "risk_facts", "risk_reason", "risk_owner",
    "risk_reported_on", "barred", "handed_over", "minor_harmed", "police_told_on",
)  # fmt: skip
"""What the receiver need not type again."""
PETITION_OFFICE, OTHERS = "信访部门", "其他部门"


def from_case(case: CaseSnapshot) -> Mapping[str, object]:
    """The first values of the transfer of a case; phones stay in the case."""
    first, second = (*(party.name for party in case.parties), "", "")[:2]
    return {
        "from_level": level_of(case.committee),
        "from_unit": case.committee.name,
        "about": case.number,
        "what": case.story,
        "first_handler": case.registrar,
        "party_a": first,
        "party_b": second,
    }


def passes_on(matter: MatterSnapshot) -> bool:
    """Return True while a committee that signed for a case may make its own file of it, once."""
    level = matter.text("to_level")
    return matter.stage == RECEIVED and level in (VILLAGE, STATION) and not matter.text(TAKEN_UP)


def _known_of(case: CaseSnapshot) -> Mapping[str, object]:
    """What the file of the sender says of the dispute; it is still the same one (7.2: 案件移送只计一件)."""
    said = {name: getattr(case, name) for name in SAME_DISPUTE}
    details = {name: value for name, value in case.details.items() if name not in KEPT_DETAILS}
    parties = tuple(replace(party, consent="", consent_on=None) for party in case.parties)
    return {**said, "parties": parties, "details": details}


def to_case(matter: MatterSnapshot) -> Mapping[str, object]:
    """The first values of the intake page when the receiver makes a case of the transfer."""
    number = f"（{matter.number}）" if matter.number else ""
    if matter.case is not None:
        sent = f"{matter.text('from_unit')}{matter.case.number}号案件移送{number}"
        return {**_known_of(matter.case), "source_detail": sent, "registrar": matter.text("receiver")}
    return {
        "story": matter.text("what"),
        "source": REFERRAL,
        "referrer": PETITION_OFFICE if matter.text("from_level") == CONFERENCE else OTHERS,
        "source_detail": f"{matter.text('from_unit')}移送{number}",
        "registrar": matter.text("receiver"),
        "parties": sides(matter),
    }


def after_receipt(matter: MatterSnapshot) -> NextFile | None:
    """The file of the level that signed for it: a request for 联调, the agenda of the conference, else the case."""
    match matter.text("to_level"):
        case level if level == JOINT:
            values = {"applicant_unit": matter.text("from_unit"), "done_so_far": matter.text("done_so_far")}
            return NextFile(kind="joint", values=values)
        case level if level == CONFERENCE:
            line = {"subject": matter.text("about"), "organ": matter.text("from_unit"), "text": matter.text("what")}
            return NextFile(kind="conference", items=(("agenda", line),), section="agenda")
    case = matter.case
    return NextFile(kind=CASE_FILE, section=SECTION) if case is not None and case.stage in FROM else None


def back_at_case(matter: MatterSnapshot) -> NextFile | None:
    """The case that waits for the answer or the return; None without one."""
    case = matter.case
    return NextFile(kind=CASE_FILE, section=SECTION) if case is not None and case.stage == TRANSFERRED else None
