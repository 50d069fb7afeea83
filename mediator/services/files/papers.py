"""The papers of a case: their state, their preview, and 定稿, which files the printed bytes with their hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from mediator.documents.papers import PAPERS, paper
from mediator.documents.pdf import count_pages, missing_glyphs, render
from mediator.domain.case.checklists import required_papers
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.people.roles import EXPORT, Actor, require
from mediator.domain.problems import NotFound, Problem, Refused
from mediator.domain.workflows.case.recusal import barred_mediators
from mediator.services.files import log
from mediator.services.files.finality import valid_papers
from mediator.services.files.opened import opened
from mediator.services.files.paper_states import (
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
from mediator.services.files.snapshots import load
from mediator.storage.tables.base import uuid7
from mediator.storage.tables.cases import FiledPaperTable


def known(code: str) -> str:
    """The code itself if there is such a paper; NotFound with a sentence otherwise."""
    kind, _ = split(code)
    if all(entry.code != kind for entry in PAPERS):
        raise no_such_paper(kind)
    return code


def plain(code: str) -> str:
    """The code as it is kept: ``agreement:1`` → ``agreement``."""
    kind, number = split(known(code))
    return paper(kind).ref(number)


def of_case(case: CaseSnapshot, code: str) -> str:
    """The code as it is kept, if the case can have such a paper; NotFound for the second of which there is one."""
    kind, number = split(known(code))
    form = paper(kind)
    most = max(form.count(case), 1)
    if number > most:
        raise NotFound(f"这件案件没有第{number}份《{form.title}》，只有{most}份。")
    return form.ref(number)


def called_for(case: CaseSnapshot, code: str) -> str:
    """The code as it is kept, if the facts of the case call for that paper; Refused for one that contradicts them."""
    code = of_case(case, code)
    kind, number = split(code)
    form = paper(kind)
    if number > form.count(case):
        message = f"按这件案件的情况没有《{form.title}》，没有输出。要空白表请写 blank:{kind}。"
        raise Refused([Problem(message=message)])
    return code


def states(session: Session, case_id: UUID) -> tuple[PaperState, ...]:
    """The papers the case calls for, in the order of the file."""
    case = load(session, case_id)
    filed = {row.code: row for row in valid_papers(session, case_id)}
    required = set(required_papers(case))
    codes = _codes(case, {*required, *filed})
    return tuple(_state(case, code, row=filed.get(code), required=code in required) for code in codes)


def title_of(code: str) -> str:
    """The name of a paper, with its number from the second on."""
    kind, number = split(known(code))
    return paper(kind).title + (f"（{number}）" if number > 1 else "")


def preview(case: CaseSnapshot, code: str, *, when: date, draft: bool = True) -> bytes:
    """The paper as it would print now, as a ``draft`` with the mark; what is missing stays blank."""
    kind, number = split(known(code))
    form = paper(kind)
    blocks = form.build(case, number)
    return render(title_of(code), blocks, when=when, draft=draft, layout=form.layout, author=case.committee.name)


def blank(case: CaseSnapshot, code: str, *, when: date) -> bytes:
    """The empty form of a paper for filling in by hand; ``case`` is an empty one of the committee."""
    kind, number = split(known(code))
    form = paper(kind)
    return render(form.title, form.build(case, number), when=when, layout=form.layout, author=case.committee.name)


def problems(case: CaseSnapshot, code: str) -> tuple[Problem, ...]:
    """What must be filled before the paper can be final, and the characters no font has."""
    kind, number = split(known(code))
    form = paper(kind)
    found = [*form.needs(case, number)]
    for glyph in missing_glyphs(form.build(case, number)):
        found.append(Problem(message=f"字库里没有“{glyph.char}”字（{glyph.context}），打印前请改写或手写补上。"))
    return tuple(found)


def finalise(
    session: Session, blobs: BlobStore, case_id: UUID, code: str, *, actor: Actor, now: datetime
) -> PaperState:
    """Make a paper final: render it without the draft mark and file the bytes; a paper filed before is returned as is.

    Refused names all that is missing. The blob is on the disk before the row that names it.
    """
    require(actor, EXPORT)
    case = load(session, case_id)
    code = of_case(case, code)
    kept = next((paper_row for paper_row in valid_papers(session, case_id) if paper_row.code == code), None)
    if kept is None:
        stopping = [problem for problem in problems(case, code) if problem.stops]
        if stopping:
            raise Refused(stopping)
        kind, number = split(code)
        form = paper(kind)
        blocks = form.build(case, number)
        today = now.astimezone().date()
        pdf = render(title_of(code), blocks, when=today, layout=form.layout, author=case.committee.name)
        kept = FiledPaperTable(
            id=uuid7(now),
            case_id=case_id,
            code=code,
            title=title_of(code),
            sha256=hashlib.sha256(pdf).hexdigest(),
            blob=blobs.put(pdf),
            pages=count_pages(blocks, form.layout),
            filed_at=now,
            filed_by=actor.name,
        )
        session.add(kept)
        session.flush()
        data = {"code": code, "title": kept.title, "sha256": kept.sha256}
        log.record(opened(session, case_id), "file", actor=actor, now=now, data=data)
    return _state(case, code, row=kept, required=code in set(required_papers(case)))


def filed_bytes(session: Session, blobs: BlobStore, case_id: UUID, code: str) -> bytes:
    """The bytes that were filed: a reprint is the same paper, not a new one. NotFound if it is not final."""
    row = next((row for row in valid_papers(session, case_id) if row.code == plain(code)), None)
    if row is None:
        raise NotFound(f"《{title_of(code)}》还没有定稿。")
    return blobs.get(row.blob)


def printable(session: Session, blobs: BlobStore, case_id: UUID, code: str, *, when: date) -> bytes:
    """What goes to the printer: the filed bytes of a final paper, else the draft with its mark.

    Refused for a draft whose mediator may not mediate: it must not be signed as it stands, mark or not.
    """
    if any(row.code == plain(code) for row in valid_papers(session, case_id)):
        return filed_bytes(session, blobs, case_id, code)
    case = load(session, case_id)
    code = of_case(case, code)
    stopping = unprintable(case, code)
    if stopping:
        raise Refused(stopping)
    return preview(case, code, when=when)


def unprintable(case: CaseSnapshot, code: str) -> tuple[Problem, ...]:
    """What keeps even a draft from the printer: a mediator who is of a party, of the court or of the police."""
    barred = tuple(barred_mediators(case))
    return barred if barred and set(barred) <= set(problems(case, code)) else ()


def note_printed(session: Session, case_id: UUID, code: str, *, actor: Actor, now: datetime) -> None:
    """Log that a paper went to the printer or into a file."""
    require(actor, EXPORT)
    data = {"code": code, "title": title_of(code)}
    log.note(opened(session, case_id), "print", actor=actor, now=now, data=data)


def _codes(case: CaseSnapshot, called_for: set[str]) -> Iterator[str]:
    for form in PAPERS:
        wanted = {split(code)[1] for code in called_for if split(code)[0] == form.code}
        for number in sorted({*range(1, form.count(case) + 1), *wanted}):
            yield form.ref(number)


def _state(case: CaseSnapshot, code: str, *, row: FiledPaperTable | None, required: bool) -> PaperState:
    if row is None:
        lacking = tuple(problem for problem in problems(case, code) if problem.stops)
        state = MISSING if lacking else DRAFT
        return PaperState(code=code, title=title_of(code), state=state, required=required, missing=lacking)
    state = ARCHIVED if case.archived_on else SIGNED if _signed(case, code) else FINAL
    return PaperState(
        code=code,
        title=row.title,
        state=state,
        required=required,
        filed_at=row.filed_at,
        filed_by=row.filed_by,
        sha256=row.sha256,
    )


def _signed(case: CaseSnapshot, code: str) -> bool:
    """True if the facts say that the paper itself was signed: the agreement by all, a notice by who received it."""
    kind, number = split(code)
    if kind == "agreement":
        return case.effective_on is not None
    if kind == "rights-notice":
        return any(notice.signed_by for notice in case.notices)
    delivery = case.deliveries[number - 1] if kind == "service-receipt" and number <= len(case.deliveries) else None
    return delivery is not None and delivery.on is not None
