"""Deadlines: how long each term runs, from which day, and whether a holiday at its end moves it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import assert_never

from mediator.domain.law.holidays import WEEKENDS_ONLY, Holidays
from mediator.domain.office.risk import DEFAULT_RULES, RiskRules
from mediator.domain.text.dates import add_days, add_years, format_day


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The lengths an office may set; the defaults are the statute's or the custom's."""

    mediation_days: int = 30
    extension_days: int = 30
    visit_days: int = 30
    police_feedback_days: int = 7
    joint_meeting_workdays: int = 5
    village_days: int = 7
    station_days: int = 30
    warn_days: int = 7
    warn_enforcement_days: int = 60
    warn_committee_days: int = 90


DEFAULT_TERMS = Terms()


class Unit(StrEnum):
    """What a term is counted in."""

    DAYS = "days"
    WORKDAYS = "workdays"
    YEARS = "years"


@dataclass(frozen=True, kw_only=True)
class Clock:
    """One term, not counting the day it runs from; ``setting`` is the attribute of Terms with its length.

    ``shifts``: an end on a holiday or weekend moves to the next working day (Civil Code, article 203). ``law`` is a key
    of ``mediator.domain.law.laws`` or "".
    """

    key: str
    label: str
    length: int = 0
    setting: str = ""
    unit: Unit = Unit.DAYS
    shifts: bool = True
    law: str = ""
    warning: str = "warn_days"

    def length_under(self, terms: Terms) -> int:
        """Return the length under the office's settings."""
        return int(getattr(terms, self.setting)) if self.setting else self.length


CLOCKS = (
    Clock(key="mediation", label="调解期限", setting="mediation_days"),
    Clock(key="extension", label="延长后的调解期限", setting="extension_days"),
    Clock(key="court_pre_filing", label="法院委派调解期限", length=30, law="court_term"),
    Clock(key="court_ordinary", label="法院委托调解期限（普通程序）", length=15, law="court_term"),
    Clock(key="court_summary", label="法院委托调解期限（简易程序）", length=7, law="court_term"),
    Clock(key="labour", label="劳动争议调解期限", length=15, law="labour_term"),
    Clock(key="confirmation", label="申请司法确认期限", length=30, law="confirmation_term"),
    Clock(key="payment", label="应付日", shifts=False),
    Clock(key="visit", label="回访", setting="visit_days", shifts=False),
    Clock(key="petition_routing", label="信访登记转送期限", length=15, law="petition_routing"),
    Clock(key="petition_receipt", label="信访受理告知期限", length=15, law="petition_receipt"),
    Clock(key="petition_objection", label="转送异议期限", length=5, unit=Unit.WORKDAYS, law="petition_receipt"),
    Clock(key="petition_handling", label="信访办理期限", length=60, law="petition_handling"),
    Clock(key="petition_handling_extension", label="信访办理延长期限", length=30, law="petition_handling"),
    Clock(key="petition_review_request", label="请求复查期限", length=30, law="petition_review"),
    Clock(key="petition_review", label="复查期限", length=30, law="petition_review"),
    Clock(key="petition_recheck_request", label="请求复核期限", length=30, law="petition_recheck"),
    Clock(key="petition_recheck", label="复核期限", length=30, law="petition_recheck"),
    Clock(key="police_second", label="公安机关再次调解期限", length=7, unit=Unit.WORKDAYS, law="police_second"),
    Clock(key="traffic_request", label="共同申请交警调解期限", length=3, law="traffic_request"),
    Clock(
        key="enforcement", label="申请强制执行期限", length=2, unit=Unit.YEARS, shifts=False, law="enforcement_term",
        warning="warn_enforcement_days",
    ),
    Clock(key="limitation", label="诉讼时效", length=3, unit=Unit.YEARS, shifts=False, law="limitation"),
    Clock(
        key="labour_limitation", label="申请劳动仲裁的时效", length=1, unit=Unit.YEARS, shifts=False,
        law="labour_limitation", warning="warn_enforcement_days",
    ),
    Clock(
        key="limitation_instalments", label="分期债务诉讼时效", length=3, unit=Unit.YEARS, shifts=False,
        law="limitation_instalments",
    ),
    Clock(
        key="committee_term", label="调委会任期", length=3, unit=Unit.YEARS, shifts=False, law="committee_term",
        warning="warn_committee_days",
    ),
    Clock(
        key="impact_record", label="个人信息影响评估记录保存期", length=3, unit=Unit.YEARS, shifts=False,
        law="impact_assessment",
    ),
    Clock(key="receipt", label="向派出所出具回执", length=1),
    Clock(key="court_receipt", label="向法院出具接收回执"),
    Clock(key="police_feedback", label="向派出所反馈期限", setting="police_feedback_days"),
    Clock(key="joint_meeting", label="召开联调会议期限", setting="joint_meeting_workdays", unit=Unit.WORKDAYS),
    Clock(key="transfer_village", label="村（居）办理移送期限", setting="village_days"),
    Clock(key="transfer_station", label="工作站办理移送期限", setting="station_days"),
    Clock(key="missing_papers", label="容缺材料补交日", shifts=False),
)  # fmt: skip
"""Every term the program knows; ``payment``, ``missing_papers`` and ``court_receipt`` have length 0: the day itself."""

