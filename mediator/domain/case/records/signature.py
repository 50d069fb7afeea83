"""签署: who signed the agreement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from mediator.domain.case.parties import GUARDIAN, ORGANISATION, REFUSES, Party
from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.case.signers import CAPACITIES, CHOSEN, ONESELF, who_signs
from mediator.domain.fields import Kind, asks, choices

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Signature(Record):
    """Who signed the agreement for which party, how and when; never an image (biometric data are not kept)."""

    ABOUT = About(
        label="签署",
        section="signing",
        title="签署",
        shown=lambda case: case.may_be_signed,
        count=lambda case: int(case.effective_on is not None),
    )
    party_id: UUID | None = None
    signer: str = asks("签署人", required=True)
    capacity: str = asks("以何身份", Kind.CHOICE, choices=choices(*CAPACITIES), default=ONESELF)
    method: str = asks(
        "方式",
        Kind.CHOICE,
        choices=choices("签名", "按指印", "签名并按指印", "签名并盖章", "盖章"),
        default="签名并按指印",
    )
    on: date | None = asks("签署日期", Kind.DATE, past=True, required=True)

    @classmethod
    def every(cls, case: CaseSnapshot, *, new_id: NewId, on: date) -> tuple[Self, ...]:
        """Propose one line for each signer, in the order of the parties; existing signatures stay."""
        rows: list[Self] = []
        for party in case.parties:
            if party.consent != REFUSES:
                kept: list[Any] = [row for row in case.signatures if row.party_id == party.id]
                rows.extend(kept or cls._of(party, new_id=new_id, on=on))
        return tuple(rows)

    @classmethod
    def _of(cls, party: Party, *, new_id: NewId, on: date) -> Iterator[Self]:
        method = "签名并盖章" if party.kind == ORGANISATION else "签名并按指印"
        for name, capacity in who_signs(party, on=on):
            yield cls(id=new_id(), party_id=party.id, signer=name, capacity=capacity, method=method, on=on)


def another_signature(party: Party, *, signing: Sequence[str], new_id: NewId) -> Signature:
    """Propose one more line for a party: a guardian or representative yet to sign, else an empty name."""
    people = [(agent.name, GUARDIAN) for agent in party.guardians]
    people += [(member.name, CHOSEN) for member in party.representatives]
    name, capacity = next(((name, as_what) for name, as_what in people if name not in signing), ("", ""))
    return Signature(id=new_id(), party_id=party.id, signer=name, capacity=capacity)
