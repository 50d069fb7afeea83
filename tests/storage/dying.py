"""Be killed at the so-manieth change to a file or the database, counted and not timed: the same on any machine."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Engine, event

_CHANGES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"})
_READS = ("SELECT", "PRAGMA")
DIES, ASKS = "dies", "asks"
"""The child kills itself before the change, or asks to be killed and goes on until that happens, amid the change."""


def die_at(number: int, way: str) -> None:
    """From now on count every change this process makes, and let the one of this number be the last it comes to."""
    count = itertools.count(1)

    def step(*_: object) -> None:
        if next(count) == number:
            if way == DIES:
                os.kill(os.getpid(), signal.SIGKILL)
            os.write(1, b"kill\n")

    def audit(name: str, arguments: tuple[Any, ...]) -> None:
        if name in _CHANGES or (name == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)):
            step()

    def statement(_connection: Any, _cursor: Any, text: str, *_: object) -> None:
        if not text.startswith(_READS):
            step()

    sys.addaudithook(audit)
    _before("fsync", step)
    event.listen(Engine, "before_cursor_execute", statement)
    event.listen(Engine, "commit", step)


def _before(name: str, step: Callable[..., None]) -> None:
    """Count a call of ``os`` that Python does not report."""
    call = getattr(os, name)

    def counted(*arguments: Any) -> Any:
        step()
        return call(*arguments)

    setattr(os, name, counted)


def fork_for_each_line(work: Callable[[list[str]], None]) -> None:
    """In the process that forks: a child for each line of input does ``work`` with its words; say when it is dead."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(line.split())
            os._exit(1)
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


@contextmanager
def forking(module: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """That process, to be talked to by :func:`last_said`."""
    call = [sys.executable, "-m", module, str(folder)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        yield process


def last_said(process: subprocess.Popen[str], *words: object) -> list[int]:
    """Let a child work until it is dead; the numbers it said were safe."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(" ".join(map(str, words)) + "\n")
    process.stdin.flush()
    return list(_until_dead(process.stdout))


def _until_dead(said: IO[str]) -> Iterator[int]:
    child, asked = 0, False
    for line in said:
        match line.split():
            case ["dead"]:
                return
            case ["child", number]:
                child = int(number)
            case ["kill"]:
                asked = True
            case [number]:
                yield int(number)
        if child and asked:
            os.kill(child, signal.SIGKILL)
            asked = False
    raise AssertionError("the process that forks has ended")
