"""The sections of an open file: their contents, their inputs, their progress, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Generic

from mediator.domain.matter.kind import Group, ItemKind, MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import MEDIATE
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move, Procedure, S

PAPERS, LOG, TRANSFERS, CORRECT = "papers", "log", "transfers", "correct"
DONE, CURRENT, OPEN, WARN = "done", "current", "open", "warn"
Judge = Callable[[Move[S], Attempt[S]], Collection[Problem]]
"""Returns the problems of a step."""


def _always(_matter: object) -> bool:
    return True


def on_request(_matter: object) -> bool:
    """Return False: the section is there only once it is asked for."""
    return False


def _none(_matter: object) -> int:
    return 0


def _mediate(_matter: object) -> str:
    return MEDIATE


@dataclass(frozen=True, kw_only=True)
class Section(Generic[S]):
    """One entry of the list at the left; ``count`` is how much is written down. Papers name their section.

    ``permission`` is what a role needs to write in it, ``mends`` the further names under which problems mean it. It
    shows a ``group`` of Fields, a list of ``items``, or a part of the page's own; without ``asks`` it is read-only.
    """

    code: str
    title: str
    count: Callable[[S], int] = _none
    shown: Callable[[S], bool] = _always
    permission: Callable[[S], str] = _mediate
    numbered: bool = False
    asks: bool = True
    mends: tuple[str, ...] = ()
    group: Group | None = None
    items: ItemKind | None = None


def sections_of(kind: MatterKind[MatterSnapshot]) -> tuple[Section[MatterSnapshot], ...]:
    """Return the groups and lists of a kind, then its transfers, papers and log."""
    return (
        *(
            Section(
                code=group.code,
                title=group.label,
                group=group,
                count=partial(_written, group),
                permission=lambda _matter: kind.permission,
            )
            for group in kind.groups
        ),
        *(
            Section(
                code=listed.code,
                title=listed.label,
                items=listed,
                numbered=True,
                count=partial(_listed, listed.code),
                permission=lambda matter: MEDIATE if matter.case is not None else kind.permission,
            )
            for listed in kind.items
        ),
        Section(code=TRANSFERS, title="移送流转", shown=_went, asks=False),
        Section(code=PAPERS, title="文书", shown=lambda _matter: kind.prints, asks=False),
        Section(code=LOG, title="经过", asks=False),
        Section(code=CORRECT, title="更正", shown=on_request, permission=lambda _matter: kind.permission),
    )


def shown_sections(sections: Iterable[Section[S]], matter: S, *, asked: Collection[str] = ()) -> tuple[Section[S], ...]:
    """Return the sections a file has now, and those that were asked for."""
    return tuple(section for section in sections if section.shown(matter) or section.code in asked)


def section_of(sections: Iterable[Section[S]], problem: Problem) -> str:
    """Return the section that mends a problem."""
    return next((one.code for one in sections if problem.section in one.mends), problem.section)


def section_count(section: Section[S], matter: S) -> str:
    """Return `` 3`` for the title of a list, "" for an empty one."""
    count = section.count(matter)
    return f" {count}" if section.numbered and count else ""


def section_state(section: Section[S], matter: S, *, step: Move[S] | None, problems: Collection[Problem]) -> str:
    """Return the progress of a section: current if the next step needs it, a warning if the step has problems in it."""
    written = section.count(matter) > 0
    named = any(problem.stops and problem.section in (section.code, *section.mends) for problem in problems)
    if written and named:
        return WARN
    if step is not None and (named or (not written and section.code == step.section)):
        return CURRENT
    return DONE if written else OPEN


def main_move(procedure: Procedure[S], attempt: Attempt[S], judge: Judge[S]) -> Move[S] | None:
    """Return the main step from here, of several the one with the fewest problems; None at the end."""
    mains = [move for move in procedure.moves_of(attempt.matter) if not move.aside]
    mains = [move for move in mains if move.meant_for is None or move.meant_for(attempt.matter)]

    def against(move: Move[S]) -> int:
        return sum(problem.stops for problem in judge(move, attempt))

    return mains[0] if len(mains) == 1 else min(mains, key=against, default=None)


def other_moves(procedure: Procedure[S], matter: S, *, main: Move[S] | None) -> tuple[Move[S], ...]:
    """Return every other step that may be taken from here."""
    return tuple(move for move in procedure.moves_of(matter) if main is None or move.code != main.code)


def _written(group: Group, matter: MatterSnapshot) -> int:
    return sum(matter.values.get(field.name) not in (None, "", (), False) for field in group.fields)


def _listed(code: str, matter: MatterSnapshot) -> int:
    return len(matter.of(code))


def _went(matter: MatterSnapshot) -> bool:
    """Return True if something came of it, or it was sent or received itself."""
    return bool(matter.transfers or matter.origin or matter.followers)
