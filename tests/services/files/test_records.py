"""What is written down while a case runs: saved, changed, removed, put in order, for every kind of record."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any
from uuid import uuid5

import pytest
from sqlalchemy import inspect

from mediator.domain.case import records
from mediator.domain.case.parties import Party
from mediator.domain.case.record_kinds import RECORDS, RecordKind, record_kind
from mediator.domain.case.records import Record
from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Kind
from mediator.domain.problems import NotFound, Refused
from mediator.services.files import lists
from mediator.services.files.log import log_of
from mediator.services.files.snapshots import TABLES
from mediator.services.lists import ledger
from mediator.services.papers import papers
from mediator.storage.safety import replay
from mediator.storage.store import Store
from mediator.storage.tables.cases import CaseTable
from tests.builders import made, others
from tests.domain.case import road
from tests.services.work import ACTOR, Work, inside
from tests.storage.office import NOW

DAY = date(2026, 1, 9)
VALUES: dict[Kind, object] = {
    Kind.TEXT: "话",
    Kind.MEMO: "一行。\n又一行。",
    Kind.CHOICE: "话",
    Kind.CHOICES: ("一项", "两项"),
    Kind.DATE: DAY,
    Kind.MONEY: 60000,
    Kind.NUMBER: 2,
    Kind.FLAG: True,
}
EVERY = [pytest.param(kind, id=kind.code) for kind in RECORDS]


def altered(record: Any, **changed: Any) -> Any:
    """The record with some attributes its kind has."""
    return replace(record, **changed)


def held(case: CaseSnapshot, kind: type[Any]) -> tuple[Record, ...]:
    """The records of a kind that the case has."""
    return record_kind(kind).of(case)


def sample(case: CaseSnapshot, kind: RecordKind) -> Any:
    """A record of the kind with a value in every Field, of the first party where it belongs to one."""
    values: dict[str, Any] = {asked.name: VALUES[asked.kind] for asked in kind.fields}
    if kind.record is records.Signature:
        values["party_id"] = case.parties[0].id
    return kind.record(id=uuid5(case.id, kind.code), **values)


def remove(work: Work, case: CaseSnapshot, record: Record, reason: str = "") -> None:
    lists.remove(work.session, case.id, record, actor=ACTOR, now=NOW, reason=reason)


def replace_all(work: Work, case: CaseSnapshot, kind: type[Any], *wanted: Record, reason: str = "") -> None:
    lists.replace_all(work.session, case.id, record_kind(kind), wanted, actor=ACTOR, now=NOW, reason=reason)


def final(work: Work, store: Store, case: CaseSnapshot) -> list[str]:
    filed = [state for state in papers.states(work.session, case.id, actor=ACTOR) if state.sha256]
    return [state.code for state in filed]


def test_every_class_of_records_is_an_attribute_of_a_case_and_has_its_table() -> None:
    assert sorted(kind.record.__name__ for kind in RECORDS) == sorted(one.__name__ for one in Record.__subclasses__())
    for kind in RECORDS:
        names, columns = {item.name for item in fields(kind.record)}, set(TABLES[kind.code].__table__.columns.keys())
        assert columns == names | {"case_id"}
        assert TABLES[kind.code].__tablename__ == kind.code
        assert {*kind.about.shows, *kind.about.searched} <= names
        listed = inspect(CaseTable).relationships[kind.attribute]
        assert listed.mapper.class_ is TABLES[kind.code]
        assert listed.uselist


@pytest.mark.parametrize("kind", EVERY)
def test_a_record_is_saved_changed_and_removed(work: Work, kind: RecordKind) -> None:
    case = work.register()
    record = sample(case, kind)
    work.keep(case.id, record)
    assert kind.of(work.load(case.id)) == (record,)

    changed = replace(record, **{asked.name: next(others(getattr(record, asked.name))) for asked in kind.fields})
    work.keep(case.id, changed)
    work.keep(case.id, changed)
    assert kind.of(work.load(case.id)) == (changed,)

    remove(work, case, changed)
    assert kind.of(work.load(case.id)) == ()
    log = log_of(work.session, case.id)[1:]
    assert [row.kind for row in log] == ["record", "record", "remove"]
    assert set(inside(log[1], "changed")) == {asked.name for asked in kind.fields}
    assert kind.label in log[2].sentence
    with pytest.raises(NotFound, match="已经不在了"):
        remove(work, case, changed)


@pytest.mark.parametrize("kind", EVERY)
def test_a_record_is_what_its_log_says(work: Work, kind: RecordKind) -> None:
    case = work.register()
    work.keep(case.id, sample(case, kind))
    assert replay.differences(work.session) == []
    work.session.connection().exec_driver_sql(f"UPDATE {kind.code} SET id = 'ff' || substr(id, 3)")
    assert f"卷宗里的{kind.label}与日志不符" in replay.differences(work.session)[0]


@pytest.mark.parametrize("kind", [kind for kind in RECORDS if kind.single], ids=lambda kind: str(kind.code))
def test_of_some_there_is_one_only(work: Work, kind: RecordKind) -> None:
    case = work.register()
    record = sample(case, kind)
    work.keep(case.id, record)
    with pytest.raises(Refused, match="请在原记录上修改"):
        work.keep(case.id, replace(record, id=made("第二个")))


def test_texts_are_cleaned_and_times_read(work: Work) -> None:
    case = work.register()
    record = records.Investigation(id=made("查"), on=DAY, time="930", place=" 村\n部 ", text="一\r\n二 ")
    saved = work.keep(case.id, record)
    assert isinstance(saved, records.Investigation)
    assert (saved.time, saved.place, saved.text) == ("09:30", "村 部", "一\n二")
    odd = work.keep(case.id, altered(record, time="饭后"))
    assert isinstance(odd, records.Investigation)
    assert odd.time == "饭后"


def test_the_sum_agreed_is_repeated_for_lists_and_the_words_are_found(work: Work) -> None:
    case = work.register()
    agreement = sample(case, record_kind(records.Agreement))
    work.keep(case.id, altered(agreement, clauses=("祝银凤改接排水管。",)))
    [row] = ledger.page(work.session, ledger.keys(work.session, ledger.LedgerFilter(text="改接排水管"), actor=ACTOR))
    assert row.agreed == 60000
    remove(work, case, agreement)
    [row] = ledger.page(work.session, ledger.keys(work.session, ledger.LedgerFilter(), actor=ACTOR))
    assert row.agreed is None


def test_an_agreement_that_was_reached_is_not_removed(work: Work) -> None:
    case = work.take(work.register().id, "accept", "begin", "agree")
    assert case.agreement is not None
    with pytest.raises(Refused, match="案件已经“待签署”，不能删去协议内容；请先退回那一步"):
        remove(work, case, case.agreement)
    work.undo(case.id)
    remove(work, case, case.agreement)
    assert work.load(case.id).agreement is None


@pytest.mark.parametrize("end", ["void", "archive"])
def test_an_ended_case_takes_no_records(work: Work, end: str) -> None:
    road_there = ("void",) if end == "void" else ("withdraw", "close", "archive")
    case = work.take(work.register().id, *road_there)
    for call in (lambda: work.keep(case.id, road.VISIT), lambda: replace_all(work, case, records.Visit)):
        with pytest.raises(Refused, match="请先撤销最后一步并写明理由"):
            call()


# --- final papers --------------------------------------------------------------------------------------------------


def finalise(work: Work, store: Store, case: CaseSnapshot, *codes: str) -> None:
    for code in codes:
        papers.finalise(work.session, store.blobs, case.id, code, actor=ACTOR, now=NOW)


def test_a_final_agreement_takes_signing_days_but_no_other_sum(work: Work, store: Store) -> None:
    case = work.register(values={"source": "主动调解"}, parties=described())
    case = work.take(case.id, "accept", "begin", "agree")
    finalise(work, store, case, "agreement")
    assert case.agreement is not None
    signed = replace(case.agreement, mediator_signed_on=case.stage_on, sealed_on=case.stage_on)
    work.keep(case.id, signed)
    assert final(work, store, case) == ["agreement"]
    dearer = replace(signed, amount=70000, clauses=("祝银凤于2026年5月20日前补偿季文标人民币700元。",))
    with pytest.raises(Refused, match="《人民调解协议书》已经定稿"):
        work.keep(case.id, dearer)
    work.keep(case.id, dearer, reason="数额写错")
    assert final(work, store, case) == []
    assert [row.kind for row in log_of(work.session, case.id)][-2:] == ["void_paper", "record"]


def described() -> tuple[Party, ...]:
    """Parties of whom everything is known that an agreement prints."""
    return tuple(
        replace(party, id=made(f"详{party.name}"), occupation="务农", phone="15400000101", address="永兴圩村6组18号")
        for party in (road.FIRST, road.SECOND)
    )


def visits(case: CaseSnapshot, count: int) -> list[Record]:
    return [
        replace(road.VISIT, id=uuid5(case.id, f"访{n}"), seq=n, on=date(2026, 2, n), text=f"第{n}次。")
        for n in range(1, count + 1)
    ]


def test_removing_one_of_several_touches_the_papers_behind_it(work: Work, store: Store) -> None:
    case = work.register()
    rows = visits(case, 3)
    for row in rows:
        work.keep(case.id, row)
    finalise(work, store, case, "follow-up", "follow-up:3")
    with pytest.raises(Refused, match="人民调解回访记录（3）"):
        remove(work, case, rows[1])
    remove(work, case, rows[1], reason="重复登记")
    assert final(work, store, case) == ["follow-up"]
    remove(work, case, replace(rows[2], seq=2))
    assert [visit.text for visit in work.load(case.id).visits] == ["第1次。"]


def test_a_second_record_leaves_the_first_paper_alone(work: Work, store: Store) -> None:
    case = work.register()
    first, second = visits(case, 2)
    work.keep(case.id, first)
    finalise(work, store, case, "follow-up")
    work.keep(case.id, second)
    with pytest.raises(Refused, match="《人民调解回访记录》已经定稿"):
        work.keep(case.id, altered(first, text="改。"))
    assert final(work, store, case) == ["follow-up"]


# --- as a whole ----------------------------------------------------------------------------------------------------


def plan(case: CaseSnapshot, *amounts: int) -> list[Record]:
    return [records.Instalment(id=uuid5(case.id, f"期{amount}"), due_on=DAY, amount=amount) for amount in amounts]


def amounts(work: Work, case: CaseSnapshot) -> list[tuple[int, int | None]]:
    return [(row.seq, row.amount) for row in work.load(case.id).instalments]


def test_a_plan_is_replaced_as_a_whole_in_its_order(work: Work) -> None:
    case = work.register()
    replace_all(work, case, records.Instalment, *plan(case, 100, 200, 300))
    assert amounts(work, case) == [(1, 100), (2, 200), (3, 300)]
    replace_all(work, case, records.Instalment, *plan(case, 300, 250, 100))
    assert amounts(work, case) == [(1, 300), (2, 250), (3, 100)]
    before = len(log_of(work.session, case.id))
    replace_all(work, case, records.Instalment, *plan(case, 300, 250, 100))
    assert len(log_of(work.session, case.id)) == before
    replace_all(work, case, records.Instalment)
    assert amounts(work, case) == []


def test_another_order_changes_a_final_agreement(work: Work, store: Store) -> None:
    case = work.register(parties=described())
    case = work.take(case.id, "accept", "begin")
    replace_all(work, case, records.Instalment, *plan(case, 20000, 40000))
    case = work.take(case.id, "agree")
    finalise(work, store, case, "agreement")
    with pytest.raises(Refused, match="《人民调解协议书》已经定稿"):
        replace_all(work, case, records.Instalment, *plan(case, 40000, 20000))
    replace_all(work, case, records.Instalment, *plan(case, 40000, 20000), reason="次序写反")
    assert [amount for _, amount in amounts(work, case)] == [40000, 20000]
    assert final(work, store, case) == []
