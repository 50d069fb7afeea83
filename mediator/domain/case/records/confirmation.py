"""司法确认: the court confirms an agreement (民事诉讼法; 人民调解法 第33条)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, asks, choices
from mediator.domain.problems import Problem
from mediator.domain.text.dates import add_days, format_day
from mediator.domain.text.lint import confirmation_bars
from mediator.domain.vocabulary import ORAL

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot
    from mediator.domain.law.clocks import Calendar

JOINTLY = "共同申请"
NOT_NOW = "暂不申请"
"""The wishes that parties may state when they are told of the judicial confirmation."""
CONFIRMED = "裁定有效"
_LONGEST_HOLIDAY = 10
"""Days by which a holiday nobody knows of yet may move the end of the term."""


@dataclass(frozen=True, kw_only=True)
class Confirmation(Record):
    """司法确认: offered, applied for jointly, decided."""

    ABOUT = About(
        label="司法确认",
        section="confirmation",
        title="司法确认",
        shown=lambda case: case.may_be_signed,
        shows=("offered_on", "wish", "result"),
    )
    offered_on: date | None = asks("告知可以申请的日期", Kind.DATE, past=True)
    wish: str = asks("各方意愿", Kind.CHOICE, choices=choices(JOINTLY, NOT_NOW))
    applied_on: date | None = asks("申请日期", Kind.DATE, past=True)
    court: str = asks("人民法院", Kind.CHOICE, editable=True)
    ruled_on: date | None = asks("裁定日期", Kind.DATE, past=True)
    ruling_number: str = asks("裁定文号")
    result: str = asks("结果", Kind.CHOICE, choices=choices("裁定有效", "裁定驳回", "不予受理", "撤回申请"))
    note: str = asks("说明", Kind.MEMO, wide=True)

    @classmethod
    def propose(cls, _case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose that the parties were told today."""
        return cls(id=new_id(), offered_on=on)

    def problems(self, case: CaseSnapshot, *, today: date, calendar: Calendar) -> Iterator[Problem]:
        """Yield an answer to no application, and what keeps a court from granting it."""
        yield from _asked_for(self)
        yield from _open_to_a_court(case, self, calendar=calendar)


def never_confirmed(case: CaseSnapshot) -> Iterator[Problem]:
    """Why there is no confirmation of this agreement whatever it says: an oral one, and one made for the court.

    After a 委托 of a docketed case the court examines the agreement and makes a 调解书 (特邀调解规定 第20条).
    """
    if case.agreement is not None and case.agreement.form == ORAL:
        message = "口头协议没有书面协议书，不能申请司法确认，请先制作书面协议。"
        yield Problem(message=message, section="agreement", field="form")
    if case.details.get("court_stage") == "post":
        message = "这是法院立案后委托调解的案件，由法院审查协议并制作调解书，不申请司法确认。"
        yield Problem(message=message, section="confirmation", field="wish")


def not_confirmed(case: CaseSnapshot) -> tuple[Problem, ...]:
    """Return why no court confirms this agreement: its form, its road, its clauses; empty if one may be asked."""
    clauses = case.agreement.clauses if case.agreement is not None else ()
    return (*never_confirmed(case), *confirmation_bars(clauses))


def too_late(case: CaseSnapshot, on: date, calendar: Calendar) -> Iterator[Problem]:
    """The application is made within thirty days of the day the agreement came into force (人民调解法 第33条).

    In a year whose holidays are unknown the end may still move, so that only what no holiday explains is late.
    """
    if case.effective_on is None:
        return
    due = calendar.due("confirmation", case.effective_on)
    if on > (due.day if due.certain else add_days(due.day, _LONGEST_HOLIDAY)):
        message = f"申请司法确认的期限到{format_day(due.day)}已经届满，法院不再受理；对方不履行的，可以起诉。"
        yield Problem(message=message, section="confirmation", field="applied_on")


def applied_in_time(case: CaseSnapshot, _n: int, *, today: date, calendar: Calendar) -> Iterator[Problem]:
    """What stops the papers for the court: an application after the term, or none yet when it is over."""
    known = case.confirmation.applied_on if case.confirmation is not None else None
    yield from too_late(case, known or today, calendar)


def _asked_for(row: Confirmation) -> Iterator[Problem]:
    """What a court answers, it answers to an application."""
    if (row.result or row.ruled_on or row.ruling_number) and row.applied_on is None:
        message = "有裁定或者结果，就要有申请：请填写申请司法确认的日期。"
        yield Problem(message=message, section="confirmation", field="applied_on")


def _open_to_a_court(case: CaseSnapshot, row: Confirmation, *, calendar: Calendar) -> Iterator[Problem]:
    """Nobody is sent to a court that must turn the application away; what a court has answered is written down.

    No court has confirmed what there is no confirmation of, or what was asked of it after the term. A wish that nobody
    followed in time is history and stops nothing.
    """
    if not (row.applied_on or row.wish == JOINTLY) or (row.result and row.result != CONFIRMED):
        return
    yield from never_confirmed(case)
    if row.applied_on:
        yield from too_late(case, row.applied_on, calendar)
    for bar in confirmation_bars(case.agreement.clauses if case.agreement is not None and not row.result else ()):
        message = (
            f"协议{bar.message}不能共同申请司法确认：请先改写这一条，或把各方意愿记为“{NOT_NOW}”；"
            "法院已经有答复的，请填写结果。"
        )
        yield Problem(message=message, section="confirmation", field="applied_on" if row.applied_on else "wish")
