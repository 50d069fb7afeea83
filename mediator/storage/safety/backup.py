"""Back up into one file with database, keys and papers, proven before it gets its name; and restore it."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from mediator.domain.problems import DiskFull, NotWritable, Problem, Refused, StorageTrouble
from mediator.storage.durable import sentences, sync_folder, write_durably
from mediator.storage.engine import make_engine
from mediator.storage.folder import COPYING, Folder
from mediator.storage.keys.vault import subkey
from mediator.storage.lock import FolderLock
from mediator.storage.migrate import vacuum_into
from mediator.storage.migrations import HEAD
from mediator.storage.safety.anchor import newest
from mediator.storage.safety.archive import DATABASE, VAULT, Manifest, Step, extract, read_manifest, write_archive
from mediator.storage.safety.restored import leave_note
from mediator.storage.store import Store, database_key
from mediator.storage.troubles import plain_errors

SUFFIX: Final = ".mbak"
_SPARE: Final = 4 << 20

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""


@dataclass(frozen=True, kw_only=True)
class LastBackup:
    """The newest backup that was proven intact when it was written; ``size`` in bytes."""

    at: dt.datetime
    path: Path
    size: int


def suggested_name(short: str, now: dt.datetime) -> str:
    """Return a file name that sorts by time: ``王鲍调解备份-20261124-101500.mbak``."""
    return f"{short}调解备份-{now:%Y%m%d-%H%M%S}{SUFFIX}"


def backup(
    store: Store,
    target: Path,
    *,
    now: dt.datetime,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> LastBackup:
    """Write ``target`` and return once it has been read back whole and may be unplugged.

    Refused for an existing file and for a place among the data (their own ``backups`` excepted): what destroys the data
    would destroy the backup too. On any error, or when ``cancelled`` returns True, no file is left.
    """
    _not_inside(store.folder, target)
    if target.exists():
        raise Refused([Problem(message=f"“{target.name}”已经存在，不会覆盖旧备份。请换一个文件名。", field="target")])
    with _workplace(store) as place:
        copy = place / DATABASE
        with plain_errors(sound=store.is_sound), sentences(place):
            _room(place, need=_size(store.folder.database))
            vacuum_into(store.engine, copy)
        blobs = store.blobs
        members = [(DATABASE, copy), (VAULT, store.folder.vault)]
        members += [(f"blobs/{name[:2]}/{name}", blobs.path(name)) for name in blobs.names()]
        total = sum(_size(file) for _, file in members)
        with sentences(target):
            _room(target.parent, need=total + 512 * len(members))
        manifest = _about(store, copy, now)
        step = _stepper(2 * total, progress=progress, cancelled=cancelled)
        _write_proven(target, members=members, manifest=manifest, key=subkey(store.key, "backup"), step=step)
    done = LastBackup(at=now, path=target, size=_size(target))
    note = {"at": now.isoformat(), "path": str(target.absolute()), "size": done.size}
    with suppress(StorageTrouble):  # the backup is good even if the note of it cannot be kept
        write_durably(store.folder.backups / "last.json", json.dumps(note, ensure_ascii=False).encode())
    return done


def _not_inside(folder: Folder, target: Path) -> None:
    root, place = folder.root.resolve(), target.resolve()
    if place.is_relative_to(root) and not place.is_relative_to(folder.backups.resolve()):
        message = f"“{target.parent}”就在数据文件夹里，电脑坏了备份也会一起丢失。请换一个地方，最好是U盘。"
        raise Refused([Problem(message=message, field="target")])


def last_backup(folder: Path) -> LastBackup | None:
    """Return the newest backup made from ``folder``, None if there never was one."""
    try:
        note = json.loads((Folder(folder).backups / "last.json").read_bytes())
        return LastBackup(at=dt.datetime.fromisoformat(note["at"]), path=Path(note["path"]), size=int(note["size"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_proven(target: Path, *, members: list[tuple[str, Path]], manifest: Manifest, key: bytes, step: Step) -> None:
    part = target.with_name(target.name + ".part")
    with sentences(target):
        try:
            part.unlink(missing_ok=True)
            write_archive(part, members=members, manifest=manifest, key=key, step=step)
            read_manifest(part, step=step)
            part.rename(target)
            sync_folder(target.parent)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _about(store: Store, copy: Path, now: dt.datetime) -> Manifest:
    engine = make_engine(copy, key=database_key(store.key), mode="frozen")
    try:
        with plain_errors(sound=lambda: False), Session(engine) as session:
            count = newest(session.connection()).seq
    finally:
        engine.dispose()
    return Manifest(made_at=now, vault_id=store.vault.id, revision=HEAD, events=count, files={})


@contextmanager
def _workplace(store: Store) -> Iterator[Path]:
    """Yield a folder for the (encrypted) copy: beside the data, or the system's for a read-only store."""
    inside = None if store.read_only else store.folder.backups
    with sentences(store.folder.backups):
        place = tempfile.TemporaryDirectory(prefix=COPYING, dir=inside, ignore_cleanup_errors=True)
    with place as name:
        yield Path(name)


