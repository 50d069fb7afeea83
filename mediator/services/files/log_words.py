"""A change in the words of the log: which fact, what it was, what it is; numbers and phones masked as on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from mediator.domain.case.fields import CLOSING, INTAKE
from mediator.domain.case.parties import Party
from mediator.domain.case.record_kinds import RECORDS
from mediator.domain.fields import Field, Kind, fields_of
from mediator.domain.matter.kind import MatterKind
from mediator.domain.text.dates import format_day
from mediator.domain.text.money import format_money
from mediator.domain.workflows.case.kind import KIND as CASE
from mediator.services.files.log import LogRow

LONGEST = 24
_PEOPLE = {item.name: item for item in (Field(name="name", label="姓名"), *fields_of(Party))}
_PLACED = (
    Field(name="registered_on", label="登记日期", kind=Kind.DATE),
    Field(name="opened_on", label="登记日期", kind=Kind.DATE),
    Field(name="number", label="编号"),
    Field(name="title", label="名称"),
)


def told(row: LogRow, kind: MatterKind[Any]) -> str:
    """Return a line of the log in words; with a reason it says what was changed, old and new."""
    return row.told("；".join(_changes(row, kind))) if row.data.get("reason") else row.sentence


def _changes(row: LogRow, kind: MatterKind[Any]) -> Iterator[str]:
    steps: Any = row.data.get("steps") or ()
    for step in steps:
        if "on" in step:
            yield _said(f"“{step['label']}”的日期", *(format_day(date.fromisoformat(day)) for day in step["on"]))
        yield from _pairs(step.get("inputs", {}), kind.procedure.move(step["move"]).inputs)
    if committee := row.data.get("committee"):
        old, new = _two(committee)
        yield _said("调解委员会", old, new)
    changed: Any = row.data.get("changed") or {}
    yield from _pairs(changed, _fields(row, kind))
    if "parties" in changed:
        yield from _parties(*changed["parties"])


def _fields(row: LogRow, kind: MatterKind[Any]) -> Sequence[Field]:
    """Return the Fields whose names the line uses; what a step of it says is not said twice."""
    if "record" in row.data:
        return next((one.fields for one in RECORDS if one.record.__name__ == row.data["record"]), ())
    if "item" in row.data:
        return tuple(item for listed in kind.items for item in listed.fields)
    own = (*INTAKE, *CLOSING) if kind.code == CASE.code else kind.fields
    return (*_PLACED, *own)


def _pairs(changed: Mapping[str, Any], fields: Sequence[Field]) -> Iterator[str]:
    for item in fields:
        if item.name in changed:
            old, new = _two(changed[item.name])
            yield _said(item.label, _shown(old, item), _shown(new, item))


def _parties(old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Say what changed of each party, told apart by its id."""
    known = {party["id"]: party for party in old or ()}
    for party in new or ():
        was = known.pop(party["id"], None)
        if was is None:
            yield f"增加当事人{party['name']}"
            continue
        for name, item in _PEOPLE.items():
            if was.get(name) != party.get(name) and name in party:
                yield _said(f"{was['name']}的{item.label}", _shown(was.get(name), item), _shown(party[name], item))
        if was.get("agents") != party.get("agents"):
            yield f"{was['name']}的代理人有改动"
    yield from (f"删去当事人{party['name']}" for party in known.values())


def _two(pair: Any) -> tuple[Any, Any]:
    old, new = pair
    return old, new


def _said(what: str, old: str, new: str) -> str:
    if not old:
        return f"{what}填为{new}"
    return f"{what}由{old}改为{new}" if new else f"{what}由{old}改为空白"


def _shown(value: Any, item: Field) -> str:
    """Return a value of the log as its Field shows it; a long text is cut."""
    if value in (None, "", []):
        return ""
    if item.mask is not None:
        return item.mask(str(value))
    match item.kind:
        case Kind.DATE:
            return format_day(date.fromisoformat(value))
        case Kind.MONEY:
            return f"{format_money(value)}元"
        case Kind.FLAG:
            return "是" if value else "否"
        case Kind.CHOICES:
            return _cut("、".join(str(one) for one in value))
    return _cut(str(value))


def _cut(text: str) -> str:
    return f"“{text if len(text) <= LONGEST else text[:LONGEST] + '…'}”"
