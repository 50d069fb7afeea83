"""The files with which a report or a joint mediation goes on: a case, a transfer, or a joint request (逐级移送)."""

from __future__ import annotations

from collections.abc import Mapping

from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.workflow import CASE_FILE, NextFile
from mediator.domain.workflows.meetings.conference import NAME as TOWN_CONFERENCE
from mediator.domain.workflows.report.fields import ELSEWHERE, HERE, JOINTLY, VILLAGE
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.transfer.fields import CONFERENCE, JOINT, STATION
from mediator.domain.workflows.transfer.fields import ELSEWHERE as OTHER_LEVEL
from mediator.domain.workflows.transfer.fields import VILLAGE as VILLAGE_LEVEL


def routed(matter: MatterSnapshot) -> NextFile | None:
    """After 分流: the case for mediation here, a transfer to a village or a department, a request for 联调."""
    match matter.text("route"):
        case route if route == HERE:
            return NextFile(kind=CASE_FILE)
        case route if route == VILLAGE:
            return NextFile(kind="transfer", values=_sent_on(matter, VILLAGE_LEVEL))
        case route if route == ELSEWHERE:
            return NextFile(kind="transfer", values=_sent_on(matter, OTHER_LEVEL))
        case route if route == JOINTLY:
            return NextFile(kind="joint", values={"done_so_far": matter.text("opinion")})
    return None


def _sent_on(matter: MatterSnapshot, level: str) -> Mapping[str, object]:
    received = tuple(item.text("name") for item in matter.of("paper") if item.values.get("received") is True)
    return {
        "from_level": STATION,
        "from_unit": matter.text("station") or (matter.committee.name if matter.committee else ""),
        "to_level": level,
        "to_unit": matter.text("assigned_to"),
        "about": matter.case.number if matter.case else matter.number,
        "what": matter.text("what"),
        "cause": matter.text("opinion"),
        "materials": received,
        "first_handler": parts.owner(matter),
        "party_a": matter.text("party_a"),
        "party_b": matter.text("party_b"),
    }


def escalated(matter: MatterSnapshot) -> NextFile:
    """After 提交镇联席会议: a transfer to the town conference, with reason, papers, receipt and deadline."""
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
