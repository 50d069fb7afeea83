"""Actions on a matter besides its steps: count figures, pass a transfer on, open the next file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import NextFile
from mediator.domain.workflows.joint.next_file import escalated
from mediator.domain.workflows.report.next_file import routed
from mediator.domain.workflows.transfer.openings import after_receipt
from mediator.services.links.transfers import next_transfer
from mediator.services.lists.liaison_figures import fill_figures


@dataclass(frozen=True, kw_only=True)
class Action:
    """One button of a kind of matter, in these stages; an action has one of the three functions.

    ``run(session, id, actor=, now=)`` changes the matter; ``opens(matter)`` gives the first values of a new matter of
    the same kind; ``next_file(matter)`` names the file that a step opened or opens.
    """

    code: str
    label: str
    kind: str
    stages: tuple[str, ...]
    run: Callable[..., MatterSnapshot] | None = None
    opens: Callable[[MatterSnapshot], Mapping[str, object]] | None = None
    next_file: Callable[[MatterSnapshot], NextFile | None] | None = None


ACTIONS: tuple[Action, ...] = (
    Action(code="figures", label="统计本期", kind="liaison", stages=("planned", "held"), run=fill_figures),
    Action(code="onward", label="再次移送", kind="transfer", stages=("received",), opens=next_transfer),
    Action(code="lead", label="打开去向", kind="transfer", stages=("received",), next_file=after_receipt),
    Action(code="lead", label="打开去向", kind="report", stages=("routed", "answered"), next_file=routed),
    Action(code="lead", label="打开去向", kind="joint", stages=("escalated",), next_file=escalated),
)


def actions_for(matter: MatterSnapshot) -> tuple[Action, ...]:
    """Return the actions that this matter offers now."""
    offered = (action for action in ACTIONS if action.kind == matter.kind and matter.stage in action.stages)
    return tuple(action for action in offered if action.next_file is None or action.next_file(matter) is not None)
