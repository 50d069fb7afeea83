"""The office's own checklist of duty (四到位 and its 工作法), a setting that fills each new sheet of duty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import SETTINGS, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.domain.text.texts import clean_name
from mediator.services.office.offices import set_setting, setting

NAME = "duty"
IN_PLACE = ("人员到位", "场所到位", "机制到位", "工作到位")
"""四到位, the principle of the stations; an office may word its own."""
GROUPS = (1, 2, 3, 4, 6)
"""The number of lines in each group of the office's 工作法 (12346), which the office fills in."""


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """The lines of the duty check; ``method`` has a tuple of lines for each number of ``GROUPS``, empty at first."""

    in_place: tuple[str, ...] = IN_PLACE
    method: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: dict.fromkeys(GROUPS, ()))

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield (part, line) of everything filled in, in order."""
        yield from (("四到位", line) for line in self.in_place)
        for size in GROUPS:
            yield from ((f"工作法之{size}", line) for line in self.method.get(size, ()))


def checklist(session: Session) -> Checklist:
    """Return the office's checklist."""
    kept = setting(session, NAME, {"in_place": list(IN_PLACE), "method": {}})
    method = {size: tuple(kept["method"].get(str(size), ())) for size in GROUPS}
    return Checklist(in_place=tuple(kept["in_place"]), method=method)


def save_checklist(session: Session, wanted: Checklist, *, actor: Actor, now: datetime) -> Checklist:
    """Save the office's own wording; Refused if a group of the 工作法 has more lines than its number."""
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


def opening_lines(session: Session, kind: MatterKind[MatterSnapshot]) -> Iterator[dict[str, Any]]:
    """Yield the first entries of a new matter's checklist, one mapping a line, if its kind has one."""
    if kind.checklist:
        yield from ({"part": part, "text": text} for part, text in checklist(session).lines())


def _clean(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in map(clean_name, lines) if line)
