"""The papers of a matter: preview, 定稿 with the filed bytes and their hash, and voiding for a correction."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.documents.papers.matter import matter_paper
from mediator.documents.pdf import count_pages, missing_glyphs, render
from mediator.domain.matter.kind import MatterSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.people.roles import EXPORT, REVEAL, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.services.files import log
from mediator.services.files.finality import valid_papers
from mediator.services.files.matter_snapshots import load, matter_row
from mediator.services.files.opened import opened
from mediator.services.files.paper_states import DRAFT, FINAL, MISSING, BlobStore, PaperState, no_such_paper, split
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import FiledPaperTable


def matter_states(session: Session, matter_id: UUID, *, actor: Actor) -> tuple[PaperState, ...]:
    """The papers a matter calls for, in the order its kind names them."""
    matter = load(session, matter_id, actor=actor)
    filed = {row.code: row for row in valid_papers(session, matter_id)}
    found = []
    for code in kind_of(matter.kind).papers:
        form = matter_paper(code)
        for number in range(1, form.count(matter) + 1):
            found.append(_state(matter, form.ref(number), filed.get(form.ref(number))))
    return tuple(found)


def matter_paper_problems(matter: MatterSnapshot, code: str) -> tuple[Problem, ...]:
    """What must be filled before the paper can be final, and the characters no font has."""
    kind, number = split(code)
    form = matter_paper(kind)
    found = [*form.needs(matter, number)]
    for glyph in missing_glyphs(form.build(matter, number)):
        found.append(Problem(message=f"字库里没有“{glyph.char}”字（{glyph.context}），打印前请改写或手写补上。"))
    return tuple(found)


def preview_matter(matter: MatterSnapshot, code: str, *, when: date, draft: bool = True) -> bytes:
    """The paper as it would print now, as a ``draft`` with the mark."""
    return _render(matter, code, when=when, draft=draft)


def finalise_matter(
    session: Session, blobs: BlobStore, matter_id: UUID, code: str, *, actor: Actor, now: datetime
) -> PaperState:
    """File the paper as it prints now; one that is final already stays as it is. Refused names what is missing."""
    require(actor, EXPORT)
    require(actor, REVEAL)
    row, _ = matter_row(session, matter_id, actor=actor)
    matter = load(session, matter_id, actor=actor)
    kept = next((paper for paper in valid_papers(session, matter_id) if paper.code == code), None)
    if kept is None:
        stopping = [problem for problem in matter_paper_problems(matter, code) if problem.stops]
        if stopping:
            raise Refused(stopping)
        pdf = _render(matter, code, when=now.astimezone().date(), draft=False)
        kind, number = split(code)
        kept = FiledPaperTable(
            id=uuid7(now),
            case_id=row.case_id,
            matter_id=matter_id,
            code=code,
            title=matter_title(code),
            sha256=hashlib.sha256(pdf).hexdigest(),
            blob=blobs.put(pdf),
            pages=count_pages(matter_paper(kind).build(matter, number), matter_paper(kind).layout),
            filed_at=now,
            filed_by=actor.name,
        )
        session.add(kept)
        session.flush()
        data = {"code": code, "title": kept.title, "sha256": kept.sha256}
        log.record(opened(session, matter_id), "file", actor=actor, now=now, data=data)
    return _state(matter, code, kept)


def printable_matter(
    session: Session, blobs: BlobStore, matter_id: UUID, code: str, *, actor: Actor, when: date
) -> bytes:
    """What goes to the printer: the filed bytes of a final paper, else the draft with its mark.

    The filed bytes hold whole numbers: Refused for who may not see those; a draft of theirs is masked.
    """
    matter = load(session, matter_id, actor=actor)
    kept = next((paper for paper in valid_papers(session, matter_id) if paper.code == code), None)
    if kept is None:
        return preview_matter(matter, code, when=when)
    require(actor, REVEAL)
    return blobs.get(kept.blob)


def note_matter_printed(session: Session, matter_id: UUID, code: str, *, actor: Actor, now: datetime) -> None:
    """Log that a paper went to the printer or into a file."""
    require(actor, EXPORT)
    file = opened(session, matter_id, actor=actor)
    log.note(file, "print", actor=actor, now=now, data={"code": code, "title": matter_title(code)})


def matter_title(code: str) -> str:
    """The name of a paper, with its number from the second on; NotFound for an unknown code."""
    kind, number = split(code)
    try:
        title = matter_paper(kind).title
    except KeyError:
        raise no_such_paper(kind) from None
    return title + (f"（{number}）" if number > 1 else "")


def _render(matter: MatterSnapshot, code: str, *, when: date, draft: bool) -> bytes:
    kind, number = split(code)
    form = matter_paper(kind)
    author = matter.committee.name if matter.committee else ""
    blocks = form.build(matter, number)
    return render(matter_title(code), blocks, when=when, draft=draft, layout=form.layout, author=author)


def _state(matter: MatterSnapshot, code: str, row: FiledPaperTable | None) -> PaperState:
    if row is None:
        lacking = tuple(problem for problem in matter_paper_problems(matter, code) if problem.stops)
        state = MISSING if lacking else DRAFT
        return PaperState(code=code, title=matter_title(code), state=state, required=False, missing=lacking)
    return PaperState(
        code=code,
        title=row.title,
        state=FINAL,
        required=False,
        filed_at=row.filed_at,
        filed_by=row.filed_by,
        sha256=row.sha256,
    )
