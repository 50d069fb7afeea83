"""The members of a people's mediation committee: the rules of 人民调解法 第8、9条 as sentences for the register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.open_clock import OpenClock
from mediator.domain.matter.snapshot import Entry
from mediator.domain.problems import Problem, Severity
from mediator.domain.text.dates import format_day

TERM, MEMBERS = "committee_term", "committee_member"
LEAST, MOST = 3, 9
WOMAN, DIRECTOR = "女", "主任"


def composition_problems(
    members: Sequence[Entry], committees: Sequence[str], *, today: date, calendar: Calendar
) -> tuple[Problem, ...]:
    """Return the problems of each committee that has members on record; ``committees`` are their names."""
    found: list[Problem] = []
    for committee in committees:
        own = [member for member in members if member.text("committee") == committee]
        if own:
            found += [*_sizes(own, committee), *_terms(own, committee, today=today, calendar=calendar)]
    return tuple(found)


def term_clock(members: Sequence[Entry], committee: str, *, calendar: Calendar) -> OpenClock | None:
    """Return the end of a committee's term, three years after its first member's election; None without a day."""
    elected = [day for member in members if (day := _elected(member, committee)) is not None]
    if not elected:
        return None
    end = calendar.due(TERM, min(elected))
    return OpenClock(
        key=TERM,
        due=end,
        warn_from=end.day - timedelta(days=calendar.window(TERM)),
        label=f"{committee}的任期",
        section=MEMBERS,
        button="去换届",
    )


def _elected(member: Entry, committee: str) -> date | None:
    day = member.values.get("elected_on")
    return day if isinstance(day, date) and member.text("committee") == committee else None


def _sizes(members: Sequence[Entry], committee: str) -> Iterator[Problem]:
    if not LEAST <= len(members) <= MOST:
        yield _warning(f"{committee}现有委员{len(members)}人，应当有{LEAST}至{MOST}人（人民调解法第8条）。")
    if all(member.text("sex") != WOMAN for member in members):
        yield _warning(f"{committee}应当有妇女委员（人民调解法第8条）。")
    directors = sum(member.text("duty") == DIRECTOR for member in members)
    if directors != 1:
        yield _warning(f"{committee}登记了{directors}位主任，应当有一位（人民调解法第8条）。")


def _terms(members: Sequence[Entry], committee: str, *, today: date, calendar: Calendar) -> Iterator[Problem]:
    term = term_clock(members, committee, calendar=calendar)
    if term is None:
        yield _warning(f"{committee}还没有登记选任日期，任期无法提醒。")
        return
    ends = term.due.day
    if today > ends:
        yield _warning(f"{committee}的任期已于{format_day(ends)}届满，请换届（人民调解法第9条，每届三年）。")
    elif today >= term.warn_from:
        yield _warning(f"{committee}的任期到{format_day(ends)}届满，请准备换届（人民调解法第9条）。")


def _warning(message: str) -> Problem:
    return Problem(message=message, severity=Severity.WARN)
