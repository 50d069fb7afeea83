"""Final papers hold what they print: changing it afterwards needs a reason and voids the paper, never edits it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.problems import Problem, Refused
from mediator.domain.roles import Actor
from mediator.services import history
from mediator.storage.cases import CaseTable, FiledPaperTable


def kind_of(code: str) -> str:
    """``follow-up:2`` → ``follow-up``."""
    return code.partition(":")[0]


def valid_papers(session: Session, case_id: UUID) -> Sequence[FiledPaperTable]:
    """The final papers of a case that were not voided, oldest first."""
    query = select(FiledPaperTable).where(FiledPaperTable.case_id == case_id, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def final_among(session: Session, case_id: UUID, codes: Collection[str]) -> list[FiledPaperTable]:
    """The valid final papers among ``codes``; a bare code means every number of that kind."""
    papers = valid_papers(session, case_id)
    return [paper for paper in papers if paper.code in codes or kind_of(paper.code) in codes]


def release_papers(
    session: Session, row: CaseTable, codes: Collection[str], *, reason: str, actor: Actor, now: datetime
) -> None:
    """Void the final papers among ``codes`` for a reason; without a reason Refused says which papers hold the facts."""
    papers = final_among(session, row.id, codes)
    if papers and not reason.strip():
        titles = "、".join(dict.fromkeys(f"《{paper.title}》" for paper in papers))
        message = f"{titles}已经定稿，要改内容请写明更正理由；原件保留并标为作废。"
        raise Refused([Problem(message=message, field="reason")])
    for paper in papers:
        paper.voided_at, paper.void_reason = now, reason
        data = {"code": paper.code, "title": paper.title, "reason": reason, "sha256": paper.sha256}
        history.record(session, row, "void_paper", actor=actor, now=now, data=data)
