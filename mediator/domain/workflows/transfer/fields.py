"""What a transfer asks for, its levels from the lowest to the highest, and how long each has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from mediator.domain.case.snapshot import Committee
from mediator.domain.fields import Field, Kind, Source, choices
from mediator.domain.law.clocks import Calendar
from mediator.domain.matter.kind import Group
from mediator.domain.people.masks import mask_numbers
from mediator.domain.workflows.shared.matter_parts import MATERIALS, SIDES

GRID, VILLAGE, STATION, JOINT = "网格", "村（居）", "工作站（镇调委会）", "一庭两所联调"
CONFERENCE, CITY, ELSEWHERE = "镇联席会议", "市", "其他部门"
LEVELS = choices(GRID, VILLAGE, STATION, JOINT, CONFERENCE, CITY, ELSEWHERE)
"""From the lowest to the highest; the lowest that can settle a matter does (小事不出村、大事不出镇)."""
TIMES: Mapping[str, str] = MappingProxyType(
    {VILLAGE: "transfer_village", STATION: "transfer_station", JOINT: "joint_meeting"}
)
"""Level → the Clock that says how long it has; its days are the office's own setting, other levels have none."""

TRANSFER = Group(
    code="transfer",
    label="移送",
    fields=(
        Field(name="from_level", label="移送层级", kind=Kind.CHOICE, choices=LEVELS, required=True),
        Field(name="from_unit", label="移送单位", required=True, offers=Source.UNITS, first=Source.UNITS),
        Field(name="to_level", label="接收层级", kind=Kind.CHOICE, choices=LEVELS, required=True),
        Field(name="to_unit", label="接收单位", required=True, offers=Source.ORGANS),
        Field(name="about", label="移送的事项", required=True, hint="卷号、登记编号或名称", offers=Source.CASES),
        Field(name="what", label="基本情况", kind=Kind.MEMO, required=True, wide=True),
        Field(name="cause", label="移送的理由", kind=Kind.MEMO, required=True, wide=True),
        Field(name="done_so_far", label="已做工作", kind=Kind.MEMO, wide=True),
        Field(name="passed", label="已经过的单位", kind=Kind.CHOICES, wide=True, hint="再次移送时自动带入"),
        MATERIALS,
        Field(name="due_on", label="办理期限", kind=Kind.DATE, due=True),
        Field(name="first_handler", label="首问负责人", required=True, offers=Source.PEOPLE, first=Source.USER),
        Field(name="contact", label="联系电话", mask=mask_numbers),
        *SIDES,
    ),
)


def due_by_level(values: Mapping[str, object], on: date, calendar: Calendar) -> Mapping[str, object]:
    """The day by which the receiving level has to act, counted from the opening; the sender may type another."""
    term = TIMES.get(str(values.get("to_level") or ""))
    return {"due_on": calendar.due(term, on).day} if term else {}


def level_of(committee: Committee) -> str:
    """The level of a committee: village or station."""
    return VILLAGE if committee.kind.startswith(("村", "居")) else STATION
