"""The organs of joint mediation in the office's register, and their names on papers."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.domain.matter.snapshot import Entry, MatterSnapshot
from mediator.domain.office.registers import COURT, JUSTICE, POLICE

THREE = (COURT, POLICE, JUSTICE)
MEETING = "矛盾纠纷联调会议"
_COUNTS = ("", "一", "两", "三", "四", "五", "六", "七", "八", "九")
_COURTS, _OFFICES = "庭", "所"


def in_order(organs: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return court, police and justice office first, then the others in the order of the register."""
    order = {kind: place for place, kind in enumerate(THREE)}
    return tuple(sorted(organs, key=lambda organ: order.get(organ.text("kind"), len(order))))


def joint_partners(organs: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the organs marked for joint mediation; without any, court, police and justice office."""
    marked = [organ for organ in organs if organ.values.get("joint") is True]
    return in_order(marked or [organ for organ in organs if organ.text("kind") in THREE])


def and_list(names: Sequence[str]) -> str:
    """Return the names as 甲、乙和丙."""
    return "和".join(part for part in ("、".join(names[:-1]), "".join(names[-1:])) if part)


def short_name(names: Sequence[str]) -> str:
    """Return 一庭两所 or the like if all are courts and offices of that kind and both occur, else ""."""
    courts = sum(name.endswith(_COURTS) for name in names)
    offices = sum(name.endswith(_OFFICES) for name in names)
    if not courts or not offices or courts + offices != len(names) or max(courts, offices) >= len(_COUNTS):
        return ""
    return f"{_COUNTS[courts]}{_COURTS}{_COUNTS[offices]}{_OFFICES}"


def meeting_name(matter: MatterSnapshot) -> str:
    """Return the name of the joint meeting after the partners of the office."""
    return short_name([organ.name for organ in matter.partners]) + MEETING


def meeting_with(matter: MatterSnapshot) -> str:
    """Return the same inside a sentence; partners without a short name are named one by one."""
    names = [organ.name for organ in matter.partners]
    if short_name(names) or not names:
        return meeting_name(matter)
    return f"有{and_list(names)}参加的{MEETING}"


def asked_of(matter: MatterSnapshot) -> tuple[tuple[str, str], ...]:
    """Return (organ, request): every partner, with or without a request, then the others with a request."""
    asked: dict[str, list[str]] = {organ.name: [] for organ in matter.partners}
    for item in matter.of("ask"):
        asked.setdefault(item.text("organ"), []).append(item.text("what"))
    return tuple((organ, "\n".join(lines)) for organ, lines in asked.items())


def opinion_of(matter: MatterSnapshot) -> str:
    """Return the unit of the opinion on a request: the justice office, or if that is no partner the convener."""
    kinds = [organ.text("kind") for organ in matter.partners]
    return "司法所意见" if JUSTICE in kinds or not kinds else "主办单位意见"
