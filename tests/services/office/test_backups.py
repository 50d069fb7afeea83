"""Backups as the window makes them: two places, thinned out, a sentence for what did not work."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from mediator.domain.problems import StorageTrouble, WrongKey
from mediator.services.office import backups, offices
from mediator.storage.events import Event
from mediator.storage.store import Store
from tests.storage.office import NOW, PASSPHRASE, USER, create


def fill(store: Store) -> None:
    with store.transaction() as session:
        offices.open_office(session, user=USER, now=NOW)


def test_an_office_without_a_record_needs_none(store: Store) -> None:
    assert not backups.is_needed(store)
    fill(store)
    assert backups.is_needed(store)
    assert backups.state(store) is None


def test_both_places_get_one_and_progress_is_told(store: Store, tmp_path: Path) -> None:
    fill(store)
    told: list[tuple[int, int, str]] = []
    later = NOW + timedelta(minutes=1)
    done = backups.back_up(store, second=tmp_path, now=later, report=lambda *step: told.append(step))
    assert [path.parent for path in done.written] == [store.folder.backups, tmp_path]
    assert done.troubles == ()
    assert {words for _, _, words in told} == {"正在备份到数据文件夹…", f"正在备份到“{tmp_path}”…"}
    assert told[-1][0] == told[-1][1]
    assert not backups.is_needed(store)
    state = backups.state(store)
    assert state is not None
    assert state.path == done.written[-1]


def test_a_place_that_is_gone_does_not_stop_the_other(store: Store, tmp_path: Path) -> None:
    fill(store)
    done = backups.back_up(store, second=tmp_path / "gone", now=NOW)
    assert len(done.written) == 1
    assert len(done.troubles) == 1
    assert "现在不在" in done.troubles[0]


def test_stopped_before_the_second_place(store: Store, tmp_path: Path) -> None:
    fill(store)
    answers = iter([False])
    done = backups.back_up(store, second=tmp_path, now=NOW, cancelled=lambda: next(answers, True))
    assert done.written == ()
    assert done.troubles == ("已取消，没有留下文件，数据没有改动。",)
    assert list(tmp_path.glob("*.mbak")) == []


def test_the_folder_keeps_the_newest_ten(store: Store) -> None:
    fill(store)
    for minute in range(backups.KEPT + 2):
        backups.back_up(store, second=None, now=NOW + timedelta(minutes=minute))
    kept = sorted(path.name for path in store.folder.backups.glob("*.mbak"))
    assert len(kept) == backups.KEPT
    assert kept[0].endswith(f"{(NOW + timedelta(minutes=2)).astimezone():%H%M%S}.mbak")


def test_the_log_says_who_backed_up_and_so_does_the_copy(store: Store) -> None:
    fill(store)
    backups.back_up(store, second=None, now=NOW + timedelta(minutes=1))
    with store.reading() as session:
        logged = session.execute(select(Event.actor, Event.kind).order_by(Event.seq.desc()).limit(1)).one()
    assert tuple(logged) == (USER, "backup")
    assert not backups.is_needed(store)


def test_an_office_whose_log_cannot_be_written_is_backed_up_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)

    def full(*_: object, **__: object) -> None:
        raise StorageTrouble("磁盘满了。")

    monkeypatch.setattr(backups, "note_backup", full)
    done = backups.back_up(store, second=None, now=NOW)
    assert len(done.written) == 1
    assert done.troubles == ("磁盘满了。",)


def test_who_puts_an_office_aside_proves_to_be_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "owned"
    store, code = create(folder)
    store.close()
    for secret in (PASSPHRASE, code, code.lower().replace("-", "")):
        backups.prove_owner(folder, user=USER, secret=secret, now=NOW)
    other, foreign = create(tmp_path / "other")
    other.close()
    for secret, words in (("不对的口令啊", "用户名或口令不对"), (foreign, "不是这份数据的")):
        with pytest.raises(WrongKey, match=words):
            backups.prove_owner(folder, user=USER, secret=secret, now=NOW)
    assert store.folder.attempts.exists()
    store.folder.vault.write_text("{}")
    backups.prove_owner(folder, user=USER, secret="", now=NOW)
