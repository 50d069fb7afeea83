"""Steps taken again on paper, over facts that were put right: what they derive, and what would have stopped them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt
from mediator.services.dues.due_index import calendar_of
from mediator.services.files.finality import valid_papers
from mediator.services.files.open_files import OpenFile
from mediator.services.files.steps_taken import StepTaken
from mediator.services.files.typed import decode

Key = tuple[int, str, str]
"""A problem of a step whatever the days in its sentence: the step's line in the log, the field, the words."""


@dataclass
class Replayed:
    """The facts that the steps derive, as the last of them leaves them, and the problems that stop one."""

    derived: dict[str, object] = field(default_factory=dict)
    problems: dict[Key, Problem] = field(default_factory=dict)


def replayed(file: OpenFile[Any], steps: Sequence[StepTaken], facts: Mapping[str, object], *, today: date) -> Replayed:
    """Take the steps again over the file with these ``facts``; nothing is written."""
    found, so_far, calendar = Replayed(), dict(facts), calendar_of(file.session)
    filed = frozenset(paper.code for paper in valid_papers(file.session, file.id))
    before = so_far.get(file.registered) or file.stored(file.registered)
    for step in steps:
        so_far |= {name: _at_first(file, steps, name) for name in step.move.derives if name not in found.derived}
        typed = decode(step.move.inputs, step.inputs)
        matter = file.with_facts({**so_far, "stage": step.source, "stage_on": before})
        values = {**typed, "filed": filed}
        attempt = Attempt(matter=matter, on=step.on, today=today, values=values, calendar=calendar)
        for problem in file.kind.problems(step.move, attempt):
            if problem.stops:
                found.problems[step.seq, problem.field, re.sub(r"\d+", "", problem.message)] = problem
        found.derived |= {name: derive(attempt) for name, derive in step.move.derives.items()}
        kept = {item.name: typed.get(item.name) for item in step.move.inputs if file.keeps(item)}
        so_far |= {**kept, **dict.fromkeys(step.move.stamps, step.on), **found.derived}
        before = step.on
    return found


def _at_first(file: OpenFile[Any], steps: Sequence[StepTaken], name: str) -> object:
    """Return a derived fact as it was before the first step that changed it; details keep what else is in them."""
    stored = file.stored(name)
    if isinstance(stored, Mapping):
        return stored
    return next((step.derived[name] for step in steps if name in step.derived), stored)
