"""The days of a case follow each other: one table of what may not come before what (案卷评查: 日期顺序).

The steps, the papers and the review of the file all ask it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from mediator.domain.case.records import SETTLED, Agreement, Confirmation
from mediator.domain.case.snapshot import FELL_THROUGH, CaseAttempt, CaseSnapshot
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.vocabulary import SUCCESS_RUNNING


@dataclass(frozen=True, kw_only=True)
class CaseDay:
    """One day a case knows: what happened on it, and the Field that holds it (``item``: of which record)."""

    day: date
    word: str
    section: str
    field: str = "on"
    item: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Course:
    """A case, and the step that is about to be taken on a day; without one the file as it lies."""

    case: CaseSnapshot
    step: str = ""
    on: date | None = None


Days = Callable[[Course], Iterable[CaseDay]]


def _of_case(word: str, field: str, section: str, *steps: str) -> Days:
    """A day of the case itself; one of ``steps`` is about to write it down."""

    def found(course: Course) -> Iterator[CaseDay]:
        day = getattr(course.case, field)
        if course.step in steps and course.on is not None:
            yield CaseDay(day=course.on, word=word, section=section)
        elif day is not None:
            yield CaseDay(day=day, word=word, section=section, field=field)

    return found


def _of_step(word: str, section: str, *steps: str) -> Days:
    """The day of a step that no Field keeps."""

    def found(course: Course) -> Iterator[CaseDay]:
        if course.step in steps and course.on is not None:
            yield CaseDay(day=course.on, word=word, section=section)

    return found


def _of_records(word: str, attribute: str, section: str, field: str = "on", *, only: str = "") -> Days:
    """A day of each record; of those alone that say something in ``only``."""

    def found(course: Course) -> Iterator[CaseDay]:
        kept = getattr(course.case, attribute)
        for row in kept if isinstance(kept, tuple) else (kept,):
            day = getattr(row, field, None)
            if day is not None and (not only or getattr(row, only)):
                single = isinstance(row, (Agreement, Confirmation))
                yield CaseDay(day=day, word=word, section=section, field=field, item=None if single else row.id)

    return found


def _in_play(days: Days) -> Days:
    """Of an agreement: the draft of one that came to nothing holds nobody to its days."""
    return lambda course: () if course.case.stage in FELL_THROUGH else days(course)


def _as_it_happened(days: Days) -> Days:
    """Of the registration: a file written down afterwards (补录, 简易) was registered after all that it tells."""
    return lambda course: () if course.case.details.get("road") else days(course)


def _first(days: Days) -> Days:
    return lambda course: sorted(days(course), key=lambda one: one.day)[:1]


def _any(*several: Days) -> Days:
    return lambda course: [one for days in several for one in days(course)]


def _settled(course: Course) -> Iterator[CaseDay]:
    for row in course.case.meetings:
        if row.result == SETTLED and row.on is not None:
            yield CaseDay(day=row.on, word="调解成功", section="meetings", item=row.id)


def _bound(course: Course) -> Iterator[CaseDay]:
    """The day from which the agreement binds; of one that is not in force yet the day it was made."""
    if course.case.effective_on is not None:
        yield CaseDay(day=course.case.effective_on, word="协议生效", section="signing")
    else:
        yield from AGREED(course)


def _last_step(course: Course) -> Iterator[CaseDay]:
    case = course.case
    if case.stage_on is not None and case.closed_on is None:
        yield CaseDay(day=case.stage_on, word="上一步", section="closing")


def _closed_for_good(course: Course) -> Iterable[CaseDay]:
    """Payments and visits go on after a case was closed while its plan ran."""
    return () if course.case.closing == SUCCESS_RUNNING else CLOSED(course)


OCCURRED = _of_case("发生", "occurred_on", "intake")
APPLIED = _of_case("申请", "applied_on", "intake")
REGISTERED = _as_it_happened(_of_case("登记", "registered_on", "intake"))
ACCEPTED = _of_case("受理", "accepted_on", "intake", "accept")
DECLINED = _of_step("不予受理", "intake", "decline")
TOLD = _of_records("权利义务告知", "notices", "notice")
ASKED = _of_records("调查", "investigations", "investigations")
BEGUN = _of_step("开始调解", "meetings", "begin")
EXTENDED = _of_step("延长期限", "meetings", "extend")
HELD = _of_records("调解", "meetings", "meetings", only="result")
AGREED = _in_play(_of_records("协议签订", "agreement", "agreement", "agreed_on"))
REACHED = _of_step("达成协议", "agreement", "agree", "agree_orally")
DUE = _in_play(_of_records("约定履行", "agreement", "agreement", "due_on"))
INSTALMENT_DUE = _in_play(_of_records("约定付款", "instalments", "agreement", "due_on"))
SIGNED = _in_play(_of_records("签署", "signatures", "signing"))
MEDIATOR_SIGNED = _in_play(_of_records("人民调解员签名", "agreement", "signing", "mediator_signed_on"))
SEALED = _in_play(_of_records("加盖印章", "agreement", "signing", "sealed_on"))
FORMED = _of_step("签署完成", "signing", "sign")
PAID = _of_records("付款、履行", "performances", "performance")
URGED = _of_records("督促履行", "urgings", "performance")
PERFORMED = _of_case("履行完毕", "performed_on", "performance", "perform")
VISITED = _of_records("回访", "visits", "visits")
TERMINATED = _of_records("终止调解", "termination", "termination")
GIVEN_UP = _of_step("终止调解", "termination", "terminate")
WITHDRAWN = _of_step("撤回", "termination", "withdraw")
SERVED = _of_records("送达", "deliveries", "termination")
OFFERED = _of_records("告知可以申请司法确认", "confirmation", "confirmation", "offered_on")
ASKED_COURT = _of_records("申请司法确认", "confirmation", "confirmation", "applied_on")
RULED = _of_records("裁定", "confirmation", "confirmation", "ruled_on")
CLOSED = _of_case("结案", "closed_on", "closing", "close", "close_early", "close_transferred")
ARCHIVED = _of_case("立卷", "archived_on", "closing", "archive")

_ENDS = (TERMINATED, GIVEN_UP, WITHDRAWN)
ORDER: tuple[tuple[Days, tuple[Days, ...]], ...] = (
    (OCCURRED, (APPLIED, REGISTERED, ACCEPTED)),
    (APPLIED, (ACCEPTED,)),
    (REGISTERED, (ACCEPTED, DECLINED)),
    (ACCEPTED, (TOLD, ASKED, BEGUN, EXTENDED, HELD, *_ENDS)),
    (_first(TOLD), (BEGUN, HELD)),
    (HELD, _ENDS),
    (_first(_settled), (AGREED, REACHED)),
    (AGREED, (REACHED, DUE, INSTALMENT_DUE, SIGNED, MEDIATOR_SIGNED, SEALED, PAID, URGED)),
    (_any(SIGNED, MEDIATOR_SIGNED, SEALED), (FORMED,)),
    (_bound, (PERFORMED, VISITED, OFFERED, ASKED_COURT, RULED)),
    (PAID, (PERFORMED,)),
    (TERMINATED, (SERVED,)),
    (OFFERED, (ASKED_COURT,)),
    (ASKED_COURT, (RULED,)),
    (_any(HELD, PERFORMED, *_ENDS, SERVED, _last_step), (CLOSED,)),
    (VISITED, (_closed_for_good,)),
    (CLOSED, (ARCHIVED,)),
)
"""What comes first, and what of the days after it may be no earlier than its last; the same day is in order."""

_TAKEN_IN = (OCCURRED, APPLIED, REGISTERED, ACCEPTED)
_PREPARED = (*_TAKEN_IN, TOLD, ASKED, BEGUN)
_TALKED = (*_PREPARED, HELD)
_SETTLED = (*_TALKED, AGREED, REACHED, DUE, INSTALMENT_DUE)
_SIGNED = (*_SETTLED, SIGNED, MEDIATOR_SIGNED, SEALED, FORMED)
_PERFORMED = (*_SIGNED, PAID, URGED, PERFORMED)
_FILED = (
    *(*_PERFORMED, VISITED, TERMINATED, SERVED, OFFERED, ASKED_COURT, RULED),
    *(_closed_for_good, CLOSED, ARCHIVED),
)
VOUCHED = {
    "accept": _TAKEN_IN,
    "decline": (DECLINED,),
    "begin": _PREPARED,
    "extend": (ACCEPTED, EXTENDED),
    "agree": _SETTLED,
    "agree_orally": _SETTLED,
    "sign": _SIGNED,
    "perform": _PERFORMED,
    "terminate": (*_TALKED, TERMINATED, GIVEN_UP),
    "withdraw": (HELD, WITHDRAWN),
}
"""The days each step vouches for; the closing and the archive vouch for all."""
_TO_COME = (DUE, INSTALMENT_DUE)


def out_of_order(course: Course, *, today: date | None = None) -> Iterator[Problem]:
    """Yield a sentence for every day that comes before what must precede it, and, if ``today`` is given, for every day
    that has not come.
    """
    vouched = VOUCHED.get(course.step, _FILED)
    for days in vouched if today is not None else ():
        for one in days(course):
            if today is not None and one.day > today and days not in _TO_COME and one.day != course.on:
                yield _problem(one, f"{one.word}的日期{format_day(one.day)}还没有到，请核对。")
    for earlier, after in ORDER:
        first = max(earlier(course), key=lambda one: one.day, default=None)
        for later in after:
            for one in later(course) if later in vouched and first is not None else ():
                if first is not None and one.day < first.day:
                    yield _problem(one, _said(one, first))


def _said(one: CaseDay, first: CaseDay) -> str:
    return f"{one.word}的日期{format_day(one.day)}早于{first.word}的日期{format_day(first.day)}，请核对。"


def _problem(one: CaseDay, message: str) -> Problem:
    return Problem(message=message, section=one.section, field=one.field, item=one.item)


@dataclass(frozen=True)
class InOrder:
    """The check of a step: the days it vouches for follow each other, its own among them."""

    step: str

    def __call__(self, attempt: CaseAttempt) -> Iterator[Problem]:
        """Yield what is out of order, or has not happened yet."""
        yield from out_of_order(Course(case=attempt.matter, step=self.step, on=attempt.on), today=attempt.today)


def confirmation_in_order(case: CaseSnapshot, row: Confirmation, *, today: date) -> Iterator[Problem]:
    """Yield what is out of order in a judicial confirmation that is about to be kept."""
    for problem in out_of_order(Course(case=replace(case, confirmation=row)), today=today):
        if problem.section == "confirmation":
            yield problem


_ONE_A_PAPER = {"meetings": "sittings", "visits": "visits", "investigations": "investigations"}


def days_on_paper(case: CaseSnapshot, section: str, n: int) -> Iterator[Problem]:
    """Yield what is out of order among the days that the ``n``-th paper of a section prints."""
    rows = getattr(case, _ONE_A_PAPER[section]) if section in _ONE_A_PAPER else ()
    shown = {row.id for row in rows[n - 1 : n]}
    for problem in out_of_order(Course(case=case)):
        if problem.section == section and (problem.item is None or not shown or problem.item in shown):
            yield problem
