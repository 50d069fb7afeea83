"""Final papers hold what they print: changing it afterwards needs a reason and voids the paper, never edits it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from mediator.documents.paper import Paper
from mediator.documents.papers import paper
from mediator.documents.papers.matter import matter_paper
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.files import history, matter_log
from mediator.services.files.matter_snapshots import load as load_matter
from mediator.services.files.paper_states import split
from mediator.services.files.snapshots import case_row
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable

Snapshot = CaseSnapshot | MatterSnapshot


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a file says before and after; ``completed`` are the papers it completes, ``voided`` those it takes back."""

    before: Snapshot
    after: Snapshot
    completed: Collection[str] = ()
    voided: Collection[str] = ()


def form_of(snapshot: Snapshot, code: str) -> tuple[Paper[Any], int]:
    """The form of a paper of this file, and its number."""
    kind, number = split(code)
    return (matter_paper(kind) if isinstance(snapshot, MatterSnapshot) else paper(kind)), number


def prints_the_same(before: Snapshot, after: Snapshot, code: str) -> bool:
    """True if a paper is built of the same blocks, whatever has come of the facts that it outlives."""
    form, number = form_of(before, code)
    later: Any = after
    for path in form.outlives:
        later = _with_earlier(before, later, path.split("."))
    return list(form.build(before, number)) == list(form.build(later, number))


def valid_papers(session: Session, case_id: UUID) -> Sequence[FiledPaperTable]:
    """The final papers of a case that were not voided, oldest first; those of the matters beside it are not its own."""
    own = and_(FiledPaperTable.case_id == case_id, FiledPaperTable.matter_id.is_(None))
    query = select(FiledPaperTable).where(own, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def filed_papers(session: Session, matter_id: UUID) -> Sequence[FiledPaperTable]:
    """The final papers of a matter that were not voided, oldest first."""
    query = select(FiledPaperTable).where(FiledPaperTable.matter_id == matter_id, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def open_row(session: Session, case_id: UUID) -> CaseTable:
    """The row of a case that may still be changed; Refused once it is archived or void."""
    row = case_row(session, case_id)
    if CASE.stage(row.stage).end:
        message = f"案件“{CASE.stage(row.stage).label}”，内容不能再改；确需更正，请先撤销最后一步并写明理由。"
        raise Refused([Problem(message=message)])
    return row


def release(
    session: Session, row: CaseTable | MatterTable, change: Change, *, reason: str, actor: Actor, now: datetime
) -> None:
    """Void the final papers that a change makes untrue, for a reason; without one Refused names them.

    To be called before the change is written. A paper of a matter beside a case prints what the case says too.
    """
    papers = list(_untrue(session, change))
    if papers and not reason.strip():
        titles = "、".join(dict.fromkeys(f"《{filed.title}》" for filed in papers))
        message = f"{titles}已经定稿，要改内容请写明更正理由；原件保留并标为作废。"
        raise Refused([Problem(message=message, field="reason")])
    for filed in papers:
        filed.voided_at, filed.void_reason = now, reason
        data = {"code": filed.code, "title": filed.title, "reason": reason, "sha256": filed.sha256}
        if filed.matter_id is None:
            history.record(session, case_row(session, change.before.id), "void_paper", actor=actor, now=now, data=data)
        else:
            matter = session.get_one(MatterTable, filed.matter_id)
            matter_log.record(session, matter, "void_paper", actor=actor, now=now, data=data)


def _untrue(session: Session, change: Change) -> Iterator[FiledPaperTable]:
    before, after = change.before, change.after
    for filed in _final(session, before):
        if isinstance(before, CaseSnapshot) and isinstance(after, CaseSnapshot) and filed.matter_id is not None:
            beside = load_matter(session, filed.matter_id, actor=matter_log.EVERYTHING)
            if not prints_the_same(replace(beside, case=before), replace(beside, case=after), filed.code):
                yield filed
            continue
        kind, _ = split(filed.code)
        if kind in change.voided or (kind not in change.completed and not prints_the_same(before, after, filed.code)):
            yield filed


def _final(session: Session, snapshot: Snapshot) -> Sequence[FiledPaperTable]:
    """The final papers that print what this file says: its own, and those of the matters beside a case."""
    if isinstance(snapshot, MatterSnapshot):
        return filed_papers(session, snapshot.id)
    beside = FiledPaperTable.matter_id.in_(select(MatterTable.id).where(MatterTable.case_id == snapshot.id))
    own = and_(FiledPaperTable.case_id == snapshot.id, FiledPaperTable.matter_id.is_(None))
    query = select(FiledPaperTable).where(or_(own, beside), FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def _with_earlier(before: Any, after: Any, path: Sequence[str]) -> Any:
    """``after``, but at ``path`` what ``before`` says there; of a list at its end only what was added goes."""
    if isinstance(after, tuple) and isinstance(before, tuple):
        known = {entry.id: entry for entry in before}
        kept = after if path else [entry for entry in after if entry.id in known]
        return tuple(_with_earlier(known.get(entry.id), entry, path) if path else entry for entry in kept)
    if not path:
        return before
    if before is None or after is None:
        return after
    name, rest = path[0], path[1:]
    if isinstance(after, Mapping):
        return {**after, name: _with_earlier(before.get(name), after.get(name), rest)}
    return replace(after, **{name: _with_earlier(getattr(before, name), getattr(after, name), rest)})
