"""补录: take over a file that ended on paper, one row a file, in one transaction straight into the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mediator.domain.case.intake import Intake
from mediator.domain.case.paper_files import PaperFile, paper_file_problems
from mediator.domain.case.parties import ORGANISATION, PERSON, Party
from mediator.domain.case.records import Agreement, Termination
from mediator.domain.case.retention import retention_for
from mediator.domain.case.snapshot import BACKFILLED, CaseSnapshot
from mediator.domain.people.roles import ARCHIVE, Actor, require
from mediator.domain.problems import Problem, Refused
from mediator.services.files import lists, steps
from mediator.services.files.intake import register
from mediator.services.files.new_ids import new_id
from mediator.services.files.numbering import gap_before, holder_of
from mediator.storage.tables.cases import CaseTable

SHOWN = 200
FROM_PAPER = func.coalesce(CaseTable.details["road"].as_string(), "") == BACKFILLED
"""The cases taken over from paper."""
_LONGEST_NAME = 4


@dataclass(frozen=True, kw_only=True)
class FiledRow:
    """One file taken over, as the page lists it."""

    id: UUID
    number: str
    title: str
    closed_on: date | None
    closing: str
    note: str


def problems(session: Session, row: PaperFile, *, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with a row, its number included; each names its cell."""
    return (*paper_file_problems(row, today=today), *_number_problems(session, row))


def take_over(session: Session, row: PaperFile, *, actor: Actor, now: datetime) -> CaseSnapshot:
    """Register, fill and archive one file; Refused names every problem by its cell and nothing is saved."""
    require(actor, ARCHIVE)
    found = problems(session, row, today=now.astimezone().date())
    if found:
        raise Refused(found)
    case = register(session, _intake(row, actor=actor, now=now), actor=actor, now=now)
    if row.ending.form:
        agreement = Agreement(
            id=new_id(now),
            form=row.ending.form,
            agreed_on=row.ended_on,
            facts=case.story,
            amount=row.agreed,
            mediator_signed_on=row.ended_on,
            sealed_on=row.ended_on,
        )
        case = lists.save(session, case.id, agreement, actor=actor, now=now)
    elif row.ending.outcome == row.ending.closing:
        case = lists.save(session, case.id, Termination(id=new_id(now), on=row.ended_on), actor=actor, now=now)
    values = {
        "accepted_on": row.accepted_on,
        "paper_result": row.result,
        "retention": retention_for(case).code,
        "filer": actor.name,
        "file_note": row.note,
    }
    done: CaseSnapshot = steps.advance(
        session, case.id, "backfill", on=row.closed_on, actor=actor, now=now, values=values
    )
    return done


def taken_over(session: Session) -> list[FiledRow]:
    """Return the files taken over last, the newest first."""
    query = (
        select(
            CaseTable.id, CaseTable.number, CaseTable.title, CaseTable.closed_on, CaseTable.closing, CaseTable.file_note
        )
        .where(FROM_PAPER)
        .order_by(CaseTable.rid.desc())
        .limit(SHOWN)
    )
    return [
        FiledRow(id=row.id, number=row.number, title=row.title, closed_on=row.closed_on, closing=row.closing,
                 note=row.file_note)
        for row in session.execute(query)
    ]  # fmt: skip


def _number_problems(session: Session, row: PaperFile) -> Iterator[Problem]:
    committee, year, serial = row.committee_id, row.number.year, row.number.serial
    if holder := holder_of(session, committee_id=committee, year=year, serial=serial):
        yield Problem(message=f"这个卷号已经有了：{holder}，请核对。", field="number")
        return
    gap = gap_before(session, committee_id=committee, year=year, serial=serial)
    if gap is not None and not row.gap_reason:
        first, last = gap
        missing = f"第{first}号" if first == last else f"第{first}号至第{last}号"
        message = f"{year}年缺{missing}：请写明原因（如：作废、遗失、还在补录），或改正卷号。"
        yield Problem(message=message, field="gap_reason")


def _intake(row: PaperFile, *, actor: Actor, now: datetime) -> Intake:
    source, referrer = row.origin
    values = {
        "dispute_type": row.dispute_type,
        "story": f"补录，详见存放在{row.kept_at}的纸质卷宗。",
        "source": source,
        "referrer": referrer,
        "claimed": row.claimed,
        "registrar": actor.name,
    }
    return Intake(
        committee_id=row.committee_id,
        registered_on=row.accepted_on,
        values=values,
        parties=tuple(_party(name, first=not place, now=now) for place, name in enumerate(row.parties)),
        mediators=(row.mediator,),
        details={"road": BACKFILLED},
        paper_number=row.number,
    )


def _party(name: str, *, first: bool, now: datetime) -> Party:
    unit = len(name) > _LONGEST_NAME and "·" not in name  # 买买提·吐尔逊 is a person
    role = "申请人" if first else "被申请人"
    return Party(id=new_id(now), name=name, role=role, kind=ORGANISATION if unit else PERSON)
