"""更正: put right what no form asks for: day and committee of the registration, days and inputs of steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.matter.sections import CORRECT
from mediator.domain.people.roles import Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.services.files import numbering
from mediator.services.files.amendments import change_facts
from mediator.services.files.cleaning import cleaned_mapping
from mediator.services.files.log import log_of
from mediator.services.files.mapping import differences, to_json
from mediator.services.files.named_numbers import rename_number
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened
from mediator.services.files.replayed_steps import replayed
from mediator.services.files.steps_taken import StepTaken, steps_taken
from mediator.services.files.typed import decode
from mediator.storage.tables.offices import CommitteeTable


@dataclass(frozen=True, kw_only=True)
class Correction:
    """What was wrong, as it is right; what is left out stays.

    ``days`` and ``inputs`` are of steps, by their lines in the log.
    """

    on: date | None = None
    committee_id: UUID | None = None
    days: Mapping[int, date] = field(default_factory=dict)
    inputs: Mapping[int, Mapping[str, object]] = field(default_factory=dict)


def correct(
    session: Session, file_id: UUID, wanted: Correction, *, actor: Actor, now: datetime, reason: str = ""
) -> Any:
    """Put a file right at any stage; the steps stay taken, and what follows from them is counted anew.

    Always needs a ``reason``; final papers that print what was wrong are voided. Refused too if a step would not have
    been taken like that. In another year or with another committee the file gets the next number there, and the old
    one stays in the book, void.
    """
    file = opened(session, file_id, actor=actor)
    before = steps_taken(log_of(session, file_id), file.kind.procedure)
    after = tuple(_put_right(step, wanted) for step in before)
    steps = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    facts, today = {**_placed(file, wanted), **_written(file, after, steps)}, now.astimezone().date()
    if not before and file.registered in facts:
        facts["stage_on"] = facts[file.registered]
    for permission in sorted(_permissions(file, facts, steps)):
        require(actor, permission)
    if not facts and not steps:
        return file.seen_by(actor)
    was, said = replayed(file, before, {}, today=today), replayed(file, after, facts, today=today)
    problems = [
        *_to_come(file, facts, today=today),
        *(one for key, one in said.problems.items() if key not in was.problems),
    ]
    if problems:
        raise Refused(problems)
    facts |= {name: value for name, value in said.derived.items() if value != was.derived[name]}
    old = numbering.VoidNumber(file.row.number, file.row.committee_id, _day(file).year, _day(file))
    more = _more(file, facts, steps)
    change_facts(file, facts, actor=actor, now=now, reason=reason, corrected={*facts, "steps"}, said=more)
    if file.row.number != old.number:
        file.use_number()
        numbering.retire(session, file, old, reason=reason, now=now)
        rename_number(session, old.number, file.row.number, actor=actor, now=now, reason=reason)
    return file.seen_by(actor)


def correctable(session: Session, file_id: UUID, *, actor: Actor) -> tuple[StepTaken, ...]:
    """Return the steps of a file as they stand, oldest first, each with the inputs that it asked for."""
    file = opened(session, file_id, actor=actor)
    steps = steps_taken(log_of(session, file_id), file.kind.procedure)
    return tuple(replace(step, inputs=_stored(file, step, steps)) for step in steps)


def _day(file: OpenFile[Any]) -> date:
    day = file.stored(file.registered)
    assert isinstance(day, date)
    return day


def _stored(file: OpenFile[Any], step: StepTaken, steps: tuple[StepTaken, ...]) -> Mapping[str, object]:
    """Return the inputs of a step; what was changed since by a form of the file is shown as it is now."""
    later = {item.name for one in steps if one.seq > step.seq for item in one.move.inputs}
    kept = {item.name: to_json(file.stored(item.name)) for item in step.move.inputs if file.keeps(item)}
    now = {name: value for name, value in kept.items() if name not in later}
    return decode(step.move.inputs, {**step.inputs, **now})


def _put_right(step: StepTaken, wanted: Correction) -> StepTaken:
    """Return a step as it should have been written."""
    typed = cleaned_mapping(step.move.inputs, wanted.inputs.get(step.seq, {}))
    said = {name: to_json(value) for name, value in typed.items()}
    return replace(step, on=wanted.days.get(step.seq, step.on), inputs={**step.inputs, **said})


def _placed(file: OpenFile[Any], wanted: Correction) -> dict[str, Any]:
    """Return the facts of the registration that change."""
    committee, on = wanted.committee_id or file.row.committee_id, wanted.on or _day(file)
    facts = file.placed(committee, on)
    return {name: value for name, value in facts.items() if differences({name: file.stored(name)}, {name: value})}


def _written(
    file: OpenFile[Any], after: tuple[StepTaken, ...], steps: list[tuple[StepTaken, StepTaken]]
) -> dict[str, Any]:
    """Return what the corrected steps wrote into the file, where no later step has written the same."""
    facts: dict[str, Any] = {}
    for old, new in steps:
        later = [one.move for one in after if one.seq > new.seq]
        typed = decode(new.move.inputs, new.inputs)
        kept = {item.name for item in new.move.inputs if file.keeps(item)}
        changed = {name for name, value in new.inputs.items() if old.inputs.get(name) != value} & kept
        facts |= {name: typed[name] for name in changed - {item.name for move in later for item in move.inputs}}
        if old.on != new.on:
            facts |= dict.fromkeys(set(new.move.stamps) - {name for move in later for name in move.stamps}, new.on)
            if not later:
                facts["stage_on"] = new.on
                if file.kind.procedure.stage(file.row.stage).end and not file.kind.sealed:
                    facts["closed_on"] = new.on
    return facts


def _permissions(
    file: OpenFile[Any], facts: Mapping[str, Any], steps: list[tuple[StepTaken, StepTaken]]
) -> Iterator[str]:
    """Yield what a role needs: to register, for the registration; to take a step, for what the step wrote."""
    if {file.registered, "committee_id"} & set(facts):
        yield file.kind.permission
    yield from {file.kind.needs(step.move) for step, _ in steps}


def _to_come(file: OpenFile[Any], facts: Mapping[str, Any], *, today: date) -> Iterator[Problem]:
    day = facts.get(file.registered)
    if day is not None and day > today:
        message = "登记日期还没有到，请改为今天或以前的日期。"
        yield Problem(message=message, section=CORRECT, field=file.registered)


def _more(file: OpenFile[Any], facts: Mapping[str, Any], steps: list[tuple[StepTaken, StepTaken]]) -> dict[str, object]:
    """Return what the log says beside the facts: the steps, and the committees by their names."""
    told: dict[str, object] = {"steps": [_told(*step) for step in steps]} if steps else {}
    if "committee_id" in facts:
        ids = (file.row.committee_id, facts["committee_id"])
        told["committee"] = [file.session.get_one(CommitteeTable, one).name for one in ids]
    return told


def _told(old: StepTaken, new: StepTaken) -> dict[str, object]:
    """Return what the log says of a corrected step."""
    day = {"on": [old.on, new.on]} if old.on != new.on else {}
    inputs = differences(old.inputs, new.inputs)
    return {
        "seq": old.seq,
        "move": old.move.code,
        "label": old.move.label,
        **day,
        **({"inputs": inputs} if inputs else {}),
    }
