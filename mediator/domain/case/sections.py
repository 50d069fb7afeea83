"""The sections of an open case in the order of the paper file: the records and the papers of each."""

from __future__ import annotations

from collections.abc import Iterator

from mediator.domain.case.record_kinds import RECORDS
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.sections import LOG, PAPERS, Section
from mediator.domain.people.roles import REGISTER
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.case.stages import TRANSFERRED
from mediator.domain.workflows.case.transfers import SECTION as TRANSFERS

PARTIES = "parties"


def _of_records() -> Iterator[Section[CaseSnapshot]]:
    """Yield the sections that the kinds of records have, in the order of the case's attributes."""
    for kind in RECORDS:
        about = kind.about
        if about.title:
            yield Section(
                code=about.section,
                title=about.title,
                count=kind.written,
                shown=about.shown,
                numbered=about.numbered,
            )


SECTIONS: tuple[Section[CaseSnapshot], ...] = (
    Section(
        code="intake",
        title="受理登记",
        count=lambda case: int(case.stage != CASE.start.code),
        permission=lambda _case: REGISTER,
        mends=("", PARTIES),
    ),
    *_of_records(),
    Section(
        code=TRANSFERS,
        title="移送流转",
        count=lambda case: len(case.transfers),
        shown=lambda case: bool(case.transfers) or case.stage == TRANSFERRED,
        numbered=True,
        asks=False,
    ),
    Section(
        code="closing",
        title="结案归档",
        count=lambda case: int(case.closed_on is not None),
    ),
    Section(code=PAPERS, title="文书", asks=False),
    Section(code=LOG, title="经过", asks=False),
)
"""In the order of the paper file; the last two and the transfers only show data."""


def asides(_main: Move[CaseSnapshot] | None, case: CaseSnapshot) -> tuple[Move[CaseSnapshot], ...]:
    """Return the steps beside the main ones that may be taken from here."""
    return tuple(move for move in CASE.moves_from(case.stage) if move.aside)


def prints_to_sign(section: Section[CaseSnapshot], case: CaseSnapshot) -> bool:
    """Return True if this section prints something that is still to be signed: an agreement not fully signed."""
    return section.code == "agreement" and not case.oral and case.state.talks


def taken_by_printing(move: Move[CaseSnapshot] | None, paper: str) -> bool:
    """Return True if printing ``paper`` for signing is itself the step: an agreement has been reached."""
    return move is not None and move.outcome == "调解成功" and paper in move.papers
