"""Open a matter of any kind: number it, fill in the known values, and log it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor, require
from mediator.domain.people.visibility import require_visible
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.risk_history import follow
from mediator.services.files import log
from mediator.services.files.mapping import differences
from mediator.services.files.matter_snapshots import JsonFile
from mediator.services.files.numbering import matter_number
from mediator.services.files.typed import encode
from mediator.services.links.named_case import named_case
from mediator.services.office.offices import committees, office
from mediator.services.registers.duty import opening_lines
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.matters import ItemTable, MatterTable


@dataclass(frozen=True, kw_only=True)
class Opening:
    """A new matter before it is stored: its values by Field name, its case, committee and organ if it has them.

    ``items`` are the first entries of its lists as (list, values); ``origin_id`` is the matter it is opened from.
    """

    kind: str
    on: date
    values: Mapping[str, object]
    case_id: UUID | None = None
    committee_id: UUID | None = None
    organ_id: UUID | None = None
    items: tuple[tuple[str, Mapping[str, object]], ...] = ()
    origin_id: UUID | None = None


def open_matter(session: Session, opening: Opening, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Open a matter, numbered if its kind is; Refused names every required Field that is empty."""
    kind = kind_of(opening.kind)
    require(actor, kind.permission)
    values = _with_what_follows(session, kind, opening.values, on=opening.on)
    if problems := _opening_problems(kind, opening, values, today=now.astimezone().date()):
        raise Refused(problems)
    require_visible(kind, values, actor=actor)
    row = _new_row(session, kind, replace(opening, values=values), now=now)
    file = JsonFile(session, row, actor=actor)
    asked = {item.name for item in kind.fields}
    file.write(encode(kind.fields, {name: value for name, value in values.items() if name in asked}), now=now)
    file.derive(row.details)
    session.add(row)
    session.flush()
    lines = [(kind.checklist, line) for line in opening_lines(session, kind)]
    _add_items(row, kind, [*lines, *opening.items], now=now)
    data = {"label": kind.label, "title": row.title, "stage": row.stage, "values": differences({}, row.details)}
    log.record(file, "open", actor=actor, now=now, on=opening.on, data=data)
    follow(file, "", actor=actor, now=now)
    return file.seen_by(actor)


def _new_row(session: Session, kind: MatterKind[MatterSnapshot], opening: Opening, *, now: datetime) -> MatterTable:
    owner, known = office(session), committees(session)
    if owner is None or not known:
        raise NotFound("请先完成新办公室的设置。")
    committee_id = opening.committee_id or known[0].id
    return MatterTable(
        id=uuid7(now),
        office_id=owner.id,
        committee_id=committee_id,
        case_id=opening.case_id or named_case(session, kind, opening.values),
        kind=kind.code,
        number=matter_number(session, kind, committee_id, year=opening.on.year),
        title="",
        stage=kind.procedure.start.code,
        stage_on=opening.on,
        opened_on=opening.on,
        created_at=now,
        details={},
        organ_id=opening.organ_id,
        origin_id=opening.origin_id,
        items=[],
    )


def _opening_problems(
    kind: MatterKind[MatterSnapshot], opening: Opening, values: Mapping[str, object], *, today: date
) -> list[Problem]:
    problems = list(kind.missing(values))
    if opening.on > today:
        problems.append(Problem(message="日期还没有到，请改为今天或以前的日期。", field="on"))
    if kind.needs_case and opening.case_id is None:
        problems.append(Problem(message=f"“{kind.label}”要从一件已登记的案件里发起。"))
    return problems


def _with_what_follows(
    session: Session, kind: MatterKind[MatterSnapshot], values: Mapping[str, object], *, on: date
) -> Mapping[str, object]:
    """Return the values plus those the kind derives where nothing was typed, such as the deadline of a level."""
    follows = kind.follows(values, on, calendar_of(session))
    return {**values, **{name: value for name, value in follows.items() if values.get(name) in (None, "", ())}}


def _add_items(
    row: MatterTable,
    kind: MatterKind[MatterSnapshot],
    items: Iterable[tuple[str, Mapping[str, object]]],
    *,
    now: datetime,
) -> None:
    """Add the first entries of the lists of a new matter."""
    for seq, (code, values) in enumerate(items, 1):
        said = encode(kind.item_kind(code).fields, values)
        row.items.append(ItemTable(id=uuid7(now), matter_id=row.id, kind=code, seq=seq, details=said))
