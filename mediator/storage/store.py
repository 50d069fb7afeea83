"""Store: opens an office's encrypted database and hands out transactions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import sqlalchemy as sa
from sqlalchemy.orm import Session

import mediator.storage.tables.every  # noqa: F401 - a query may name any table
from mediator.domain.problems import Damaged, NotFound, NotWritable, Problem, Refused, StorageTrouble
from mediator.storage import events, migrate
from mediator.storage.blobs import Blobs
from mediator.storage.durable import sentences, sync_folder
from mediator.storage.engine import is_sound, make_engine
from mediator.storage.folder import Folder
from mediator.storage.keys.attempts import one_attempt
from mediator.storage.keys.vault import COST, Cost, Vault, plain_name, subkey
from mediator.storage.lock import FolderLock
from mediator.storage.migrations import HEAD
from mediator.storage.safety import restored
from mediator.storage.safety.anchor import lost_since, newest, note_lost, read_mark, write_mark
from mediator.storage.session import StoreSession, proven
from mediator.storage.troubles import plain_errors


@dataclass(kw_only=True, repr=False)  # a key must not reach a log
class Store:
    """An unlocked office. ``notices`` are sentences to show after opening (lost work, a clock set back)."""

    folder: Folder
    vault: Vault
    user: str
    key: bytes
    engine: sa.Engine
    lock: FolderLock | None
    notices: tuple[str, ...] = ()

    @classmethod
    def create(
        cls, folder: Path, *, user: str, passphrase: str, now: dt.datetime, cost: Cost = COST
    ) -> tuple[Self, str]:
        """Make an office in ``folder`` and open it; the second value is the recovery code, shown once.

        The first user is ``user``. After a power cut meanwhile it can be called again on the folder.
        """
        place = Folder(folder)
        with sentences(folder):
            occupied = place.holds_office()
        if occupied:
            message = f"“{folder}”里已经有调解数据，没有改动它。请另选一个空文件夹，或直接打开。"
            raise Refused([Problem(message=message, field="folder")])
        place.prepare()
        with ExitStack() as undo:
            lock = FolderLock(place.lock, user=user, now=now)
            undo.callback(lock.release)
            vault, key, code = Vault.draw(place.vault, user=user, passphrase=passphrase, cost=cost)
            _make_database(place, key=database_key(key), now=now)
            vault.save()
            _finish_creation(place)
            store = cls._open(place, vault=vault, user=user, key=key, lock=lock, now=now)
            undo.pop_all()
        return store, code

    @classmethod
    def unlock(
        cls, folder: Path, *, user: str, passphrase: str, now: dt.datetime, read_only: bool = False, cost: Cost = COST
    ) -> Self:
        """Open the office in ``folder``; ``read_only`` works while another program holds it."""
        place = Folder(folder)
        vault = load_vault(place, cost=cost)
        with one_attempt(place.attempts, now=now):
            key = vault.open(user=user, passphrase=passphrase)
        return cls._enter(place, vault=vault, user=user, key=key, now=now, read_only=read_only)

    @classmethod
    def recover(cls, folder: Path, *, code: str, user: str, now: dt.datetime, cost: Cost = COST) -> Self:
        """Open by the recovery code as ``user``, known or new, who has no new passphrase yet."""
        place = Folder(folder)
        vault = load_vault(place, cost=cost)
        with one_attempt(place.attempts, now=now):
            key = vault.open_with_code(code)
        return cls._enter(place, vault=vault, user=user, key=key, now=now, read_only=False)

    @classmethod
    def _enter(cls, folder: Folder, *, vault: Vault, user: str, key: bytes, now: dt.datetime, read_only: bool) -> Self:
        if read_only:
            return cls._open(folder, vault=vault, user=user, key=key, lock=None, now=now)
        folder.prepare()
        with ExitStack() as undo:
            lock = FolderLock(folder.lock, user=user, now=now)
            undo.callback(lock.release)
            with sentences(folder.root):
                folder.sweep()
            _finish_creation(folder)
            store = cls._open(folder, vault=vault, user=user, key=key, lock=lock, now=now)
            undo.callback(store.close)
            store._take_note(now)
            undo.pop_all()
        return store

    def _take_note(self, now: dt.datetime) -> None:
        note = restored.read_note(self.folder)
        if note:
            with self.transaction() as session:
                restored.log_note(session, note, user=self.user, now=now)
            self.notices += (restored.sentence(note),)
        with sentences(self.folder.restored):
            self.folder.restored.unlink(missing_ok=True)

    @classmethod
    def _open(
        cls, folder: Folder, *, vault: Vault, user: str, key: bytes, lock: FolderLock | None, now: dt.datetime
    ) -> Self:
        if not folder.database.exists() or folder.database.stat().st_size == 0:
            raise Damaged(f"数据库文件“{folder.database}”不见了或是空的。钥匙还在；请从最近的备份恢复。")
        mode = "write" if lock else "read" if folder.writable() else "frozen"
        engine = make_engine(folder.database, key=database_key(key), mode=mode)
        store = cls(folder=folder, vault=vault, user=plain_name(user), key=key, engine=engine, lock=lock)
        with ExitStack() as undo:
            undo.callback(engine.dispose)
            with store._errors():
                with engine.connect() as connection:
                    if migrate.current(connection) is None:
                        raise Damaged(f"数据库文件“{folder.database}”是空的，内容已丢失。请从最近的备份恢复。")
                if lock:
                    migrate.upgrade(engine, folder=folder, key=database_key(key), now=now)
                store.notices = store._look(now)
            undo.pop_all()
        return store

    def _look(self, now: dt.datetime) -> tuple[str, ...]:
        with Session(self.engine) as session:
            revision = migrate.current(session.connection())
            if revision != HEAD:
                raise StorageTrouble("这份数据的版本与程序不同，不能只查看。请先正常打开一次，让程序升级数据。")
            lost = lost_since(session.connection(), read_mark(self.folder.anchor))
            last = events.last_moment(session)
        back = "电脑的时间比最近一条记录还早，时钟可能被拨回。请先校准电脑时间，再登记日期。"
        return tuple(filter(None, (lost, back if last and now < last else None)))

    @property
    def read_only(self) -> bool:
        """Return True if this store was opened only to look."""
        return self.lock is None

    @property
    def blobs(self) -> Blobs:
        """Return the filed papers and attachments."""
        return Blobs(self.folder.blobs, key=self.key)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Yield a session that commits when the block succeeds and rolls back otherwise; one writer at a time.

        Errors of the machine become :mod:`mediator.domain.problems` exceptions; nothing of the block is saved then.
        """
        if self.read_only:
            raise NotWritable("现在只能查看：数据正由另一个程序使用。请先关闭那边，再重新打开。")
        with self._errors():
            writing = self.engine.execution_options(write=True)
            with StoreSession(writing, expire_on_commit=False) as session, session.begin():
                with proven(session):
                    yield session
                    session.flush()
                moved = events.appended(session)
                if moved:
                    note_lost(session, read_mark(self.folder.anchor), user=self.user)
                mark = newest(session.connection())
            if moved:
                write_mark(self.folder.anchor, mark)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that sees one state of the data and cannot change it; it never waits for a writer."""
        looking = StoreSession(self.engine, expire_on_commit=False, autoflush=False)
        with self._errors(), looking as session, proven(session):
            yield session

    @contextmanager
    def _errors(self) -> Iterator[None]:
        with plain_errors(sound=self.is_sound):
            yield

    def is_sound(self) -> bool:
        """Read the whole database over a fresh connection; old ones, perhaps spoiled by an error, are dropped."""
        self.engine.dispose()
        return is_sound(self.folder.database, key=database_key(self.key))

    def close(self) -> None:
        """Close the database and release the folder; calling it twice does no harm."""
        self.engine.dispose()
        if self.lock:
            self.lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def database_key(key: bytes) -> bytes:
    """Return the raw key of the database, made from the data key."""
    return subkey(key, "database")


def load_vault(folder: Folder, *, cost: Cost = COST) -> Vault:
    """Return the vault of an office; its ``users`` can be listed before anybody unlocks it."""
    with sentences(folder.root):
        vault, database = folder.vault.exists(), folder.database.exists()
    if vault:
        return Vault.load(folder.vault, cost=cost)
    if database:
        raise Damaged(f"钥匙文件“{folder.vault}”不见了，数据库打不开。请从备份里恢复这个文件。")
    raise NotFound(f"“{folder.root}”里还没有调解数据。请先新建，或选择数据所在的文件夹。")


def _make_database(folder: Folder, *, key: bytes, now: dt.datetime) -> None:
    for leftover in folder.root.glob(f"{folder.unfinished.name}*"):
        leftover.unlink()
    engine = make_engine(folder.unfinished, key=key, mode="create")
    try:
        with plain_errors(sound=lambda: False):
            migrate.upgrade(engine, folder=folder, key=key, now=now)
    finally:
        engine.dispose()


def _finish_creation(folder: Folder) -> None:
    if folder.unfinished.exists() and not folder.database.exists():
        with sentences(folder.database):
            folder.unfinished.replace(folder.database)
            sync_folder(folder.root)
