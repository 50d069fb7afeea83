"""Compare the tables with the state that the log gives, to find changes made outside the program."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from mediator.domain.case.fields import INTAKE
from mediator.domain.case.record_kinds import RECORDS
from mediator.storage.events import Event
from mediator.storage.tables import records  # noqa: F401 - fills Base.metadata
from mediator.storage.tables.base import Base
from mediator.storage.tables.cases import CaseTable, FiledPaperTable
from mediator.storage.tables.matters import MatterTable

_STAGES: Final = frozenset({"register", "open", "move", "undo"})
_OTHERWISE: Final = frozenset({"dispute_type", "title", "details", "mediators"})
"""Columns of a case that the log stores in another form than the table."""

_RECORDS: Final = tuple((Base.metadata.tables[kind.code], kind.label) for kind in RECORDS)
"""The table of each kind of record, which is named like it, with its word."""
_LABELS: Final[Mapping[str, str]] = {
    "stage": "办理阶段",
    "stage_on": "阶段的日期",
    "outcome": "结果",
    "number": "案号",
    "agreed": "协议金额",
    "amount": "金额",
    **{item.name: item.label for item in INTAKE},
}

Paper = tuple[uuid.UUID, str, str]
"""Case or matter, code of the form, SHA-256 of the bytes."""


@dataclass
class Replayed:
    """The state that the log gives, row by row; columns it never mentions are absent."""

    cases: dict[uuid.UUID, dict[str, object]] = field(default_factory=dict)
    matters: dict[uuid.UUID, dict[str, object]] = field(default_factory=dict)
    records: dict[str, dict[str, object]] = field(default_factory=dict)
    filed: Counter[Paper] = field(default_factory=Counter)
    voided: Counter[Paper] = field(default_factory=Counter)
    _changes: dict[int, Mapping[str, Any]] = field(default_factory=dict)

    def take(self, event: sa.Row[Any]) -> None:
        """Apply one event."""
        data = event.data
        if event.kind in ("file", "void_paper") and "sha256" in data:
            counted = self.filed if event.kind == "file" else self.voided
            counted[event.entity_id, data["code"], data["sha256"]] += 1
        if event.entity == "matter" and event.kind in _STAGES:
            self.matters[event.entity_id] = {"stage": data["stage"]}
        if event.entity == "case":
            self._take_case(event, data)

    def _take_case(self, event: sa.Row[Any], data: Mapping[str, Any]) -> None:
        if event.kind == "register":
            self.cases[event.entity_id] = {"outcome": "", "agreed": None, "claimed": None, "number": data["number"]}
        row = self.cases.get(event.entity_id)
        if row is None:
            return
        if event.kind in ("record", "remove"):
            self._take_record(row, event.kind, data)
            return
        if event.kind == "undo":
            row |= {name: old for name, (old, _) in self._changes.pop(data["undone"], {}).items()}
        changed = data.get("changed") or data.get("values") or {}
        row |= {name: new for name, (_, new) in changed.items()}
        if event.kind == "move":
            self._changes[event.seq] = changed
        if event.kind in _STAGES:
            row["stage"] = data["stage"]

    def _take_record(self, row: dict[str, object], kind: str, data: Mapping[str, Any]) -> None:
        changed = {name: new for name, (_, new) in data.get("changed", {}).items()}
        if kind == "remove":
            self.records.pop(data["id"], None)
        elif "id" in data:
            self.records.setdefault(data["id"], {}).update(changed)
        if data["record"] == "Agreement":
            row["agreed"] = None if kind == "remove" else changed.get("amount", row.get("agreed"))


def replay(session: Session) -> Replayed:
    """Apply all events of the log and return the state."""
    seen = Replayed()
    columns = (Event.seq, Event.kind, Event.entity, Event.entity_id, Event.data)
    for event in session.execute(sa.select(*columns).order_by(Event.seq).execution_options(yield_per=1000)):
        seen.take(event)
    return seen


def differences(session: Session) -> list[str]:
    """Return a sentence for every case, matter, record and paper that differs from the log."""
    try:
        seen = replay(session)
    except (KeyError, TypeError, ValueError, AttributeError):
        return ["日志的内容不完整，不能与数据核对。"]
    cases, matters = CaseTable.__table__, MatterTable.__table__
    found = [*_rows(session, cases, seen.cases, word="案件"), *_rows(session, matters, seen.matters, word="事项")]
    return [*found, *_records(session, seen), *_papers(session, seen)]


def _records(session: Session, seen: Replayed) -> Iterator[str]:
    missing = set(seen.records)
    numbers = {row.id: row.number for row in session.execute(sa.select(CaseTable.id, CaseTable.number))}
    for table, word in _RECORDS:
        for row in session.execute(sa.select(table)):
            missing.discard(str(row.id))
            wrong = _wrong(row, seen.records[str(row.id)]) if str(row.id) in seen.records else ["没有填写的记录"]
            if wrong:
                yield f"案件{numbers.get(row.case_id, '')}卷宗里的{word}与日志不符：{'、'.join(wrong)}。"
    if missing:
        yield f"卷宗里有{len(missing)}条记录在日志里有，数据里却不见了。"


def _rows(
    session: Session, table: sa.FromClause, wanted: Mapping[uuid.UUID, Mapping[str, object]], *, word: str
) -> Iterator[str]:
    missing = set(wanted)
    for row in session.execute(sa.select(table).execution_options(yield_per=500)):
        missing.discard(row.id)
        wrong = _wrong(row, wanted[row.id]) if row.id in wanted else ["没有登记的记录"]
        if wrong:
            yield f"{word}{row.number or row.title}与日志不符：{'、'.join(wrong)}。"
    for lost in missing:
        name = wanted[lost].get("number") or str(lost)
        yield f"{word}{name}在日志里有，数据里却不见了。"


def _wrong(row: sa.Row[Any], wanted: Mapping[str, object]) -> list[str]:
    known = row._mapping
    names = [name for name in wanted if name in known and name not in _OTHERWISE]
    return [_LABELS.get(name, name) for name in names if _plain(known[name]) != wanted[name]]


def _plain(value: object) -> object:
    """Return a column's value as the log stores it."""
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    return str(value) if isinstance(value, uuid.UUID) else value


def _papers(session: Session, seen: Replayed) -> Iterable[str]:
    filed, voided = Counter[Paper](), Counter[Paper]()
    for paper in session.execute(sa.select(*FiledPaperTable.__table__.columns)):
        about: Paper = (paper.matter_id or paper.case_id, paper.code, paper.sha256)
        filed[about] += 1
        voided[about] += paper.voided_at is not None
    for _, code, _ in (seen.filed - filed).elements():
        yield f"已定稿的文书（{code}）在日志里有，数据里却不见了。"
    for _, code, _ in (filed - seen.filed).elements():
        yield f"已定稿的文书（{code}）在日志里没有定稿的记录。"
    for about in filed:
        if voided[about] != seen.voided[about]:
            yield f"已定稿的文书（{about[1]}）是否作废与日志不符。"
