"""What opening a matter, changing it and stepping it write into its row, and what is kept for taking a step back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import Item, MatterKind, MatterSnapshot
from mediator.domain.office.risk import RISK_SET_AT
from mediator.domain.people.concealment import named_in
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.services.dues.due_index import calendar_of
from mediator.services.files.typed import encode
from mediator.services.links.named_case import named_case
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import ItemTable, MatterTable


def with_what_follows(
    session: Session, kind: MatterKind, values: Mapping[str, object], *, on: date
) -> Mapping[str, object]:
    """The values, with what follows from them where nothing was typed: the deadline of a level."""
    follows = kind.follows(values, on, calendar_of(session))
    return {**values, **{name: value for name, value in follows.items() if values.get(name) in (None, "", ())}}


def add_items(
    session: Session,
    row: MatterTable,
    kind: MatterKind,
    items: Iterable[tuple[str, Mapping[str, object]]],
    *,
    now: datetime,
) -> None:
    """The first entries of the lists of a new matter."""
    for seq, (code, values) in enumerate(items, 1):
        said = encode(kind.item_kind(code).fields, values)
        session.add(ItemTable(id=uuid7(now), matter_id=row.id, kind=code, seq=seq, details=said))


def relink(
    session: Session,
    row: MatterTable,
    kind: MatterKind,
    before: Mapping[str, object],
    after: Mapping[str, object],
) -> None:
    """Follow the Field that names the case; a case that was tied otherwise than by it stays."""
    if not kind.case_field or before.get(kind.case_field) == after.get(kind.case_field):
        return
    named = named_case(session, kind, after)
    if named is not None or row.case_id == named_case(session, kind, before):
        row.case_id = named


def missing_values(kind: MatterKind, values: Mapping[str, object]) -> list[Problem]:
    """Every required Field that is empty."""
    return [
        Problem(message=f"请填写“{item.label}”。", section=group.code, field=item.name)
        for group in kind.groups
        for item in group.fields
        if item.required and values.get(item.name) in (None, "", ())
    ]


def as_it_stands(row: MatterTable) -> dict[str, object]:
    """What a step changes, kept with it for taking it back."""
    return {
        "details": dict(row.details),
        "outcome": row.outcome,
        "stage_on": row.stage_on.isoformat(),
        "closed_on": row.closed_on.isoformat() if row.closed_on else None,
    }


def without_step(
    row: MatterTable, kind: MatterKind, before: Mapping[str, Any], step: Move[MatterSnapshot]
) -> dict[str, Any]:
    """The details of before the step, but what the matter says as it was amended since."""
    written = {item.name for item in step.inputs} | {*step.stamps, *step.derives}
    typed = {RISK_SET_AT, *(item.name for item in kind.fields)} - written
    kept = {name: value for name, value in row.details.items() if name in typed}
    return {**{name: value for name, value in before.items() if name not in typed}, **kept}


def entitle(session: Session, row: MatterTable, kind: MatterKind) -> None:
    """A matter that is always about a case is called by it, so that lists and deadlines say which one."""
    if not kind.needs_case or row.case_id is None:
        return
    if title := session.scalar(select(CaseTable.title).where(CaseTable.id == row.case_id)):
        row.title = f"{title}（{kind.label}）"


def fill(row: MatterTable, kind: MatterKind, values: Mapping[str, object]) -> None:
    """Write what a matter says, and the columns that follow from it."""
    known = {item.name for item in kind.fields}
    stamped = {name: value for name, value in (row.details or {}).items() if name not in known}
    row.details = {**stamped, **encode(kind.fields, {n: v for n, v in values.items() if n in known})}
    row.title = kind.title(values)
    row.access, row.hidden_from = kind.access(values), named_in(kind.hidden_from(values))
    row.category = str(values.get(kind.category) or "") if kind.category else ""


def step_written(matter: MatterSnapshot, kind: MatterKind) -> dict[str, object]:
    """What a matter says that no Field of its groups asks for: what its steps wrote."""
    asked = {item.name for item in kind.fields}
    return {name: value for name, value in matter.values.items() if name not in asked}


def with_item(items: tuple[Item, ...], item: Item) -> tuple[Item, ...]:
    """The entries with this one, changed or added to its list."""
    found = {one.id: one for one in items} | {item.id: item}
    return tuple(sorted(found.values(), key=lambda one: (one.kind, one.seq)))
