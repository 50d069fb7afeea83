"""The station's duty: the office's own checklist (四到位 and its 工作法) as a setting, and the sheet of each day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matters import Item, MatterSnapshot
from mediator.domain.problems import Problem, Refused
from mediator.domain.roles import SETTINGS, Actor, require
from mediator.domain.texts import clean_name
from mediator.services.matter_snapshots import load
from mediator.services.matters import Opening, open_matter, save_item
from mediator.services.offices import set_setting, setting
from mediator.storage.base import uuid7
from mediator.storage.matters import MatterTable

NAME = "duty"
IN_PLACE = ("人员到位", "场所到位", "机制到位", "工作到位")
"""四到位, the principle of the stations; an office may word its own."""
GROUPS = (1, 2, 3, 4, 6)
"""How many lines each group of the office's 工作法 (12346) has; what they say is the office's to fill in."""


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """What a duty is checked against; ``method`` has a tuple of lines for each number of ``GROUPS``, empty at first."""

    in_place: tuple[str, ...] = IN_PLACE
    method: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: {size: () for size in GROUPS})

    def lines(self) -> Iterator[tuple[str, str]]:
        """(part, line) of everything that says something, in order."""
        yield from (("四到位", line) for line in self.in_place)
        for size in GROUPS:
            yield from ((f"工作法之{size}", line) for line in self.method.get(size, ()))


def checklist(session: Session) -> Checklist:
    """The office's checklist."""
    kept = setting(session, NAME, {"in_place": list(IN_PLACE), "method": {}})
    method = {size: tuple(kept["method"].get(str(size), ())) for size in GROUPS}
    return Checklist(in_place=tuple(kept["in_place"]), method=method)


def save_checklist(session: Session, wanted: Checklist, *, actor: Actor, now: datetime) -> Checklist:
    """Keep the office's own words; Refused if a group of the 工作法 has more lines than its number."""
    require(actor, SETTINGS)
    in_place, method = _clean(wanted.in_place), {size: _clean(lines) for size, lines in wanted.method.items()}
    problems = [
        Problem(message=f"工作法没有“{size}”这一组，只有1、2、3、4、6五组。", field="method")
        for size in method
        if size not in GROUPS
    ]
    problems += [
        Problem(message=f"工作法之{size}最多{size}条，现在有{len(lines)}条。", field="method")
        for size, lines in method.items()
        if size in GROUPS and len(lines) > size
    ]
    if problems:
        raise Refused(problems)
    value = {"in_place": list(in_place), "method": {str(size): list(lines) for size, lines in method.items()}}
    set_setting(session, NAME, value, actor=actor, now=now)
    return checklist(session)


def open_sheet(
    session: Session, values: Mapping[str, object], *, on: date, actor: Actor, now: datetime
) -> MatterSnapshot:
    """The sheet of a day with the checklist as it is now; Refused if the station already has one that day."""
    station = clean_name(str(values.get("station") or ""))
    if sheet_of(session, on=on, station=station) is not None:
        message = (
            f"{station}这一天的值班表已经有了，请打开原来的。" if station else "这一天的值班表已经有了，请打开原来的。"
        )
        raise Refused([Problem(message=message, section="sheet", field="station")])
    opening = Opening(kind=NAME, on=on, values=values)
    matter = open_matter(session, opening, actor=actor, now=now)
    for part, text in checklist(session).lines():
        line = Item(id=uuid7(now), kind="line", values={"part": part, "text": text})
        save_item(session, matter.id, line, actor=actor, now=now)
    return load(session, matter.id, actor=actor)


def sheet_of(session: Session, *, on: date, station: str = "") -> UUID | None:
    """The sheet of a station's day, or None."""
    query = select(MatterTable.id, MatterTable.details).where(MatterTable.kind == NAME, MatterTable.opened_on == on)
    return next((found for found, kept in session.execute(query) if kept.get("station", "") == station), None)


def _clean(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in map(clean_name, lines) if line)
