"""Matters beside the cases for tests: the sample's own ones, played in memory through their procedures."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mediator.domain.case.snapshot import CaseSnapshot
from mediator.domain.fields import Field, Kind
from mediator.domain.law.clocks import Calendar
from mediator.domain.law.holidays import load_holidays
from mediator.domain.matter.kind import MatterKind
from mediator.domain.matter.kinds import kind_of
from mediator.domain.matter.snapshot import Entry, Item, MatterSnapshot
from mediator.domain.people.partners import joint_partners
from mediator.domain.problems import Problem
from mediator.domain.workflow import Attempt
from mediator.domain.workflows.court.checks import court_term
from tests.builders import TOWN, day, made
from tests.documents.papers_group import wages
from tests.documents.papers_settled import assault, sale
from tests.domain.case import road

TODAY = day("2026-11-24")
HOLIDAYS = Path(__file__).resolve().parents[1] / "resources" / "holidays" / "cn.json"
CALENDAR = Calendar(holidays=load_holidays(HOLIDAYS.read_text(encoding="utf-8")))
SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "office.json"
NUMBERS = {
    "joint": "王鲍联调〔2023〕3号",
    "police_referral": "王鲍移调复〔2023〕6号",
    "court_referral": "王鲍诉调〔2023〕1号",
    "liaison": "王鲍联调会〔2023〕1号",
    "transfer": "王鲍移〔2023〕1号",
    "report": "王鲍接〔2023〕1号",
    "petition": "王鲍信访〔2023〕1号",
    "conference": "王鲍信访联席〔2023〕6号",
    "enquiry": "王鲍询〔2023〕1号",
}


def typed(fields: tuple[Field, ...], values: Mapping[str, Any]) -> dict[str, object]:
    """JSON to the types of the Fields."""
    days = {item.name for item in fields if item.kind is Kind.DATE}
    return {
        name: day(value)
        if name in days and isinstance(value, str)
        else tuple(value)
        if isinstance(value, list)
        else value
        for name, value in values.items()
    }


def opened(code: str, on: str, values: Mapping[str, Any], case: CaseSnapshot | None = None) -> MatterSnapshot:
    """A matter as it is opened."""
    kind = kind_of(code)
    known = typed(kind.fields, values)
    return MatterSnapshot(
        id=made(code),
        kind=code,
        number=NUMBERS.get(code, ""),
        title=kind.title(known),
        stage=kind.procedure.start.code,
        stage_on=day(on),
        opened_on=day(on),
        category=str(known.get(kind.category) or "") if kind.category else "",
        committee=TOWN,
        partners=partners() if kind.names_partners else (),
        case=case,
        values=MappingProxyType(known),
    )


def partners(*organs: Mapping[str, Any]) -> tuple[Entry, ...]:
    """The organs of joint mediation: those given, or the sample's own."""
    given = organs or _sample()["office"]["organs"]
    return joint_partners([Entry(id=made(one["name"]), kind="organ", name=one["name"], values=one) for one in given])


def said(matter: MatterSnapshot, **values: object) -> MatterSnapshot:
    """The matter with other values; None takes one away."""
    merged = {**matter.values, **values}
    kind = kind_of(matter.kind)
    category = str(merged.get(kind.category) or "") if kind.category else ""
    return replace(matter, values={n: v for n, v in merged.items() if v is not None}, category=category)


def listed(matter: MatterSnapshot, kind: str, *entries: Mapping[str, Any]) -> MatterSnapshot:
    """The matter with these entries added to one of its lists; one that has a name (``as``) replaces its namesake."""
    fields = kind_of(matter.kind).item_kind(kind).fields
    start = len(matter.items)
    items = {item.id: item for item in matter.items}
    for n, entry in enumerate(entries, 1):
        values = typed(fields, {name: value for name, value in entry.items() if name != "as"})
        key = made(f"{matter.kind}{kind}{entry.get('as', start + n)}")
        seq = items[key].seq if key in items else start + n
        items[key] = Item(id=key, kind=kind, seq=seq, values=values)
    return replace(matter, items=tuple(items.values()))


def due_days(matter: MatterSnapshot) -> dict[str, str]:
    """Label → day of the open deadlines."""
    return {label: when.split()[0] for label, when in due_times(matter).items()}


def due_times(matter: MatterSnapshot) -> dict[str, str]:
    """Label → day, and time where there is one, of the open deadlines."""
    found = kind_of(matter.kind).clocks(matter, CALENDAR)
    return {entry.label: f"{entry.due.day.isoformat()} {entry.time}".strip() for entry in found}


def court_end(matter: MatterSnapshot) -> date | None:
    """The last day of mediation for the court; None before the signing and while the term stands still."""
    term = court_term(matter)
    end = term.end(CALENDAR) if term is not None else None
    return None if end is None else end.day


def without(matter: MatterSnapshot, kind: str) -> MatterSnapshot:
    """The matter with one of its lists empty."""
    return replace(matter, items=tuple(item for item in matter.items if item.kind != kind))


def problems(matter: MatterSnapshot, move: str, on: str, **inputs: object) -> tuple[Problem, ...]:
    """All that stands in the way of a step."""
    procedure = kind_of(matter.kind).procedure
    tried = Attempt(matter=matter, on=day(on), today=TODAY, values=inputs, calendar=CALENDAR)
    return procedure.problems(procedure.move(move), tried)


