"""The file with which a report goes on after 分流: the case, a transfer, or a joint request (逐级移送)."""

from __future__ import annotations

from collections.abc import Mapping

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import CASE_FILE, NextFile
from mediator.domain.workflows.report.fields import ELSEWHERE, HERE, JOINTLY, VILLAGE
from mediator.domain.workflows.shared import station_parts as parts
from mediator.domain.workflows.transfer.fields import ELSEWHERE as OTHER_LEVEL
from mediator.domain.workflows.transfer.fields import STATION
from mediator.domain.workflows.transfer.fields import VILLAGE as VILLAGE_LEVEL


def routed(matter: MatterSnapshot) -> NextFile | None:
    """The case for mediation here, a transfer to a village or a department, a request for 联调."""
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
