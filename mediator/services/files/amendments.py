"""Change the facts of a file outside of its lists and steps, and the tie between a matter and a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.people.roles import Actor, require
from mediator.services.dues.risk_history import follow
from mediator.services.files import log
from mediator.services.files.finality import Change, release
from mediator.services.files.mapping import differences
from mediator.services.files.matter_snapshots import JsonFile, matter_row
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened
from mediator.services.files.snapshots import TypedFile, case_row
from mediator.services.files.snapshots import load as load_case
from mediator.storage.tables.matters import MatterTable


def amend(
    session: Session, file_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime, reason: str = ""
) -> Any:
    """Change facts of a file; if a final paper prints one, a ``reason`` is needed and that paper is voided (更正).

    Of a case these are the registration with its parties, or marks that no step sets; of a matter its Fields.
    """
    file = opened(session, file_id, actor=actor)
    require(actor, file.needed(values))
    file.require_open()
    new = file.planned(values, actor=actor, today=now.astimezone().date())
    before, old = file.snapshot(), {name: file.stored(name) for name in new}
    changed, colour = differences(old, new), str(file.stored("risk") or "")
    if changed:
        change = Change(before=before, after=file.with_facts(new))
        release(file, change, reason=reason, actor=actor, now=now)
        file.write(new, now=now)
        file.derive(old)
        if "title" in changed:
            _rename_beside(file)
        data = {"changed": changed, "reason": reason}
        log.record(file, "correct" if reason else "amend", actor=actor, now=now, data=data)
        follow(file, colour, actor=actor, now=now)
    return file.seen_by(actor)


def _rename_beside(file: OpenFile[Any]) -> None:
    """Rename the matters that are called after this case, with their deadlines."""
    for row in file.session.scalars(select(MatterTable).where(MatterTable.case_id == file.id)):
        beside, title = JsonFile(file.session, row), row.title
        beside.derive(row.details)
        if row.title != title:
            log.refresh(beside)


def link_case(
    session: Session, matter_id: UUID, case_id: UUID, *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Tie a matter to the case that grew out of it or that it is about.

    If a final paper prints the case, a ``reason`` is needed and that paper is voided.
    """
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    file, case = JsonFile(session, row, actor=actor), load_case(session, case_id)
    before, matter = file.beside(), file.snapshot()
    change = Change(before=matter, after=replace(matter, case=case))
    release(file, change, reason=reason, actor=actor, now=now)
    row.case_id = case_id
    log.record(file, "link", actor=actor, now=now, data={"number": case.number, "case": case_id})
    if before is not None and before.id != case_id:
        log.refresh(TypedFile(session, case_row(session, before.id)))
    return file.seen_by(actor)
