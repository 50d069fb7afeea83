"""The transfers of a case or a matter from one unit to another, the same for everybody who may see the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mediator.domain.case.checklists import OF_A_TRANSFER
from mediator.domain.matter.snapshot import MatterSnapshot
from mediator.domain.matter.transfers import TAKEN_UP, Transfer
from mediator.domain.workflows.transfer.kind import KIND, PROCEDURE
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable

_LETTER, _ = OF_A_TRANSFER


def transfers_of_case(session: Session, case: CaseTable, beside: Sequence[MatterTable]) -> tuple[Transfer, ...]:
    """Return all transfers of a case: those among the matters ``beside`` it, and earlier ones by which it came."""
    found = _rows_of_case(session, case.id, beside)
    return tuple(_transfers(session, found, since=case.created_at, into=str(case.id))) if found else ()


def transfers_of_matter(session: Session, matter: MatterTable) -> tuple[Transfer, ...]:
    """Return the transfers shown with a matter: those of its case, of its subject, and those opened from it."""
    kind_is = matter.kind == KIND.code
    about = str(matter.details.get("about") or "") if kind_is else matter.number
    found = {row.id: row for row in _rows(session, about=about)} if about else {}
    if matter.case_id is not None:
        own = session.scalars(select(MatterTable).where(MatterTable.case_id == matter.case_id)).all()
        found |= {row.id: row for row in _rows_of_case(session, matter.case_id, own)}
    if kind_is:
        found |= {row.id: row for row in _rows_by_number(session, about)}
        found.setdefault(matter.id, matter)
    return tuple(_transfers(session, found.values(), since=_created(session, matter.case_id))) if found else ()


def next_transfer(matter: MatterSnapshot) -> Mapping[str, object]:
    """Return the first values of the next transfer: the receiver becomes the sender, and the route is copied."""
    passed = (*matter.lines("passed"), matter.text("from_unit"))
    kept = ("about", "what", "materials", "first_handler", "party_a", "party_b")
    found = {name: matter.values.get(name) for name in kept}
    return {
        **{name: value for name, value in found.items() if value},
        "from_level": matter.text("to_level"),
        "from_unit": matter.text("to_unit"),
        "passed": tuple(dict.fromkeys(passed)),
    }


def superseded(session: Session) -> frozenset[UUID]:
    """Return the cases whose dispute another committee of this office took up: it counts once, where it went on."""
    taken = {
        UUID(str(row.details[TAKEN_UP])): row.case_id
        for row in session.scalars(select(MatterTable).where(_taken_up().is_not(None)))
        if row.case_id is not None
    }
    gone = select(CaseTable.id).where(CaseTable.id.in_(taken), CaseTable.stage == "void")
    void = set(session.scalars(gone)) if taken else set()
    return frozenset(sender for receiver, sender in taken.items() if receiver not in void)


def _taken_up() -> ColumnElement[str]:
    found: ColumnElement[str] = MatterTable.details[TAKEN_UP].as_string()
    return found


def _rows(session: Session, *, about: str) -> list[MatterTable]:
    query = select(MatterTable).where(MatterTable.kind == KIND.code, MatterTable.details["about"].as_string() == about)
    return list(session.scalars(query))


def _rows_by_number(session: Session, number: str) -> Iterator[MatterTable]:
    """Yield the transfer with this number and all others about the same subject."""
    query = select(MatterTable).where(MatterTable.kind == KIND.code, MatterTable.number == number)
    for row in session.scalars(query) if number else ():
        yield row
        yield from _rows(session, about=str(row.details.get("about") or ""))


def _rows_of_case(session: Session, case_id: UUID, beside: Sequence[MatterTable]) -> list[MatterTable]:
    came = session.scalars(select(MatterTable).where(_taken_up() == str(case_id)))
    own = [*(row for row in beside if row.kind == KIND.code), *came]
    found = {row.id: row for row in own}
    cases = {None, case_id, *(row.case_id for row in own)}
    for about in {str(row.details.get("about") or "") for row in own} - {""}:
        found |= {row.id: row for row in _rows(session, about=about) if row.case_id in cases}
    return list(found.values())


def _created(session: Session, case_id: UUID | None) -> datetime | None:
    return session.scalar(select(CaseTable.created_at).where(CaseTable.id == case_id)) if case_id else None


def _transfers(
    session: Session, rows: Iterable[MatterTable], *, since: datetime | None, into: str = ""
) -> Iterator[Transfer]:
    ordered = sorted(rows, key=lambda row: (row.opened_on, row.id))
    wanted = [row.id for row in ordered]
    letters: set[UUID | None] = set()
    if wanted:
        query = select(FiledPaperTable.matter_id).where(
            FiledPaperTable.matter_id.in_(wanted),
            FiledPaperTable.code == _LETTER,
            FiledPaperTable.voided_at.is_(None),
        )
        letters = set(session.scalars(query))
    linked = {row.case_id for row in ordered} | {UUID(str(kept)) for row in ordered if (kept := _kept(row))}
    named = select(CaseTable.id, CaseTable.number).where(CaseTable.id.in_(linked - {None}))
    numbers = {found.id: found.number for found in session.execute(named)}
    for row in ordered:
        yield _transfer(
            row,
            numbers,
            before=(since is not None and row.created_at < since) or (into != "" and _kept(row) == into),
            filed=row.id in letters,
        )


def _kept(row: MatterTable) -> str:
    return str(row.details.get(TAKEN_UP) or "")


def _transfer(row: MatterTable, numbers: Mapping[UUID, str], *, before: bool, filed: bool) -> Transfer:
    stage, said = PROCEDURE.stage(row.stage), row.details
    texts = ("from_level", "from_unit", "to_level", "to_unit", "receiver")
    ended = stage.end and row.stage_on is not None
    return Transfer(
        id=row.id,
        number=row.number,
        **{name: str(said.get(name) or "") for name in texts},
        reason=str(said.get("cause") or ""),
        materials=tuple(map(str, said.get("materials") or ())),
        opened_on=row.opened_on,
        sent_on=_day(row, "sent_on"),
        received_on=_day(row, "received_on"),
        due_on=_day(row, "due_on"),
        result=str(said.get("result") or said.get("reason") or ""),
        ended_on=row.stage_on if ended else None,
        stage=stage.code,
        label=stage.label,
        tone=stage.tone,
        open=not stage.end,
        before_case=before,
        letter_filed=filed,
        of_case=numbers.get(row.case_id, "") if row.case_id else "",
        taken_up=numbers.get(UUID(_kept(row)), "") if _kept(row) else "",
    )


def _day(row: MatterTable, name: str) -> date | None:
    value = row.details.get(name)
    return date.fromisoformat(value) if value else None
