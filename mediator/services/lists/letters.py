"""Letters between the office and its partners: received, sent and answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.documents.papers import papers_about
from mediator.domain.matter.desks import Desk
from mediator.domain.matter.kinds import kinds_of
from mediator.domain.matter.snapshot import Entry
from mediator.domain.office.registers import JUSTICE
from mediator.domain.people.roles import Actor
from mediator.domain.workflows.joint.kind import KIND as JOINT
from mediator.services.lists.matter_lists import MatterRow, Wanted, rows
from mediator.services.papers.paper_states import split
from mediator.storage.tables.cases import FiledPaperTable
from mediator.storage.tables.matters import ItemTable, MatterTable

LISTED = {"notice": "会议通知", "feedback": "结果反馈"}
"""Lists of which every entry is a letter to its organ, with the word for it."""
REQUEST = "request"


@dataclass(frozen=True, kw_only=True)
class Letter:
    """One letter: ``incoming`` from the organ or to it; ``organ`` is the organ's name, ``section`` its place."""

    matter_id: UUID
    section: str
    incoming: bool
    day: date
    organ: str
    title: str
    number: str
    answered_on: date | None = None


def letters(session: Session, organs: tuple[Entry, ...], *, actor: Actor, today: date) -> tuple[Letter, ...]:
    """Return all letters with these organs, the newest first."""
    kinds = kinds_of(Desk.JOINT)
    found = rows(session, Wanted(kinds=tuple(kind.code for kind in kinds)), actor=actor, today=today, limit=2000)
    listed = {row.id: row for row in found}
    wanted = {kind.code: kind.organ_kind for kind in kinds if kind.organ_kind}
    names = {entry.id: entry.name for entry in organs}
    first = {entry.text("kind"): entry.name for entry in reversed(organs)}
    incoming = {
        row.id: names.get(row.organ_id, "") if row.organ_id else first.get(wanted[row.kind], "")
        for row in found
        if row.kind in wanted
    }
    every = [
        *(_received(listed[matter], organ) for matter, organ in incoming.items()),
        *_replies(session, incoming, listed),
        *_transfers(found),
        *_listed(session, listed),
        *_requests(found, names=frozenset(names.values()), convener=first.get(JUSTICE, "")),
    ]
    shown = [entry for entry in every if entry.organ in first.values() or entry.organ in names.values()]
    return tuple(sorted(shown, key=lambda entry: entry.day, reverse=True))


def _received(row: MatterRow, organ: str) -> Letter:
    return Letter(
        matter_id=row.id,
        section="",
        incoming=True,
        day=row.opened_on,
        organ=organ,
        title=row.title or row.kind_label,
        number=row.number,
    )


def _replies(session: Session, incoming: dict[UUID, str], listed: dict[UUID, MatterRow]) -> list[Letter]:
    query = select(FiledPaperTable).where(
        FiledPaperTable.matter_id.in_(tuple(incoming)), FiledPaperTable.voided_at.is_(None)
    )
    return [
        Letter(
            matter_id=paper.matter_id,
            section="papers",
            incoming=False,
            day=paper.filed_at.astimezone().date(),
            organ=incoming[paper.matter_id],
            title=paper.title,
            number=listed[paper.matter_id].number,
        )
        for paper in session.scalars(query)
        if paper.matter_id is not None and _is_reply(paper, listed[paper.matter_id])
    ]


def _is_reply(paper: FiledPaperTable, row: MatterRow) -> bool:
    """Return True unless it is the first paper of a referral, which is the letter that came in."""
    return split(paper.code)[0] != papers_about(row.kind)[0].code


def _transfers(found: tuple[MatterRow, ...]) -> list[Letter]:
    """Return transfers from the day they were sent; drafts and cancelled ones are no letters."""
    return [
        Letter(
            matter_id=row.id,
            section="",
            incoming=False,
            day=sent,
            organ=row.text("to_unit"),
            title=row.title or row.kind_label,
            number=row.number,
            answered_on=row.day("received_on"),
        )
        for row in found
        if row.text("to_unit") and (sent := row.day("sent_on")) is not None
    ]


def _requests(found: tuple[MatterRow, ...], *, names: frozenset[str], convener: str) -> list[Letter]:
    """Return requests for joint mediation; they go to the convener, which answers by accepting."""
    return [
        Letter(
            matter_id=row.id,
            section=REQUEST,
            incoming=False,
            day=row.opened_on,
            organ=unit if (unit := row.text("convening_unit")) in names else convener,
            title=f"联调申请单：{row.title}",
            number=row.number,
            answered_on=row.day("accepted_on"),
        )
        for row in found
        if row.kind == JOINT.code
    ]


def _listed(session: Session, listed: dict[UUID, MatterRow]) -> list[Letter]:
    query = (
        select(ItemTable)
        .join(MatterTable, MatterTable.id == ItemTable.matter_id)
        .where(ItemTable.kind.in_(tuple(LISTED)), ItemTable.day.is_not(None))
    )
    return [_entry(item, listed[item.matter_id]) for item in session.scalars(query) if item.matter_id in listed]


def _entry(item: ItemTable, row: MatterRow) -> Letter:
    received = item.details.get("received_on")
    return Letter(
        matter_id=row.id,
        section=item.kind,
        incoming=False,
        day=item.day or row.opened_on,
        organ=str(item.details.get("organ", "")),
        title=f"{LISTED[item.kind]}：{row.title}",
        number=row.number,
        answered_on=date.fromisoformat(received) if received else None,
    )
