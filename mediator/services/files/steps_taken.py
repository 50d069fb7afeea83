"""The steps a file has taken as they stand: undone ones left out, corrected days laid over those first written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mediator.domain.workflow import Move, Procedure
from mediator.services.files.log import LogRow


@dataclass(frozen=True, kw_only=True)
class StepTaken:
    """One step: ``seq`` names its line in the log, ``on`` its legal day, ``source`` the stage it was taken from.

    ``inputs`` holds what was typed for it, as the log stores it.
    """

    seq: int
    move: Move[Any]
    source: str
    on: date
    inputs: Mapping[str, Any] = field(default_factory=dict)
    derived: Mapping[str, Any] = field(default_factory=dict)
    """The facts that it derived, as they were before it."""


def last_move(rows: Iterable[LogRow]) -> LogRow | None:
    """Return the newest step that was not undone."""
    return next(reversed(_moves(rows)), None)


def steps_taken(rows: Iterable[LogRow], procedure: Procedure[Any]) -> tuple[StepTaken, ...]:
    """Return the steps that were not undone, oldest first."""
    rows = tuple(rows)
    days, inputs = _corrected(rows)
    return tuple(_step(row, procedure, days, inputs.get(row.seq, {})) for row in _moves(rows))


def _moves(rows: Iterable[LogRow]) -> list[LogRow]:
    rows = tuple(rows)
    undone = {row.data["undone"] for row in rows if row.kind == "undo"}
    return [row for row in rows if row.kind == "move" and row.seq not in undone]


def _corrected(rows: Iterable[LogRow]) -> tuple[Mapping[int, date], Mapping[int, Mapping[str, Any]]]:
    """Return the newest day and the newest inputs of each step that was corrected."""
    days: dict[int, date] = {}
    inputs: dict[int, dict[str, Any]] = {}
    for row in rows:
        for step in _steps_in(row):
            if "on" in step:
                days[step["seq"]] = date.fromisoformat(step["on"][1])
            said = {name: new for name, (_, new) in step.get("inputs", {}).items()}
            inputs[step["seq"]] = {**inputs.get(step["seq"], {}), **said}
    return days, inputs


def _steps_in(row: LogRow) -> list[dict[str, Any]]:
    """Return the steps that a correction put right."""
    found: Any = row.data.get("steps") if row.kind == "correct" else None
    return found or []


def _step(row: LogRow, procedure: Procedure[Any], days: Mapping[int, date], inputs: Mapping[str, Any]) -> StepTaken:
    data: Any = row.data
    move = procedure.move(str(data["move"]))
    changed = data.get("changed") or {}
    return StepTaken(
        seq=row.seq,
        move=move,
        source=str(data["source"]),
        on=days.get(row.seq) or row.on or row.at.astimezone().date(),
        inputs={**(data.get("inputs") or {}), **inputs},
        derived={name: old for name, (old, _) in changed.items() if name in move.derives},
    )
