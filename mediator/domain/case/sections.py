"""The sections of an open case in the order of the paper file: what each holds and prints, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.limitation import long_term
from mediator.domain.people.roles import MEDIATE, REGISTER
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt, Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.case.stages import TRANSFERRED
from mediator.domain.workflows.case.transfers import SECTION as TRANSFERS

DONE, CURRENT, OPEN, WARN = "done", "current", "open", "warn"
PARTIES = "parties"
VIEWS = (TRANSFERS, "papers", "log")
"""Sections that show what there is rather than ask."""


def _always(_case: CaseSnapshot) -> bool:
    return True


def _none(_case: CaseSnapshot) -> int:
    return 0


def _may_agree(case: CaseSnapshot) -> bool:
    """There is an agreement, or there still may be one."""
    return case.agreement is not None or (case.state.talks and case.termination is None)


def _is_signed(case: CaseSnapshot) -> bool:
    return _may_agree(case) and not case.oral


def _failed(case: CaseSnapshot) -> bool:
    return case.termination is not None or case.stage in ("terminated", "withdrawn")


def _may_be_visited(case: CaseSnapshot) -> bool:
    """After an agreement, and after a failure too: how the parties fare is asked of both."""
    return _may_agree(case) or case.termination is not None


def _may_be_pursued(case: CaseSnapshot) -> bool:
    """While a claim runs out in a term, and where something was done about one."""
    return bool(case.pursuits) or long_term(case, Calendar()) is not None


def _count_agreement(case: CaseSnapshot) -> int:
    return int(case.agreement is not None)


@dataclass(frozen=True, kw_only=True)
class CaseSection:
    """One entry of the left list; ``count`` says how much is written down, and the papers say where they are shown.

    ``permission`` is what a role needs to write in it.
    """

    code: str
    title: str
    count: Callable[[CaseSnapshot], int] = _none
    shown: Callable[[CaseSnapshot], bool] = _always
    numbered: bool = False
    permission: str = MEDIATE


SECTIONS = (
    CaseSection(
        code="intake",
        title="受理登记",
        count=lambda case: int(case.stage != CASE.start.code),
        permission=REGISTER,
    ),
    CaseSection(
        code="contacts",
        title="联系走访",
        count=lambda case: len(case.contacts),
        shown=lambda case: bool(case.risk or case.contacts),
        numbered=True,
    ),
    CaseSection(code="notice", title="权利义务告知", count=lambda case: len(case.notices)),
    CaseSection(
        code="investigations",
        title="调查记录",
        count=lambda case: len(case.investigations),
        numbered=True,
    ),
    CaseSection(code="evidence", title="证据材料", count=lambda case: len(case.evidence), numbered=True),
    CaseSection(
        code="meetings",
        title="调解记录",
        count=lambda case: len(case.meetings),
        numbered=True,
    ),
    CaseSection(
        code="agreement",
        title="协议书",
        count=_count_agreement,
        shown=_may_agree,
    ),
    CaseSection(
        code="signing",
        title="签署",
        count=lambda case: int(case.effective_on is not None),
        shown=_is_signed,
    ),
    CaseSection(
        code="performance",
        title="履行",
        count=lambda case: len(case.performances) or int(case.performed_on is not None),
        shown=_may_agree,
    ),
    CaseSection(
        code="confirmation",
        title="司法确认",
        count=lambda case: int(case.confirmation is not None),
        shown=_is_signed,
    ),
    CaseSection(code="visits", title="回访", count=lambda case: len(case.visits), shown=_may_be_visited),
    CaseSection(
        code="termination",
        title="终止调解",
        count=lambda case: int(case.termination is not None),
        shown=_failed,
    ),
    CaseSection(
        code="pursuits",
        title="权利主张",
        count=lambda case: len(case.pursuits),
        shown=_may_be_pursued,
        numbered=True,
    ),
    CaseSection(
        code=TRANSFERS,
        title="移送流转",
        count=lambda case: len(case.transfers),
        shown=lambda case: bool(case.transfers) or case.stage == TRANSFERRED,
        numbered=True,
    ),
    CaseSection(
        code="closing",
        title="结案归档",
        count=lambda case: int(case.closed_on is not None),
    ),
    CaseSection(code="papers", title="文书"),
    CaseSection(code="log", title="经过"),
)
"""In the order of the paper file; the last two, as the transfers, show what there is rather than ask."""


def section_of(problem: Problem) -> str:
    """The section that mends a problem: the parties stand on the registration."""
    return "intake" if problem.section in ("", PARTIES) else problem.section


def shown_sections(case: CaseSnapshot, *, asked: Collection[str] = ()) -> tuple[CaseSection, ...]:
    """The sections a case has now, and those that were asked for."""
    return tuple(section for section in SECTIONS if section.shown(case) or section.code in asked)


def section_title(section: CaseSection, case: CaseSnapshot) -> str:
    """``证据材料 3``: the title, with the number of records from the first on."""
    count = section.count(case)
    return f"{section.title} {count}" if section.numbered and count else section.title


def section_state(
    section: CaseSection, case: CaseSnapshot, *, step: Move[CaseSnapshot] | None, problems: Collection[Problem]
) -> str:
    """How far a section is: what the next step needs is current, what it stumbles over warns."""
    written = section.count(case) > 0
    named = {section_of(problem) for problem in problems if problem.stops}
    if written and section.code in named:
        return WARN
    if step is not None and (section.code in named or (not written and section.code == step.section)):
        return CURRENT
    return DONE if written else OPEN


def next_move(case: CaseSnapshot, attempt: Callable[[], Attempt[CaseSnapshot]]) -> Move[CaseSnapshot] | None:
    """The main step from here: of several, the one that the least stands against; None at the end."""
    mains = [move for move in CASE.moves_from(case.stage) if not move.aside]
    if not mains:
        return None
    tried = attempt()
    return min(mains, key=lambda move: sum(problem.stops for problem in CASE.problems(move, tried)))


def asides(case: CaseSnapshot) -> tuple[Move[CaseSnapshot], ...]:
    """The other steps that may be taken from here."""
    return tuple(move for move in CASE.moves_from(case.stage) if move.aside)


def prints_to_sign(section: CaseSection, case: CaseSnapshot) -> bool:
    """True if what this section prints is still to be signed: an agreement whose signing is not over."""
    return section.code == "agreement" and not case.oral and case.state.talks


def taken_by_printing(move: Move[CaseSnapshot] | None, paper: str) -> bool:
    """True if printing ``paper`` for the parties to sign is itself the step: an agreement has been reached."""
    return move is not None and move.outcome == "调解成功" and paper in move.papers
