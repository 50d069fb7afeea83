"""Stages gathered as people speak of them: what is in hand, what waits for a signature, what is done."""

from __future__ import annotations

from dataclasses import dataclass

from mediator.domain.workflows.case.procedure import CASE


@dataclass(frozen=True, kw_only=True)
class StageGroup:
    """A word for several stages, or for one."""

    code: str
    label: str
    stages: tuple[str, ...]


STAGE_GROUPS = (
    StageGroup(code="in_hand", label="办理中", stages=("registered", "accepted", "mediating")),
    StageGroup(code="away", label="已移送", stages=("transferred",)),
    StageGroup(code="signing", label="待签署", stages=("agreed",)),
    StageGroup(code="performing", label="履行中", stages=("effective",)),
    StageGroup(
        code="to_close", label="待结案", stages=("performed", "defaulted", "terminated", "withdrawn", "declined")
    ),
    StageGroup(code="done", label="已结案", stages=("closed",)),
    StageGroup(code="kept", label="已归档", stages=("archived",)),
    StageGroup(code="cancelled", label="已作废", stages=("void",)),
)
"""Every stage of a case is in one group."""

SINGLE_STAGES = tuple(
    StageGroup(code=stage.code, label=stage.label, stages=(stage.code,))
    for stage in CASE.stages
    if not any(group.stages == (stage.code,) for group in STAGE_GROUPS)
)
"""The stages that are only a part of their group, each by itself."""
