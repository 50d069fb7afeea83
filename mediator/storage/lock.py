"""One writer a folder: a lock that the operating system releases when its holder dies."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import sys
from pathlib import Path
from typing import IO, Final

from mediator.domain.problems import Busy
from mediator.storage.durable import sentences

if sys.platform == "win32":
    import msvcrt

    _FAR: Final = 1 << 30  # a locked byte cannot be read on Windows: lock one beyond the text

    def _take(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _leave(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _leave(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


class FolderLock:
    """A lock held from construction to :meth:`release`; the file stays, only the lock on it matters."""

    def __init__(self, path: Path, *, user: str, now: dt.datetime) -> None:
        """Take the lock; :class:`Busy` names the holder."""
        with sentences(path):
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._file = os.fdopen(handle, "r+b", buffering=0)
        try:
            _take(self._file)
        except OSError as error:
            self._file.close()
            raise Busy(f"数据文件夹正被另一个程序使用：{holder(path)}。请先关闭那边，或在这里只查看。") from error
        note = {"user": user, "host": platform.node(), "pid": os.getpid(), "since": now.isoformat()}
        self._write(json.dumps(note, ensure_ascii=False).encode())

    def _write(self, content: bytes) -> None:
        with sentences(Path(str(self._file.name))):
            self._file.seek(0)
            self._file.truncate()
            self._file.write(content)

    def release(self) -> None:
        """Release the lock; calling it twice does no harm."""
        if self._file.closed:
            return
        self._write(b"")
        _leave(self._file)
        self._file.close()


def holder(path: Path) -> str:
    """Return who holds ``path`` according to the file: user, computer, process and since when."""
    try:
        note = json.loads(path.read_bytes())
        since = dt.datetime.fromisoformat(note["since"]).astimezone().strftime("%m月%d日%H:%M")
        return f"{note['user']}，电脑“{note['host']}”，进程{note['pid']}，{since}起"
    except (OSError, ValueError, KeyError, TypeError):
        return "使用者不详"
