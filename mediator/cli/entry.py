"""Run one call of the command line: status 0 done, 1 refused with reasons, 2 wrong call; never a traceback."""

from __future__ import annotations

import codecs
import getpass
import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs

from mediator.cli import case_commands, copy_commands, office_commands
from mediator.cli.arguments import parser
from mediator.cli.call import Call, warn
from mediator.cli.trouble_log import note_trouble
from mediator.domain.problems import MediatorError
from mediator.storage.durable import trouble

COMMANDS: Final[Mapping[str | None, Callable[[Call], int]]] = {
    None: office_commands.window,
    "init": office_commands.init,
    "demo": office_commands.demo,
    "cases": case_commands.cases,
    "papers": case_commands.list_papers,
    "print": case_commands.print_paper,
    "backup": copy_commands.backup,
    "restore": copy_commands.restore,
    "verify": copy_commands.verify,
}


def default_folder() -> Path:
    """Where the data lies unless ``--data`` says otherwise."""
    return platformdirs.user_data_path("mediator", appauthor=False)


def main(argv: Sequence[str] | None = None, *, environ: Mapping[str, str] | None = None) -> int:
    """Run the command in ``argv`` (default: what the program was called with) and return the exit status."""
    if argv is None:
        _leave_ascii()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser().parse_args(argv)
    folder = (options.data or default_folder()).expanduser()
    if argv is None:
        sys.excepthook = _last_net(folder, command=options.command or "window")
    ask = getpass.getpass if sys.stdin is not None and sys.stdin.isatty() else None
    call = Call(
        options=options,
        folder=folder,
        environ=os.environ if environ is None else environ,
        now=datetime.now(UTC),
        ask=ask,
    )
    return _run(call)


def _leave_ascii() -> None:
    """Where the system's language knows no Chinese and Python follows it, begin again with everything in UTF-8."""
    if codecs.lookup(sys.getfilesystemencoding()).name in ("ascii", "iso8859-1"):
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])


def _run(call: Call) -> int:
    try:
        status = COMMANDS[call.options.command](call)
        sys.stdout.flush()
        return status
    except MediatorError as error:
        warn(str(error).splitlines())
    except BrokenPipeError:  # the reader has seen enough; what is still in the pipe must not complain at the exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        warn([str(trouble(error, place=Path(error.filename or call.folder)))])
    except (KeyboardInterrupt, EOFError):
        warn(["", "已中断，没有做完的部分没有保存。"])
    return 1


def _last_net(
    folder: Path, *, command: str
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What happens to a mistake of the program itself: a sentence, and a line in the log without personal data."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        place = note_trouble(folder, command=command, error=error, at=at, now=datetime.now(UTC))
        told = f"详情记在“{place}”，里面没有个人信息，可以发给维护人员。" if place else "详情没能记下。"
        warn([f"程序出错了（{kind.__name__}），这一步没有保存；以前保存的内容都在。{told}"])

    return hook
