"""The command line's log of the program's own mistakes: kinds and places only, never a message or a value."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from mediator.storage.folder import Folder


def note_trouble(
    folder: Path, *, command: str, error: BaseException, at: TracebackType | None, now: datetime
) -> Path | None:
    """Append an error to the log of ``folder`` and return the file; None if that is not possible."""
    file = Folder(folder).log / "command-line.log"
    if not Folder(folder).root.is_dir():
        return None
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        with file.open("a", encoding="utf-8") as log:
            log.write("".join(f"{line}\n" for line in _lines(command, error, at, now)))
    except OSError:
        return None
    return file


def _lines(command: str, error: BaseException, at: TracebackType | None, now: datetime) -> Iterator[str]:
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__
    yield f"{now.isoformat(timespec='seconds')} {command}: {' <- '.join(kinds)}"
    for frame in traceback.extract_tb(at):
        yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
