"""证据材料."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from mediator.domain.case.records.record import About, NewId, Record
from mediator.domain.fields import Kind, asks
from mediator.domain.vocabulary import EVIDENCE_KINDS

if TYPE_CHECKING:
    from mediator.domain.case.snapshot import CaseSnapshot


@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """One line of the 证据材料 list."""

    ABOUT = About(
        label="证据材料",
        section="evidence",
        title="证据材料",
        numbered=True,
        add="再加一份证据",
        shows=("name", "copies", "provider"),
    )
    name: str = asks("证据名称", required=True)
    kind: str = asks("种类", Kind.CHOICE, choices=EVIDENCE_KINDS)
    copies: int | None = asks("份数", Kind.NUMBER, counted="{n}份")
    pages: int | None = asks("页数", Kind.NUMBER)
    provider: str = asks("提供人")
    provided_on: date | None = asks("提供日期", Kind.DATE, past=True)
    proves: str = asks("证明内容", Kind.MEMO, wide=True)
    checked: bool = asks("已核对原件", Kind.FLAG)

    @classmethod
    def propose(cls, _case: CaseSnapshot, *, new_id: NewId, on: date, time: str = "") -> Self:
        """Propose one copy, handed in today."""
        return cls(id=new_id(), copies=1, provided_on=on)
