"""A kind of matter as data: its Fields and lists, its procedure, its clocks, and who may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Generic
from uuid import UUID

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.officials import Official
from mediator.domain.problems import Problem
from mediator.domain.text.dates import format_day
from mediator.domain.workflow import Attempt, Check, Move, Procedure, S


@dataclass(frozen=True, kw_only=True)
class ItemKind:
    """One list of a matter."""

    code: str
    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Group:
    """Fields of a matter that belong together on the page (a card with a title)."""

    code: str
    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Gathering:
    """The meeting of a matter, for the calendar: the Fields that hold its day, time and place.

    It is planned in the source stages of its Move ``hold`` and held on the day stamped ``held_on``; ``off`` names the
    stages in which it was called off. ``label`` is its word unless the Field ``named_by`` has a better one.
    """

    label: str
    day: str = "meets_on"
    time: str = "meets_at"
    place: str = "place"
    section: str = "meeting"
    named_by: str = ""
    off: tuple[str, ...] = ()


def _no_clocks(_matter: object, _calendar: Calendar) -> Iterable[OpenClock]:
    return ()


def _no_papers(_matter: object) -> Iterable[str]:
    return ()


def _no_access(_values: Mapping[str, object]) -> str:
    return ""


def _from_nobody(_values: Mapping[str, object]) -> str:
    return ""


def nobody(_matter: object) -> Iterable[Official]:
    """Return nobody, for a kind of matter that names no people of other organs."""
    return ()


def _nothing(_case: CaseSnapshot) -> Mapping[str, object]:
    return {}


def _nothing_more(_values: Mapping[str, object], _on: date, _calendar: Calendar) -> Mapping[str, object]:
    return {}


@dataclass(frozen=True, kw_only=True)
class MatterKind(Generic[S]):
    """One kind of matter as data: its Fields, its lists, its procedure, its papers.

    ``series`` numbers it as a letter or meeting (``王鲍`` + ``联调`` → 王鲍联调〔2023〕3号), empty = not numbered.
    ``category`` names the Field whose value is kept as a column, to be counted. ``access`` names the permission needed
    to see a matter with these values, ``hidden_from`` the people who must not see it whatever they may do. ``title``
    makes its name. ``permission`` is what opening one needs, and working on it unless ``working`` names another.
    Nothing is changed any more at the end of one that is ``sealed``. ``officials`` are the people of other organs that
    it names, ``names_partners`` if its papers name the organs of joint mediation.
    ``required`` gives the papers that a file must hold.
    ``owed_by`` names the Field with the unit that owes what is due. ``checklist`` names the list that a new one starts
    with, filled with the office's own lines. ``gathering`` puts its meeting into the calendar; ``case_field`` names the
    Field that ties it to a case by the case's number. ``to_case`` returns the first values of a case made from it,
    ``case_stages`` the stages in which one may be made (empty: all but the ends), and ``case_checks`` the problems
    against it. ``from_case`` returns the first values of one opened from a case, and ``follows`` the values derived
    from its values and the day until something else is typed.
    """

    code: str
    label: str
    groups: tuple[Group, ...]
    procedure: Procedure[S]
    title: Callable[[Mapping[str, object]], str]
    items: tuple[ItemKind, ...] = ()
    series: str = ""
    category: str = ""
    permission: str = "register"
    desk: Desk = Desk.SERVICE
    working: str = ""
    sealed: bool = False
    needs_case: bool = False
    names_partners: bool = False
    organ_kind: str = ""
    owed_by: str = ""
    checklist: str = ""
    gathering: Gathering | None = None
    case_field: str = ""
    clocks: Callable[[S, Calendar], Iterable[OpenClock]] = _no_clocks
    required: Callable[[S], Iterable[str]] = _no_papers
    access: Callable[[Mapping[str, object]], str] = _no_access
    hidden_from: Callable[[Mapping[str, object]], str] = _from_nobody
    officials: Callable[[S], Iterable[Official]] = nobody
    to_case: Callable[[MatterSnapshot], Mapping[str, object]] | None = field(default=None)
    case_stages: tuple[str, ...] = ()
    case_checks: tuple[Check[MatterSnapshot], ...] = ()
    from_case: Callable[[CaseSnapshot], Mapping[str, object]] = _nothing
    follows: Callable[[Mapping[str, object], date, Calendar], Mapping[str, object]] = _nothing_more

    @property
    def prints(self) -> bool:
        """Return True if a step of it makes a paper final; the papers themselves name the kinds that have them."""
        return any(move.papers for move in self.procedure.moves)

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return all Fields of the matter, group after group."""
        return tuple(item for group in self.groups for item in group.fields)

    @property
    def every_field(self) -> tuple[Field, ...]:
        """Return all Fields of the matter and of its steps."""
        return (*self.fields, *(item for move in self.procedure.moves for item in move.inputs))

    def case_problems(self, matter: MatterSnapshot, *, today: date) -> tuple[Problem, ...]:
        """Return all problems of making a case from this matter as it stands, warnings included."""
        if self.to_case is None:
            return (Problem(message=f"“{self.label}”不能转为案件。"),)
        if matter.case is not None:
            return (Problem(message=f"这件事项已经转为案件{matter.case.number}。"),)
        attempt = Attempt(matter=matter, on=today, today=today)
        found = [problem for check in self.case_checks for problem in check(attempt)]
        found += _days_to_come(self, attempt)
        stage = self.procedure.stage(matter.stage)
        if stage.end:
            found.insert(0, Problem(message=f"这件事项已经“{stage.label}”，不能再转为案件。"))
        elif self.case_stages and stage.code not in self.case_stages:
            before = "”或“".join(self.procedure.stage(code).label for code in self.case_stages)
            found.insert(0, Problem(message=f"现在是“{stage.label}”，要到“{before}”才能转为案件。"))
        return tuple(dict.fromkeys(found))

    @property
    def works(self) -> str:
        """Return the permission for working on this kind."""
        return self.working or self.permission

    def needs(self, move: Move[S]) -> str:
        """Return the permission a step needs: its own, else the one for working on this kind."""
        return move.permission or self.works

    def problems(self, move: Move[S], attempt: Attempt[S]) -> tuple[Problem, ...]:
        """Return all problems of a step, future days in the matter included."""
        inputs = _to_come(move.inputs, attempt.values, attempt.today, section=move.section)
        return tuple(dict.fromkeys((*self.procedure.problems(move, attempt), *_days_to_come(self, attempt), *inputs)))

    def missing(self, values: Mapping[str, object]) -> Iterator[Problem]:
        """Yield a problem for each required Field of the matter that is empty."""
        for group in self.groups:
            yield from missing_in(group.fields, values, section=group.code)

    def item_kind(self, code: str) -> ItemKind:
        """Return the list with this code."""
        return next(kind for kind in self.items if kind.code == code)


