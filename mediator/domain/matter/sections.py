"""The sections of an open matter: its groups of Fields, its lists, its papers, its log; and how far each is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from mediator.domain.matter.kind import Group, ItemKind, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move

PAPERS, LOG, HOPS = "papers", "log", "hops"
VIEWS = (PAPERS, LOG, HOPS)
"""Sections that show what there is rather than ask."""
DONE, CURRENT, OPEN, WARN = "done", "current", "open", "warn"


@dataclass(frozen=True, kw_only=True)
class MatterSection:
    """One entry of the list at the left; a group or a list stands behind it, or neither for papers and log."""

    code: str
    title: str
    group: Group | None = None
    items: ItemKind | None = None


def sections_of(kind: MatterKind[MatterSnapshot], matter: MatterSnapshot) -> tuple[MatterSection, ...]:
    """In the order of the page; the papers only where the kind has some, the road only of what came or was sent."""
    papers = (MatterSection(code=PAPERS, title="文书"),) if kind.prints else ()
    went = bool(matter.transfers or matter.origin or matter.followers)
    road = (MatterSection(code=HOPS, title="移送流转"),) if went else ()
    return (
        *(MatterSection(code=group.code, title=group.label, group=group) for group in kind.groups),
        *(MatterSection(code=listed.code, title=listed.label, items=listed) for listed in kind.items),
        *road,
        *papers,
        MatterSection(code=LOG, title="经过"),
    )


def matter_section_title(section: MatterSection, matter: MatterSnapshot) -> str:
    """``议定事项 3``: a list says how many entries it has."""
    count = len(matter.of(section.code)) if section.items else 0
    return f"{section.title} {count}" if count else section.title


def matter_section_state(
    section: MatterSection,
    matter: MatterSnapshot,
    *,
    step: Move[MatterSnapshot] | None,
    problems: Collection[Problem],
) -> str:
    """How far a section is: what the next step needs is current, what it stumbles over in something written warns."""
    written = _is_written(section, matter)
    named = {problem.section for problem in problems if problem.stops}
    if section.code in named:
        return WARN if written else CURRENT
    if step is not None and not written and section.code == step.section:
        return CURRENT
    return DONE if written else OPEN


def main_move(kind: MatterKind[MatterSnapshot], attempt: MatterAttempt) -> Move[MatterSnapshot] | None:
    """The main step from here: of several, the one that the least stands against; None at the end."""
    mains = [move for move in kind.procedure.moves_from(attempt.matter.stage) if not move.aside]

    def against(move: Move[MatterSnapshot]) -> int:
        return sum(problem.stops for problem in kind.problems(move, attempt))

    return min(mains, key=against, default=None)


def other_moves(
    kind: MatterKind[MatterSnapshot], matter: MatterSnapshot, *, main: Move[MatterSnapshot] | None
) -> tuple[Move[MatterSnapshot], ...]:
    """Every other step that may be taken from here."""
    return tuple(move for move in kind.procedure.moves_from(matter.stage) if main is None or move.code != main.code)


def _is_written(section: MatterSection, matter: MatterSnapshot) -> bool:
    if section.items is not None:
        return bool(matter.of(section.code))
    if section.group is not None:
        return any(matter.values.get(field.name) not in (None, "", (), False) for field in section.group.fields)
    return False
