"""The two kinds of file, a case and a matter, over the services that still differ for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mediator.documents.papers.matter import matter_paper
from mediator.domain.case.open_clocks import open_clocks
from mediator.domain.case.proposals import decline_words, retention_for
from mediator.domain.case.records import Record
from mediator.domain.case.sections import SECTIONS, asides, prints_to_sign, taken_by_printing
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.desks import case_kinds
from mediator.domain.matter.kind import Item, MatterAttempt, MatterKind, MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.sections import other_moves, sections_of
from mediator.domain.people.masked_files import masked_case, masked_matter
from mediator.domain.people.roles import EXPORT, REVEAL, Actor
from mediator.domain.problems import Problem
from mediator.domain.workflow import Move
from mediator.domain.workflows.case.procedure import CASE
from mediator.services.dues.due_index import calendar_of
from mediator.services.dues.dues import dues_of
from mediator.services.files import cases, intake, matter_papers, matter_snapshots, matters, papers, records, snapshots
from mediator.services.files.history import log_of
from mediator.services.files.matter_actions import actions_for
from mediator.services.files.paper_states import BlobStore, split
from mediator.services.files.section_papers import copies_of, paper_for
from mediator.services.links.transfers import chain
from mediator.services.people import reveal
from mediator.ui.file.file_kind import FileKind, View
from mediator.ui.file.headings import case_heading, matter_heading
from mediator.ui.file.matter_offers import read_offers
from mediator.ui.file.part import Entered, PartContext
from mediator.ui.intake.register_words import read_register
from mediator.ui.masking.unmasking import Masking
from mediator.ui.workspace import Workspace

Session = Any
"""The open transaction: handed on to services, never looked into here."""


def _read_case(session: Session, case_id: UUID, *, actor: Actor) -> View[CaseSnapshot]:
    case, calendar = snapshots.load(session, case_id), calendar_of(session)
    return View(
        matter=case,
        states=papers.states(session, case_id),
        log=log_of(session, case_id),
        clocks=open_clocks(case, calendar=calendar),
        calendar=calendar,
    )


def _read_matter(session: Session, matter_id: UUID, *, actor: Actor) -> View[MatterSnapshot]:
    matter = matter_snapshots.load(session, matter_id, actor=actor)
    return View(
        matter=matter,
        chain=chain(matter),
        states=matter_papers.matter_states(session, matter_id, actor=actor),
        log=log_of(session, matter_id),
        clocks=dues_of(session, matter_id),
        calendar=calendar_of(session),
    )


def _save_case(
    session: Session, case_id: UUID, entered: Sequence[Entered], *, actor: Actor, now: datetime, reason: str
) -> None:
    how: dict[str, Any] = {"actor": actor, "now": now, "reason": reason}
    for part in entered:
        if part.intake is not None:
            intake.amend(session, case_id, part.intake, **how)
        for row in part.rows:
            records.save(session, case_id, row, **how)
        for kind, rows in part.lists.items():
            records.replace_all(session, case_id, kind, rows, **how)
        if part.values:
            cases.mark(session, case_id, part.values, actor=actor, now=now)


def _save_matter(
    session: Session, matter_id: UUID, entered: Sequence[Entered], *, actor: Actor, now: datetime, reason: str
) -> None:
    for part in entered:
        if part.values:
            matters.amend_matter(session, matter_id, part.values, actor=actor, now=now, reason=reason)
        for row in part.rows:
            matters.save_item(session, matter_id, row, actor=actor, now=now)


def _remove_record(session: Session, case_id: UUID, row: Record, *, actor: Actor, now: datetime, reason: str) -> None:
    records.remove(session, case_id, row, actor=actor, now=now, reason=reason)


def _remove_item(session: Session, matter_id: UUID, row: Item, *, actor: Actor, now: datetime, reason: str) -> None:
    matters.remove_item(session, matter_id, row.id, actor=actor, now=now)


def _printable_case(session: Session, blobs: BlobStore, case_id: UUID, code: str, *, actor: Actor, when: date) -> bytes:
    return papers.printable(session, blobs, case_id, code, when=when)


def _prints_the_same(kept: MatterSnapshot, changed: MatterSnapshot, code: str) -> bool:
    kind, number = split(code)
    return matter_paper(kind).build(kept, number) == matter_paper(kind).build(changed, number)


def _proposed_of_case(_step: Move[CaseSnapshot], case: CaseSnapshot, user: str) -> Mapping[str, Any]:
    filer = case.filer or case.registrar or user
    found = {"retention": case.retention or retention_for(case).code, "filer": filer}
    return {**found, **decline_words(case)} if case.stage == CASE.start.code else found


def _case_context(workspace: Workspace, masking: Masking, _case: CaseSnapshot) -> PartContext:
    return PartContext(workspace=workspace, words=read_register(workspace), masking=masking)


def _matter_context(workspace: Workspace, masking: Masking, matter: MatterSnapshot) -> PartContext:
    offers, kind = read_offers(workspace), _kind(matter)
    return PartContext(
        workspace=workspace,
        words=offers.words,
        masking=masking,
        offers=lambda fields: offers.fields(fields, kind=kind),
        first_values=lambda fields: offers.first_values(fields, user=workspace.actor.name, today=workspace.today),
    )


def _kind(matter: MatterSnapshot) -> MatterKind:
    return kind_of(matter.kind)


def _matter_problems(move: Move[MatterSnapshot], attempt: MatterAttempt) -> tuple[Problem, ...]:
    return _kind(attempt.matter).problems(move, attempt)


def _makes_case(matter: MatterSnapshot) -> bool:
    kind = _kind(matter)
    return matter.case is None and kind.to_case is not None and not kind.procedure.stage(matter.stage).end


CASE_FILE: FileKind[CaseSnapshot] = FileKind(
    entity="case",
    ends_at="closing",
    sections=lambda _case: SECTIONS,
    procedure=lambda _case: CASE,
    problems=CASE.problems,
    permission=lambda move, _case: move.permission,
    others=asides,
    proposed=_proposed_of_case,
    context=_case_context,
    heading=case_heading,
    masked=masked_case,
    section_paper=lambda section, case, place: paper_for(case, section.papers, place=place),
    copies=copies_of,
    to_sign=prints_to_sign,
    taken_by_printing=lambda move, code: taken_by_printing(move, split(code)[0]),
    begins=case_kinds,
    paper_problems=papers.problems,
    unprintable=papers.unprintable,
    prints_the_same=papers.prints_the_same,
    preview=papers.preview,
    title_of=papers.title_of,
    read=_read_case,
    save=_save_case,
    remove=_remove_record,
    advance=cases.advance,
    undo=cases.undo,
    finalise=papers.finalise,
    printable=_printable_case,
    note_printed=papers.note_printed,
    note_seen=reveal.revealed,
)
MATTER_FILE: FileKind[MatterSnapshot] = FileKind(
    entity="matter",
    look_only=str(QT_TRANSLATE_NOOP("FileKind", "您的角色只能查看这件事项。")),
    sections=lambda matter: sections_of(_kind(matter)),
    procedure=lambda matter: _kind(matter).procedure,
    problems=_matter_problems,
    needs=lambda matter: _kind(matter).permission,
    permission=lambda _move, matter: _kind(matter).permission,
    others=lambda main, matter: other_moves(_kind(matter).procedure, matter, main=main),
    proposed=lambda step, matter, _user: {item.name: matter.values.get(item.name) for item in step.inputs},
    context=_matter_context,
    heading=matter_heading,
    masked=lambda matter: masked_matter(matter, _kind(matter)),
    case_of=lambda matter: matter.case,
    makes_case=_makes_case,
    kin=lambda matter: (matter.origin, matter.followers),
    actions=actions_for,
    paper_problems=matter_papers.matter_paper_problems,
    prints_the_same=_prints_the_same,
    preview=matter_papers.preview_matter,
    title_of=matter_papers.matter_title,
    final_needs=(EXPORT, REVEAL),
    read=_read_matter,
    save=_save_matter,
    remove=_remove_item,
    advance=matters.advance_matter,
    undo=matters.undo_matter,
    finalise=matter_papers.finalise_matter,
    printable=matter_papers.printable_matter,
    note_printed=matter_papers.note_matter_printed,
    note_seen=reveal.note_matter_seen,
)
FILE_KINDS: Mapping[str, FileKind[Any]] = {kind.entity: kind for kind in (CASE_FILE, MATTER_FILE)}
