"""Write files so that a power cut leaves the old or the new one, and turn errors of the machine into sentences."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from mediator.domain.problems import DiskFull, NotWritable, StorageTrouble

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.EEXIST})
_GONE: Final = frozenset({errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.EIO})


def trouble(error: OSError, *, place: Path) -> StorageTrouble:
    """Return the exception with a sentence for an operating system's error at ``place``."""
    if error.errno in _FULL:
        return DiskFull(f"磁盘已满，“{place}”没有写成。以前保存的内容都在；请腾出空间后再试。")
    if error.errno == errno.EFBIG:
        return DiskFull(f"“{place}”超过了这个磁盘格式允许的大小（U盘常为FAT32，单个文件不能超过4GB）。请换一个磁盘。")
    if error.errno in _REFUSED:
        return NotWritable(f"“{place}”不能读写（没有权限、只读或重名）。请换一个位置，或让管理员开放权限。")
    if error.errno in _GONE:
        return StorageTrouble(f"“{place}”读写失败，磁盘或U盘可能已断开。以前保存的内容没有改动；请接好后再试。")
    return StorageTrouble(f"“{place}”读写失败（系统提示：{error.strerror or error}）。以前保存的内容没有改动。")


@contextmanager
def sentences(place: Path) -> Iterator[None]:
    """Turn an ``OSError`` of the block into a storage trouble that names ``place``."""
    try:
        yield
    except OSError as error:
        raise trouble(error, place=place) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut (Windows does this by itself and has no such call)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(path: Path, content: bytes, *, part: Path | None = None) -> None:
    """Replace ``path``: temporary file, fsync, rename, fsync of the folder; only its owner may read it.

    ``part`` is the temporary file, on the same disk; by default it is beside ``path``.
    """
    part = part or path.with_name(f"{path.name}.part")
    with sentences(path):
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        except OSError:
            part.unlink(missing_ok=True)
            raise


def sync_file(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
