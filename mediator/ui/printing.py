"""Printing and saving finished PDFs with the system's dialog; without a printer the PDF can be saved."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from mediator.domain.problems import NotWritable
from mediator.ui.ask import PDF, Ask

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LONGEST_NAME = 240
"""Bytes of a name: a file system takes 255, the ending and that of the file being written included."""
translate = QCoreApplication.translate
RunLp = Callable[[Sequence[str], bytes], bool]
Raster = Callable[[bytes, "QPrinter"], bool]


class Printed(StrEnum):
    """The outcome of printing."""

    PRINTED = "printed"
    SAVED = "saved"
    PUT_AWAY = "put away"


def file_name(title: str, suffix: str = ".pdf") -> str:
    """Return ``title`` without characters that file systems forbid, short enough in bytes, plus the suffix."""
    bare = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")
    cut = re.sub(r"\s+", " ", bare).encode()[:LONGEST_NAME]
    words = cut.decode(errors="ignore").rstrip(" .")
    return (words or translate("printing", "文件")) + suffix


def documents_folder() -> Path:
    """Return the user's documents folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def lp_program() -> str:
    """Return the path of CUPS' ``lp`` on Linux, which prints a PDF directly; ``""`` if there is none."""
    return shutil.which("lp") or "" if sys.platform.startswith("linux") else ""


class Printing:
    """Prints and saves; ``printers`` names the installed ones, ``choose`` shows the print dialog.

    ``place`` is the file written last.
    """

    def __init__(
        self,
        ask: Ask,
        *,
        printers: Callable[[], Sequence[str]] | None = None,
        choose: Callable[[QPrinter, QWidget | None], bool] | None = None,
        lp: str | None = None,
        run_lp: RunLp | None = None,
        raster: Raster | None = None,
    ) -> None:
        self._ask = ask
        self.place = Path()
        self._printers = printers
        self._choose = choose
        self._lp = lp_program() if lp is None else lp
        self._run_lp = run_lp or send_to
        self._raster = raster

    def print_pdf(self, data: bytes, *, title: str, copies: int = 1, parent: QWidget | None = None) -> Printed:
        """Print ``data`` on a printer the user picks, proposing ``copies``; without any printer offer to save it."""
        from mediator.ui import printers  # takes 10 MB, so it loads with the first print

        if not (self._printers or printers.installed)():
            question = translate("printing", "这台电脑上没有装打印机，没有打印。要把文书存成PDF文件，拿到别处去打吗？")
            if not self._ask.confirm(question, yes=translate("printing", "存成PDF")):
                return Printed.PUT_AWAY
            return Printed.SAVED if self.save_pdf(data, title=title) else Printed.PUT_AWAY
        printer = printers.new_printer(title, copies=copies)
        if not (self._choose or printers.choose)(printer, parent):
            return Printed.PUT_AWAY
        queue = bool(self._lp) and printers.is_native(printer)
        if queue and self._run_lp(printers.lp_arguments(self._lp, printer, title=title), data):
            return Printed.PRINTED
        if (self._raster or printers.raster_print)(data, printer):
            return Printed.PRINTED
        self._ask.tell(
            translate(
                "printing", "打印机没有接受这份文书，没有打印；文书没有变。请看看打印机是否开着、有没有纸，再打一次。"
            )
        )
        return Printed.PUT_AWAY

    def save_pdf(self, data: bytes, *, title: str, folder: Path | None = None) -> tuple[Path, ...]:
        """Let the user choose a path and write ``data`` there; return it in a tuple, empty if cancelled or failed."""
        suggested = (folder or documents_folder()) / file_name(title)
        for path in self._ask.save_file(translate("printing", "存成PDF"), suggested=suggested, kind=PDF):
            try:
                write_whole(path, data)
            except NotWritable as trouble:
                self._ask.tell(str(trouble))
            else:
                self.place = path
                return (path,)
        return ()


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to a temporary file and rename it to ``path``; raise NotWritable with a sentence on failure."""
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        words = translate("printing", "没有存成：“{name}”写不进去。文书还在程序里，请换一个文件夹或U盘再存。")
        raise NotWritable(words.format(name=path.name)) from None


def send_to(arguments: Sequence[str], data: bytes) -> bool:
    """Pipe ``data`` into the command ``arguments``; return True if it accepted it."""
    return subprocess.run(arguments, input=data, capture_output=True, check=False).returncode == 0
