"""Backups from the window: into the folder itself and a second place, named by time, old ones thinned out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mediator.domain.people.roles import Actor
from mediator.domain.problems import Damaged, MediatorError, NotFound, Refused, StorageTrouble, WrongKey
from mediator.services.lists.exports import note_backup
from mediator.services.office import offices
from mediator.storage import events
from mediator.storage.folder import Folder
from mediator.storage.keys.attempts import one_attempt
from mediator.storage.safety import backup as storage_backup
from mediator.storage.safety.backup import SUFFIX, LastBackup, last_backup
from mediator.storage.store import Store, load_vault

KEPT: Final = 10
"""The number of backups that stay in the data folder; those in a second place are never deleted."""

Report = Callable[[int, int, str], object]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What was written, and a sentence for every place that did not work."""

    written: tuple[Path, ...] = ()
    troubles: tuple[str, ...] = ()


def state(store: Store) -> LastBackup | None:
    """Return the newest backup of this folder, or None."""
    return last_backup(store.folder.root)


def is_needed(store: Store) -> bool:
    """Return True if something was recorded since the newest backup."""
    last = state(store)
    with store.reading() as session:
        moment = events.last_moment(session)
    return moment is not None and (last is None or last.at < moment)


def back_up(
    store: Store,
    *,
    second: Path | None,
    now: datetime,
    report: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Outcome:
    """Write a proven backup into the folder's own ``backups`` and, if it is there, into ``second``.

    A place that does not work gives a sentence, and the other is still written; when stopped, the rest is left out.
    The log names who backed up before anything is written, so that the copy contains it.
    """
    with store.reading() as session:
        committees = offices.committees(session)
    name = storage_backup.suggested_name(committees[0].short_name if committees else "", now.astimezone())
    written: list[Path] = []
    troubles = _noted(store, now=now)
    for place, words in _places(store, second):
        if cancelled and cancelled():
            break
        try:
            written.append(_write(store, _checked(place) / name, now=now, words=words, report=report, stop=cancelled))
        except MediatorError as error:
            troubles.append(str(error))
    _thin_out(store.folder.backups)
    return Outcome(written=tuple(written), troubles=tuple(troubles))


def _noted(store: Store, *, now: datetime) -> list[str]:
    """Log the backup; if that fails, return a sentence instead of stopping the backup."""
    if store.read_only:
        return []
    try:
        with store.transaction() as session:
            note_backup(session, "数据文件夹和第二备份位置", actor=Actor(name=store.user), now=now)
    except StorageTrouble as trouble:
        return [str(trouble)]
    return []


def prove_owner(folder: Path, *, user: str, secret: str, now: datetime) -> None:
    """Check a user's passphrase or the recovery code before the office in ``folder`` is replaced, else WrongKey.

    If its key file is lost or damaged nothing can be proven, and the replacement is allowed.
    """
    place = Folder(folder)
    try:
        vault = load_vault(place)
    except Damaged:
        return
    with one_attempt(place.attempts, now=now):
        try:
            vault.open(user=user, passphrase=secret)
        except WrongKey as wrong:
            try:
                vault.open_with_code(secret)
            except Refused:
                raise wrong from None


def _places(store: Store, second: Path | None) -> list[tuple[Path, str]]:
    own = (store.folder.backups, "正在备份到数据文件夹…")
    return [own] if second is None else [own, (second, f"正在备份到“{second}”…")]


def _checked(place: Path) -> Path:
    if not place.is_dir():
        raise NotFound(f"备份位置“{place}”现在不在（U盘可能没有插上），没有备份到那里。请插好后再备份一次。")
    return place


def _write(
    store: Store,
    target: Path,
    *,
    now: datetime,
    words: str,
    report: Report | None,
    stop: Callable[[], bool] | None,
) -> Path:
    def progress(done: int, total: int) -> None:
        if report is not None:
            report(done, total, words)

    return storage_backup.backup(store, target, now=now, progress=progress, cancelled=stop).path


def _thin_out(folder: Path) -> None:
    with suppress(OSError, StorageTrouble):
        for old in sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.name[-20:])[:-KEPT]:
            old.unlink()
