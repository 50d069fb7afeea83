"""Every field of every record and list of the sample is changed: no final paper is made untrue without a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mediator.documents.blocks import Block
from mediator.documents.papers import paper_at, papers_about
from mediator.domain.case import records
from mediator.domain.case.fields import INTAKE
from mediator.domain.case.record_kinds import RECORDS, RecordKind
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Item, MatterSnapshot
from mediator.domain.problems import Refused
from mediator.services.files import amendments, corrections, lists
from mediator.services.files.case_writing import MARKS
from mediator.services.files.finality import valid_papers
from mediator.services.files.matter_snapshots import load as load_matter
from mediator.services.files.snapshots import load
from mediator.services.office import sample
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable
from tests.builders import others
from tests.services.files.test_finality import file
from tests.services.work import ACTOR
from tests.storage.office import NOW, create

Snapshot = Any
Write = Callable[[Session], object]


def blocks(snapshot: Snapshot, code: str) -> list[Block]:
    """What a paper of a file is built of."""
    form, number = paper_at(code)
    return list(form.build(snapshot, number))


@dataclass(frozen=True)
class Edit:
    """One change of a file: the place it is at, the file after it, and the service that writes it."""

    path: str
    after: Snapshot
    write: Write


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample office with every paper final that is complete."""
    store, _ = create(Path(tmp_path_factory.mktemp("sample")) / "data")
    with store, store.transaction() as session:
        sample.fill(session, sample.read_sample(), actor=ACTOR, now=NOW)
        for about in every(session):
            for form in forms(about):
                codes = [form.ref(number) for number in range(1, form.count(about) + 1)]
                done = [code for number, code in enumerate(codes, 1) if not lacks(form, about, number)]
                file(session, about, *done)
        yield session


def forms(about: Snapshot) -> Sequence[Any]:
    return papers_about(about.kind)


def lacks(form: Any, about: Snapshot, number: int) -> bool:
    return any(problem.stops for problem in form.needs(about, number))


def every(session: Session) -> list[Snapshot]:
    found: list[Snapshot] = [load(session, key) for key in session.scalars(select(CaseTable.id))]
    return found + [load_matter(session, key, actor=ACTOR) for key in session.scalars(select(MatterTable.id))]


def case_edits(case: CaseSnapshot) -> Iterator[Edit]:
    for kind in RECORDS:
        rows, attribute = kind.of(case), kind.attribute
        for place, row in enumerate(rows):
            left = (*rows[:place], *rows[place + 1 :])
            for name, changed in row_edits(row):
                wanted = (*rows[:place], changed, *rows[place + 1 :])
                yield Edit(f"{attribute}.{name}", put(case, kind, wanted), saving(case, changed))
            yield Edit(attribute, put(case, kind, left), removing(case, row))
    for name in sorted(MARKS | {item.name for item in INTAKE}):
        for value in others(getattr(case, name)):
            yield Edit(name, *amending_case(case, **{name: value}))
    for place, party in enumerate(case.parties):
        for name, changed in row_edits(party):
            parties = (*case.parties[:place], changed, *case.parties[place + 1 :])
            yield Edit(f"parties.{name}", *amending_case(case, parties=parties))


def row_edits(row: Any) -> Iterator[tuple[str, Any]]:
    for item in fields(row):
        if item.name not in ("id", "seq", "person_id"):
            for value in others(getattr(row, item.name), texts="str" in str(item.type)):
                yield item.name, replace(row, **{item.name: value})


def put(case: CaseSnapshot, kind: RecordKind, rows: Sequence[Any]) -> CaseSnapshot:
    value: Any = next(iter(rows), None) if kind.single else tuple(rows)
    return replace(case, **{kind.attribute: value})


def saving(case: CaseSnapshot, record: records.Record) -> Write:
    return lambda session: lists.save(session, case.id, record, actor=ACTOR, now=NOW)


def removing(case: CaseSnapshot, record: records.Record) -> Write:
    return lambda session: lists.remove(session, case.id, record, actor=ACTOR, now=NOW)


def amending_case(case: CaseSnapshot, **changed: Any) -> tuple[CaseSnapshot, Write]:
    kept = {} if MARKS.issuperset(changed) else {"title": case.title}
    return replace(case, **changed), amending(case, {**kept, **changed})