_BY_KEY = {clock.key: clock for clock in CLOCKS}


@dataclass(frozen=True, kw_only=True)
class Due:
    """When a term ends: ``day`` counts, ``nominal`` is the end before holidays.

    ``unknown`` are the years it was counted through whose holidays are not known.
    """

    day: date
    nominal: date
    unknown: tuple[int, ...] = ()

    @property
    def certain(self) -> bool:
        """True if the holidays of every year it was counted through are known."""
        return not self.unknown

    @property
    def note(self) -> str:
        """Return a sentence on a moved or uncertain end, or ""."""
        moved = (
            "" if self.day == self.nominal else f"{format_day(self.nominal)}是休息日，顺延到{format_day(self.day)}。"
        )
        years = "、".join(f"{year}年" for year in self.unknown)
        unsure = f"程序里没有{years}的节假日，只按周末推算，请核对。" if years else ""
        return moved + unsure

    def days_left(self, today: date) -> int:
        """Return the days from ``today`` to the end; negative when overdue."""
        return (self.day - today).days


def clock(key: str) -> Clock:
    """Return the term with this key; KeyError if there is none."""
    return _BY_KEY[key]


def due(key: str, base: date, *, holidays: Holidays = WEEKENDS_ONLY, terms: Terms = DEFAULT_TERMS) -> Due:
    """Return the end of the term ``key`` that runs from ``base``."""
    term = clock(key)
    return _end(term, base, length=term.length_under(terms), holidays=holidays)


def _end(term: Clock, base: date, *, length: int, holidays: Holidays) -> Due:
    match term.unit:
        case Unit.WORKDAYS:
            nominal = holidays.add_working_days(base, length)
        case Unit.YEARS:
            nominal = add_years(base, length)
        case Unit.DAYS:
            nominal = add_days(base, length)
        case _:
            assert_never(term.unit)
    if not term.shifts:
        return Due(day=nominal, nominal=nominal)
    first = add_days(base, 1) if term.unit is Unit.WORKDAYS else nominal
    return moved_off(nominal, holidays=holidays, counted_from=first)


def moved_off(nominal: date, *, holidays: Holidays, counted_from: date | None = None) -> Due:
    """The end of a term whose last day is ``nominal``: on a day off the next working day (Civil Code, article 203).

    ``counted_from`` is the first day that was counted by working days.
    """
    day = holidays.next_workday(nominal)
    years = range((counted_from or nominal).year, day.year + 1)
    return Due(day=day, nominal=nominal, unknown=tuple(year for year in years if not holidays.known(year)))


def warns(key: str, end: Due, *, today: date, terms: Terms = DEFAULT_TERMS) -> bool:
    """Return True if the end is inside the term's warning window or past."""
    return end.days_left(today) <= int(getattr(terms, clock(key).warning))


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """The settings for counting deadlines: the office's terms, the known holidays, the colours of risk."""

    terms: Terms = DEFAULT_TERMS
    holidays: Holidays = field(default=WEEKENDS_ONLY)
    risks: RiskRules = DEFAULT_RULES

    def due(self, key: str, base: date, *, added: int = 0) -> Due:
        """Return the end of the term ``key`` from ``base``; ``added`` days are not counted."""
        term = clock(key)
        return _end(term, base, length=term.length_under(self.terms) + added, holidays=self.holidays)

    def ending(self, nominal: date) -> Due:
        """The end of a term that was set or agreed to last until ``nominal``."""
        return moved_off(nominal, holidays=self.holidays)

    def window(self, key: str) -> int:
        """Return how many days before its end a term is shown."""
        return int(getattr(self.terms, clock(key).warning))
