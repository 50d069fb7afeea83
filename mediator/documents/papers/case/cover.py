"""卷宗封面: the names and numbers that identify a file."""

from __future__ import annotations

from collections.abc import Sequence

from mediator.documents.blocks import Block, Fields, Spacer, Title
from mediator.documents.paper import Paper
from mediator.documents.papers.parts.gaps import mediator_gap, missing, number_gap
from mediator.documents.papers.parts.settlement import signing_day
from mediator.documents.papers.parts.wording import BLANK_OFFICE, day_text, first_known, joined
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.problems import Problem

_BLANK_NUMBER = "（　　　　）　　　　人调字第　　　号"


def _period(case: CaseSnapshot) -> str:
    """Return 调解日期: from acceptance to the agreement, or to the end of mediation."""
    ended = case.termination.on if case.termination is not None else None
    last = max((meeting.on for meeting in case.sittings if meeting.on is not None), default=None)
    end = first_known(signing_day(case), ended, last)
    return f"{day_text(case.accepted_on)}至{day_text(end)}" if case.accepted_on is not None else ""


def _build(case: CaseSnapshot, _n: int) -> Sequence[Block]:
    office = case.committee.name or BLANK_OFFICE
    return (
        Title(f"\n\n{office}\n\n调解卷宗"),
        Spacer(3),
        Fields(
            (
                ("卷名", case.title),
                ("卷号", case.number or _BLANK_NUMBER),
                ("人民调解员", joined(mediator.name for mediator in case.mediators)),
                ("调解日期", _period(case)),
                ("立卷人", case.filer),
                ("立卷日期", day_text(case.archived_on)),
                ("保管期限", case.retention),
                ("备注", ""),
            ),
            aligned=True,
        ),
    )


def _needs(case: CaseSnapshot, _n: int) -> Sequence[Problem]:
    return (
        *number_gap(case),
        *missing(case.title, "请填写卷名。", section="intake", field="title"),
        *mediator_gap(case),
        *missing(case.archived_on, "请在归档时确定立卷日期。", section="closing", field="archived_on"),
        *missing(case.filer, "请填写立卷人。", section="closing", field="filer"),
        *missing(case.retention, "请选择保管期限。", section="closing", field="retention"),
    )


PAPER = Paper("cover", "卷宗封面", _build, _needs, numbered=False, sections=("closing",), aside=True)
