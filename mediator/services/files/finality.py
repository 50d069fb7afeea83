"""Final papers hold what they print: changing it afterwards needs a reason and voids the paper, never edits it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from mediator.documents.papers import paper_at
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files import history
from mediator.services.files.snapshots import case_row
from mediator.storage.tables.cases import CaseTable, FiledPaperTable


def kind_of(code: str) -> str:
    """``follow-up:2`` → ``follow-up``."""
    return code.partition(":")[0]


def valid_papers(session: Session, file_id: UUID) -> Sequence[FiledPaperTable]:
    """The final papers of a file that were not voided, oldest first; those of the matters beside a case are not its."""
    of_case = and_(FiledPaperTable.case_id == file_id, FiledPaperTable.matter_id.is_(None))
    own = or_(FiledPaperTable.matter_id == file_id, of_case)
    query = select(FiledPaperTable).where(own, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def final_among(session: Session, case_id: UUID, codes: Collection[str]) -> list[FiledPaperTable]:
    """The valid final papers among ``codes``; a bare code means every number of that kind."""
    papers = valid_papers(session, case_id)
    return [paper for paper in papers if paper.code in codes or kind_of(paper.code) in codes]


def open_row(session: Session, case_id: UUID) -> CaseTable:
    """The row of a case that may still be changed; Refused once it is archived or void."""
    row = case_row(session, case_id)
    if CASE.stage(row.stage).end:
        message = f"案件“{CASE.stage(row.stage).label}”，内容不能再改；确需更正，请先撤销最后一步并写明理由。"
        raise Refused([Problem(message=message)])
    return row


def papers_touched(session: Session, before: CaseSnapshot, after: CaseSnapshot) -> tuple[str, ...]:
    """Codes of the final papers of a case that would print something else after a change."""
    touched = []
    for filed in valid_papers(session, before.id):
        form, number = paper_at(filed.code)
        if form.build(before, number) != form.build(after, number):
            touched.append(filed.code)
    return tuple(touched)


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
