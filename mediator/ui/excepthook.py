"""Handles uncaught errors: one sentence for the user, and a log of types and places without any value."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

_PROGRAM = Path(__file__).parents[1]
LONGEST_LOG = 256 * 1024
"""In bytes; a longer log keeps only its newer half."""


class ErrorLog:
    """The log file; ``path`` may change when another data folder is opened."""

    def __init__(self, path: Path, *, clock: Callable[[], datetime]) -> None:
        self.path = path
        self._clock = clock

    def write(self, error: BaseException) -> bool:
        """Append type and stack of ``error``; False if the file cannot be written."""
        moment = self._clock().isoformat(timespec="seconds")
        lines = [f"{moment} {' <- '.join(type(link).__name__ for link in chain(error))}", *places(error), ""]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > LONGEST_LOG:
                self.path.write_bytes(self.path.read_bytes()[-LONGEST_LOG // 2 :])
            with self.path.open("a", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
        except OSError:
            return False
        return True


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error, its cause, the cause of that, and so on."""
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def places(error: BaseException) -> list[str]:
    """Return module, line and function of every frame, innermost last, without values or folders of this computer."""
    return [
        f"    {_within(Path(frame.filename))}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]


def _within(file: Path) -> str:
    """Return the path relative to its package, as the full one may contain a personal name."""
    if file.is_relative_to(_PROGRAM):
        return file.relative_to(_PROGRAM.parent).as_posix()
    for library in ("site-packages", "dist-packages"):
        if library in file.parts:
            return "/".join(file.parts[len(file.parts) - file.parts[::-1].index(library) :])
    return file.name


def install(log: ErrorLog, say: Callable[[Path], object]) -> Callable[[], None]:
    """Send every uncaught error of every thread to ``log``, then call ``say`` with its path.

    Returns a call that restores the former hooks.
    """
    old, old_thread = sys.excepthook, threading.excepthook
    speaking = False

    def hook(kind: type[BaseException], error: BaseException, stack: TracebackType | None) -> None:
        nonlocal speaking
        if issubclass(kind, KeyboardInterrupt):
            old(kind, error, stack)
            return
        log.write(error.with_traceback(stack))
        if not speaking:
            speaking = True
            try:
                say(log.path)
            finally:
                speaking = False

    def thread_hook(happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            log.write(happened.exc_value)

    def restore() -> None:
        sys.excepthook, threading.excepthook = old, old_thread

    sys.excepthook, threading.excepthook = hook, thread_hook
    return restore
