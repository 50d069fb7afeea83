"""简易: a quarrel settled and performed at the door, written down on one page with one paper, the 口头协议登记表."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mediator.domain.case.fields import STORY, TYPE
from mediator.domain.case.parties import Party
from mediator.domain.case.snapshot import Mediator
from mediator.domain.fields import Field, Kind, choices
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.vocabulary import APPLICATION, OWN_INITIATIVE

BY_THEMSELVES = "自行履行"
WHAT = (TYPE,)
HOW = (
    STORY,
    Field(name="clauses", label="怎么了结的", kind=Kind.CHOICES, wide=True, required=True, hint="一条一项，写完按回车"),
    Field(name="amount", label="当场付的款", kind=Kind.MONEY, hint="没有可不填"),
    Field(name="method", label="履行方式", kind=Kind.CHOICE, editable=True, required=True,
          choices=choices(BY_THEMSELVES, "现金", "银行转账", "实物")),
    Field(name="on", label="了结日期", kind=Kind.DATE, required=True, past=True),
    Field(name="place", label="地点"),
    Field(name="source", label="案件来源", kind=Kind.CHOICE, required=True,
          choices=choices(APPLICATION, OWN_INITIATIVE)),
)  # fmt: skip
TOLD = Field(
    name="told", label="已口头告知权利义务，各方自愿调解、同意这样了结，并已当场履行完毕", kind=Kind.FLAG, wide=True
)
"""The inputs of the page; the parties are asked for between ``WHAT`` and ``HOW``."""


@dataclass(frozen=True, kw_only=True)
class AtTheDoor:
    """A quarrel as written down; ``amount`` in fen, the first mediator presided."""

    committee_id: UUID
    on: date
    dispute_type: str
    story: str
    parties: tuple[Party, ...]
    mediators: tuple[Mediator, ...]
    clauses: tuple[str, ...] = ()
    amount: int | None = None
    method: str = BY_THEMSELVES
    place: str = ""
    source: str = OWN_INITIATIVE
    station: str = ""
    told: bool = False


def short_road_problems(entry: AtTheDoor, *, today: date) -> Iterator[Problem]:
    """Yield what the steps would not ask for here: the tick, a mediator, and a day to come."""
    if not entry.mediators:
        yield Problem(message="请指定人民调解员。", field="mediators")
    if not entry.clauses:
        yield Problem(message="请写明是怎么了结的，至少一条。", field="clauses")
    if entry.on > today:
        message = f"了结日期{format_day(entry.on)}还没有到，请改为今天或以前的日期。"
        yield Problem(message=message, field="on")
    if not entry.told:
        message = "请勾选已经告知、各方同意并当场履行；以后才履行的，请登记新纠纷，做书面协议。"
        yield Problem(message=message, field="told")