def missing_in(
    fields: Iterable[Field], values: Mapping[str, object], *, section: str, item: UUID | None = None
) -> Iterator[Problem]:
    """Yield a problem for each required Field that is empty."""
    for asked in fields:
        if asked.required and values.get(asked.name) in (None, "", ()):
            yield Problem(message=f"请填写“{asked.label}”。", section=section, field=asked.name, item=item)


def _days_to_come(kind: MatterKind[Any], attempt: Attempt[Any]) -> Iterator[Problem]:
    """Yield a problem for each ``past`` Field with a day in the future; it stops the step."""
    matter = attempt.matter
    if not isinstance(matter, MatterSnapshot):
        return
    for group in kind.groups:
        yield from _to_come(group.fields, matter.values, attempt.today, section=group.code)
    for item in matter.items:
        listed = kind.item_kind(item.kind)
        for problem in _to_come(listed.fields, item.values, attempt.today, section=listed.code, within=listed.label):
            yield replace(problem, item=item.id)


def _to_come(
    fields: Iterable[Field], values: Mapping[str, object], today: date, *, section: str, within: str = ""
) -> Iterator[Problem]:
    for asked in fields:
        day = values.get(asked.name)
        if asked.past and isinstance(day, date) and day > today:
            name = f"“{within}”里的“{asked.label}”" if within else f"“{asked.label}”"
            message = f"{name}是{format_day(day)}，这一天还没有到，请核对。"
            yield Problem(message=message, section=section, field=asked.name)
