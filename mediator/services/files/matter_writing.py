"""Write a matter into its row when it is opened, changed or stepped, and save what an undo needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.visibility import hidden_from
from mediator.domain.problems import Problem
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import log
from mediator.services.files.matter_snapshots import JsonFile
from mediator.services.files.typed import encode
from mediator.services.links.named_case import named_case
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import ItemTable, MatterTable


def with_what_follows(
    session: Session, kind: MatterKind[MatterSnapshot], values: Mapping[str, object], *, on: date
) -> Mapping[str, object]:
    """Return the values plus those the kind derives where nothing was typed, such as the deadline of a level."""
    follows = kind.follows(values, on, calendar_of(session))
    return {**values, **{name: value for name, value in follows.items() if values.get(name) in (None, "", ())}}


def add_items(
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


def relink(
    session: Session,
    row: MatterTable,
    kind: MatterKind[MatterSnapshot],
    before: Mapping[str, object],
    after: Mapping[str, object],
) -> None:
    """Tie the matter to the case its changed ``case_field`` names; if it names none, a tie made otherwise stays."""
    if not kind.case_field or before.get(kind.case_field) == after.get(kind.case_field):
        return
    named = named_case(session, kind, after)
    if named is not None or row.case_id == named_case(session, kind, before):
        row.case_id = named


def missing_values(kind: MatterKind[MatterSnapshot], values: Mapping[str, object]) -> list[Problem]:
    """Return a problem for every required Field that is empty."""
    return [
        Problem(message=f"请填写“{item.label}”。", section=group.code, field=item.name)
        for group in kind.groups
        for item in group.fields
        if item.required and values.get(item.name) in (None, "", ())
    ]


def entitle(session: Session, row: MatterTable, kind: MatterKind[MatterSnapshot]) -> None:
    """Title a matter that always has a case with the name of that case, for lists and deadlines."""
    if not kind.needs_case or row.case_id is None:
        return
    if title := session.scalar(select(CaseTable.title).where(CaseTable.id == row.case_id)):
        row.title = f"{title}（{kind.label}）"


def fill(row: MatterTable, kind: MatterKind[MatterSnapshot], values: Mapping[str, object]) -> None:
    """Write the values of a matter and the columns derived from them."""
    known = {item.name for item in kind.fields}
    stamped = {name: value for name, value in (row.details or {}).items() if name not in known}
    row.details = {**stamped, **encode(kind.fields, {n: v for n, v in values.items() if n in known})}
    row.title = kind.title(values)
    row.access, row.hidden_from = kind.access(values), hidden_from(kind.hidden_from(values))
    row.category = str(values.get(kind.category) or "") if kind.category else ""


def rename_matters(session: Session, case: CaseTable) -> None:
    """Retitle the matters named after their case, and their deadlines with them."""
    session.flush()
    for row in session.scalars(select(MatterTable).where(MatterTable.case_id == case.id)):
        before = row.title
        entitle(session, row, kind_of(row.kind))
        if row.title != before:
            log.refresh(JsonFile(session, row))
