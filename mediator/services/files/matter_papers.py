"""The final papers of a matter, and their voiding for a correction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.files import matter_log
from mediator.services.papers.paper_states import split
from mediator.storage.tables.cases import FiledPaperTable
from mediator.storage.tables.matters import MatterTable


def filed_papers(session: Session, matter_id: UUID) -> Sequence[FiledPaperTable]:
    """The final papers of a matter that were not voided, oldest first."""
    query = select(FiledPaperTable).where(FiledPaperTable.matter_id == matter_id, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def final_codes(session: Session, matter_id: UUID) -> frozenset[str]:
    """The codes of the final papers of a matter."""
    return frozenset(row.code for row in filed_papers(session, matter_id))


def release(
    session: Session,
    row: MatterTable,
    *,
    reason: str,
    actor: Actor,
    now: datetime,
    codes: Collection[str] | None = None,
) -> None:
    """Void the final papers (all, or those among ``codes``) for a reason; without one Refused names them."""
    papers = [one for one in filed_papers(session, row.id) if codes is None or split(one.code)[0] in codes]
    if papers and not reason.strip():
        titles = "、".join(dict.fromkeys(f"《{filed.title}》" for filed in papers))
        message = f"{titles}已经定稿，要改内容请写明更正理由；原件保留并标为作废。"
        raise Refused([Problem(message=message, field="reason")])
    for filed in papers:
        filed.voided_at, filed.void_reason = now, reason
        data = {"code": filed.code, "title": filed.title, "reason": reason, "sha256": filed.sha256}
        matter_log.record(session, row, "void_paper", actor=actor, now=now, data=data)
