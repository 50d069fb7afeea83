"""Which kinds of matter each desk of the office keeps: the station, 一庭两所, petitions, legal service."""

from __future__ import annotations

from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import MATTERS
from mediator.domain.people.roles import HANDLE_PETITIONS

_STATION = ("report", "duty")
_JOINT = ("joint", "court_referral", "police_referral", "transfer", "liaison", "activity")


def station_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """What is received at the station."""
    return _named(_STATION)


def joint_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """What runs between the office and its partners."""
    return _named(_JOINT)


def petition_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """What only those who handle petitions may open."""
    return tuple(kind for kind in MATTERS if kind.permission == HANDLE_PETITIONS)


def service_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """Legal service: whatever belongs to no other desk."""
    others = {kind.code for kind in (*station_kinds(), *joint_kinds(), *petition_kinds())}
    return tuple(kind for kind in MATTERS if kind.code not in others)


def case_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """What can be opened from a case: what needs one, and handing it to another unit."""
    return tuple(kind for kind in MATTERS if kind.needs_case or kind.code == "transfer")


def _named(codes: tuple[str, ...]) -> tuple[MatterKind[MatterSnapshot], ...]:
    return tuple(kind for code in codes for kind in MATTERS if kind.code == code)
