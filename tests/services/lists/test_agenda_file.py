"""The calendar as a file: moments in China's time, whole days without a time, and no names."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar

from mediator.services.lists.agenda import Sitting
from mediator.services.lists.agenda_file import as_ics

NOW = datetime(2023, 5, 10, 1, tzinfo=UTC)


def sitting(time: str, place: str = "") -> Sitting:
    return Sitting(
        id=UUID(int=7),
        entity="case",
        entity_id=UUID(int=8),
        day=date(2023, 5, 16),
        time=time,
        place=place,
        what="调解",
        title="季文标与祝银凤邻里排水纠纷",
        number="(2023)王鲍人调字第001号",
        done=False,
    )


def test_a_sitting_with_a_time_lasts_two_hours_in_china() -> None:
    content = as_ics([sitting("09:30", "久隆工作站")], now=NOW)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2023, 5, 16, 1, 30, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2023, 5, 16, 3, 30, tzinfo=UTC)
    assert (str(event["summary"]), str(event["location"])) == ("调解 (2023)王鲍人调字第001号", "久隆工作站")
    assert "季文标" not in content.decode()
    assert "DTSTART:20230516T013000Z" in content.decode()
    assert "TZID" not in content.decode()  # a named zone would need its table beside it


def test_it_was_made_at_a_moment_in_utc() -> None:
    made = datetime(2023, 5, 10, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert "DTSTAMP:20230510T010000Z" in as_ics([sitting("")], now=made).decode()


def test_a_sitting_without_a_readable_time_takes_the_day() -> None:
    (event,) = Calendar.from_ical(as_ics([sitting("上午")], now=NOW)).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2023, 5, 16), date(2023, 5, 17))
    assert "location" not in event
