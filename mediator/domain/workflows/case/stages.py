"""The stages of a mediation case, in the order of the road."""

from __future__ import annotations

from mediator.domain.workflow import Stage

STAGES = (
    Stage(code="registered", label="已登记", tone="accent"),
    Stage(code="accepted", label="已受理", tone="accent"),
    Stage(code="mediating", label="调解中", tone="accent"),
    Stage(code="agreed", label="待签署", tone="warn"),
    Stage(code="effective", label="履行中", tone="accent"),
    Stage(code="performed", label="履行完毕", tone="ok"),
    Stage(code="defaulted", label="未完全履行", tone="bad"),
    Stage(code="transferred", label="已移送", tone="warn"),
    Stage(code="terminated", label="调解不成", tone="bad"),
    Stage(code="withdrawn", label="已撤回", tone="neutral"),
    Stage(code="declined", label="不予受理", tone="neutral"),
    Stage(code="closed", label="已结案", tone="ok"),
    Stage(code="archived", label="已归档", tone="ok", end=True),
    Stage(code="void", label="已作废", tone="neutral", end=True),
)
TRANSFERRED = "transferred"
NO_MORE_SITTINGS = ("terminated", "withdrawn", "declined", "closed", "archived", "void")
"""Stages in which what was planned is not held any more."""