def _size(path: Path) -> int:
    return path.stat().st_size


def _room(folder: Path, *, need: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < need + _SPARE:
        lacking = f"约需{(need + _SPARE) / 1e6:.0f}MB，只剩{free / 1e6:.0f}MB"
        raise DiskFull(f"“{folder}”空间不够：{lacking}。没有写任何文件；请腾出空间或换一个磁盘。")


def _stepper(total: int, *, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Step:
    done = 0

    def step(count: int) -> None:
        nonlocal done
        done = min(total, done + count)
        if cancelled and cancelled():
            raise Refused([Problem(message="已取消，没有留下文件，数据没有改动。")])
        if progress:
            progress(done, total)

    return step


@dataclass(frozen=True, kw_only=True)
class Restored:
    """The place and age of the restored data, and the place to which the earlier data was moved."""

    folder: Path
    made_at: dt.datetime
    aside: Path | None


def restore(file: Path, into: Path, *, now: dt.datetime, progress: Progress | None = None) -> Restored:
    """Restore the backup ``file`` as the data folder ``into``; an office already there is moved aside, not deleted.

    Nothing is moved before every byte of the backup has been proven and written.
    """
    manifest = read_manifest(file)
    occupied = _occupied(into, now=now)
    total = sum(size for size, _ in manifest.files.values())
    part = into.with_name(f"{into.name}.restoring")
    with sentences(into):
        into.parent.mkdir(parents=True, exist_ok=True)
        _room(into.parent, need=total)
        shutil.rmtree(part, ignore_errors=True)
        try:
            step = _stepper(total, progress=progress, cancelled=None)
            extract(file, names=manifest.files, manifest=manifest, into=part, step=step)
            leave_note(Folder(part), file=file, made_at=manifest.made_at, over=Folder(into), now=now)
            aside = _swap(part, into, occupied=occupied, now=now)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return Restored(folder=into, made_at=manifest.made_at, aside=aside)


def _occupied(into: Path, *, now: dt.datetime) -> bool:
    """Return True if an office is there that no program holds open; False if there is nothing at all."""
    if into.exists() and not into.is_dir():
        raise NotWritable(f"“{into}”是一个文件，不是文件夹。请另选一个文件夹。")
    if Folder(into).holds_office():
        FolderLock(Folder(into).lock, user="恢复备份", now=now).release()
        return True
    if into.exists() and any(into.iterdir()):
        message = f"文件夹“{into}”里有别的文件，没有恢复到这里。请选一个空文件夹或新文件夹。"
        raise Refused([Problem(message=message, field="folder")])
    return False


def _swap(part: Path, into: Path, *, occupied: bool, now: dt.datetime) -> Path | None:
    aside = into.with_name(f"{into.name}-原数据-{now:%Y%m%d-%H%M%S}") if occupied else None
    if aside:
        into.rename(aside)
    elif into.exists():
        into.rmdir()
    try:
        part.rename(into)
    except OSError:
        if aside:
            aside.rename(into)
        raise
    sync_folder(into.parent)
    return aside
