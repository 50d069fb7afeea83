"""Save and remove what is written down while a case runs: one way for every kind of record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case import records
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import MEDIATE, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflows.case.closing_checks import confirmation_order
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files import history, indexing
from mediator.services.files.cleaning import cleaned_value
from mediator.services.files.finality import Change, open_row, release
from mediator.services.files.mapping import differences, to_columns, to_value
from mediator.services.files.snapshots import RECORDS, SINGLE, case_row, load, record_rows
from mediator.storage.tables.cases import CaseTable

LABELS: dict[type[Any], str] = {
    records.Contact: "联系和走访",
    records.Notice: "权利义务告知",
    records.Investigation: "调查记录",
    records.Evidence: "证据材料",
    records.Meeting: "调解记录",
    records.Agreement: "协议内容",
    records.Signature: "签署",
    records.Instalment: "分期",
    records.Performance: "履行记录",
    records.Urging: "督促履行",
    records.Visit: "回访记录",
    records.Confirmation: "司法确认",
    records.Termination: "终止调解",
    records.Delivery: "送达",
    records.Pursuit: "权利主张",
}


def save(session: Session, case_id: UUID, record: Record, *, actor: Actor, now: datetime, reason: str = "") -> Record:
    """Add a record or change the one with its id.

    Refused if the case is at its end, if the days of its confirmation are not in order, or if a final paper prints
    what changes and no ``reason`` is given; with one the paper is voided (更正).
    """
    require(actor, MEDIATE)
    row = _row_for(session, case_id, record)
    clean = cleaned_value(record)
    case = load(session, case_id)
    if isinstance(clean, records.Confirmation):
        _refuse([*confirmation_order(case, clean, today=now.astimezone().date())])
    table, _ = RECORDS[type(record)]
    rows = record_rows(session, type(record), case_id)
    found = next((kept for kept in rows if kept.id == clean.id), None)
    columns = to_columns(clean, leave=("id", "seq"))
    if found is None:
        before, place = {}, len(rows) + 1
        if rows and RECORDS[type(record)][1] in SINGLE:
            raise Refused([Problem(message=f"这件案件已经有{LABELS[type(record)]}，请在原记录上修改。")])
        seq = max((kept.seq for kept in rows), default=0) + 1
    else:
        before, place, seq = {name: getattr(found, name) for name in columns}, rows.index(found) + 1, found.seq
    changed = differences(before, columns)
    if found is not None and not changed:
        return clean
    others = [to_value(kept, type(record)) for kept in rows]
    wanted = [*others[: place - 1], replace(clean, seq=seq), *others[place:]]
    release(session, row, _change(case, type(record), wanted), reason=reason, actor=actor, now=now)
    if found is None:
        session.add(table(id=clean.id, case_id=case_id, seq=seq, **columns))
    else:
        for name in changed:
            setattr(found, name, columns[name])
    _settle(session, row, clean)
    data = {"record": type(record).__name__, "id": clean.id, "title": _title(clean, place), "changed": changed}
    history.record(session, row, "record", actor=actor, now=now, data=data | {"reason": reason})
    return clean


def remove(session: Session, case_id: UUID, record: Record, *, actor: Actor, now: datetime, reason: str = "") -> None:
    """Take a record out of the case; the log keeps what it said."""
    require(actor, MEDIATE)
    row = _row_for(session, case_id, record)
    rows = record_rows(session, type(record), case_id)
    found = next((kept for kept in rows if kept.id == record.id), None)
    if found is None:
        raise NotFound("这条记录已经不在了。")
    if row.outcome and isinstance(record, (records.Agreement, records.Termination)):
        message = f"案件已经“{CASE.stage(row.stage).label}”，不能删去{LABELS[type(record)]}；请先退回那一步。"
        raise Refused([Problem(message=message)])
    place = rows.index(found) + 1
    left = [to_value(kept, type(record)) for kept in rows if kept is not found]
    change = _change(load(session, case_id), type(record), left)
    release(session, row, change, reason=reason, actor=actor, now=now)
    stored = to_value(found, type(record))
    session.delete(found)
    _settle(session, row, None)
    was = differences({}, to_columns(stored))
    data = {
        "record": type(record).__name__,
        "id": stored.id,
        "title": _title(stored, place),
        "reason": reason,
        "was": was,
    }
    history.record(session, row, "remove", actor=actor, now=now, data=data)


def replace_all(  # noqa: PLR0913 - the reason is part of every correction
    session: Session,
    case_id: UUID,
    kind: type[Any],
    wanted: Sequence[Record],
    *,
    actor: Actor,
    now: datetime,
    reason: str = "",
) -> None:
    """Make the records of one kind exactly ``wanted``, in its order: a plan of instalments is typed as a whole."""
    require(actor, MEDIATE)
    row, keep = open_row(session, case_id), [record.id for record in wanted]
    for found in record_rows(session, kind, case_id):
        if found.id not in keep:
            remove(session, case_id, to_value(found, kind), actor=actor, now=now, reason=reason)
    for record in wanted:
        save(session, case_id, record, actor=actor, now=now, reason=reason)
    rows = {found.id: found for found in record_rows(session, kind, case_id)}
    if list(rows) == keep:
        return
    ordered = [replace(record, seq=place) for place, record in enumerate(wanted, 1)]
    release(session, row, _change(load(session, case_id), kind, ordered), reason=reason, actor=actor, now=now)
    for place, key in enumerate(keep, 1):
        rows[key].seq = place
    session.flush()
    data = {"record": kind.__name__, "title": f"{LABELS[kind]}的次序", "order": keep, "reason": reason}
    history.record(session, row, "record", actor=actor, now=now, data=data)


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise Refused(problems)


def _row_for(session: Session, case_id: UUID, record: Record) -> CaseTable:
    """The row of a case that may be written on; what became of a claim is written down after the archiving too."""
    row = case_row(session, case_id)
    return row if isinstance(record, records.Pursuit) and row.stage == "archived" else open_row(session, case_id)


def _change(case: CaseSnapshot, kind: type[Any], wanted: Sequence[Record]) -> Change:
    """The case as it stands, and with exactly these records of the kind."""
    _, name = RECORDS[kind]
    value: Any = next(iter(wanted), None) if name in SINGLE else tuple(wanted)
    return Change(before=case, after=replace(case, **{name: value}))


def _title(record: Record, place: int) -> str:
    label = LABELS[type(record)]
    return label if RECORDS[type(record)][1] in SINGLE else f"{label}{place}"


def _settle(session: Session, row: CaseTable, record: Record | None) -> None:
    """Keep what lists and searches repeat of the records in step with them."""
    session.flush()
    agreements = record_rows(session, records.Agreement, row.id)
    row.agreed = agreements[0].amount if agreements else None
    if record is None or isinstance(record, (records.Agreement, records.Meeting, records.Investigation)):
        indexing.index_case(session, row)
    session.flush()
