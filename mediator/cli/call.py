"""One call of the command line: what was typed, who calls, and where words go."""

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
"""What the first user of a new office is called if nobody says."""


class Call(NamedTuple):
    """``ask`` prompts for a secret without showing it; None where nobody sits at a terminal."""

    options: argparse.Namespace
    folder: Path
    environ: Mapping[str, str]
    now: datetime
    ask: Callable[[str], str] | None

    @property
    def named(self) -> str:
        """The user named by the call, or empty."""
        return (self.options.user or self.environ.get(USER, "")).strip()

    def passphrase(self) -> str:
        """The passphrase from the environment, else from a prompt."""
        given = self.environ.get(PASSPHRASE, "")
        if given:
            return given
        if self.ask is None:
            message = f"没有给出口令：请在终端里运行，或把口令放在环境变量 {PASSPHRASE} 里。"
            raise Refused([Problem(message=message, field="passphrase")])
        return self.ask("口令：")

    def new_passphrase(self) -> str:
        """A passphrase for a new office; typed twice at a prompt."""
        chosen = self.passphrase()
        if self.ask is not None and not self.environ.get(PASSPHRASE) and self.ask("再输一次：") != chosen:
            raise Refused([Problem(message="两次输入的口令不同，没有新建任何东西。", field="passphrase")])
        return chosen

    @property
    def can_unlock(self) -> bool:
        """True if a passphrase can be had."""
        return self.ask is not None or bool(self.environ.get(PASSPHRASE))

    def look(self) -> Store:
        """The office, opened to look only: this works while another program holds it."""
        return self._open(self.passphrase(), read_only=True)

    def enter(self) -> Store:
        """The office, opened to write if no other program holds it and the place allows it, else to look only."""
        passphrase = self.passphrase()
        try:
            return self._open(passphrase, read_only=False)
        except (Busy, NotWritable):
            return self._open(passphrase, read_only=True)

    def write(self) -> Store:
        """The office, opened to write; Busy says who holds it, NotWritable what keeps it from being written."""
        return self._open(self.passphrase(), read_only=False)

    def _open(self, passphrase: str, *, read_only: bool) -> Store:
        from mediator.storage.store import Store

        user = self.named or first_user(self.folder)
        store = Store.unlock(self.folder, user=user, passphrase=passphrase, now=self.now, read_only=read_only)
        warn(store.notices)
        return store


def first_user(folder: Path) -> str:
    """The first user of the office in ``folder``."""
    return users_of(folder)[0]


def say(*lines: str) -> None:
    """Write lines to the output."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def warn(lines: Iterable[str]) -> None:
    """Write lines to the error output."""
    sys.stderr.write("".join(f"{line}\n" for line in lines))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of columns as wide as their widest entry; a Chinese character takes two places."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
