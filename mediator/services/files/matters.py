"""Open a matter, keep its facts and lists, and take it through its procedure; no kind of matter is named here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.matter.kind import Item, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.masking import kept_whole
from mediator.domain.people.roles import MEDIATE, Actor, require
from mediator.domain.people.visibility import require_visible
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflow import Attempt
from mediator.services.dues.case_dues import refresh_case
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.risk_history import follow_matter
from mediator.services.files import matter_log
from mediator.services.files.cases import last_move
from mediator.services.files.history import log_of
from mediator.services.files.mapping import differences
from mediator.services.files.matter_papers import final_codes, release
from mediator.services.files.matter_snapshots import item_rows, load, matter_row
from mediator.services.files.matter_writing import (
    add_items,
    as_it_stands,
    entitle,
    fill,
    missing_values,
    relink,
    with_what_follows,
    without_step,
)
from mediator.services.files.numbering import matter_number
from mediator.services.files.snapshots import case_row
from mediator.services.files.snapshots import load as load_case
from mediator.services.files.typed import decode, encode
from mediator.services.links.named_case import named_case
from mediator.services.links.transfers import chain
from mediator.services.office.offices import committees, office
from mediator.services.registers.duty import opening_lines
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.matters import ItemTable, MatterTable


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What a new matter is about: its values by Field name, its case, committee and organ where it has them.

    ``items`` are the first entries of its lists as (list, values), ``origin_id`` the matter whose step led to it.
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
    """Open a matter and number it if its kind is numbered; Refused names every required Field that is empty."""
    kind = kind_of(opening.kind)
    require(actor, kind.permission)
    values = with_what_follows(session, kind, opening.values, on=opening.on)
    if problems := _opening_problems(kind, opening, values, today=now.astimezone().date()):
        raise Refused(problems)
    require_visible(kind, values, actor=actor)
    owner, known = office(session), committees(session)
    if owner is None or not known:
        raise NotFound("请先完成新办公室的设置。")
    committee_id = opening.committee_id or known[0].id
    row = MatterTable(
        id=uuid7(now),
        office_id=owner.id,
        committee_id=committee_id,
        case_id=opening.case_id or named_case(session, kind, values),
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
    )
    fill(row, kind, values)
    entitle(session, row, kind)
    session.add(row)
    session.flush()
    for seq, line in enumerate(opening_lines(session, kind), 1):
        session.add(ItemTable(id=uuid7(now), matter_id=row.id, kind=kind.checklist, seq=seq, details=line))
    add_items(session, row, kind, opening.items, now=now)
    data = {"label": kind.label, "title": row.title, "stage": row.stage, "values": differences({}, row.details)}
    matter_log.record(session, row, "open", actor=actor, now=now, on=opening.on, data=data)
    follow_matter(session, row, {}, actor=actor, now=now)
    return load(session, row.id, actor=actor)


def _opening_problems(
    kind: MatterKind, opening: Opening, values: Mapping[str, object], *, today: date
) -> list[Problem]:
    problems = missing_values(kind, values)
    if opening.on > today:
        problems.append(Problem(message="日期还没有到，请改为今天或以前的日期。", field="on"))
    if kind.needs_case and opening.case_id is None:
        problems.append(Problem(message=f"“{kind.label}”要从一件已登记的案件里发起。"))
    return problems


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
    require_visible(kind, merged, actor=actor)
    new = encode(kind.fields, merged)
    changed = differences({name: old.get(name) for name in {*old, *new}}, {n: new.get(n) for n in {*old, *new}})
    if changed:
        release(session, row, reason=reason, actor=actor, now=now)
        fill(row, kind, merged)
        relink(session, row, kind, known, merged)
        entitle(session, row, kind)
        matter_log.record(session, row, "amend", actor=actor, now=now, data={"changed": changed, "reason": reason})
        follow_matter(session, row, old, actor=actor, now=now)
    return load(session, matter_id, actor=actor)


def save_item(session: Session, matter_id: UUID, item: Item, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Add an entry to one of the matter's lists, or change the one with this id."""
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
    before = dict(found.details) if found else {}
    stored = encode(listed.fields, kept_whole(listed.fields, item.values, decode(listed.fields, before)))
    if found is None:
        seq = max((kept.seq for kept in item_rows(session, matter_id) if kept.kind == item.kind), default=0) + 1
        found = ItemTable(id=item.id, matter_id=matter_id, kind=item.kind, seq=seq, details=stored)
        session.add(found)
    found.details, found.day = stored, item.day()
    session.flush()
    data = {"item": item.id, "title": listed.label, "changed": differences(before, stored)}
    matter_log.record(session, row, "item", actor=actor, now=now, data=data)
    return load(session, matter_id, actor=actor)


def remove_item(session: Session, matter_id: UUID, item_id: UUID, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Take an entry off its list; the log keeps what it said."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, MEDIATE if row.case_id else kind.permission)
    found = session.get(ItemTable, item_id)
    if found is None or found.matter_id != matter_id:
        raise NotFound("这一条已经不在了。")
    session.delete(found)
    session.flush()
    data = {"title": kind.item_kind(found.kind).label, "was": dict(found.details)}
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
    row.details = {**earlier, **inputs, **stamped, **{n: v for n, v in derived.items() if n != "outcome"}}
    row.stage, row.stage_on = step.target, on
    if "closed_on" in step.stamps or kind.procedure.stage(step.target).end:
        row.closed_on = on
    outcome = derived.get("outcome", step.outcome)
    if isinstance(outcome, str):
        row.outcome = outcome
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
    if set(step.papers) & final_codes(session, matter_id):
        release(session, row, reason=reason, actor=actor, now=now, codes=step.papers)
    before = last.data["before"]
    assert isinstance(before, dict)
    row.details, row.outcome = without_step(row, kind, before["details"], step), str(before["outcome"])
    row.stage, row.stage_on = str(last.data["source"]), date.fromisoformat(str(before["stage_on"]))
    row.closed_on = date.fromisoformat(before["closed_on"]) if before["closed_on"] else None
    session.flush()
    data = {"undone": last.seq, "label": f"退回“{step.label}”之前", "stage": row.stage, "reason": reason}
    matter_log.record(session, row, "undo", actor=actor, now=now, data=data)
    return load(session, matter_id, actor=actor)


def link_case(session: Session, matter_id: UUID, case_id: UUID, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Tie a matter to a case: one that grew out of it, or one it is about."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    case, before = load_case(session, case_id), row.case_id
    row.case_id = case_id
    session.flush()
    matter_log.record(session, row, "link", actor=actor, now=now, data={"number": case.number, "case": case_id})
    if before is not None and before != case_id:
        refresh_case(session, case_row(session, before))
    return load(session, matter_id, actor=actor)


def _attempt(
    session: Session, matter: MatterSnapshot, *, on: date, now: datetime, values: Mapping[str, object]
) -> MatterAttempt:
    given = {**values, "filed": final_codes(session, matter.id), "chain": chain(matter)}
    today, calendar = now.astimezone().date(), calendar_of(session)
    return Attempt(matter=matter, on=on, today=today, values=given, calendar=calendar)
