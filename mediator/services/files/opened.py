"""Open a file by its id, whatever its kind: the only module that knows where each kind is stored."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.people.roles import Actor
from mediator.domain.problems import NotFound
from mediator.services.files.matter_snapshots import EVERYTHING, JsonFile, matter_row
from mediator.services.files.open_files import OpenFile
from mediator.services.files.snapshots import TypedFile
from mediator.storage.tables.cases import CaseTable
from mediator.storage.tables.matters import MatterTable


def opened(session: Session, file_id: UUID, *, actor: Actor = EVERYTHING) -> OpenFile[Any]:
    """Return the file with this id; NotFound if there is none that the actor may see."""
    row = session.scalar(select(CaseTable).where(CaseTable.id == file_id))
    if row is not None:
        return TypedFile(session, row)
    if session.get(MatterTable, file_id) is None:
        raise NotFound("没有找到这件案件。")
    return JsonFile(session, matter_row(session, file_id, actor=actor)[0], actor=actor)
