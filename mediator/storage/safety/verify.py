"""Prove a data folder or a backup intact: without a key its structure, with the key every page, event and paper."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

import mediator.storage.tables.every  # noqa: F401 - fills Base.metadata
from mediator.domain.problems import MediatorError, StorageTrouble
from mediator.storage import events
from mediator.storage.blobs import Blobs
from mediator.storage.engine import is_sound, make_engine
from mediator.storage.folder import Folder
from mediator.storage.keys.vault import Vault, subkey
from mediator.storage.migrate import current
from mediator.storage.migrations import HEAD
from mediator.storage.safety import replay
from mediator.storage.safety.anchor import Mark, lost_since, newest, read_mark
from mediator.storage.safety.archive import DATABASE, VAULT, Manifest, extract, read_manifest, read_member
from mediator.storage.store import database_key, load_vault
from mediator.storage.tables.base import Base
from mediator.storage.tables.cases import FiledPaperTable
from mediator.storage.troubles import plain_errors

_PAGE: Final = 512
"""Every size a database page can have is a multiple of it."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What was checked and what is wrong; ``deep`` if it was done with the key. Sizes in bytes."""

    path: Path
    size: int
    papers: int
    problems: tuple[str, ...]
    made_at: dt.datetime | None = None
    events: int | None = None
    deep: bool = False

    @property
    def intact(self) -> bool:
        """Return True if the checks found nothing wrong."""
        return not self.problems

    @property
    def summary(self) -> str:
        """Return one sentence for the screen."""
        depth = "已用口令逐页核对" if self.deep else "未用口令，只核对了外部结构"
        counts = f"附件{self.papers}份" + ("" if self.events is None else f"，日志{self.events}条")
        found = "完好" if self.intact else f"发现{len(self.problems)}处问题"
        return f"{found}：{self.size / 1e6:.1f}MB，{counts}，{depth}。"


def vault_of(path: Path) -> Vault:
    """Return the vault of a backup or a data folder: ``vault_of(path).open(user=…, passphrase=…)`` gives the key."""
    if path.is_dir():
        return load_vault(Folder(path))
    read_manifest(path)
    return Vault.parse(read_member(path, VAULT), path=path)


def verify(path: Path, *, key: bytes | None = None) -> Report:
    """Check a backup file or a data folder; with the data ``key`` down to every page, event and paper.

    Unreadable data is one problem of the report; a path that does not exist is an error.
    """
    try:
        return _verify_folder(Folder(path), key=key) if path.is_dir() else _verify_file(path, key=key)
    except StorageTrouble as error:
        if not path.exists():
            raise
        size = 0 if path.is_dir() else path.stat().st_size
        return Report(path=path, size=size, papers=0, problems=(str(error),))


def _verify_file(path: Path, *, key: bytes | None) -> Report:
    manifest = read_manifest(path)
    Vault.parse(read_member(path, VAULT), path=path)
    problems: list[str] = []
    if key is not None:
        if manifest.seal != manifest.sealed(subkey(key, "backup")).seal:
            problems.append("备份的清单不是用这份数据的钥匙写的。")
        else:
            problems += _unpacked(path, manifest=manifest, key=key)
    return Report(
        path=path,
        size=path.stat().st_size,
        papers=len(manifest.files) - 2,
        problems=tuple(problems),
        made_at=manifest.made_at,
        events=manifest.events,
        deep=key is not None,
    )


def _unpacked(path: Path, *, manifest: Manifest, key: bytes) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="mediator-") as name:
        place = Folder(Path(name))
        extract(path, names=manifest.files, manifest=manifest, into=place.root)
        return _contents(place, key=key, mark=None, mode="frozen")[1]


def _verify_folder(folder: Folder, *, key: bytes | None) -> Report:
    problems: list[str] = []
    try:
        load_vault(folder)
    except MediatorError as error:
        problems.append(str(error))
    size = folder.database.stat().st_size if folder.database.exists() else 0
    if size == 0 or size % _PAGE:
        problems.append(f"数据库文件“{DATABASE}”不见了、是空的或被截断。请从最近的备份恢复。")
    blobs = list(folder.blobs.glob("??/*"))
    count = None
    if key is not None and size:
        mode = "read" if folder.writable() else "frozen"
        count, found = _contents(folder, key=key, mark=read_mark(folder.anchor), mode=mode)
        problems += found
    return Report(
        path=folder.root,
        size=size + sum(file.stat().st_size for file in blobs),
        papers=len(blobs),
        problems=tuple(problems),
        events=count,
        deep=key is not None,
    )


def _contents(folder: Folder, *, key: bytes, mark: Mark | None, mode: str) -> tuple[int | None, list[str]]:
    """Return the number of the newest event, and what is wrong with pages, log, anchor, rows and papers."""
    if not is_sound(folder.database, key=database_key(key), mode=mode):
        return None, ["数据库有损坏的页（被改动、截断，或磁盘有坏块）。请从最近的备份恢复。"]
    engine = make_engine(folder.database, key=database_key(key), mode=mode)
    try:
        with plain_errors(sound=lambda: False), Session(engine) as session:
            problems = events.verify_chain(session)
            if current(session.connection()) == HEAD:  # rows of an older version are compared once it is upgraded
                problems += replay.differences(session)
            papers = session.execute(sa.select(FiledPaperTable.blob, FiledPaperTable.sha256))
            hashes = {paper.blob: paper.sha256 for paper in papers}
            lost = lost_since(session.connection(), mark) if mark else None
            named = blob_names(session.connection())
            count = newest(session.connection()).seq
    finally:
        engine.dispose()
    blobs = Blobs(folder.blobs, key=key)
    return count, [
        *problems,
        *([lost] if lost else []),
        *blobs.verify(sorted(named | set(blobs.names())), hashes=hashes),
    ]


def blob_names(connection: sa.Connection) -> set[str]:
    """Return the names of all blobs in rows: every column called ``blob``, in whichever table."""
    columns = [table.c.blob for table in Base.metadata.sorted_tables if "blob" in table.c]
    return {name for column in columns for name in connection.execute(sa.select(column)).scalars() if name}
