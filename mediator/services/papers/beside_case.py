"""Find papers of the matters beside a case by the number of the case and the code of the paper."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.domain.problems import NotFound
from mediator.services.files.matter_snapshots import load
from mediator.services.papers.papers import form_of
from mediator.storage.tables.matters import MatterTable


def beside_case(session: Session, case_id: UUID, code: str, *, actor: Actor) -> tuple[UUID, str]:
    """Return the matter of a case that has the paper, and the code there; ``CODE:2`` is the second of all its matters.

    NotFound if the facts require no such paper, or none that the actor may see.
    """
    form, number = form_of(code)
    query = select(MatterTable).where(MatterTable.case_id == case_id, MatterTable.kind.in_(form.about))
    found: list[tuple[UUID, str]] = []
    for row in session.scalars(query.order_by(MatterTable.opened_on, MatterTable.id)):
        if not row.access or actor.may(row.access):
            count = form.count(load(session, row.id, actor=actor))
            found += [(row.id, form.ref(place)) for place in range(1, count + 1)]
    if number > len(found):
        which = f"第{number}份" if found else ""
        raise NotFound(f"这件案件没有{which}《{form.title}》。要空白表请写 blank:{form.code}。")
    return found[number - 1]
