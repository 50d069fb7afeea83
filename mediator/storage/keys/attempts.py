"""Each wrong passphrase lengthens the pause before the next attempt; the count survives a restart of the program."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from mediator.domain.problems import StorageTrouble, TryLater, WrongKey
from mediator.storage.durable import write_durably

FREE: Final = 4
"""Wrong attempts before the first pause."""

FIRST_PAUSE: Final = dt.timedelta(seconds=5)
LONGEST_PAUSE: Final = dt.timedelta(minutes=5)


def pause_after(failures: int) -> dt.timedelta:
    """Return the pause before the next attempt: none, then 5 s, doubled each time, at most 5 minutes."""
    if failures <= FREE:
        return dt.timedelta()
    return min(FIRST_PAUSE * (1 << min(failures - FREE - 1, 10)), LONGEST_PAUSE)


@contextmanager
def one_attempt(path: Path, *, now: dt.datetime) -> Iterator[None]:
    """Wrap one attempt: TryLater if it comes too early; :class:`WrongKey` is counted, success resets the count."""
    failures, last = _read(path)
    ends = last + pause_after(failures)
    # A clock set back must not block attempts for longer than the pause itself.
    left = min(ends - now, pause_after(failures))
    if left > dt.timedelta():
        seconds = max(1, round(left.total_seconds()))
        raise TryLater(f"口令已连续输错{failures}次，请等{seconds}秒再试。数据没有改动。", seconds=seconds)
    try:
        yield
    except WrongKey:
        _write(path, failures + 1, now)
        raise
    if failures:
        with suppress(OSError):
            path.unlink()


def _read(path: Path) -> tuple[int, dt.datetime]:
    try:
        data = json.loads(path.read_bytes())
        return int(data["failures"]), dt.datetime.fromisoformat(data["last"]).astimezone(dt.UTC)
    except (OSError, ValueError, KeyError, TypeError):
        return 0, dt.datetime.min.replace(tzinfo=dt.UTC)


def _write(path: Path, failures: int, now: dt.datetime) -> None:
    # On a folder that cannot be written the count is lost; that must not hide that the passphrase was wrong.
    with suppress(StorageTrouble):
        write_durably(path, json.dumps({"failures": failures, "last": now.isoformat()}).encode())
