"""Papers of matters asked for by their code alone: the empty form, and those of the matters beside a case."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.documents.papers.matter import MATTER_PAPERS, matter_paper
from mediator.documents.pdf import render
from mediator.domain.case.snapshot import Committee
from mediator.domain.matter.kind import MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import MATTERS, kind_of
from mediator.domain.people.roles import Actor
from mediator.domain.problems import NotFound
from mediator.services.files.matter_snapshots import load, partners_of
from mediator.services.files.paper_states import split
from mediator.storage.tables.matters import MatterTable


def is_of_matter(code: str) -> bool:
    """True if matters have this paper."""
    kind, _ = split(code)
    return any(form.code == kind for form in MATTER_PAPERS)


def blank_of_matter(session: Session, committee: Committee, code: str, *, when: date) -> bytes:
    """The empty form of a letter, a notice or minutes, for filling in by hand, with the office's own partners."""
    kind, number = split(code)
    form = matter_paper(kind)
    owner = _owner(kind)
    empty = MatterSnapshot(
        id=UUID(int=0),
        kind=owner.code,
        stage=owner.procedure.start.code,
        committee=committee,
        partners=partners_of(session, owner),
    )
    return render(form.title, form.build(empty, number), when=when, layout=form.layout, author=committee.name)


def beside_case(session: Session, case_id: UUID, code: str, *, actor: Actor) -> tuple[UUID, str]:
    """The matter of a case that has the paper, and its code there; ``CODE:2`` is the second of all its matters.

    NotFound if the facts call for none, or none that the actor may see.
    """
    kind, number = split(code)
    form = matter_paper(kind)
    query = select(MatterTable).where(MatterTable.case_id == case_id).order_by(MatterTable.opened_on, MatterTable.id)
    found: list[tuple[UUID, str]] = []
    for row in session.scalars(query):
        if kind in kind_of(row.kind).papers and (not row.access or actor.may(row.access)):
            count = form.count(load(session, row.id, actor=actor))
            found += [(row.id, form.ref(place)) for place in range(1, count + 1)]
    if number > len(found):
        which = f"第{number}份" if found else ""
        raise NotFound(f"这件案件没有{which}《{form.title}》。要空白表请写 blank:{kind}。")
    return found[number - 1]


def _owner(kind: str) -> MatterKind[MatterSnapshot]:
    return next(owner for owner in MATTERS if kind in owner.papers)
