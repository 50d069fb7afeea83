"""One file of any kind: its facts, its row and its log; only here a case and a matter differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.documents.papers import paper
from mediator.domain.case.checklists import required_papers
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.masking import masked_file
from mediator.domain.people.roles import REVEAL, Actor
from mediator.domain.workflow import CASE_FILE
from mediator.services.files import log
from mediator.services.files.matter_snapshots import partners_of
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened
from mediator.storage.tables.cases import CaseTable

Facts = CaseSnapshot | MatterSnapshot
NOBODY = UUID(int=0)


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """A file as it is stored: ``facts`` are what its papers print, ``required`` the papers it must hold."""

    file: OpenFile[Any]
    facts: Facts
    required: frozenset[str] = frozenset()
    archived: bool = False

    @property
    def holders(self) -> dict[str, Any]:
        """Return the owners of a filed paper: the case, or the matter and the case it may have."""
        row = self.file.row
        if isinstance(row, CaseTable):
            return {"case_id": row.id, "matter_id": None}
        return {"case_id": row.case_id, "matter_id": row.id}

    def note(self, kind: str, *, actor: Actor, now: datetime, data: Mapping[str, object]) -> None:
        """Append an event to the log of the file."""
        log.record(self.file, kind, actor=actor, now=now, data=data)


def dossier(session: Session, file_id: UUID, *, actor: Actor) -> Dossier:
    """Return the file with this id; NotFound if there is none, or none that the actor may see."""
    file = opened(session, file_id, actor=actor)
    facts: Facts = file.seen_by(actor)
    if not isinstance(facts, CaseSnapshot):
        return Dossier(file=file, facts=facts)
    required = frozenset(required_papers(facts))
    return Dossier(file=file, facts=facts, required=required, archived=facts.archived_on is not None)


def seen_by(facts: Facts, actor: Actor) -> Facts:
    """Return the facts with numbers masked if the actor may not see them; those of a matter are masked already."""
    return masked_file(facts) if isinstance(facts, CaseSnapshot) and not actor.may(REVEAL) else facts


def empty_facts(session: Session, committee: Committee, code: str) -> Facts:
    """Return the facts for the empty form of a paper: the committee, and for a matter the office's partners."""
    about = paper(code).about
    if CASE_FILE in about:
        return CaseSnapshot(id=NOBODY, committee=committee)
    kind = kind_of(about[0])
    return MatterSnapshot(
        id=NOBODY,
        kind=kind.code,
        stage=kind.procedure.start.code,
        committee=committee,
        partners=partners_of(session, kind),
    )
