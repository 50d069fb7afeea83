"""The office's own rules about the colours of risk: read, shown as Fields, and saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from mediator.domain.fields import Field, Kind
from mediator.domain.office.risk import DEFAULT_COLOURS, DEFAULT_RULES, FACTS, LONG, RiskColour, RiskRules
from mediator.domain.people.roles import Actor
from mediator.domain.problems import Problem, Refused
from mediator.services.dues.stale_dues import mark_stale
from mediator.services.office.offices import set_setting
from mediator.storage.tables.offices import SettingTable

NAME = "risk"
PLACES = range(1, len(DEFAULT_COLOURS) + 1)
MOST = 3650


def _colour_fields(place: int) -> Iterator[Field]:
    first = f"第{place}级"
    yield Field(name=f"name_{place}", label=f"{first}名称", hint="空着表示不用这一级")
    yield Field(name=f"owner_{place}", label=f"{first}由谁负责")
    yield Field(name=f"contact_hours_{place}", label=f"{first}首次联系（小时）", kind=Kind.NUMBER)
    yield Field(name=f"visit_days_{place}", label=f"{first}几天走访一次（0为不走访）", kind=Kind.NUMBER)
    yield Field(name=f"report_to_{place}", label=f"{first}上报给", hint="空着表示不用上报")
    yield Field(name=f"from_points_{place}", label=f"{first}从几分起建议", kind=Kind.NUMBER)


COLOUR_FIELDS = tuple(item for place in PLACES for item in _colour_fields(place))
POINTS = {f"points_{number}": fact for number, fact in enumerate((*FACTS, LONG), 1)}
"""Field → the fact that scores."""
LONG_DAYS = Field(name="long_days", label="多少天以上算长期", kind=Kind.NUMBER)
FIELDS = (
    *COLOUR_FIELDS,
    *(Field(name=name, label=f"“{fact}”几分", kind=Kind.NUMBER) for name, fact in POINTS.items()),
    LONG_DAYS,
)
_LEAST = {f"contact_hours_{place}": 1 for place in PLACES} | {LONG_DAYS.name: 1}


def risk_rules(session: Session) -> RiskRules:
    """Return the office's own rules, or the default ones."""
    row = session.get(SettingTable, NAME)
    return rules_from(row.value if row is not None else None)


def rules_from(stored: Mapping[str, Any] | None) -> RiskRules:
    """Return the stored rules, or the default ones if none are stored."""
    if stored is None:
        return DEFAULT_RULES
    colours = tuple(RiskColour(**colour) for colour in stored["colours"])
    return RiskRules(colours=colours, points=stored["points"], long_days=stored["long_days"])


def rules_as_values(rules: RiskRules) -> dict[str, Any]:
    """Return the rules as the values of ``FIELDS``."""
    found: dict[str, Any] = {}
    for place, colour in enumerate(rules.colours, 1):
        found |= {f"{name}_{place}": value for name, value in asdict(colour).items()}
    points = {name: rules.points.get(fact, 0) for name, fact in POINTS.items()}
    return {**found, **points, LONG_DAYS.name: rules.long_days}


def save_rules(session: Session, values: Mapping[str, Any], *, actor: Actor, now: datetime) -> None:
    """Save the rules; the caller runs ``dues.recount``. Refused names what is no number, double or out of order."""
    colours = [place for place in PLACES if str(values.get(f"name_{place}") or "").strip()]
    problems = list(_problems(values, colours))
    if problems:
        raise Refused(problems)
    kept = [
        RiskColour(
            name=str(values[f"name_{place}"]).strip(),
            owner=str(values.get(f"owner_{place}") or "").strip(),
            contact_hours=values[f"contact_hours_{place}"],
            visit_days=values[f"visit_days_{place}"],
            report_to=str(values.get(f"report_to_{place}") or "").strip(),
            from_points=values[f"from_points_{place}"],
        )
        for place in colours
    ]
    points = {fact: values[name] for name, fact in POINTS.items()}
    data = {"colours": [asdict(colour) for colour in kept], "points": points, "long_days": values[LONG_DAYS.name]}
    set_setting(session, NAME, data, actor=actor, now=now)
    mark_stale(session)


def _problems(values: Mapping[str, Any], colours: list[int]) -> Iterator[Problem]:
    if not colours:
        yield Problem(message="至少要有一个风险等级。", field="name_1")
    unused = {item.name for place in PLACES if place not in colours for item in _colour_fields(place)}
    for item in FIELDS:
        value, least = values.get(item.name), _LEAST.get(item.name, 0)
        number = isinstance(value, int) and least <= value <= MOST
        if item.kind is Kind.NUMBER and item.name not in unused and not number:
            yield Problem(message=f"“{item.label}”要写{least}到{MOST}之间的整数。", field=item.name)
    names = [str(values[f"name_{place}"]).strip() for place in colours]
    for place, name in zip(colours, names, strict=True):
        if names.count(name) > 1:
            yield Problem(message=f"风险等级“{name}”写了两次。", field=f"name_{place}")
    for above, below in pairwise(colours):
        if (values.get(f"from_points_{above}") or 0) <= (values.get(f"from_points_{below}") or 0):
            message = "重的等级要从更高的分数起，请核对。"
            yield Problem(message=message, field=f"from_points_{below}")
