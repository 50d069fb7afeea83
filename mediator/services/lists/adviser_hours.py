"""The service of each legal adviser in each village in a month or a quarter, from the log of their service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import add_months
from mediator.domain.workflows.service.adviser_log import LECTURE
from mediator.services.office.offices import setting
from mediator.services.people.visibility import visible_matters
from mediator.services.registers.entries import entries
from mediator.storage.tables.matters import MatterTable

DUTY = "adviser"
"""The setting that holds the office's own numbers."""
AN_HOUR = 60
QUARTER = 3


@dataclass(frozen=True, kw_only=True)
class Duty:
    """The duty of an adviser (一村一法律顾问): the county's numbers, unless the office sets its own.

    ``hours`` are for each village and month, ``lectures`` for each village and quarter; ``villages`` is the most that
    one adviser serves.
    """

    hours: int = 8
    lectures: int = 1
    villages: int = 5


@dataclass(frozen=True, kw_only=True)
class Span:
    """A month or a quarter: ``months`` from the day ``start`` on."""

    start: date
    months: int = 1

    @property
    def end(self) -> date:
        """Return its last day."""
        return add_months(self.start, self.months) - timedelta(days=1)

    @property
    def quarter(self) -> Span:
        """Return the quarter that contains it."""
        return Span(start=date(self.start.year, (self.start.month - 1) // QUARTER * QUARTER + 1, 1), months=QUARTER)

    def turned(self, steps: int) -> Span:
        """Return the span ``steps`` later, or earlier if negative."""
        return Span(start=add_months(self.start, steps * self.months), months=self.months)

    def has(self, day: date) -> bool:
        """Return True if ``day`` is in it."""
        return self.start <= day <= self.end


def month_of(day: date) -> Span:
    """Return the month of a day."""
    return Span(start=day.replace(day=1))


@dataclass(frozen=True, kw_only=True)
class HoursRow:
    """One adviser in one village: ``minutes`` served and ``cases`` helped with; ``lectures`` are those of the quarter.

    ``duty`` are the hours owed in the span, ``lectures_duty`` the lectures owed in the quarter.
    """

    adviser: str
    village: str
    minutes: int = 0
    lectures: int = 0
    cases: int = 0
    duty: int = 8
    lectures_duty: int = 1

    @property
    def enough(self) -> bool:
        """Return True if the owed hours were served."""
        return self.minutes >= self.duty * AN_HOUR

    @property
    def lectures_owed(self) -> int:
        """Return how many lectures of the quarter are still owed."""
        return max(0, self.lectures_duty - self.lectures)


@dataclass(kw_only=True)
class _Sum:
    """The sums of one adviser in one village."""

    minutes: int = 0
    lectures: int = 0
    cases: set[UUID] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class _Line:
    """One line of the log."""

    adviser: str
    village: str
    on: date
    content: str
    minutes: int
    case_id: UUID | None


def adviser_duty(session: Session) -> Duty:
    """Return what the office asks of its advisers."""
    return Duty(**setting(session, DUTY, {}))


def adviser_hours(session: Session, span: Span, *, actor: Actor) -> tuple[HoursRow, ...]:
    """Return a row for each adviser and village of the register, and for everybody else who served in the span."""
    served: dict[tuple[str, str], _Sum] = defaultdict(_Sum)
    for entry in entries(session, "adviser"):
        villages = entry.values.get("villages")
        for village in villages if isinstance(villages, tuple) else ():
            served[entry.name, str(village)].minutes += 0
    for line in _log(session, span.quarter, actor=actor):
        _add(served[line.adviser, line.village], line, inside=span.has(line.on))
    duty = adviser_duty(session)
    return tuple(
        HoursRow(
            adviser=adviser,
            village=village,
            minutes=found.minutes,
            lectures=found.lectures,
            cases=len(found.cases),
            duty=duty.hours * span.months,
            lectures_duty=duty.lectures,
        )
        for (adviser, village), found in sorted(served.items())
    )


def overloaded(session: Session) -> tuple[Problem, ...]:
    """Return a problem for each adviser of the register with too many villages."""
    most = adviser_duty(session).villages
    return tuple(
        Problem(
            message=f"{entry.name}服务{len(villages)}个村（社区），一名法律顾问一般不超过{most}个。",
            field="villages",
            item=entry.id,
            severity=Severity.WARN,
        )
        for entry in entries(session, "adviser")
        if isinstance(villages := entry.values.get("villages"), tuple) and len(villages) > most
    )


def _add(found: _Sum, line: _Line, *, inside: bool) -> None:
    found.lectures += line.content == LECTURE
    if inside:
        found.minutes += line.minutes
        found.cases |= {line.case_id} if line.case_id else set()


def _log(session: Session, span: Span, *, actor: Actor) -> Iterator[_Line]:
    """Yield the log lines of the span, without void ones."""
    kinds = tuple(kind.code for kind in kinds_of(Desk.SERVICE) if _counts_hours(kind))
    query = select(MatterTable).where(
        MatterTable.kind.in_(kinds),
        MatterTable.stage != "void",
        MatterTable.opened_on.between(span.start, span.end),
        visible_matters(actor),
    )
    for row in session.scalars(query):
        yield _Line(
            adviser=str(row.details.get("adviser") or ""),
            village=str(row.details.get("village") or ""),
            on=row.opened_on,
            content=row.category,
            minutes=_whole(row.details.get("hours")) * AN_HOUR + _whole(row.details.get("minutes")),
            case_id=row.case_id,
        )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _counts_hours(kind: MatterKind[MatterSnapshot]) -> bool:
    return {"adviser", "hours"} <= {field.name for field in kind.fields}
