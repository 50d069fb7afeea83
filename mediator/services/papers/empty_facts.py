"""What the empty form of a paper knows, to be filled in by hand."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from mediator.documents.papers import paper
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.workflow import CASE_FILE
from mediator.services.files.finality import Facts
from mediator.services.files.matter_snapshots import partners_of

NOBODY = UUID(int=0)


def empty_facts(session: Session, committee: Committee, code: str) -> Facts:
    """What the empty form of a paper knows: the committee, and of a matter the office's own partners."""
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
