"""What can be done with a matter besides its steps: count the figures of a meeting, pass a transfer on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mediator.domain.matters import MatterSnapshot
from mediator.services.liaison_figures import fill_figures
from mediator.services.transfers import next_hop


@dataclass(frozen=True, kw_only=True)
class Action:
    """One button of a kind of matter, in these stages.

    ``run(session, id, actor=, now=)`` changes the matter; ``opens(matter)`` gives what a new matter of the same kind
    starts from. An action has one of them.
    """

    code: str
    label: str
    kind: str
    stages: tuple[str, ...]
    run: Callable[..., MatterSnapshot] | None = None
    opens: Callable[[MatterSnapshot], Mapping[str, object]] | None = None


ACTIONS: tuple[Action, ...] = (
    Action(code="figures", label="统计本期", kind="liaison", stages=("planned", "held"), run=fill_figures),
    Action(code="onward", label="再次移送", kind="transfer", stages=("received",), opens=next_hop),
)


def actions_for(matter: MatterSnapshot) -> tuple[Action, ...]:
    """What can be done with this matter now."""
    return tuple(action for action in ACTIONS if action.kind == matter.kind and matter.stage in action.stages)
