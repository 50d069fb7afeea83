"""Take a file of any kind through its procedure: the problems of a step, the step, and its undoing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflow import Attempt, Move
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import log
from mediator.services.files.cleaning import cleaned_mapping
from mediator.services.files.finality import Change, release, valid_papers
from mediator.services.files.log import LogRow, log_of
from mediator.services.files.mapping import differences, to_json
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened


def problems(  # noqa: PLR0913 - the inputs of a step
    session: Session,
    file_id: UUID,
    move: str,
    *,
    on: date,
    actor: Actor,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> tuple[Problem, ...]:
    """Return all problems of a step, warnings included; nothing is changed."""
    file = opened(session, file_id, actor=actor)
    step = file.kind.procedure.move(move)
    return file.kind.problems(step, _attempt(file, step, on=on, now=now, values=values or {}))


def advance(  # noqa: PLR0913 - the inputs of a step
    session: Session,
    file_id: UUID,
    move: str,
    *,
    on: date,
    actor: Actor,
    now: datetime,
    values: Mapping[str, object] | None = None,
) -> Any:
    """Take a step on its legal day ``on``; Refused names every problem and leaves the file as it was."""
    file = opened(session, file_id, actor=actor)
    step = file.kind.procedure.move(move)
    require(actor, file.kind.needs(step))
    attempt = _attempt(file, step, on=on, now=now, values=values or {})
    stopping = [problem for problem in file.kind.problems(step, attempt) if problem.stops]
    if stopping:
        raise Refused(stopping)
    new = _consequences(file, step, attempt)
    change = Change(before=attempt.matter, after=file.with_facts(new), completed=step.papers)
    release(file, change, reason="", actor=actor, now=now)
    before = {name: file.stored(name) for name in new}
    file.write(new, now=now)
    data = {
        "move": step.code,
        "label": step.label,
        "source": attempt.matter.stage,
        "stage": step.target,
        "changed": differences(before, new),
        "inputs": {name: to_json(value) for name, value in attempt.values.items() if name != "filed"},
        "reason": attempt.text("exit_reason") or attempt.text("early_reason"),
    }
    log.record(file, "move", actor=actor, now=now, on=on, data=data)
    return file.seen_by(actor)


def undo(session: Session, file_id: UUID, *, actor: Actor, now: datetime, reason: str = "") -> Any:
    """Undo the last step by a reversing event; facts typed since then stay.

    At the end, or once a paper of the step is final, this needs a ``reason`` (更正).
    """
    file = opened(session, file_id, actor=actor)
    last = last_move(log_of(session, file_id))
    if last is None:
        raise Refused([Problem(message="没有可以撤销的步骤。")])
    step = file.kind.procedure.move(str(last.data["move"]))
    require(actor, file.kind.needs(step))
    stage = file.kind.procedure.stage(file.row.stage)
    if stage.end and not reason.strip():
        message = f"{file.kind.label}“{stage.label}”，要退回请写明更正理由。"
        raise Refused([Problem(message=message, field="reason")])
    changed = _changed(step, last)
    earlier = {name: _without(file.stored(name), old, new) for name, (old, new) in changed.items()}
    change = Change(before=file.snapshot(), after=file.with_facts(earlier), voided=step.papers)
    release(file, change, reason=reason, actor=actor, now=now)
    file.write(earlier, now=now)
    data = {
        "undone": last.seq,
        "label": f"退回“{step.label}”之前",
        "move": step.code,
        "stage": last.data["source"],
        "reason": reason,
    }
    log.record(file, "undo", actor=actor, now=now, data=data)
    return file.seen_by(actor)


def last_move(rows: tuple[LogRow, ...]) -> LogRow | None:
    """Return the newest step that was not undone."""
    undone = {row.data["undone"] for row in rows if row.kind == "undo"}
    moves = [row for row in rows if row.kind == "move" and row.seq not in undone]
    return moves[-1] if moves else None


def _attempt(
    file: OpenFile[Any], step: Move[Any], *, on: date, now: datetime, values: Mapping[str, object]
) -> Attempt[Any]:
    """Return what the checks of a step see: the file, the day, the inputs, and which papers are final."""
    given = cleaned_mapping(step.inputs, values)
    given["filed"] = frozenset(paper.code for paper in valid_papers(file.session, file.id))
    today, calendar = now.astimezone().date(), calendar_of(file.session)
    return Attempt(matter=file.snapshot(), on=on, today=today, values=given, calendar=calendar)


def _consequences(file: OpenFile[Any], step: Move[Any], attempt: Attempt[Any]) -> dict[str, object]:
    """Return the facts that a step sets: its inputs, stamped days, derived values, the stage, the result."""
    new: dict[str, object] = {item.name: attempt.values.get(item.name) for item in step.inputs if file.keeps(item)}
    new |= dict.fromkeys(step.stamps, attempt.on)
    new |= {name: derive(attempt) for name, derive in step.derives.items()}
    new |= {"stage": step.target, "stage_on": attempt.on}
    if file.kind.procedure.stage(step.target).end and not file.kind.sealed:
        new["closed_on"] = attempt.on
    if "outcome" not in new and step.outcome is not None:
        new["outcome"] = step.outcome
    return new


def _changed(step: Move[Any], row: LogRow) -> Mapping[str, Any]:
    """Return what a step changed: name → [old, new]; earlier versions logged the facts before it instead."""
    if isinstance(changed := row.data.get("changed"), Mapping):
        return changed
    before: Any = row.data["before"]
    written = {*(item.name for item in step.inputs), *step.stamps, *step.derives} - {"outcome", "closed_on"}
    return {
        **{name: [before["details"].get(name), None] for name in written},
        **{name: [before[name], None] for name in ("outcome", "stage_on", "closed_on")},
        "stage": [row.data["source"], row.data["stage"]],
    }


def _without(now: object, old: object, new: object) -> object:
    """Return the value before a step; of a mapping only the step's own keys go, what was typed since stays."""
    if not (isinstance(now, Mapping) and isinstance(old, Mapping) and isinstance(new, Mapping)):
        return old
    written = {key for key in {*old, *new} if old.get(key) != new.get(key)}
    return {
        **{key: value for key, value in now.items() if key not in written},
        **{key: value for key, value in old.items() if key in written},
    }
