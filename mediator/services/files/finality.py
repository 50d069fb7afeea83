"""Final papers: changing what one prints needs a reason and voids the paper; its bytes are never edited."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mediator.documents.papers import paper_at
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.files import log
from mediator.services.files.matter_snapshots import JsonFile
from mediator.services.files.open_files import OpenFile
from mediator.services.papers.paper_states import split
from mediator.storage.tables.cases import FiledPaperTable
from mediator.storage.tables.matters import MatterTable

Facts = CaseSnapshot | MatterSnapshot
"""What the papers of a file print."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """A file before and after a change; ``completed`` are the papers it completes, ``voided`` those it voids.

    ``corrected`` names the facts that were wrong, not said later: no paper that prints one outlives it. ``open`` is
    True for a change that a file takes even after its end.
    """

    before: Any
    after: Any
    completed: Collection[str] = ()
    voided: Collection[str] = ()
    corrected: Collection[str] = ()
    open: bool = False


def prints_the_same(before: Facts, after: Facts, code: str, *, corrected: Collection[str] = ()) -> bool:
    """Return True if the paper has the same blocks before and after; facts that it outlives are not compared."""
    form, number = paper_at(code)
    later: Any = after
    for path in form.outlives:
        if path.removeprefix("values.") not in corrected:
            later = _with_earlier(before, later, path.split("."))
    return list(form.build(before, number)) == list(form.build(later, number))


def valid_papers(session: Session, file_id: UUID) -> Sequence[FiledPaperTable]:
    """Return the final, unvoided papers of a file, oldest first; a case does not own those of its matters."""
    return _valid(session, _own(file_id))


def release(file: OpenFile[Any], change: Change, *, reason: str, actor: Actor, now: datetime) -> None:
    """Void the final papers that a change makes untrue; without a reason Refused names them (更正).

    A sealed file that has ended, and a fact that was wrong, are changed with a reason alone. Call it before the change
    is written. Papers of matters beside a case are included, since they print the case too.
    """
    papers = list(_untrue(file, change))
    if not reason.strip() and (message := _asking(file, change, [filed.title for _, filed in papers])):
        raise Refused([Problem(message=message, field="reason")])
    for owner, filed in papers:
        filed.voided_at, filed.void_reason = now, reason
        data = {"code": filed.code, "title": filed.title, "reason": reason, "sha256": filed.sha256}
        log.record(owner, "void_paper", actor=actor, now=now, data=data)


def _asking(file: OpenFile[Any], change: Change, titles: Collection[str]) -> str:
    """Return the sentence that asks for a reason; empty if none is needed."""
    ended = "" if change.open else file.ended
    if titles:
        named = "、".join(dict.fromkeys(f"《{title}》" for title in titles))
        return f"{ended and f'{ended}，'}{named}已经定稿，要改内容请写明更正理由；原件保留并标为作废。"
    if ended:
        return f"{ended}，要改内容请写明更正理由；已经定稿的文书不受影响。"
    return "更正请写明理由；已经定稿的文书不受影响。" if change.corrected else ""


def _untrue(file: OpenFile[Any], change: Change) -> Iterator[tuple[OpenFile[Any], FiledPaperTable]]:
    """Yield the final papers that would print something else, each with its file."""
    beside = FiledPaperTable.matter_id.in_(select(MatterTable.id).where(MatterTable.case_id == file.id))
    for filed in _valid(file.session, or_(_own(file.id), beside)):
        if filed.matter_id not in (None, file.id):
            owner = JsonFile(file.session, file.session.get_one(MatterTable, filed.matter_id))
            matter = owner.snapshot()
            before, after = replace(matter, case=change.before), replace(matter, case=change.after)
            if not prints_the_same(before, after, filed.code, corrected=[f"case.{one}" for one in change.corrected]):
                yield owner, filed
            continue
        kind, _ = split(filed.code)
        same = prints_the_same(change.before, change.after, filed.code, corrected=change.corrected)
        if kind in change.voided or not (same or kind in change.completed):
            yield file, filed


def _own(file_id: UUID) -> ColumnElement[bool]:
    of_case = and_(FiledPaperTable.case_id == file_id, FiledPaperTable.matter_id.is_(None))
    return or_(of_case, FiledPaperTable.matter_id == file_id)


def _valid(session: Session, which: ColumnElement[bool]) -> Sequence[FiledPaperTable]:
    query = select(FiledPaperTable).where(which, FiledPaperTable.voided_at.is_(None))
    return session.scalars(query.order_by(FiledPaperTable.filed_at, FiledPaperTable.id)).all()


def _with_earlier(before: Any, after: Any, path: Sequence[str]) -> Any:
    """Return ``after`` with the value at ``path`` taken from ``before``; a list there loses only what was added."""
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
