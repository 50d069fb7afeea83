"""The name of a case (卷名): 甲与乙＋纠纷类型, as files are labelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mediator.domain.case.parties import GROUP, Party

FIRST_SIDE = ("申请人", "甲方")
THIRD_SIDE = "第三人"
OTHER = "其他"
WITH_SECOND: Mapping[str, str] = {
    "邻里纠纷": "邻里{}纠纷",
    "房屋宅基地纠纷": "房屋宅基地{}纠纷",
    "合同纠纷": "{}合同纠纷",
    "损害赔偿纠纷": "{}损害赔偿纠纷",
    "山林土地纠纷": "山林土地{}纠纷",
    "征地拆迁纠纷": "征地拆迁{}纠纷",
    "环境污染纠纷": "{}污染纠纷",
}
"""How the two levels of a type read together; of the other types the second level is the name (赡养纠纷)."""
ALONE = ("民间借贷", "名誉")
"""Second levels that name their dispute by themselves."""


def _name(party: Party) -> str:
    if party.kind != GROUP or len(party.members) < 2:
        return party.name
    named = party.representatives or party.members
    return f"{named[0].name}等{len(party.members)}人"


def case_title(parties: Sequence[Party], *, dispute_type: str, subtype: str = "") -> str:
    """Return the 卷名 from the parties and the type: 甲与乙邻里纠纷; third parties are left out."""
    named = [party for party in parties if party.name or party.members]
    first = [_name(party) for party in named if party.role in FIRST_SIDE]
    second = [_name(party) for party in named if party.role not in (*FIRST_SIDE, THIRD_SIDE)]
    sides = [side for side in ("、".join(first), "、".join(second)) if side]
    return "与".join(sides) + _kind(dispute_type, subtype)


def _kind(dispute_type: str, subtype: str) -> str:
    """Return 人身损害赔偿纠纷 for 人身 of 损害赔偿纠纷, and 消费纠纷 for 其他消费纠纷 of the return."""
    if not subtype:
        return dispute_type.removeprefix(OTHER)
    pattern = WITH_SECOND.get(dispute_type, "{}纠纷")
    stem = pattern.format("").removesuffix("纠纷")
    if subtype.endswith("纠纷"):
        return subtype
    return f"{subtype}纠纷" if subtype in ALONE or (stem and stem in subtype) else pattern.format(subtype)
