"""The name of a case (卷名): 甲与乙＋纠纷类型, as files are labelled."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.domain.parties import GROUP, Party

FIRST_SIDE = ("申请人", "甲方")
THIRD_SIDE = "第三人"


def _name(party: Party) -> str:
    if party.kind != GROUP or len(party.members) < 2:
        return party.name
    lead = party.representatives or party.members
    return f"{lead[0].name}等{len(party.members)}人"


def case_title(parties: Sequence[Party], *, dispute_type: str, subtype: str = "") -> str:
    """卷名 from the parties and the type: 甲与乙邻里纠纷; third parties are left out."""
    named = [party for party in parties if party.name or party.members]
    first = [_name(party) for party in named if party.role in FIRST_SIDE]
    second = [_name(party) for party in named if party.role not in (*FIRST_SIDE, THIRD_SIDE)]
    kind = dispute_type
    if subtype:
        kind = subtype if subtype.endswith("纠纷") else f"{subtype}纠纷"
    sides = [side for side in ("、".join(first), "、".join(second)) if side]
    return "与".join(sides) + kind
