"""The sections of an open case in the order of the paper file: the records and the papers of each."""

from __future__ import annotations

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.limitation import long_term
from mediator.domain.matter.sections import LOG, PAPERS, Section
from mediator.domain.people.roles import REGISTER
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.domain.workflows.case.stages import TRANSFERRED
from mediator.domain.workflows.case.transfers import SECTION as TRANSFERS

PARTIES = "parties"


def _may_agree(case: CaseSnapshot) -> bool:
    """Return True if there is an agreement, or there still may be one."""
    return case.agreement is not None or (case.state.talks and case.termination is None)


def _is_signed(case: CaseSnapshot) -> bool:
    return _may_agree(case) and not case.oral


def _failed(case: CaseSnapshot) -> bool:
    return case.termination is not None or case.stage in ("terminated", "withdrawn")


def _may_be_visited(case: CaseSnapshot) -> bool:
    """Return True after an agreement or a failure; both are followed by visits."""
    return _may_agree(case) or case.termination is not None


def _may_be_pursued(case: CaseSnapshot) -> bool:
    """Return True while a long term runs, or if something was done about the claim."""
    return bool(case.pursuits) or long_term(case, Calendar()) is not None


def _count_agreement(case: CaseSnapshot) -> int:
    return int(case.agreement is not None)


SECTIONS: tuple[Section[CaseSnapshot], ...] = (
    Section(
        code="intake",
        title="受理登记",
        count=lambda case: int(case.stage != CASE.start.code),
        permission=lambda _case: REGISTER,
        mends=("", PARTIES),
    ),
    Section(
        code="contacts",
        title="联系走访",
        count=lambda case: len(case.contacts),
        shown=lambda case: bool(case.risk or case.contacts),
        numbered=True,
    ),
    Section(code="notice", title="权利义务告知", count=lambda case: len(case.notices)),
    Section(
        code="investigations",
        title="调查记录",
        count=lambda case: len(case.investigations),
        numbered=True,
    ),
    Section(code="evidence", title="证据材料", count=lambda case: len(case.evidence), numbered=True),
    Section(
        code="meetings",
        title="调解记录",
        count=lambda case: len(case.meetings),
        numbered=True,
    ),
    Section(
        code="agreement",
        title="协议书",
        count=_count_agreement,
        shown=_may_agree,
    ),
    Section(
        code="signing",
        title="签署",
        count=lambda case: int(case.effective_on is not None),
        shown=_is_signed,
    ),
    Section(
        code="performance",
        title="履行",
        count=lambda case: len(case.performances) or int(case.performed_on is not None),
        shown=_may_agree,
    ),
    Section(
        code="confirmation",
        title="司法确认",
        count=lambda case: int(case.confirmation is not None),
        shown=_is_signed,
    ),
    Section(code="visits", title="回访", count=lambda case: len(case.visits), shown=_may_be_visited),
    Section(
        code="termination",
        title="终止调解",
        count=lambda case: int(case.termination is not None),
        shown=_failed,
    ),
    Section(
        code="pursuits",
        title="权利主张",
        count=lambda case: len(case.pursuits),
        shown=_may_be_pursued,
        numbered=True,
    ),
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
    return tuple(move for move in CASE.moves_of(case) if move.aside)


def prints_to_sign(section: Section[CaseSnapshot], case: CaseSnapshot) -> bool:
    """Return True if this section prints something that is still to be signed: an agreement not fully signed."""
    return section.code == "agreement" and not case.oral and case.state.talks


def taken_by_printing(move: Move[CaseSnapshot] | None, paper: str) -> bool:
    """Return True if printing ``paper`` for signing is itself the step: an agreement has been reached."""
    return move is not None and move.outcome == "调解成功" and paper in move.papers
