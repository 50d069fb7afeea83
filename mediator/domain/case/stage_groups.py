"""The stages of a case in groups, each with one word, and in the lanes of the station."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from mediator.domain.workflow import Lane, NextStep
from mediator.domain.workflows.case.procedure import CASE


@dataclass(frozen=True, kw_only=True)
class StageGroup:
    """A word for several stages, or for one."""

    label: str
    stages: tuple[str, ...]


def stage_groups() -> tuple[StageGroup, ...]:
    """Return every stage of a case in one group, in the order of the procedure."""
    words: dict[str, tuple[str, ...]] = {}
    for stage in CASE.stages:
        word = stage.group or stage.label
        words[word] = (*words.get(word, ()), stage.code)
    return tuple(StageGroup(label=word, stages=stages) for word, stages in words.items())


def single_stages() -> tuple[StageGroup, ...]:
    """Return the stages that are only a part of their group, each by itself."""
    return tuple(StageGroup(label=stage.label, stages=(stage.code,)) for stage in CASE.stages if stage.group)


def lane_of() -> Mapping[str, Lane]:
    """Return stage → its lane, for every stage in which a case is under way."""
    return {
        stage.code: stage.lane or Lane(code=stage.code, title=stage.label) for stage in CASE.stages if not stage.end
    }


def lanes() -> tuple[Lane, ...]:
    """Return the lanes of the station in the order of the procedure."""
    return tuple(dict.fromkeys(lane_of().values()))


def next_step(stage: str, *, done: Collection[str]) -> NextStep:
    """Return the next step in a stage; ``done`` are the sections that hold something already."""
    *steps, last = CASE.stage(stage).steps
    return next((step for step in steps if step.section not in done), last)
