"""Run one call of the command line: status 0 done, 1 refused with reasons, 2 wrong call; never a traceback."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Final

from mediator.cli.arguments import options_of
from mediator.cli.call import Call, warn
from mediator.cli.trouble_log import note_trouble
from mediator.domain.problems import MediatorError
from mediator.storage.durable import trouble


def _later(place: str) -> Callable[[Call], int]:
    """Return the command ``module:function``, loaded when called, so that the window loads no other command."""
    module, _, name = place.partition(":")

    def command(call: Call) -> int:
        status: int = getattr(import_module(f"mediator.cli.{module}"), name)(call)
        return status

    return command


COMMANDS: Final[Mapping[str | None, Callable[[Call], int]]] = {
    None: _later("window_command:window"),
    "init": _later("office_commands:init"),
    "demo": _later("office_commands:demo"),
    "cases": _later("case_commands:cases"),
    "papers": _later("case_commands:list_papers"),
    "print": _later("case_commands:print_paper"),
    "backup": _later("copy_commands:backup"),
    "restore": _later("copy_commands:restore"),
    "verify": _later("copy_commands:verify"),
    "mend": _later("copy_commands:mend"),
}


def default_folder() -> Path:
    """Return the data folder that is used without ``--data``."""
    import platformdirs

    return platformdirs.user_data_path("mediator", appauthor=False)


def main(argv: Sequence[str] | None = None, *, environ: Mapping[str, str] | None = None) -> int:
    """Run the command in ``argv`` (default: the program's arguments) and return the exit status."""
    if argv is None:
        _leave_ascii()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = options_of(sys.argv[1:] if argv is None else argv)
    folder = (options.data or default_folder()).expanduser()
    if argv is None:
        sys.excepthook = _last_net(folder, command=options.command or "window")
    ask = _ask_secretly if sys.stdin is not None and sys.stdin.isatty() else None
    call = Call(
        options=options,
        folder=folder,
        environ=os.environ if environ is None else environ,
        now=datetime.now(UTC),
        ask=ask,
    )
    return _run(call)


def _ask_secretly(prompt: str) -> str:
    from getpass import getpass

    return getpass(prompt)


def _leave_ascii() -> None:
    """Restart in UTF-8 mode if the system's language has no Chinese and Python follows it."""
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
    """Return a hook for unexpected errors: it prints a sentence and logs a line without personal data."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        place = note_trouble(folder, command=command, error=error, at=at, now=datetime.now(UTC))
        told = f"详情记在“{place}”，里面没有个人信息，可以发给维护人员。" if place else "详情没能记下。"
        warn([f"程序出错了（{kind.__name__}），这一步没有保存；以前保存的内容都在。{told}"])

    return hook
