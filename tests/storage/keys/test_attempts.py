"""Wrong passphrases make the next try wait."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mediator.domain.problems import Refused, TryLater, WrongKey
from mediator.storage.keys.attempts import one_attempt, pause_after
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, unlock


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (4, 0), (5, 5), (6, 10), (7, 20), (10, 160), (11, 300), (5000, 300)]
)
def test_the_pause_grows_to_five_minutes(failures: int, seconds: int) -> None:
    assert pause_after(failures).total_seconds() == seconds


def _fail(folder: Path, times: int, *, now: dt.datetime = NOW) -> None:
    for _ in range(times):
        with pytest.raises(WrongKey, match="用户名或口令不对"):
            unlock(folder, passphrase="不是这个口令", now=now)


def test_the_fifth_wrong_passphrase_makes_even_the_right_one_wait(office_folder: Path) -> None:
    _fail(office_folder, 5)
    with pytest.raises(TryLater, match="输错5次，请等4秒") as refused:
        unlock(office_folder, now=NOW + dt.timedelta(seconds=1))
    assert refused.value.seconds == 4
    unlock(office_folder, now=NOW + dt.timedelta(seconds=5)).close()
    _fail(office_folder, 4)


def test_waiting_does_not_count_as_another_failure(office_folder: Path) -> None:
    _fail(office_folder, 5)
    for _ in range(3):
        with pytest.raises(TryLater, match="输错5次，请等5秒"):
            unlock(office_folder)


def test_a_clock_set_back_does_not_lock_the_door(office_folder: Path) -> None:
    _fail(office_folder, 5)
    with pytest.raises(TryLater, match="请等5秒"):
        unlock(office_folder, now=NOW - dt.timedelta(days=300))


def test_a_mistyped_recovery_code_costs_no_attempt_but_a_wrong_one_does(office_folder: Path) -> None:
    def recover(code: str, now: dt.datetime = NOW) -> Store:
        return Store.recover(office_folder, code=code, user=USER, now=now)

    for _ in range(6):
        with pytest.raises(Refused, match="30个字符"):
            recover("ABC")
    for _ in range(5):
        with pytest.raises(WrongKey, match="抄写无误"):
            recover("2" * 30)
    with pytest.raises(TryLater):
        recover("2" * 30)


def test_a_count_that_cannot_be_read_or_kept_does_not_stand_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "attempts.json"
    for _ in range(9):
        with pytest.raises(WrongKey, match="no"), one_attempt(path, now=NOW):
            raise WrongKey("no")
    path = tmp_path / "attempts.json"
    path.write_text("rubbish")
    with one_attempt(path, now=NOW):
        pass
