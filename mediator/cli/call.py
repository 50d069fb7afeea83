"""One call of the command line: its arguments, its user, and its outputs."""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from mediator.domain.problems import Busy, NotWritable, Problem, Refused
from mediator.storage.keys.door import users_of

if TYPE_CHECKING:
    from mediator.storage.store import Store

PASSPHRASE: Final = "MEDIATOR_PASSPHRASE"
USER: Final = "MEDIATOR_USER"
FIRST_USER: Final = "主任"
"""The name of the first user of a new office unless another is given."""


class Call(NamedTuple):
    """One call; ``ask`` prompts for a secret without showing it, None without a terminal."""

    options: argparse.Namespace
    folder: Path
    environ: Mapping[str, str]
    now: datetime
    ask: Callable[[str], str] | None

    @property
    def named(self) -> str:
        """Return the user named by the call, or ""."""
        return (self.options.user or self.environ.get(USER, "")).strip()

    def passphrase(self) -> str:
        """Return the passphrase from the environment, else from a prompt."""
        given = self.environ.get(PASSPHRASE, "")
        if given:
            return given
        if self.ask is None:
            message = f"没有给出口令：请在终端里运行，或把口令放在环境变量 {PASSPHRASE} 里。"
            raise Refused([Problem(message=message, field="passphrase")])
        return self.ask("口令：")

    def new_passphrase(self) -> str:
        """Return a passphrase for a new office; typed twice at a prompt."""
        chosen = self.passphrase()
        if self.ask is not None and not self.environ.get(PASSPHRASE) and self.ask("再输一次：") != chosen:
            raise Refused([Problem(message="两次输入的口令不同，没有新建任何东西。", field="passphrase")])
        return chosen

    @property
    def can_unlock(self) -> bool:
        """Return True if the environment or a prompt can give a passphrase."""
        return self.ask is not None or bool(self.environ.get(PASSPHRASE))

    def look(self) -> Store:
        """Return the office opened read-only, which works while another program holds it."""
        return self._open(self.passphrase(), read_only=True)

    def enter(self) -> Store:
        """Return the office opened to write, or read-only if another program holds it or the place is not writable."""
        passphrase = self.passphrase()
        try:
            return self._open(passphrase, read_only=False)
        except (Busy, NotWritable):
            return self._open(passphrase, read_only=True)

    def write(self) -> Store:
        """Return the office opened to write; Busy names the holder, NotWritable the reason."""
        return self._open(self.passphrase(), read_only=False)

    def _open(self, passphrase: str, *, read_only: bool) -> Store:
        from mediator.storage.store import Store

        user = self.named or first_user(self.folder)
        store = Store.unlock(self.folder, user=user, passphrase=passphrase, now=self.now, read_only=read_only)
        warn(store.notices)
        return store


def first_user(folder: Path) -> str:
    """Return the first user of the office in ``folder``."""
    return users_of(folder)[0]


def say(*lines: str) -> None:
    """Write lines to the output."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def warn(lines: Iterable[str]) -> None:
    """Write lines to the error output."""
    sys.stderr.write("".join(f"{line}\n" for line in lines))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines of columns as wide as their widest entry; a Chinese character takes two places."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
