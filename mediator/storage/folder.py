"""The data folder: where each part of an office's data lies."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final, NamedTuple

from mediator.domain.problems import NotWritable
from mediator.storage.durable import sentences

COPYING: Final = "copy-"
"""Under ``backups``: a copy that is still being made into a backup."""


class Folder(NamedTuple):
    """The data of one office under ``root``; nothing is read or made before it is asked for."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the path of the encrypted database."""
        return self.root / "mediator.db"

    @property
    def unfinished(self) -> Path:
        """Return the path of a database still being made; it is renamed once its key is safely written."""
        return self.root / "mediator.db.new"

    @property
    def vault(self) -> Path:
        """Return the path of the key slots; without this file the data cannot be read."""
        return self.root / "vault.json"

    @property
    def attempts(self) -> Path:
        """Return the path of the count of wrong passphrases and the moment of the next allowed attempt."""
        return self.root / "attempts.json"

    @property
    def blobs(self) -> Path:
        """Return the folder of the encrypted filed papers and attachments."""
        return self.root / "blobs"

    @property
    def backups(self) -> Path:
        """Return the folder of the copies made before migrations and of the note of the last backup."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """Return the path of the lock of the one program that writes."""
        return self.root / "lock"

    @property
    def anchor(self) -> Path:
        """Return the path of the number and hash of the last event known to be saved."""
        return self.root / "anchor"

    @property
    def restored(self) -> Path:
        """Return the path of the note of a restore; the next opening writes it into the log."""
        return self.root / "restored.json"

    @property
    def log(self) -> Path:
        """Return the path of the program's log, which holds no personal data."""
        return self.root / "log"

    def holds_office(self) -> bool:
        """Return True if an office was made here, even if a part of it has been lost since."""
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
        """Remove half-written files of a crash; call it only while holding the lock."""
        for place in (self.root, self.blobs, self.backups):
            for leftover in place.glob("*.part"):
                leftover.unlink(missing_ok=True)
        for leftover in self.backups.glob(f"{COPYING}*"):
            shutil.rmtree(leftover, ignore_errors=True)

    def writable(self) -> bool:
        """Return True if a file can be made here; it makes one, since Windows permission bits do not tell."""
        probe = self.root / f".probe-{os.getpid()}"
        try:
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return False
        return True
