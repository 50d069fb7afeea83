"""All kinds of matter, each declared in its own file of ``workflows``: adding one is adding its line here."""

from __future__ import annotations

from mediator.domain.matters import MatterKind
from mediator.domain.workflows import (
    activity,
    adviser_log,
    conference,
    court_referral,
    duty,
    enquiry,
    joint,
    liaison,
    petition,
    police_referral,
    report,
    transfer,
)

KINDS: tuple[MatterKind, ...] = (
    report.KIND,
    duty.KIND,
    joint.KIND,
    liaison.KIND,
    activity.KIND,
    court_referral.KIND,
    police_referral.KIND,
    transfer.KIND,
    petition.KIND,
    conference.KIND,
    enquiry.KIND,
    adviser_log.KIND,
)

_BY_CODE = {kind.code: kind for kind in KINDS}


def kind_of(code: str) -> MatterKind:
    """The kind with this code; KeyError means a bug in the caller."""
    return _BY_CODE[code]
