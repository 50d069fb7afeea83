"""A petition (信访事项): registered, routed or accepted, answered, reviewed, rechecked, and followed to its end."""

from __future__ import annotations

from collections.abc import Mapping

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import ACCUSATIONS, HANDLE_PETITIONS, PETITIONS
from mediator.domain.workflow import Procedure, Stage
from mediator.domain.workflows.petition import checks as check
from mediator.domain.workflows.petition.clocks import clocks
from mediator.domain.workflows.petition.endings import ENDING, MEDIATING
from mediator.domain.workflows.petition.fields import ACCUSATION, GROUPS, ITEMS
from mediator.domain.workflows.petition.moves import HANDLING, ROUTING
from mediator.domain.workflows.petition.to_case import APPEAL_AT_MEDIATION, to_case
from mediator.domain.workflows.shared.matter_parts import DATED

STAGES = (
    Stage(code="registered", label="已登记", tone="accent"),
    Stage(code="accepted", label="已受理", tone="accent"),
    Stage(code="answered", label="已答复", tone="accent"),
    Stage(code="reviewing", label="复查中", tone="accent"),
    Stage(code="reviewed", label="已复查", tone="accent"),
    Stage(code="rechecking", label="复核中", tone="accent"),
    Stage(code="tracking", label="已终结-跟踪化解", tone="warn"),
    Stage(code="mediating", label="已移交人民调解", tone="accent"),
    Stage(code="fed_back", label="调解结果已反馈", tone="accent"),
    Stage(code="resolved", label="已化解", tone="ok", end=True),
    Stage(code="finished", label="已办结", tone="ok", end=True),
    Stage(code="transferred", label="已转送", end=True),
    Stage(code="refused", label="不予受理", end=True),
)
PROCEDURE: Procedure[MatterSnapshot] = Procedure(
    code="petition",
    stages=STAGES,
    moves=(*ROUTING, *HANDLING, *MEDIATING, *ENDING),
    checks=(*DATED, check.after_receipt, check.days_in_order),
)


def title(values: Mapping[str, object]) -> str:
    """The petitioner and the kind of petition."""
    backlog = "信访积案" if values.get("backlog") else "信访事项"
    return f"{values.get('petitioner', '')}{backlog}（{values.get('category', '')}）"


def access(values: Mapping[str, object]) -> str:
    """The permission to see it; 检举控告 has one of its own (信访工作条例 第30条)."""
    return ACCUSATIONS if values.get("category") == ACCUSATION else PETITIONS


def hidden_from(values: Mapping[str, object]) -> str:
    """Who may never see it: the person a 检举控告 is about (信访工作条例 第30条)."""
    return str(values.get("respondent") or "") if values.get("category") == ACCUSATION else ""


KIND = MatterKind(
    code="petition",
    label="信访事项",
    desk=Desk.PETITIONS,
    groups=GROUPS,
    items=ITEMS,
    procedure=PROCEDURE,
    series="信访",
    category="category",
    permission=HANDLE_PETITIONS,
    organ_kind="信访部门",
    title=title,
    clocks=clocks,
    access=access,
    hidden_from=hidden_from,
    to_case=to_case,
    case_stages=("mediating",),
    case_checks=APPEAL_AT_MEDIATION,
)
