"""Keep a matter's facts and lists, and take it through its procedure; no kind of matter is named here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.matter.kind import Item, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.masked_files import kept_whole
from mediator.domain.people.roles import MEDIATE, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflow import Attempt
from mediator.services.dues.case_dues import refresh_case
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.risk_history import follow_matter
from mediator.services.files import matter_log
from mediator.services.files.cases import last_move
from mediator.services.files.finality import Change, release
from mediator.services.files.history import log_of
from mediator.services.files.mapping import differences
from mediator.services.files.matter_papers import final_codes
from mediator.services.files.matter_snapshots import item_rows, load, matter_row
from mediator.services.files.matter_values import typed_values
from mediator.services.files.matter_writing import (
    as_it_stands,
    entitle,
    fill,
    missing_values,
    relink,
    step_written,
    with_item,
    without_step,
)
from mediator.services.files.snapshots import case_row
from mediator.services.files.snapshots import load as load_case
from mediator.services.files.typed import decode, encode
from mediator.services.links.transfers import chain
from mediator.services.people.visibility import require_sight
from mediator.storage.tables.matters import ItemTable, MatterTable


def amend_matter(
    session: Session, matter_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Change what a matter says; once a paper of it is final a ``reason`` is needed and the paper is voided."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    asked = {item.name for item in kind.fields}
    old = {name: value for name, value in row.details.items() if name in asked}
    known = decode(kind.fields, old)
    merged = {**known, **kept_whole(kind.fields, values, known)}
    problems = missing_values(kind, merged)
    if problems:
        raise Refused(problems)
    require_sight(kind, merged, actor=actor)
    new = encode(kind.fields, merged)
    changed = differences({name: old.get(name) for name in {*old, *new}}, {n: new.get(n) for n in {*old, *new}})
    if changed:
        matter = load(session, matter_id, actor=matter_log.EVERYTHING)
        after = replace(
            matter, values={**step_written(matter, kind), **decode(kind.fields, new)}, title=kind.title(merged)
        )
        release(session, row, Change(before=matter, after=after), reason=reason, actor=actor, now=now)
        fill(row, kind, merged)
        relink(session, row, kind, known, merged)
        entitle(session, row, kind)
        matter_log.record(session, row, "amend", actor=actor, now=now, data={"changed": changed, "reason": reason})
        follow_matter(session, row, old, actor=actor, now=now)
    return load(session, matter_id, actor=actor)


def save_item(
    session: Session, matter_id: UUID, item: Item, *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Add an entry to one of the matter's lists, or change the one with this id; NotFound for one of another matter.

    If a final paper prints it a ``reason`` is needed and that paper is voided.
    """
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, MEDIATE if row.case_id else kind.permission)
    listed = kind.item_kind(item.kind)
    problems = [
        Problem(message=f"请填写“{wanted.label}”。", section=item.kind, field=wanted.name, item=item.id)
        for wanted in listed.fields
        if wanted.required and item.values.get(wanted.name) in (None, "", ())
    ]
    if problems:
        raise Refused(problems)
    found = session.get(ItemTable, item.id)
    if found is not None and (found.matter_id, found.kind) != (matter_id, item.kind):
        raise NotFound("这一条已经不在了。")
    before = dict(found.details) if found else {}
    stored = encode(listed.fields, kept_whole(listed.fields, item.values, decode(listed.fields, before)))
    rows = item_rows(session, matter_id)
    seq = found.seq if found else max((kept.seq for kept in rows if kept.kind == item.kind), default=0) + 1
    said = replace(item, seq=seq, values=decode(listed.fields, stored))
    matter = load(session, matter_id, actor=matter_log.EVERYTHING)
    change = Change(before=matter, after=replace(matter, items=with_item(matter.items, said)))
    release(session, row, change, reason=reason, actor=actor, now=now)
    if found is None:
        found = ItemTable(id=item.id, matter_id=matter_id, kind=item.kind, seq=seq, details=stored)
        session.add(found)
    found.details, found.day = stored, item.day()
    session.flush()
    data = {"item": item.id, "title": listed.label, "changed": differences(before, stored), "reason": reason}
    matter_log.record(session, row, "item", actor=actor, now=now, data=data)
    return load(session, matter_id, actor=actor)


