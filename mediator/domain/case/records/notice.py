"""权利义务告知: what the parties are told before the mediation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.case.signers import who_signs
from mediator.domain.fields import Kind, Source, asks, choices
from mediator.domain.vocabulary import ORAL, WRITTEN

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Notice(Record):
    """权利义务告知: when, how and by whom the parties were told, and who signed for it."""

    ABOUT = About(
        label="权利义务告知",
        section="notice",
        title="权利义务告知",
        add="再告知一次",
        shows=("on", "form", "signed_by"),
        counts=True,
    )
    on: date | None = asks("告知日期", Kind.DATE, past=True, required=True)
    form: str = asks("告知方式", Kind.CHOICE, choices=choices(WRITTEN, ORAL, "口头宣读并书面签收"), default=WRITTEN)
    informer: str = asks("告知人", Kind.CHOICE, editable=True, offers=Source.MEDIATORS)
    signed_by: tuple[str, ...] = asks("签收人", Kind.CHOICES, wide=True)
    not_agreed: tuple[str, ...] = asks(
        "个人信息没有勾选同意的",
        Kind.CHOICES,
        wide=True,
        hint="一行一项，如：秦连生不同意处理敏感信息；都同意的不填",
    )

    @classmethod
    def propose(cls, case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose that the mediator told all parties in writing, and all signed for it."""
        signed = tuple(name for party in case.parties for name, _ in who_signs(party, on=on))
        return cls(id=new_id(), on=on, informer=case.first_mediator, signed_by=signed)
