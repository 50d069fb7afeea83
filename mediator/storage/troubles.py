"""Turn the database's errors at the border of a transaction into sentences that say what was saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from mediator.domain.problems import Busy, Damaged, DiskFull, NotWritable, StaleEdit, StorageTrouble

_BUSY: Final = frozenset({5, 6})  # SQLITE_BUSY, SQLITE_LOCKED
_READONLY: Final = frozenset({3, 8, 14})  # SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN
_IO: Final = 10  # SQLITE_IOERR
_FULL: Final = 13  # SQLITE_FULL
_DAMAGED: Final = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB


@contextmanager
def plain_errors(*, sound: Callable[[], bool]) -> Iterator[None]:
    """Wrap a transaction; ``sound`` reopens the database and reads it whole, called only if it looks damaged.

    A row that breaks a constraint is a mistake of the program, not of the machine; that error passes unchanged.
    """
    try:
        yield
    except StaleDataError as error:
        message = "这条记录刚被别处改过，这次没有保存，以免盖掉别人的内容。请重新打开后再改；您输入的文字还在。"
        raise StaleEdit(message) from error
    except DBAPIError as error:
        trouble = trouble_of(error.orig, sound=sound)
        if trouble is None:
            raise
        raise trouble from error
    except sqlcipher.Error as error:
        trouble = trouble_of(error, sound=sound)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException | None, *, sound: Callable[[], bool]) -> StorageTrouble | None:
    """Return the trouble behind a database error, or None if the machine is not its cause."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return Busy("数据库正忙，这次没有保存。以前保存的内容都在；请稍等片刻再试。")
    if code in _READONLY:
        return NotWritable("数据库不能写入（只读或没有权限），这次没有保存。以前保存的内容都在。")
    if code == _FULL:
        return DiskFull("磁盘已满，这次没有保存。以前保存的内容都在；请腾出空间后再试，您输入的文字还在。")
    if code == _IO:
        return StorageTrouble("读写磁盘出错，这次没有保存。以前保存的内容都在；请检查磁盘后再试。")
    if code in _DAMAGED:
        if sound():
            return StorageTrouble("读取磁盘时出错，重新检查后数据完好。请再试一次；若常出现，请检查磁盘。")
        return Damaged("数据库文件已损坏（被改动、截断，或磁盘有坏块）。请先复制整个数据文件夹，再从最近的备份恢复。")
    return None