def remove_item(
    session: Session, matter_id: UUID, item_id: UUID, *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Take an entry off its list; the log keeps what it said. If a final paper prints it a ``reason`` is needed."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, MEDIATE if row.case_id else kind.permission)
    found = session.get(ItemTable, item_id)
    if found is None or found.matter_id != matter_id:
        raise NotFound("这一条已经不在了。")
    matter = load(session, matter_id, actor=matter_log.EVERYTHING)
    after = replace(matter, items=tuple(item for item in matter.items if item.id != item_id))
    release(session, row, Change(before=matter, after=after), reason=reason, actor=actor, now=now)
    session.delete(found)
    session.flush()
    data = {"title": kind.item_kind(found.kind).label, "was": dict(found.details), "reason": reason}
    matter_log.record(session, row, "remove_item", actor=actor, now=now, data=data)
    return load(session, matter_id, actor=actor)


def matter_problems(  # noqa: PLR0913 - the inputs of a step
    session: Session,
    matter_id: UUID,
    move: str,
    *,
    on: date,
    actor: Actor,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> tuple[Problem, ...]:
    """All that stands in the way of a step, warnings among them; nothing is changed."""
    matter = load(session, matter_id, actor=actor)
    kind = kind_of(matter.kind)
    return kind.problems(kind.procedure.move(move), _attempt(session, matter, on=on, now=now, values=values or {}))


def advance_matter(  # noqa: PLR0913 - the inputs of a step
    session: Session,
    matter_id: UUID,
    move: str,
    *,
    on: date,
    actor: Actor,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> MatterSnapshot:
    """Take a step on its legal day; inputs are kept among the matter's values, stamped days under their names."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    tried = _attempt(session, load(session, matter_id, actor=actor), on=on, now=now, values=values or {})
    step = kind.procedure.move(move)
    stopping = [problem for problem in kind.problems(step, tried) if problem.stops]
    if stopping:
        raise Refused(stopping)
    inputs = encode(step.inputs, {item.name: tried.values.get(item.name) for item in step.inputs})
    derived = {name: derive(tried) for name, derive in step.derives.items()}
    before = as_it_stands(row)
    stamped = {name: on.isoformat() for name in step.stamps if name != "closed_on"}
    asked = {item.name for item in step.inputs}
    earlier = {name: value for name, value in row.details.items() if name not in asked}
    details = {**earlier, **inputs, **stamped, **{n: v for n, v in derived.items() if n != "outcome"}}
    ends = "closed_on" in step.stamps or kind.procedure.stage(step.target).end
    outcome = derived.get("outcome", step.outcome)
    said = {
        "stage": step.target,
        "stage_on": on,
        "closed_on": on if ends else row.closed_on,
        "outcome": outcome if isinstance(outcome, str) else row.outcome,
    }
    _turn(session, row, kind, said, details, completed=step.papers, actor=actor, now=now)
    session.flush()
    data = {"move": step.code, "label": step.label, "source": tried.matter.stage, "stage": step.target}
    matter_log.record(session, row, "move", actor=actor, now=now, on=on, data=data | {"before": before, "in": inputs})
    return load(session, matter_id, actor=actor)


def undo_matter(session: Session, matter_id: UUID, *, actor: Actor, now: datetime, reason: str = "") -> MatterSnapshot:
    """Take the last step back, keeping what was typed since; with a final paper or at the end it needs a ``reason``."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    last = last_move(log_of(session, matter_id))
    if last is None:
        raise Refused([Problem(message="没有可以撤销的步骤。")])
    step = kind.procedure.move(str(last.data["move"]))
    if kind.procedure.stage(row.stage).end and not reason.strip():
        raise Refused([Problem(message="这件事项已经办结，要退回请写明理由。", field="reason")])
    before = last.data["before"]
    assert isinstance(before, dict)
    said = {
        "stage": str(last.data["source"]),
        "stage_on": date.fromisoformat(str(before["stage_on"])),
        "closed_on": date.fromisoformat(before["closed_on"]) if before["closed_on"] else None,
        "outcome": str(before["outcome"]),
    }
    details = without_step(row, kind, before["details"], step)
    _turn(session, row, kind, said, details, voided=step.papers, actor=actor, now=now, reason=reason)
    session.flush()
    data = {"undone": last.seq, "label": f"退回“{step.label}”之前", "stage": row.stage, "reason": reason}
    matter_log.record(session, row, "undo", actor=actor, now=now, data=data)
    return load(session, matter_id, actor=actor)


def link_case(
    session: Session, matter_id: UUID, case_id: UUID, *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Tie a matter to a case: one that grew out of it, or one it is about.

    If a final paper prints the case a ``reason`` is needed and that paper is voided.
    """
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    case, before = load_case(session, case_id), row.case_id
    matter = load(session, matter_id, actor=matter_log.EVERYTHING)
    change = Change(before=matter, after=replace(matter, case=case))
    release(session, row, change, reason=reason, actor=actor, now=now)
    row.case_id = case_id
    session.flush()
    matter_log.record(session, row, "link", actor=actor, now=now, data={"number": case.number, "case": case_id})
    if before is not None and before != case_id:
        refresh_case(session, case_row(session, before))
    return load(session, matter_id, actor=actor)


def _turn(  # noqa: PLR0913 - both ways of a step
    session: Session,
    row: MatterTable,
    kind: MatterKind,
    said: Mapping[str, object],
    details: dict[str, Any],
    *,
    actor: Actor,
    now: datetime,
    reason: str = "",
    completed: Collection[str] = (),
    voided: Collection[str] = (),
) -> None:
    """Write what a step, or its undoing, makes of a matter."""
    matter = load(session, row.id, actor=matter_log.EVERYTHING)
    shown: dict[str, Any] = dict(said)
    after = replace(matter, **shown, values=typed_values(details, kind))
    change = Change(before=matter, after=after, completed=completed, voided=voided)
    release(session, row, change, reason=reason, actor=actor, now=now)
    row.details = details
    for name, value in said.items():
        setattr(row, name, value)


def _attempt(
    session: Session, matter: MatterSnapshot, *, on: date, now: datetime, values: Mapping[str, object]
) -> MatterAttempt:
    given = {**values, "filed": final_codes(session, matter.id), "chain": chain(matter)}
    today, calendar = now.astimezone().date(), calendar_of(session)
    return Attempt(matter=matter, on=on, today=today, values=given, calendar=calendar)
