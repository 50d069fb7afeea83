"""What a call of the command line is, and what it says: the words the tests of the command line share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from tests.storage.office import PASSPHRASE, USER

ROOT = Path(__file__).resolve().parents[2]
NUMBER = "(2023)王鲍人调字第002号"
ENVIRON = {"MEDIATOR_PASSPHRASE": PASSPHRASE, "MEDIATOR_USER": USER}


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str


Run = Callable[..., Said]


INIT = ("init", "--committee", "启东市王鲍镇人民调解委员会", "--short", "王鲍")
COMMANDS = ("init", "demo", "cases", "papers", "print", "backup", "restore", "verify", "mend")


def text_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    return "".join(page.get_textpage().get_text_bounded() for page in document)


def program(*argv: str | Path, **environ: str) -> Said:
    """The program in a process of its own, on a machine that speaks no Chinese."""
    base = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *argv],
        env={**base, "LC_ALL": "C", **ENVIRON, **environ},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
