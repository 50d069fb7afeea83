"""Days of the sample that are counted from today: ``@-3`` is three days ago, ``@+1`` tomorrow."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from mediator.domain.text.dates import add_days, format_day

DAY = re.compile(r"@([+-]\d+)")
IN_TEXT = re.compile(r"\{@([+-]\d+)\}")


def dated(data: Any, today: date) -> Any:
    """Return JSON data with its days put in: a value ``@-3`` as an ISO day, ``{@-3}`` in a text as 年月日."""
    if isinstance(data, dict):
        return {name: dated(value, today) for name, value in data.items()}
    if isinstance(data, list):
        return [dated(value, today) for value in data]
    if not isinstance(data, str):
        return data
    whole = DAY.fullmatch(data)
    if whole:
        return add_days(today, int(whole[1])).isoformat()
    return IN_TEXT.sub(lambda found: format_day(add_days(today, int(found[1]))), data)
