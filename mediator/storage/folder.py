"""The data folder: where each part of an office's data lies."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final, NamedTuple

from mediator.domain.problems import NotWritable
from mediator.storage.durable import sentences

COPYING: Final = "copy-"
"""Under ``backups``: a copy on its way into a backup."""


class Folder(NamedTuple):
    """One office's data under ``root``; nothing is read or made before it is asked for."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "mediator.db"

    @property
    def unfinished(self) -> Path:
        """A database still being made; it becomes ``database`` once its key is safely written."""
        return self.root / "mediator.db.new"

    @property
    def vault(self) -> Path:
        """The key slots; without this file nothing can be read again."""
        return self.root / "vault.json"

    @property
    def attempts(self) -> Path:
        """How many wrong passphrases there were, and when the next one may be tried."""
        return self.root / "attempts.json"

    @property
    def blobs(self) -> Path:
        """Filed papers and attachments, encrypted."""
        return self.root / "blobs"

    @property
    def backups(self) -> Path:
        """Copies made before a migration, and the note of the last backup."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """Held by the one program that writes."""
        return self.root / "lock"

    @property
    def anchor(self) -> Path:
        """Number and hash of the last event known to be saved."""
        return self.root / "anchor"

    @property
    def restored(self) -> Path:
        """Left by a restore until the next opening has written it into the log."""
        return self.root / "restored.json"

    @property
    def log(self) -> Path:
        """The program's log; it holds no personal data."""
        return self.root / "log"

    def holds_office(self) -> bool:
        """True if an office was made here, even if a part of it has been lost since."""
        return self.vault.exists() or self.database.exists()

    def prepare(self) -> None:
        """Make the folder and its parts; raises :class:`NotWritable` if that is not possible."""
        if self.root.exists() and not self.root.is_dir():
            raise NotWritable(f"“{self.root}”是一个文件，不是文件夹。请另选一个文件夹存放数据。")
        with sentences(self.root):
            for part in (self.root, self.blobs, self.backups, self.log):
                part.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.writable():
            raise NotWritable(f"文件夹“{self.root}”不能写入。请换一个文件夹，或让管理员开放权限。")

    def sweep(self) -> None:
        """Remove what a crash has left half written; only while holding the lock."""
        for place in (self.root, self.blobs, self.backups):
            for leftover in place.glob("*.part"):
                leftover.unlink(missing_ok=True)
        for leftover in self.backups.glob(f"{COPYING}*"):
            shutil.rmtree(leftover, ignore_errors=True)

    def writable(self) -> bool:
        """True if a file can be made here now (asked by making one: permission bits do not tell on Windows)."""
        probe = self.root / f".probe-{os.getpid()}"
        try:
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return False
        return True
