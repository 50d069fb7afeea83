"""The file with which a joint mediation goes on after 提交镇联席会议: a transfer to the town conference."""

from __future__ import annotations

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import NextFile
from mediator.domain.workflows.meetings.conference import NAME as TOWN_CONFERENCE
from mediator.domain.workflows.transfer.fields import CONFERENCE, JOINT


def escalated(matter: MatterSnapshot) -> NextFile:
    """The transfer to the town conference, with reason, papers, receipt and deadline."""
    case = matter.case
    names = [party.name for party in case.parties] if case is not None else []
    first, second = (*names, "", "")[:2]
    values = {
        "from_level": JOINT,
        "from_unit": matter.text("convening_unit") or matter.text("applicant_unit"),
        "to_level": CONFERENCE,
        "to_unit": TOWN_CONFERENCE,
        "about": case.number if case is not None else matter.number,
        "what": case.story if case is not None else "",
        "cause": matter.text("reason"),
        "done_so_far": matter.text("view") or matter.text("done_so_far"),
        "materials": ("联调会议纪要1份",),
        "first_handler": matter.text("applicant"),
        "party_a": first,
        "party_b": second,
    }
    return NextFile(kind="transfer", values=values)
