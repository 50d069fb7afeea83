"""Printing and saving finished PDFs: the system's dialog, sharp on every printer, and a way out without one."""

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

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mediator.domain.problems import NotWritable
from mediator.ui.ask import PDF, Ask

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

RASTER_DPI = 300
LONGEST_NAME = 80
SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    QPrinter.DuplexMode.DuplexNone: "one-sided",
}
translate = QCoreApplication.translate
RunLp = Callable[[Sequence[str], bytes], bool]
Raster = Callable[[bytes, QPrinter], bool]


class Printed(StrEnum):
    """What became of it."""

    PRINTED = "printed"
    SAVED = "saved"
    PUT_AWAY = "put away"


def file_name(title: str, suffix: str = ".pdf") -> str:
    """A name every file system takes: ``title`` without forbidden characters, at most 80 characters, and the suffix."""
    bare = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")
    words = re.sub(r"\s+", " ", bare)[:LONGEST_NAME].rstrip(" .")
    return (words or translate("printing", "文件")) + suffix


def documents_folder() -> Path:
    """Where people look for what they saved."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def lp_program() -> str:
    """The path of CUPS' ``lp`` on Linux, which prints a PDF as it is; ``""`` where there is none."""
    return shutil.which("lp") or "" if sys.platform.startswith("linux") else ""


class Printing:
    """Prints and saves; ``printers`` names what is installed, ``choose`` shows the print dialog.

    ``place`` is the file that was written last.
    """

    def __init__(
        self,
        ask: Ask,
        *,
        printers: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames,
        choose: Callable[[QPrinter, QWidget | None], bool] | None = None,
        lp: str | None = None,
        run_lp: RunLp | None = None,
        raster: Raster | None = None,
    ) -> None:
        self._ask = ask
        self.place = Path()
        self._printers = printers
        self._choose = choose or _choose
        self._lp = lp_program() if lp is None else lp
        self._run_lp = run_lp or send_to
        self._raster = raster or raster_print

    def print_pdf(self, data: bytes, *, title: str, copies: int = 1, parent: QWidget | None = None) -> Printed:
        """Print ``data`` on a printer the user picks, proposing ``copies``; without any printer, offer to save it."""
        if not self._printers():
            question = translate("printing", "这台电脑上没有装打印机，没有打印。要把文书存成PDF文件，拿到别处去打吗？")
            if not self._ask.confirm(question, yes=translate("printing", "存成PDF")):
                return Printed.PUT_AWAY
            return Printed.SAVED if self.save_pdf(data, title=title) else Printed.PUT_AWAY
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCopyCount(copies)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        if not self._choose(printer, parent):
            return Printed.PUT_AWAY
        if self._is_queue(printer) and self._run_lp(lp_arguments(self._lp, printer, title=title), data):
            return Printed.PRINTED
        if self._raster(data, printer):
            return Printed.PRINTED
        self._ask.tell(
            translate(
                "printing", "打印机没有接受这份文书，没有打印；文书没有变。请看看打印机是否开着、有没有纸，再打一次。"
            )
        )
        return Printed.PUT_AWAY

    def save_pdf(self, data: bytes, *, title: str, folder: Path | None = None) -> tuple[Path, ...]:
        """Ask where to and write it there; a tuple of the path, or empty if it was put away or could not be written."""
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

    def _is_queue(self, printer: QPrinter) -> bool:
        native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and not printer.outputFileName()
        return bool(self._lp) and native


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path`` and put it in its place whole; NotWritable with a sentence if that fails."""
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        words = translate("printing", "没有存成：“{name}”写不进去。文书还在程序里，请换一个文件夹或U盘再存。")
        raise NotWritable(words.format(name=path.name)) from None


def lp_arguments(lp: str, printer: QPrinter, *, title: str) -> list[str]:
    """The command that prints standard input as the dialog was filled in."""
    arguments = [lp, "-s", "-d", printer.printerName(), "-t", title, "-n", str(printer.copyCount())]
    if printer.fromPage():
        arguments += ["-P", f"{printer.fromPage()}-{max(printer.toPage(), printer.fromPage())}"]
    if printer.duplex() in SIDES:
        arguments += ["-o", f"sides={SIDES[printer.duplex()]}"]
    return arguments


def raster_print(data: bytes, printer: QPrinter) -> bool:
    """Draw the pages of the PDF ``data`` in grey at 300 dpi on ``printer``; False if it takes nothing."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(buffer)
    first = max(1, printer.fromPage())
    last = min(document.pageCount(), printer.toPage() or document.pageCount())
    if last < first:
        return False
    printer.setFullPage(True)
    _turn(printer, document.pagePointSize(first - 1).toSize())
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number in range(first - 1, last):
        if number >= first:
            _turn(printer, document.pagePointSize(number).toSize())
            printer.newPage()
        _draw(document, number, painter)
    return painter.end()


def _draw(document: QPdfDocument, number: int, painter: QPainter) -> None:
    points = document.pagePointSize(number)
    size = QSize(round(points.width() * RASTER_DPI / 72), round(points.height() * RASTER_DPI / 72))
    page = QImage(size, QImage.Format.Format_Grayscale8)
    page.fill(Qt.GlobalColor.white)
    drawing = QPainter(page)
    drawing.drawImage(0, 0, document.render(number, size))
    drawing.end()
    dots = painter.device()
    wide, high = points.width() / 72 * dots.logicalDpiX(), points.height() / 72 * dots.logicalDpiY()
    painter.drawImage(QRectF(0, 0, wide, high), page)


def _turn(printer: QPrinter, size: QSize) -> None:
    lying = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)


def _choose(printer: QPrinter, parent: QWidget | None) -> bool:
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("printing", "打印"))
    return dialog.exec() == QDialog.DialogCode.Accepted


def send_to(arguments: Sequence[str], data: bytes) -> bool:
    """Give ``data`` to the program ``arguments``; True if it took it."""
    return subprocess.run(arguments, input=data, capture_output=True, check=False).returncode == 0
