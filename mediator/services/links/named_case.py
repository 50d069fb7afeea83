"""The case that a matter names by its number: the numbers to choose from, and the case with one of them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.storage.tables.cases import CaseTable

NEWEST = 200


def known_cases(session: Session) -> tuple[str, ...]:
    """Return the numbers of the newest cases, the newest first, without void ones."""
    query = select(CaseTable.number).where(CaseTable.stage != "void").order_by(CaseTable.rid.desc()).limit(NEWEST)
    return tuple(session.scalars(query))


def named_case(session: Session, kind: MatterKind[MatterSnapshot], values: Mapping[str, object]) -> UUID | None:
    """Return the case that the matter's ``case_field`` names, or None."""
    number = str(values.get(kind.case_field) or "").strip()
    return session.scalar(select(CaseTable.id).where(CaseTable.number == number)) if number else None
