"""Risk of a dispute: the office's colours with the duties of each, and a score that explains itself.

The score only suggests a colour; a person sets it. The colour is of the dispute, never of a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from mediator.domain.fields import Kind, Source, asks, choices, fields_of
from mediator.domain.problems import Problem, Severity
from mediator.domain.vocabulary import BLUE, ORANGE, RED, YELLOW

CROWD, LONG = "涉及十人以上", "长期没有化解"
FACTS = ("持械或者扬言伤人", "流露轻生念头", "有人受伤", "此前报过警", CROWD, "媒体或者网络关注")
MANY_PEOPLE = 10
_POINTS = MappingProxyType(dict(zip((*FACTS, LONG), (5, 5, 3, 2, 3, 2, 2), strict=True)))


@dataclass(frozen=True, kw_only=True)
class RiskColour:
    """One colour: who is responsible, first contact in hours, days between visits (0 = none), whom to report to.

    ``from_points`` is the score from which it is suggested. All values are the office's own custom.
    """

    name: str
    owner: str = ""
    contact_hours: int
    visit_days: int = 0
    report_to: str = ""
    from_points: int = 0


DEFAULT_COLOURS = (
    RiskColour(name=RED, owner="书记", contact_hours=2, visit_days=1, report_to="镇综治中心", from_points=5),
    RiskColour(name=ORANGE, owner="班子成员", contact_hours=24, visit_days=3, report_to="镇综治中心", from_points=3),
    RiskColour(name=YELLOW, contact_hours=72, visit_days=7, from_points=2),
    RiskColour(name=BLUE, contact_hours=168, visit_days=15),
)


@dataclass(frozen=True, kw_only=True)
class RiskRules:
    """The colours of an office, gravest first, and the points of each fact; ``long_days`` makes a dispute long."""

    colours: tuple[RiskColour, ...] = DEFAULT_COLOURS
    points: Mapping[str, int] = field(default_factory=lambda: _POINTS)
    long_days: int = 30

    def colour(self, name: str) -> RiskColour | None:
        """Return the colour with this name; None if the office has none."""
        return next((colour for colour in self.colours if colour.name == name), None)


DEFAULT_RULES = RiskRules()


@dataclass(frozen=True, kw_only=True)
class RiskFacts:
    """The known facts about the risk of a dispute; ``days`` since it came in."""

    colour: str = ""
    ticked: Sequence[str] = ()
    people: int = 0
    days: int = 0
    reason: str = ""
    owner: str = ""


@dataclass(frozen=True, kw_only=True)
class Score:
    """The facts with their points, line by line, and the suggested colour; no facts suggest none."""

    lines: tuple[tuple[str, int], ...] = ()
    suggested: str = ""

    @property
    def total(self) -> int:
        """Return the sum of the points."""
        return sum(points for _, points in self.lines)


def score(facts: RiskFacts, rules: RiskRules = DEFAULT_RULES) -> Score:
    """Return the points of ticked facts, of ten people and more, and of a dispute that has been open for long."""
    found = [fact for fact in FACTS if fact in facts.ticked or (fact == CROWD and facts.people >= MANY_PEOPLE)]
    if facts.days > rules.long_days:
        found.append(LONG)
    lines = tuple((fact, rules.points[fact]) for fact in found if rules.points.get(fact))
    total = sum(points for _, points in lines)
    fitting = [colour.name for colour in rules.colours if total >= colour.from_points]
    return Score(lines=lines, suggested=fitting[0] if lines and fitting else "")


def risk_problems(facts: RiskFacts, *, rules: RiskRules, section: str) -> Iterator[Problem]:
    """Yield an unknown colour, a missing reason for another colour than suggested, and a missing responsible person."""
    colour = rules.colour(facts.colour)
    if facts.colour and colour is None:
        known = "、".join(one.name for one in rules.colours)
        yield Problem(message=f"没有“{facts.colour}”这个风险等级，请从{known}里选。", section=section, field="risk")
    if colour is None:
        return
    suggested = score(facts, rules).suggested
    if suggested and suggested != facts.colour and not facts.reason.strip():
        message = f"按勾选的情形建议{suggested}色，现在定为{facts.colour}色，请写明理由。"
        yield Problem(message=message, section=section, field="risk_reason")
    if colour.owner and not facts.owner.strip():
        message = f"{colour.name}色风险由{colour.owner}负责，请填写风险责任人。"
        yield Problem(message=message, section=section, field="risk_owner", severity=Severity.WARN)


@dataclass(frozen=True, kw_only=True)
class RiskCard:
    """The risk of a dispute as a person set it."""

    risk_facts: tuple[str, ...] = asks("风险情形", Kind.CHOICES, choices=choices(*FACTS), wide=True)
    risk: str = asks(
        "风险等级",
        Kind.CHOICE,
        choices=choices(*(colour.name for colour in DEFAULT_COLOURS)),
        editable=True,
        offers=Source.COLOURS,
    )
    risk_reason: str = asks("定级理由", hint="与建议的等级不同时要写")
    risk_owner: str = asks("风险责任人", offers=Source.PEOPLE)
    risk_reported_on: date | None = asks("风险上报日期", Kind.DATE, past=True)


RISK_FIELDS = fields_of(RiskCard)
RISK_SET_AT = "risk_set_at"
"""The moment the colour was set or changed, from which the first contact is counted."""
