"""All kinds of matter, each declared in its own file of ``workflows``; a new kind is one more line here."""

from __future__ import annotations

from typing import Any

from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflows.case import kind as case
from mediator.domain.workflows.court import kind as court_referral
from mediator.domain.workflows.joint import kind as joint
from mediator.domain.workflows.meetings import activity, conference, liaison
from mediator.domain.workflows.petition import kind as petition
from mediator.domain.workflows.police import kind as police_referral
from mediator.domain.workflows.report import kind as report
from mediator.domain.workflows.service import adviser_log, duty, enquiry
from mediator.domain.workflows.transfer import kind as transfer

MATTERS: tuple[MatterKind[MatterSnapshot], ...] = (
    report.KIND,
    duty.KIND,
    joint.KIND,
    court_referral.KIND,
    police_referral.KIND,
    transfer.KIND,
    liaison.KIND,
    activity.KIND,
    petition.KIND,
    conference.KIND,
    enquiry.KIND,
    adviser_log.KIND,
)
"""All kinds but the case."""

KINDS: tuple[MatterKind[Any], ...] = (case.KIND, *MATTERS)

_BY_CODE = {kind.code: kind for kind in KINDS}


def kind_of(code: str) -> MatterKind[Any]:
    """Return the kind with this code; KeyError means a bug in the caller."""
    return _BY_CODE[code]


def kinds_of(desk: Desk) -> tuple[MatterKind[MatterSnapshot], ...]:
    """Return the kinds of a desk in their order there."""
    return tuple(kind for kind in MATTERS if kind.desk is desk)


def case_kinds() -> tuple[MatterKind[MatterSnapshot], ...]:
    """Return the kinds that can be opened from a case: those that need one, and the transfer to another unit."""
    return tuple(kind for kind in MATTERS if kind.needs_case or kind is transfer.KIND)