def stops(matter: MatterSnapshot, move: str, on: str, **inputs: object) -> str:
    """The sentences that stop a step, one a line."""
    return "\n".join(problem.message for problem in problems(matter, move, on, **inputs) if problem.stops)


def warns(matter: MatterSnapshot, move: str, on: str, **inputs: object) -> str:
    """The sentences that only warn, one a line."""
    return "\n".join(problem.message for problem in problems(matter, move, on, **inputs) if not problem.stops)


def taken(matter: MatterSnapshot, move: str, on: str, **inputs: object) -> MatterSnapshot:
    """The matter after a step, which nothing may stop."""
    assert stops(matter, move, on, **inputs) == ""
    kind = kind_of(matter.kind)
    step = kind.procedure.move(move)
    tried = Attempt(matter=matter, on=day(on), today=TODAY, values=inputs, calendar=CALENDAR)
    outcome = step.derives["outcome"](tried) if "outcome" in step.derives else step.outcome
    derived = {name: derive(tried) for name, derive in step.derives.items() if name != "outcome"}
    kept = {name: tuple(value) if isinstance(value, list) else value for name, value in derived.items()}
    values = {**matter.values, **inputs, **dict.fromkeys(step.stamps, day(on)), **kept}
    return replace(matter, stage=step.target, stage_on=day(on), values=values, outcome=str(outcome or matter.outcome))


def steps_of(entry: Mapping[str, Any], case: CaseSnapshot | None) -> Iterator[MatterSnapshot]:
    """A matter of the sample as it stood after each of its steps."""
    kind: MatterKind[MatterSnapshot] = kind_of(entry["kind"])
    matter = opened(entry["kind"], entry["on"], entry["values"], case if kind.needs_case else None)
    yield matter
    for step in entry["steps"]:
        if "move" in step:
            inputs = typed(kind.procedure.move(step["move"]).inputs, step.get("values", {}))
            matter = taken(matter, step["move"], step["on"], **inputs)
        elif "amend" in step:
            matter = said(matter, **typed(kind.fields, step["amend"]))
        elif "item" in step:
            matter = listed(matter, step["item"], *step["values"])
        elif "link" in step:
            matter = replace(matter, case=case)
        else:
            figures = {"accepted": 3, "settled": 2, "failed": 0, "open": 2}
            matter = listed(matter, "road", {"name": "依申请调解", **figures})
            matter = listed(matter, "organ", {"name": "久隆人民法庭", "referred": 1, "answered": 1, "meetings": 1})
        yield matter


@cache
def _sample() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
    return data


def _entry(code: str) -> Mapping[str, Any]:
    data = _sample()
    owners = {case["id"]: case.get("matters", []) for case in data["cases"]}
    found = [entry for entries in (*owners.values(), data["matters"]) for entry in entries if entry["kind"] == code]
    entry: Mapping[str, Any] = found[0]
    return entry


def case_of(code: str) -> CaseSnapshot | None:
    """The sample's case behind a matter of this kind, settled and performed."""
    if code in ("report", "petition"):
        return drainage() if code == "report" else backlog()
    makers = {"joint": wages, "court_referral": sale, "police_referral": assault}
    if code not in makers:
        return None
    case = makers[code]()
    on: date | None = case.accepted_on
    return replace(case, registered_on=on, stage="performed", performed_on=case.performed_on or _paid(case))


def drainage() -> CaseSnapshot:
    """What the grid worker's report grew into, closed."""
    return _settled_on(day("2023-02-14"), number="(2023)王鲍人调字第001号")


def backlog() -> CaseSnapshot:
    """What the petition was mediated as, closed."""
    clauses = (
        "三合港村村民委员会一次性支付夏根宝围墙、水管修复及用水损失人民币28000元，于2023年7月20日前转账付清。",
        "款项付清后，双方就2016年道路施工造成的财产损害一次性了结。",
    )
    return _settled_on(day("2023-07-05"), number="(2023)王鲍人调字第005号", clauses=clauses, amount=2800000)


def _settled_on(on: date, *, number: str, **agreed: object) -> CaseSnapshot:
    """The sound case, closed, with its agreement made and signed on this day."""
    changed: dict[str, Any] = {"agreed_on": on, "mediator_signed_on": on, "sealed_on": on, **agreed}
    agreement = replace(road.AGREEMENT, **changed)
    signatures = tuple(replace(signature, on=on) for signature in road.SIGNATURES)
    return replace(road.CLOSED, number=number, agreement=agreement, signatures=signatures)


def _paid(case: CaseSnapshot) -> date | None:
    return max((entry.on for entry in case.performances if entry.on is not None), default=None)


@cache
def states(code: str) -> Mapping[str, MatterSnapshot]:
    """Stage → the sample's matter of this kind as it last stood there."""
    return {matter.stage: matter for matter in steps_of(_entry(code), case_of(code))}


TRANSFER = opened(
    "transfer",
    "2023-05-08",
    {
        "from_level": "村（居）",
        "from_unit": "启东市王鲍镇永兴圩村人民调解委员会",
        "to_level": "工作站（镇调委会）",
        "to_unit": "平安法治联盟久隆工作站",
        "about": "永兴圩村6组排水纠纷",
        "what": "两户因鸡舍排水发生争吵，两次调解没有结果",
        "cause": "涉及邻村，本村难以协调",
        "done_so_far": "两次上门调解",
        "materials": ["现场照片4张", "走访记录1份"],
        "due_on": "2023-06-07",
        "first_handler": "倪素琴",
        "contact": "15400000199",
    },
)
