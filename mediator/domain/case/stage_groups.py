"""The stages of a case gathered: by the words people use of them, and into the lanes of the station."""

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
    """Every stage of a case in one group, in the order of the road."""
    words: dict[str, tuple[str, ...]] = {}
    for stage in CASE.stages:
        word = stage.group or stage.label
        words[word] = (*words.get(word, ()), stage.code)
    return tuple(StageGroup(label=word, stages=stages) for word, stages in words.items())


def single_stages() -> tuple[StageGroup, ...]:
    """The stages that are only a part of their group, each by itself."""
    return tuple(StageGroup(label=stage.label, stages=(stage.code,)) for stage in CASE.stages if stage.group)


def lane_of() -> Mapping[str, Lane]:
    """Stage → its lane, of every stage in which a case is under way."""
    return {
        stage.code: stage.lane or Lane(code=stage.code, title=stage.label) for stage in CASE.stages if not stage.end
    }


def lanes() -> tuple[Lane, ...]:
    """The lanes of the station, in the order of the road."""
    return tuple(dict.fromkeys(lane_of().values()))


def next_step(stage: str, *, done: Collection[str]) -> NextStep:
    """What is to be done next in a stage; ``done`` are the sections that hold something already."""
    *steps, last = CASE.stage(stage).steps
    return next((step for step in steps if step.section not in done), last)
