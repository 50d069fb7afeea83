"""Take a case through its procedure: one generic step, its undoing, and its correction; no stage is named here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import CaseAttempt, CaseSnapshot
from mediator.domain.people.roles import MEDIATE, Actor, require
from mediator.domain.problems import Problem, Refused, Severity
from mediator.domain.workflow import Attempt, Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import history
from mediator.services.files.cleaning import cleaned_mapping
from mediator.services.files.finality import Change, open_row, release, valid_papers
from mediator.services.files.history import LogRow, log_of
from mediator.services.files.mapping import differences, to_column, to_json
from mediator.services.files.snapshots import case_row, load
from mediator.storage.tables.cases import CaseTable

MARKS = frozenset(
    {"difficult", "difficult_reason", "prevented", "file_note", "kept_on_paper"}
    | {"retention", "filer", "station", "recorder"}
)
"""What :func:`mark` may set; everything else belongs to the intake or to a step."""


def attempt(
    session: Session, case_id: UUID, *, on: date, now: datetime, values: Mapping[str, object] | None = None
) -> CaseAttempt:
    """The facts a move's checks see: the case, the day, the inputs, and which papers are final."""
    filed = frozenset(paper.code for paper in valid_papers(session, case_id))
    given = {**cleaned_mapping(values or {}), "filed": filed}
    case, calendar = load(session, case_id), calendar_of(session)
    return Attempt(matter=case, on=on, today=now.astimezone().date(), values=given, calendar=calendar)


def problems(
    session: Session,
    case_id: UUID,
    move: str,
    *,
    on: date,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> tuple[Problem, ...]:
    """All that stands in the way of a move, warnings among them; nothing is changed."""
    return CASE.problems(CASE.move(move), attempt(session, case_id, on=on, now=now, values=values))


def advance(  # noqa: PLR0913 - the inputs of a step
    session: Session,
    case_id: UUID,
    move: str,
    *,
    on: date,
    actor: Actor,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> CaseSnapshot:
    """Take a step on its legal day ``on``; Refused names everything that stops it and leaves the case as it was."""
    step = CASE.move(move)
    require(actor, step.permission)
    tried = attempt(session, case_id, on=on, now=now, values=values)
    stopping = [problem for problem in CASE.problems(step, tried) if problem.severity is Severity.STOP]
    if stopping:
        raise Refused(stopping)
    row = case_row(session, case_id)
    new = _consequences(step, tried)
    change = Change(before=tried.matter, after=_with(tried.matter, new), completed=step.papers)
    release(session, row, change, reason="", actor=actor, now=now)
    before = {name: getattr(row, name) for name in new}
    for name, value in new.items():
        setattr(row, name, to_column(value))
    data = {
        "move": step.code,
        "label": step.label,
        "source": tried.matter.stage,
        "stage": step.target,
        "changed": differences(before, new),
        "inputs": {name: to_json(value) for name, value in tried.values.items() if name != "filed"},
        "reason": tried.text("exit_reason") or tried.text("early_reason"),
    }
    history.record(session, row, "move", actor=actor, now=now, on=on, data=data)
    session.flush()
    return load(session, case_id)


def undo(session: Session, case_id: UUID, *, actor: Actor, now: datetime, reason: str = "") -> CaseSnapshot:
    """Take the last step back by a reversing event; once a paper of it is final this needs a ``reason`` (更正)."""
    row = case_row(session, case_id)
    last = last_move(log_of(session, case_id))
    if last is None:
        raise Refused([Problem(message="没有可以撤销的步骤。")])
    step = CASE.move(str(last.data["move"]))
    require(actor, step.permission)
    if CASE.stage(row.stage).end and not reason.strip():
        message = f"案件“{CASE.stage(row.stage).label}”，要退回请写明更正理由。"
        raise Refused([Problem(message=message, field="reason")])
    changed: Any = last.data["changed"]
    earlier = {name: _stored(name, _without(getattr(row, name), old, new)) for name, (old, new) in changed.items()}
    case = load(session, case_id)
    change = Change(before=case, after=_with(case, earlier), voided=step.papers)
    release(session, row, change, reason=reason, actor=actor, now=now)
    for name, value in earlier.items():
        setattr(row, name, value)
    data = {
        "undone": last.seq,
        "label": f"退回“{step.label}”之前",
        "move": step.code,
        "stage": last.data["source"],
        "reason": reason,
    }
    history.record(session, row, "undo", actor=actor, now=now, data=data)
    session.flush()
    return load(session, case_id)


def mark(
    session: Session, case_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime, reason: str = ""
) -> CaseSnapshot:
    """Set what belongs to the file rather than to a step: 疑难复杂, 防止…, 卷宗情况说明, papers kept on paper.

    If a final paper prints it a ``reason`` is needed and that paper is voided.
    """
    require(actor, MEDIATE)
    row = open_row(session, case_id)
    clean = cleaned_mapping(values)
    unknown = set(clean) - MARKS
    if unknown:
        raise KeyError(f"not a mark of a file: {sorted(unknown)}")
    changed = differences({name: getattr(row, name) for name in clean}, clean)
    if changed:
        case = load(session, case_id)
        release(session, row, Change(before=case, after=_with(case, clean)), reason=reason, actor=actor, now=now)
        for name, value in clean.items():
            setattr(row, name, to_column(value))
        history.record(session, row, "mark", actor=actor, now=now, data={"changed": changed, "reason": reason})
        session.flush()
    return load(session, case_id)


def last_move(log: tuple[LogRow, ...]) -> LogRow | None:
    """The newest step that was not taken back."""
    undone = {row.data["undone"] for row in log if row.kind == "undo"}
    moves = [row for row in log if row.kind == "move" and row.seq not in undone]
    return moves[-1] if moves else None


def _with(case: CaseSnapshot, new: Mapping[str, object]) -> CaseSnapshot:
    """The case with other values of what it shows of these columns."""
    told = {name: tuple(value) if isinstance(value, list) else value for name, value in new.items()}
    shown: dict[str, Any] = {item.name: told[item.name] for item in fields(case) if item.name in told}
    return replace(case, **shown)


def _consequences(step: Move[CaseSnapshot], tried: CaseAttempt) -> dict[str, object]:
    columns = CaseTable.__table__.columns
    asked = {item.name for item in step.inputs if item.name in columns}
    new: dict[str, object] = {name: value for name, value in tried.values.items() if name in asked}
    new |= dict.fromkeys(step.stamps, tried.on)
    new |= {name: derive(tried) for name, derive in step.derives.items()}
    new |= {"stage": step.target, "stage_on": tried.on}
    if step.outcome is not None:
        new["outcome"] = step.outcome
    return new


def _without(now: object, old: object, new: object) -> object:
    """The value before a step; of a mapping only what the step wrote goes, what was typed since stays."""
    if not (isinstance(now, Mapping) and isinstance(old, Mapping) and isinstance(new, Mapping)):
        return old
    written = {key for key in {*old, *new} if old.get(key) != new.get(key)}
    return {
        **{key: value for key, value in now.items() if key not in written},
        **{key: value for key, value in old.items() if key in written},
    }


def _stored(name: str, value: object) -> object:
    kind = CaseTable.__table__.columns[name].type.python_type
    return date.fromisoformat(value) if kind is date and isinstance(value, str) else value
