"""Deadlines computed by hand from the notices of the State Council, against the program's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mediator.domain.law.clocks import Calendar
from mediator.domain.law.holidays import load_holidays

CALENDAR = Calendar(
    holidays=load_holidays(
        (Path(__file__).parents[3] / "resources" / "holidays" / "cn.json").read_text(encoding="utf-8")
    )
)
BY_HAND = (
    ("mediation", "2024-01-30", "2024-02-29"),
    ("mediation", "2024-01-31", "2024-03-01"),
    ("mediation", "2023-01-30", "2023-03-01"),
    ("mediation", "2023-12-01", "2024-01-02"),
    ("mediation", "2023-12-31", "2024-01-30"),
    ("mediation", "2023-08-31", "2023-10-07"),
    ("mediation", "2023-09-07", "2023-10-07"),
    ("mediation", "2023-09-08", "2023-10-08"),
    ("mediation", "2024-09-01", "2024-10-08"),
    ("mediation", "2024-09-12", "2024-10-12"),
    ("mediation", "2024-08-15", "2024-09-14"),
    ("mediation", "2024-01-11", "2024-02-18"),
    ("mediation", "2025-09-01", "2025-10-09"),
    ("mediation", "2025-09-11", "2025-10-11"),
    ("mediation", "2026-01-16", "2026-02-24"),
    ("mediation", "2024-02-29", "2024-04-01"),
    ("court_pre_filing", "2024-12-02", "2025-01-02"),
    ("court_ordinary", "2024-02-14", "2024-02-29"),
    ("court_summary", "2023-09-25", "2023-10-07"),
    ("court_summary", "2024-02-28", "2024-03-06"),
    ("labour", "2024-01-31", "2024-02-18"),
    ("confirmation", "2024-03-31", "2024-04-30"),
    ("confirmation", "2024-04-02", "2024-05-06"),
    ("confirmation", "2025-01-30", "2025-03-03"),
    ("petition_routing", "2023-12-17", "2024-01-02"),
    ("petition_receipt", "2026-02-02", "2026-02-24"),
    ("petition_objection", "2023-09-27", "2023-10-10"),
    ("petition_objection", "2024-02-07", "2024-02-20"),
    ("petition_handling", "2023-12-31", "2024-02-29"),
    ("petition_handling", "2024-12-31", "2025-03-03"),
    ("petition_review_request", "2024-01-30", "2024-02-29"),
    ("petition_review", "2026-09-01", "2026-10-08"),
    ("petition_recheck", "2025-12-31", "2026-01-30"),
    ("police_second", "2024-09-27", "2024-10-12"),
    ("traffic_request", "2024-02-29", "2024-03-04"),
    ("traffic_request", "2023-12-29", "2024-01-02"),
    ("enforcement", "2024-02-29", "2026-02-28"),
    ("limitation", "2024-02-29", "2027-02-28"),
    ("limitation_instalments", "2023-12-31", "2026-12-31"),
    ("committee_term", "2024-02-29", "2027-02-28"),
    ("impact_record", "2024-02-29", "2027-02-28"),
    ("police_feedback", "2023-09-26", "2023-10-07"),
    ("joint_meeting", "2023-04-21", "2023-04-27"),
    ("joint_meeting", "2024-09-26", "2024-10-09"),
    ("visit", "2024-01-30", "2024-02-29"),
    ("visit", "2023-09-01", "2023-10-01"),
    ("payment", "2023-10-01", "2023-10-01"),
)


@pytest.mark.parametrize(("key", "base", "end"), BY_HAND)
def test_a_term_ends_when_it_was_computed_by_hand(key: str, base: str, end: str) -> None:
    assert CALENDAR.due(key, date.fromisoformat(base)).day == date.fromisoformat(end)


@pytest.mark.parametrize(
    ("key", "base", "years"),
    [
        ("mediation", "2022-12-01", (2022,)),
        ("petition_objection", "2022-12-26", (2022,)),
        ("petition_objection", "2022-12-31", ()),
        ("mediation", "2026-12-25", (2027,)),
        ("limitation", "2040-01-01", ()),
    ],
)
def test_every_year_that_is_not_known_is_named(key: str, base: str, years: tuple[int, ...]) -> None:
    found = CALENDAR.due(key, date.fromisoformat(base))
    assert found.unknown == years
    assert found.certain is not bool(years)
    assert all(f"没有{year}年的节假日" in found.note for year in years)


def test_an_agreed_end_moves_off_a_day_off_as_the_first_one_does() -> None:
    found = CALENDAR.ending(date(2023, 11, 4))
    assert (found.nominal, found.day) == (date(2023, 11, 4), date(2023, 11, 6))