def amending(file: CaseSnapshot | MatterSnapshot, values: Mapping[str, object]) -> Write:
    return lambda session: amendments.amend(session, file.id, values, actor=ACTOR, now=NOW)


def matter_edits(matter: MatterSnapshot) -> Iterator[Edit]:
    kind = kind_of(matter.kind)
    for item in kind.fields:
        for value in others(matter.values.get(item.name)):
            after, typed = replace(matter, values={**matter.values, item.name: value}), {item.name: value}
            yield Edit(f"values.{item.name}", after, amending(matter, typed))
    for entry in matter.items:
        left = tuple(one for one in matter.items if one != entry)
        yield Edit("items", replace(matter, items=left), removing_item(matter, entry))
        for field in kind.item_kind(entry.kind).fields:
            for value in others(entry.values.get(field.name)):
                changed = replace(entry, values={**entry.values, field.name: value})
                items = tuple(changed if one == entry else one for one in matter.items)
                yield Edit(f"items.values.{field.name}", replace(matter, items=items), saving_item(matter, changed))


def saving_item(matter: MatterSnapshot, item: Item) -> Write:
    return lambda session: lists.save(session, matter.id, item, actor=ACTOR, now=NOW)


def removing_item(matter: MatterSnapshot, item: Item) -> Write:
    return lambda session: lists.remove(session, matter.id, item, actor=ACTOR, now=NOW)


def final(session: Session, about: Snapshot) -> list[str]:
    """The codes of the final papers of a file."""
    of_matter = isinstance(about, MatterSnapshot)
    own = FiledPaperTable.matter_id == about.id if of_matter else FiledPaperTable.case_id == about.id
    return list(session.scalars(select(FiledPaperTable.code).where(own)))


def test_whatever_a_final_paper_prints_is_not_changed_without_a_reason(office: Session) -> None:
    """Every field of every record and list of every sample: a final paper's blocks stay, or the change is refused."""
    free, held = [], set()
    for about in every(office):
        printed = {code: blocks(about, code) for code in final(office, about)}
        later = {code: paper_at(code)[0].outlives for code in printed}
        for edit in case_edits(about) if isinstance(about, CaseSnapshot) else matter_edits(about):
            untrue = [code for code, was in printed.items() if blocks(edit.after, code) != was]
            untrue = [code for code in untrue if edit.path not in later[code]]
            case = (edit.path, *(code.partition(":")[0] for code in untrue))
            if not untrue or case in held:
                continue
            try:
                with office.begin_nested():
                    edit.write(office)
            except Refused as refused:
                if "已经定稿，要改内容请写明更正理由" in str(refused):
                    held.add(case)
            else:
                free.append(case)
    assert free == []
    assert len(held) > 150


def corrections_of(session: Session, about: Snapshot) -> Iterator[corrections.Correction]:
    """Every step of a file a day earlier and later, every input of it, and another day and year of registration."""
    for step in corrections.correctable(session, about.id, actor=ACTOR):
        for days in (1, -1):
            yield corrections.Correction(days={step.seq: step.on + timedelta(days=days)})
        for item in step.move.inputs:
            for value in others(step.inputs.get(item.name)):
                yield corrections.Correction(inputs={step.seq: {item.name: value}})
    for days in (-1, -400):
        yield corrections.Correction(on=about.registered_on + timedelta(days=days))


def test_after_a_correction_a_final_paper_says_what_the_file_says_or_is_void(office: Session) -> None:
    """Of every file of the sample, closed or not, whatever is put right."""
    done = voided = 0
    for about in every(office):
        printed = {code: blocks(about, code) for code in final(office, about)}
        for wanted in corrections_of(office, about):
            held = office.begin_nested()
            try:
                after = corrections.correct(office, about.id, wanted, actor=ACTOR, now=NOW, reason="看错")
            except Refused:
                held.rollback()
                continue
            left = [paper.code for paper in valid_papers(office, about.id)]
            assert [code for code in left if blocks(after, code) != printed[code]] == [], (about.number, wanted)
            done, voided = done + 1, voided + len(printed) - len(left)
            held.rollback()
            office.expire_all()
    assert done > 100
    assert voided > 60
