"""Change facts outside of lists and steps: the facts of a matter, the marks of a case, the tie between both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.matter.transfers import TAKEN_UP
from mediator.domain.people.masking import kept_whole
from mediator.domain.people.roles import MEDIATE, Actor, require
from mediator.domain.people.visibility import require_visible
from mediator.domain.problems import Refused
from mediator.services.dues.risk_history import follow
from mediator.services.files import log
from mediator.services.files.cleaning import cleaned_mapping
from mediator.services.files.finality import Change, release
from mediator.services.files.mapping import differences
from mediator.services.files.matter_snapshots import JsonFile, matter_row
from mediator.services.files.matter_writing import entitle, fill, missing_values, relink
from mediator.services.files.snapshots import TypedFile, case_row
from mediator.services.files.snapshots import load as load_case
from mediator.services.files.typed import decode, encode

MARKS = frozenset(
    {"difficult", "difficult_reason", "prevented", "file_note", "kept_on_paper"}
    | {"retention", "filer", "station", "recorder"}
)
"""What :func:`mark` may set; everything else belongs to the intake or to a step."""


def mark(
    session: Session, case_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime, reason: str = ""
) -> CaseSnapshot:
    """Set facts of a case that no step sets: 疑难复杂, 防止…, 卷宗情况说明, papers kept on paper.

    If a final paper prints one of them, a ``reason`` is needed and that paper is voided.
    """
    require(actor, MEDIATE)
    file = TypedFile(session, case_row(session, case_id))
    file.require_open()
    clean = cleaned_mapping(values)
    unknown = set(clean) - MARKS
    if unknown:
        raise KeyError(f"not a mark of a file: {sorted(unknown)}")
    changed = differences({name: file.stored(name) for name in clean}, clean)
    if changed:
        release(
            file,
            Change(before=file.snapshot(), after=file.with_facts(clean)),
            reason=reason,
            actor=actor,
            now=now,
        )
        file.write(clean)
        log.record(file, "mark", actor=actor, now=now, data={"changed": changed, "reason": reason})
    return file.snapshot()


def amend(
    session: Session, matter_id: UUID, values: Mapping[str, object], *, actor: Actor, now: datetime, reason: str = ""
) -> MatterSnapshot:
    """Change facts of a matter; if a final paper prints one, a ``reason`` is needed and that paper is voided (更正)."""
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    file = JsonFile(session, row, actor=actor)
    asked = {item.name for item in kind.fields}
    old = {name: value for name, value in row.details.items() if name in asked}
    known = decode(kind.fields, old)
    merged = {**known, **kept_whole(kind.fields, values, known)}
    if problems := missing_values(kind, merged):
        raise Refused(problems)
    require_visible(kind, merged, actor=actor)
    new = encode(kind.fields, merged)
    names = {*old, *new}
    changed = differences({name: old.get(name) for name in names}, {name: new.get(name) for name in names})
    if changed:
        said = replace(file.with_facts({name: new.get(name) for name in names}), title=kind.title(merged))
        release(file, Change(before=file.snapshot(), after=said), reason=reason, actor=actor, now=now)
        fill(row, kind, merged)
        relink(session, row, kind, known, merged)
        entitle(session, row, kind)
        log.record(file, "amend", actor=actor, now=now, data={"changed": changed, "reason": reason})
        follow(file, str(old.get("risk") or ""), actor=actor, now=now)
    return file.seen_by(actor)


def take_up(session: Session, matter_id: UUID, case_id: UUID, *, actor: Actor, now: datetime) -> MatterSnapshot:
    """Tie a transfer to the case its receiver made of it; it stays with the case of the sender, who follows it.

    If a final paper prints the case, it is voided.
    """
    row, kind = matter_row(session, matter_id, actor=actor)
    require(actor, kind.permission)
    file, case = JsonFile(session, row, actor=actor), load_case(session, case_id)
    facts = {TAKEN_UP: str(case_id)}
    release(file, Change(before=file.snapshot(), after=file.with_facts(facts)), reason="", actor=actor, now=now)
    file.write(facts)
    log.record(file, "link", actor=actor, now=now, data={"number": case.number, "case": case_id})
    return file.seen_by(actor)


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
