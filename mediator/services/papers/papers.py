"""The papers of a file: their state, their preview, and 定稿, which files the printed bytes with their hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.documents.blocks import Block
from mediator.documents.paper import Paper
from mediator.documents.papers import paper, papers_about
from mediator.documents.pdf import Section, missing_glyphs, render, render_file
from mediator.domain.case.day_order import days_on_paper
from mediator.domain.case.snapshot import CaseSnapshot, Committee
from mediator.domain.people.masking import masked_case
from mediator.domain.people.roles import EXPORT, REVEAL, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.services.dues.due_index import calendar_of
from mediator.services.files import log
from mediator.services.files.finality import Facts, valid_papers
from mediator.services.files.open_files import OpenFile
from mediator.services.files.opened import opened
from mediator.services.papers.empty_facts import empty_facts
from mediator.services.papers.paper_states import (
    ARCHIVED,
    DRAFT,
    FINAL,
    MISSING,
    SIGNED,
    BlobStore,
    PaperState,
    no_such_paper,
    split,
)
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import FiledPaperTable


def form_of(code: str) -> tuple[Paper[Any], int]:
    """Return the paper of a code and its number; NotFound with a sentence if there is no such paper."""
    kind, number = split(code)
    try:
        return paper(kind), number
    except KeyError:
        raise no_such_paper(kind) from None


def plain(code: str) -> str:
    """Return the code as it is stored: ``agreement:1`` → ``agreement``."""
    form, number = form_of(code)
    return form.ref(number)


def title_of(code: str) -> str:
    """Return the name of a paper, with its number from the second on."""
    form, number = form_of(code)
    return form.title + (f"（{number}）" if number > 1 else "")


def of_file(facts: Facts, code: str) -> str:
    """Return the code as it is stored; NotFound if the file cannot have such a paper, or not so many of them."""
    form, number = form_of(code)
    if facts.kind not in form.about:
        raise no_such_paper(form.code)
    most = max(form.count(facts), 1)
    if number > most:
        raise NotFound(f"这里没有第{number}份《{form.title}》，只有{most}份。")
    return form.ref(number)


def called_for(facts: Facts, code: str) -> str:
    """Return the code as it is stored; Refused if the facts contradict that paper."""
    form, number = form_of(of_file(facts, code))
    if number > form.count(facts):
        message = f"按这件案件的情况没有《{form.title}》，没有输出。要空白表请写 blank:{form.code}。"
        raise Refused([Problem(message=message)])
    return form.ref(number)


def states(session: Session, file_id: UUID, *, actor: Actor) -> tuple[PaperState, ...]:
    """The papers a file calls for, must hold or has, in their order."""
    file = opened(session, file_id, actor=actor)
    return states_of(file, file.seen_by(actor))


def states_of(file: OpenFile[Any], facts: Facts) -> tuple[PaperState, ...]:
    """The same of an open file with these facts."""
    filed = {row.code: row for row in valid_papers(file.session, file.id)}
    codes = _codes(facts, {*file.kind.required(facts), *filed})
    return tuple(_state(file, facts, code, filed.get(code)) for code in codes)


def state_of(session: Session, file_id: UUID, code: str, *, actor: Actor) -> PaperState:
    """The state of one paper of a file."""
    file = opened(session, file_id, actor=actor)
    return _state(file, file.seen_by(actor), code, _kept(session, file_id, code))


def problems(facts: Facts, code: str) -> tuple[Problem, ...]:
    """Return what must be filled before the paper can be final, and the characters that no font has."""
    form, number = form_of(code)
    return _problems(form, facts, number, form.build(facts, number))


def preview(facts: Facts, code: str, *, when: date, draft: bool = True) -> bytes:
    """Return the paper as it would print now, as a ``draft`` with the mark; missing values stay blank."""
    form, number = form_of(code)
    blocks = form.build(facts, number)
    return render(
        title_of(code),
        blocks,
        when=when,
        draft=draft,
        layout=form.layout,
        numbered=form.numbered,
        author=_author(facts),
    )


def blank(session: Session, committee: Committee, code: str, *, when: date) -> bytes:
    """Return the empty form of a paper for filling in by hand, with the name of the committee."""
    form, number = form_of(code)
    blocks = form.build(empty_facts(session, committee, form.code), number)
    author = committee.name
    return render(form.title, blocks, when=when, layout=form.layout, numbered=form.numbered, author=author)


def finalise(
    session: Session, blobs: BlobStore, file_id: UUID, code: str, *, actor: Actor, now: datetime
) -> PaperState:
    """Make a paper final: render it without the draft mark and file the bytes; a filed paper is returned as it is.

    Refused names all that is missing, or that the actor may not see the whole numbers on the paper.
    """
    require(actor, EXPORT)
    require(actor, REVEAL)
    file = opened(session, file_id, actor=actor)
    facts = file.seen_by(actor)
    code = of_file(facts, code)
    kept = _kept(session, file_id, code)
    if kept is None:
        kept = _file(blobs, file, facts, code, filed_by=actor.name, now=now)
        data = {"code": code, "title": kept.title, "sha256": kept.sha256}
        log.record(file, "file", actor=actor, now=now, data=data)
    return _state(file, facts, code, kept)


def filed_bytes(session: Session, blobs: BlobStore, file_id: UUID, code: str) -> bytes:
    """Return the filed bytes: a reprint is the same paper, not a new one. NotFound if it is not final."""
    kept = _kept(session, file_id, code)
    if kept is None:
        raise NotFound(f"《{title_of(code)}》还没有定稿。")
    return blobs.get(kept.blob)


def printable(session: Session, blobs: BlobStore, file_id: UUID, code: str, *, actor: Actor, when: date) -> bytes:
    """Return the bytes for the printer: those of a final paper, else the draft with its mark.

    The filed bytes hold whole numbers: Refused for an actor who may not see those; a draft for them is masked. Refused
    too for a draft that must not be signed as it stands, mark or not.
    """
    facts = opened(session, file_id, actor=actor).seen_by(actor)
    if _kept(session, file_id, code) is not None:
        require(actor, REVEAL)
        return filed_bytes(session, blobs, file_id, code)
    code = of_file(facts, code)
    stopping = unprintable(facts, code)
    if stopping:
        raise Refused(stopping)
    if isinstance(facts, CaseSnapshot) and not actor.may(REVEAL):
        facts = masked_case(facts)
    return preview(facts, code, when=when)


def unprintable(facts: Facts, code: str) -> tuple[Problem, ...]:
    """Return the problems that stop even a draft, such as a mediator who belongs to a party, a court or the police."""
    form, number = form_of(code)
    return tuple(problem for problem in form.needs(facts, number) if problem.bars_print)


def note_printed(session: Session, file_id: UUID, code: str, *, actor: Actor, now: datetime) -> None:
    """Log that a paper was printed or written into a file."""
    require(actor, EXPORT)
    data = {"code": code, "title": title_of(code)}
    log.record(opened(session, file_id, actor=actor), "print", actor=actor, now=now, data=data)


def _kept(session: Session, file_id: UUID, code: str) -> FiledPaperTable | None:
    return next((row for row in valid_papers(session, file_id) if row.code == plain(code)), None)


def _file(
    blobs: BlobStore, file: OpenFile[Any], facts: Facts, code: str, *, filed_by: str, now: datetime
) -> FiledPaperTable:
    """File what prints today; the blob is on the disk before the row that names it."""
    form, number = form_of(code)
    blocks = form.build(facts, number)
    today = now.astimezone().date()
    late = form.in_time(facts, number, today=today, calendar=calendar_of(file.session))
    stopping = [problem for problem in (*_problems(form, facts, number, blocks), *late) if problem.stops]
    if stopping:
        raise Refused(stopping)
    sections = [Section("", blocks, form.layout, 1 if form.numbered else None)]
    made = render_file(title_of(code), sections, when=today, author=_author(facts))
    row = FiledPaperTable(
        id=uuid7(now),
        **file.holders,
        code=code,
        title=title_of(code),
        sha256=hashlib.sha256(made.pdf).hexdigest(),
        blob=blobs.put(made.pdf),
        pages=sum(made.pages),
        filed_at=now,
        filed_by=filed_by,
    )
    file.session.add(row)
    file.session.flush()
    return row


def _problems(form: Paper[Any], facts: Facts, number: int, blocks: Sequence[Block]) -> tuple[Problem, ...]:
    glyphs = (f"字库里没有“{one.char}”字（{one.context}），打印前请改写或手写补上。" for one in missing_glyphs(blocks))
    days: Iterable[Problem] = ()
    if isinstance(facts, CaseSnapshot) and form.sections and not form.aside:
        days = days_on_paper(facts, form.sections[0], number)
    return (*form.needs(facts, number), *days, *(Problem(message=message) for message in glyphs))


def _author(facts: Facts) -> str:
    return facts.committee.name if facts.committee else ""


def _codes(facts: Facts, wanted: set[str]) -> Iterator[str]:
    for form in papers_about(facts.kind):
        numbers = {number for kind, number in map(split, wanted) if kind == form.code}
        for number in sorted({*range(1, form.count(facts) + 1), *numbers}):
            yield form.ref(number)


def _state(file: OpenFile[Any], facts: Facts, code: str, row: FiledPaperTable | None) -> PaperState:
    required = code in file.kind.required(facts)
    if row is None:
        lacking = tuple(problem for problem in problems(facts, code) if problem.stops)
        state = MISSING if lacking else DRAFT
        return PaperState(code=code, title=title_of(code), state=state, required=required, missing=lacking)
    form, number = form_of(code)
    archived = isinstance(facts, CaseSnapshot) and facts.archived_on is not None
    state = ARCHIVED if archived else SIGNED if form.signed(facts, number) else FINAL
    return PaperState(
        code=code,
        title=row.title,
        state=state,
        required=required,
        filed_at=row.filed_at,
        filed_by=row.filed_by,
        sha256=row.sha256,
    )
