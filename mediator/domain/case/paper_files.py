"""补录: a file that ended on paper in an earlier year, as one row: its cells, its results, what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID

from mediator.domain.case.fields import TYPE
from mediator.domain.case.file_numbers import PaperNumber
from mediator.domain.case.records import ORAL, WRITTEN
from mediator.domain.case.snapshot import Mediator
from mediator.domain.fields import Choice, Field, Kind, Source, choices
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.vocabulary import (
    APPLICATION,
    OWN_INITIATIVE,
    REFERRAL,
    REFERRERS,
    SUCCESS_DONE,
    SUCCESS_PARTLY,
    SUCCESS_RUNNING,
)


@dataclass(frozen=True, kw_only=True)
class PaperResult(Choice):
    """How a file ended: its 结案方式, its outcome, and the form of its agreement if there was one."""

    closing: str
    outcome: str = "调解成功"
    form: str = ""


RESULTS = (
    PaperResult(code="书面，履行完毕", label="书面，履行完毕", closing=SUCCESS_DONE, form=WRITTEN),
    PaperResult(code="口头，履行完毕", label="口头，履行完毕", closing=SUCCESS_DONE, form=ORAL),
    PaperResult(code="书面，履行中归档", label="书面，履行中归档", closing=SUCCESS_RUNNING, form=WRITTEN),
    PaperResult(code="书面，未完全履行", label="书面，未完全履行", closing=SUCCESS_PARTLY, form=WRITTEN),
    PaperResult(code="调解不成", label="调解不成", closing="调解不成", outcome="调解不成"),
    PaperResult(code="撤回", label="撤回", closing="撤回(自行和解)", outcome="撤回"),
)
SOURCES = choices(APPLICATION, OWN_INITIATIVE, *(f"{unit.label}移送" for unit in REFERRERS))
"""Where a file came from, with the unit that referred it in the same word."""

ROW = (
    Field(name="year", label="年度", kind=Kind.NUMBER, required=True),
    Field(name="number", label="卷号", required=True),
    Field(name="accepted_on", label="受理日期", kind=Kind.DATE, required=True),
    Field(name="ended_on", label="协议或终止日期", kind=Kind.DATE, required=True),
    Field(name="closed_on", label="结案日期", kind=Kind.DATE),
    Field(name="parties", label="当事人", required=True),
    Field(name="claimed", label="争议金额", kind=Kind.MONEY),
    Field(name="agreed", label="协议金额", kind=Kind.MONEY),
    TYPE,
    Field(name="source", label="案件来源", kind=Kind.CHOICE, choices=SOURCES, required=True),
    Field(name="result", label="结果", kind=Kind.CHOICE, choices=tuple(RESULTS), required=True),
    Field(name="mediator", label="人民调解员", kind=Kind.CHOICE, editable=True, required=True, offers=Source.MEDIATORS),
    Field(name="kept_at", label="存放处", required=True),
    Field(name="gap_reason", label="缺号的原因", hint="前面的卷号缺了才填", wide=True),
)
"""The cells of a row in the order of the keys."""
REPEATED = ("year", "dispute_type", "source", "result", "mediator", "kept_at")
"""What the next row begins with, taken from the row before."""


@dataclass(frozen=True, kw_only=True)
class PaperFile:
    """One row as typed; sums in fen. ``parties`` are names, the applicant first."""

    committee_id: UUID
    number: PaperNumber
    accepted_on: date
    ended_on: date
    closed_on: date
    parties: tuple[str, ...]
    dispute_type: str
    source: str
    result: str
    mediator: Mediator
    kept_at: str
    claimed: int | None = None
    agreed: int | None = None
    gap_reason: str = ""

    @property
    def origin(self) -> tuple[str, str]:
        """Return the 案件来源 of the national form, and the unit that referred the case or ""."""
        unit = next((unit.label for unit in REFERRERS if self.source == f"{unit.label}移送"), "")
        return (REFERRAL, unit) if unit else (self.source, "")

    @property
    def ending(self) -> PaperResult:
        """Return what its result means."""
        return result_called(self.result)

    @property
    def note(self) -> str:
        """Return the 卷宗情况说明: where the papers are, and why numbers before it are missing."""
        gap = f"本卷之前缺号，原因：{self.gap_reason}。" if self.gap_reason else ""
        return f"补录的纸质卷宗，原件存放在{self.kept_at}。{gap}"


def result_called(code: str) -> PaperResult:
    """Return the result with this code; StopIteration means a bug in the caller."""
    return next(result for result in RESULTS if result.code == code)


def number_after(text: str) -> str:
    """Return the number proposed for the next row: the last number in ``text`` and one more, in the same form."""
    return re.sub(r"\d+(?=\D*$)", lambda found: str(int(found[0]) + 1).zfill(len(found[0])), text, count=1)


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of a cell, between 、 , ; / or blanks."""
    return tuple(name for name in re.split(r"[、，,；;/\s]+", text) if name)


def paper_file_problems(row: PaperFile, *, today: date) -> Iterator[Problem]:
    """Yield what cannot be right: fewer than two parties, a day out of order or to come, a stray sum."""
    if len(row.parties) < 2:
        yield Problem(message="至少要有两方当事人，用顿号分开，如：季文标、祝银凤。", field="parties")
    days = (("受理", "accepted_on"), ("协议或终止", "ended_on"), ("结案", "closed_on"))
    for word, name in days:
        if getattr(row, name) > today:
            yield Problem(message=f"{word}日期{format_day(getattr(row, name))}还没有到，请核对。", field=name)
    for (word, name), (after, later) in pairwise(days):
        first, then = getattr(row, name), getattr(row, later)
        if then < first:
            message = f"{after}日期早于{word}日期{format_day(first)}。"
            yield Problem(message=message, field=later)
    if not row.accepted_on.year <= row.number.year <= max(row.accepted_on, row.closed_on).year:
        message = f"卷号是{row.number.year}年的，受理日期是{format_day(row.accepted_on)}，请核对。"
        yield Problem(message=message, field="year")
    if row.agreed is not None and not row.ending.form:
        yield Problem(message=f"结果是“{row.result}”，没有协议金额，请核对。", field="agreed")
